import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/faults/**", "test/bench/**", "test/cluster/**"],
    testTimeout: 60_000,
    env: { TZ: "Pacific/Auckland" },
  },
});
