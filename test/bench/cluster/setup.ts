import type { TestProject } from "vitest/node";
import { status } from "../../cluster/cluster.ts";

/** The tests' cluster and company. A cluster that runs is used, and left running. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (status() === "running") process.env.PREVIEW_CLUSTER_KEEP ??= "1";
  // Looks at the variable when it is loaded.
  const { default: start } = await import("../../cluster/setup.ts");
  return start(project);
}
