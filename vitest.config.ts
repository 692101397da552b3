import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/faults/**", "test/bench/**", "test/browser/**", "test/cluster/**"],
    testTimeout: 60_000,
    // All cores: half of the time goes to programs that the tests wait for.
    maxWorkers: "100%",
    env: { TZ: "Pacific/Auckland" },
  },
});
