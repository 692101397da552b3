import { defineConfig } from "vitest/config";

/** A real Kubernetes with a real Argo CD: needs root, Debian and, the first time, a quarter of an hour. */
export default defineConfig({
  test: {
    include: ["test/cluster/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
    bail: 1,
  },
});
