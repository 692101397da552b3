import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Output {
  readonly bytes: number;
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What esbuild says of the built program: https://esbuild.github.io/api/#metafile */
const { outputs }: { readonly outputs: Readonly<Record<string, Output>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../dist/meta.json"), "utf8"),
);

/** Files with those that they cannot be loaded without. */
function withImports(first: readonly string[]): readonly Output[] {
  const files = new Set(first);
  // A Set's iterator also visits what is added while it runs.
  for (const file of files)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) files.add(path);
  return [...files].flatMap((file) => outputs[file] ?? []);
}

/** The file of a module that is loaded when it is needed. */
function fileOf(module: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`/${module}`));
  if (found === undefined) throw new Error(`${module} has no file of its own`);
  return found[0];
}

test("`--help` loads two small files, and none of the large libraries", () => {
  const files = withImports(["dist/index.js"]);
  expect(files.length).toBe(2);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  const inputs = files.flatMap((file) => Object.keys(file.inputs));
  expect(inputs.some((input) => input.includes("node_modules/commander/"))).toBe(true);
  const libraries = /node_modules\/(?:zod|yaml|@octokit|execa|@inquirer|chalk|diff)\//;
  expect(inputs.filter((input) => libraries.test(input))).toEqual([]);
});

test("a command and the first program that it runs are in few files: opening one takes longer than reading it", () => {
  const lazy = ["adapters/git/repository.ts", "adapters/executables.ts", "ui/style.ts"].map(fileOf);
  for (const command of ["up", "down", "status", "seed"]) {
    const files = withImports(["dist/index.js", fileOf(`commands/${command}.ts`), ...lazy]);
    expect(files.length, command).toBeLessThan(30);
  }
});

test("of zod, what is used: `import * as z` lets esbuild leave out the rest", () => {
  const inputs = Object.values(outputs).flatMap((file) => Object.keys(file.inputs));
  expect(inputs.filter((input) => /zod\/v4\/locales\/(?!en\.js)/.test(input))).toEqual([]);
});

test("nothing that is loaded imports one of Node's modules whole: that reads all of its properties", () => {
  const whole = Object.entries(outputs).filter(([, { imports }]) =>
    imports.some(({ kind, external }) => kind === "import-statement" && external === true),
  );
  expect(whole.map(([file]) => file)).toEqual([]);
});
