import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "./support/git.ts";
import { temporaryFolder } from "./support/temporary.ts";

/** Each wall of the house with something on either side of it; docs/architecture.md draws them. */
const walls = [
  ["src/problem.ts", "./time.ts", "./config/rules.ts"],
  ["src/time.ts", undefined, "./problem.ts"],
  ["src/config/x.ts", "../problem.ts", "../preview/name.ts"],
  ["src/config/x.ts", "zod", "node:fs"],
  ["src/seeds/postgres/x.ts", "../text/place.ts", "../../preview/name.ts"],
  ["src/seeds/postgres/x.ts", "../finding.ts", "../mongo/check.ts"],
  ["src/links/x.ts", "../config/suggest.ts", "../preview/name.ts"],
  ["src/preview/x.ts", "../links/link.ts", "../report/receipt.ts"],
  ["src/preview/x.ts", "yaml", "../ports.ts"],
  ["src/scaffold/x.ts", "../preview/kinds.ts", "../ports.ts"],
  ["src/report/x.ts", "../preview/record.ts", "chalk"],
  ["src/ports.ts", "./preview/name.ts", "./adapters/kustomize.ts"],
  ["src/ports/x.ts", "../time.ts", "../adapters/kustomize.ts"],
  ["src/plan/x.ts", "../preview/name.ts", "../observe/platform.ts"],
  ["src/amend.ts", "./plan/step.ts", "./adapters/kustomize.ts"],
  ["src/sweep.ts", "./gc/decide.ts", "./commands/gc.ts"],
  ["src/observe/x.ts", "../ports.ts", "../adapters/kustomize.ts"],
  ["src/observe/doctor/x.ts", "../platform.ts", "../../adapters/kustomize.ts"],
  ["src/observe/doctor/x.ts", "../../ports.ts", "../../ui/style.ts"],
  ["src/build/x.ts", "../observe/seeds.ts", "../commands/seed.ts"],
  ["src/adapters/x.ts", "execa", "./kustomize.ts"],
  ["src/adapters/git/x.ts", "./remote.ts", "../kustomize.ts"],
  ["src/adapters/git/x.ts", "../../ports.ts", "../../commands/up.ts"],
  ["src/ui/x.ts", "chalk", "../ports.ts"],
  ["src/app.ts", "./ui/result.ts", "./adapters/kustomize.ts"],
  ["src/commands/x.ts", "../app.ts", "./up.ts"],
  ["src/commands/x.ts", "../observe/platform.ts", "../adapters/kustomize.ts"],
  ["src/index.ts", "./main.ts", "./app.ts"],
] as const;

const linter = join(import.meta.dirname, "../node_modules/.bin/biome");

/** Places where the linter refuses an import, as `file:line`, in a made tree with the project's own settings. */
function refusedImports(files: Readonly<Record<string, string>>): readonly string[] {
  const root = temporaryFolder();
  const settings = JSON.parse(readFileSync(join(import.meta.dirname, "../biome.json"), "utf8"));
  writeFiles(root, {
    ...files,
    "biome.json": JSON.stringify({ ...settings, $schema: undefined, vcs: { enabled: false } }),
  });
  const { stdout } = spawnSync(linter, ["lint", "--reporter=github", "--max-diagnostics=none", "src"], {
    cwd: root,
    encoding: "utf8",
  });
  const found = stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=([^,]+),line=(\d+)/g);
  return [...found].map(([, file = "", line]) => `${file.slice(file.indexOf("src/"))}:${line}`);
}

test("the linter refuses what lies behind a wall, and nothing else", () => {
  const cases = walls.map(([file, allowed, forbidden], index) => {
    const path = file.replace("/x.ts", `/x${index}.ts`);
    const lines = [allowed ?? "./none.ts", forbidden].map((from, line) => `import { x as x${line} } from "${from}";`);
    return { path, text: `${allowed === undefined ? "\n" : `${lines[0]}\n`}${lines[1]}\n` };
  });
  const refused = refusedImports(Object.fromEntries(cases.map(({ path, text }) => [path, text])));
  expect(refused.toSorted()).toEqual(cases.map(({ path }) => `${path}:2`).toSorted());
});
