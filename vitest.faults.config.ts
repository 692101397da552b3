import { defineConfig } from "vitest/config";

/** Suites that start the built program many times: kills, races, broken remotes. */
export default defineConfig({
  test: {
    include: ["test/faults/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Much of the time goes to programs that were killed and are waited for.
    maxWorkers: 2,
    retry: 1,
  },
});
