import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Built } from "./build.ts";
import { kubeconfig, place } from "./place.ts";
import { waitFor } from "./processes.ts";

/** Runs kubectl as the administrator and answers its output; throws with what it said otherwise. */
export type Kubectl = (args: readonly string[], input?: string) => string;

export function kubectlOf(built: Built): Kubectl {
  return (args, input) => {
    const command = [`--kubeconfig=${kubeconfig}`, `--cache-dir=${join(place, "kubectl")}`, ...args];
    const { status, stdout, stderr } = spawnSync(built.program("kubectl"), command, {
      encoding: "utf8",
      maxBuffer: 1e8,
      ...(input === undefined ? {} : { input }),
    });
    if (status !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr.slice(0, 1000)}`);
    return stdout;
  };
}

/** Applies objects; YAML is a superset of what they are written as. */
export function apply(kubectl: Kubectl, objects: readonly object[]): void {
  kubectl(
    ["apply", "--server-side", "--force-conflicts", "-f", "-"],
    objects.map((object) => JSON.stringify(object)).join("\n---\n"),
  );
}

/** Applies definitions of kinds, and waits until objects of these kinds can be applied. */
export async function applyDefinitions(kubectl: Kubectl, source: readonly string[]): Promise<void> {
  kubectl(["apply", "--server-side", ...source]);
  // Again and again, because `kubectl wait` fails for a definition that has no status yet.
  const command = ["wait", "--for=condition=established", "crd", "--all", "--timeout=30s"];
  await waitFor("the definitions of kinds", () => succeeds(() => kubectl(command)));
}

/** Whether a command works by now. */
export function succeeds(ask: () => string): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}
