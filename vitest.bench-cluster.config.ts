import { defineConfig } from "vitest/config";
import { tableReporter } from "./test/bench/cluster/reporter.ts";

const folder = "test/bench/cluster";

/** The bars that need a real cluster. */
export default defineConfig({
  test: {
    include: [`${folder}/*.test.ts`],
    globalSetup: `${folder}/setup.ts`,
    testTimeout: 400_000,
    hookTimeout: 400_000,
    reporters: ["verbose", tableReporter],
  },
});
