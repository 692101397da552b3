import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What esbuild says of the built program: https://esbuild.github.io/api/#metafile */
const { outputs }: { readonly outputs: Readonly<Record<string, Output>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../dist/meta.json"), "utf8"),
);

/** The files that Node loads before the first command is looked at: all of them for `--help`. */
function loadedAtStart(): readonly Output[] {
  const files = new Set(["dist/index.js"]);
  // A Set's iterator also visits what is added while it runs.
  for (const file of files)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) files.add(path);
  return [...files].flatMap((file) => outputs[file] ?? []);
}

test("`--help` loads two small files, and none of the large libraries", () => {
  const files = loadedAtStart();
  expect(files.length).toBe(2);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  const inputs = files.flatMap((file) => Object.keys(file.inputs));
  expect(inputs.some((input) => input.includes("node_modules/commander/"))).toBe(true);
  const libraries = /node_modules\/(?:zod|yaml|@octokit|execa|@inquirer|chalk|diff)\//;
  expect(inputs.filter((input) => libraries.test(input))).toEqual([]);
});

test("nothing that is loaded imports one of Node's modules whole: that reads all of its properties", () => {
  const whole = Object.entries(outputs).filter(([, { imports }]) =>
    imports.some(({ kind, external }) => kind === "import-statement" && external === true),
  );
  expect(whole.map(([file]) => file)).toEqual([]);
});
