import type { Reporter } from "vitest/node";
import { type Row, table } from "../compare.ts";

declare module "vitest" {
  interface TaskMeta {
    rows?: readonly Row[];
  }
}

/** Prints what the tests have measured, when all are done. A bar that is missed fails the run. */
export const tableReporter: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const rows = tests.flatMap((each) => each.meta().rows ?? []);
    if (rows.length > 0) process.stdout.write(table(rows));
    if (rows.some(({ failed }) => failed)) process.exitCode = 1;
  },
};
