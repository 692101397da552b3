import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kustomize } from "../../src/adapters/kustomize.ts";
import type { Executables } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-kustomize-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Machine {
  /** What `kustomize version` and `kubectl version --client` print; undefined: the program is not there. */
  readonly kustomize?: string;
  readonly kubectl?: string;
}

/** A machine on which each program builds its own name. */
function on(machine: Machine) {
  const started: string[] = [];
  const executables: Executables = {
    async run(program, args) {
      const version = machine[program as keyof Machine];
      if (version === undefined) throw new Problem("usage", { code: "program-missing", message: program });
      started.push(`${program} ${args[0]}`);
      const stdout = args.includes("version") ? version : `# ${program}`;
      return { exitCode: 0, stdout: new TextEncoder().encode(stdout), stderr: "" };
    },
  };
  let made = 0;
  const temporaryFolder = async () => {
    made += 1;
    return mkdtempSync(join(folder, `${made}-`));
  };
  return { tool: kustomize({ executables: async () => executables, temporaryFolder }), started };
}

const tree = new Map([["kustomization.yaml", "resources: []\n"]]);
const kubectl = (version: string) => `Client Version: v1.34.1\nKustomize Version: ${version}\n`;

test.each<[string, Machine, string, string]>([
  ["Kustomize alone", { kustomize: "v5.7.1" }, "# kustomize", "kustomize 5.7.1"],
  ["kubectl alone", { kubectl: kubectl("v5.7.1") }, "# kubectl", "kubectl kustomize 5.7.1"],
  ["both", { kustomize: "v5.4.0", kubectl: kubectl("v5.7.1") }, "# kustomize", "kustomize 5.4.0"],
  [
    "an old one beside kubectl",
    { kustomize: "v4.5.7", kubectl: kubectl("v5.7.1") },
    "# kubectl",
    "kubectl kustomize 5.7.1",
  ],
])("on a machine with %s", async (_, machine, built, version) => {
  const { tool, started } = on(machine);
  expect(await tool.build(tree, ".")).toBe(built);
  expect(await tool.version()).toBe(version);
  expect(await tool.build(tree, ".")).toBe(built);
  // Asked once, however often it builds.
  const asked = started.filter((command) => command.endsWith("version"));
  expect(asked).toEqual([...new Set(asked)]);
});

test.each<[string, Machine, string]>([
  ["neither", {}, "kustomize-missing"],
  ["old ones", { kustomize: "v4.5.7", kubectl: kubectl("v5.0.4") }, "kustomize-too-old"],
  ["a kubectl that says nothing of Kustomize", { kubectl: "Client Version: v1.20.0" }, "kustomize-missing"],
])("on a machine with %s nothing is built", async (_, machine, code) => {
  await expect(on(machine).tool.build(tree, ".")).rejects.toMatchObject({ code });
});
