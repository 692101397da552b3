import { failed, type Group, ok } from "./check.ts";
import type { Facts } from "./facts.ts";

/** What bin/preview.mjs asks for; the program may also be started without it. */
const nodeFloor = [24, 15] as const;

/** The programs on this machine that everything else runs with. */
export function toolChecks({ ports, versions }: Facts): Group {
  return {
    name: "tools",
    questions: [
      {
        id: "node",
        title: "Node.js",
        ask: async () => {
          const [major = 0, minor = 0] = versions.node.split(".").map(Number);
          const old = major < nodeFloor[0] || (major === nodeFloor[0] && minor < nodeFloor[1]);
          if (old)
            return failed(versions.node, `Install Node.js ${nodeFloor.join(".")} or newer (https://nodejs.org).`);
          return ok(`${versions.node}, preview ${versions.preview}`);
        },
      },
      { id: "git", title: "Git", ask: async () => ok(await (await ports.git()).version()) },
      { id: "kustomize", title: "Kustomize", ask: async () => ok(await (await ports.kustomize()).version()) },
    ],
  };
}
