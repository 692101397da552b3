import { defineConfig } from "vitest/config";

const folder = "test/cluster";

/** These disturb the cluster for everybody, so they run one after the other when all others are done. */
const disturbing = ["gc", "outages", "spot"].map((name) => `${folder}/${name}.test.ts`);

/** This one ends it. */
const last = [`${folder}/cluster.test.ts`];

/**
 * A real Kubernetes with a real Argo CD, started once for all files: needs root, Debian and, the first time, a quarter
 * of an hour. Most of a test is waiting, so files run beside each other.
 */
export default defineConfig({
  test: {
    globalSetup: `${folder}/setup.ts`,
    testTimeout: 400_000,
    hookTimeout: 400_000,
    // Half a dozen programs start and stop beside each other; once more is for a machine that was busy, not for us.
    retry: 1,
    // What is broken for one is mostly broken for all, and each would wait for its time-out.
    bail: 4,
    projects: [
      group("previews", 0, { include: [`${folder}/*.test.ts`], exclude: [...disturbing, ...last], maxWorkers: 4 }),
      group("disturbances", 1, { include: disturbing, maxWorkers: 1 }),
      group("cluster", 2, { include: last, maxWorkers: 1 }),
    ],
  },
});

function group(name: string, groupOrder: number, settings: object) {
  return { extends: true as const, test: { name, sequence: { groupOrder }, ...settings } };
}
