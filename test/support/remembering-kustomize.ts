import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { kustomize } from "../../src/adapters/kustomize.ts";
import type { Kustomize } from "../../src/ports.ts";

// Of the whole file, not of a test: a build may still run when the test that started it is over.
const root = mkdtempSync(join(tmpdir(), "preview-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const programs = executables({
  environment: { PATH: process.env.PATH },
  cwd: root,
  signal: new AbortController().signal,
});

const real = kustomize({
  executables: async () => programs,
  temporaryFolder: async () => mkdtempSync(join(root, "kustomize-")),
});

const built = new Map<string, Promise<string>>();

/** Real Kustomize, which builds the same tree only once in a test file. */
export const rememberingKustomize: Kustomize = {
  version: () => real.version(),
  build(tree, folder) {
    const hash = createHash("sha256").update(folder);
    for (const [path, content] of [...tree].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(`\0${path}\0`).update(content);
    const key = hash.digest("hex");
    const output = built.get(key) ?? real.build(tree, folder);
    built.set(key, output);
    return output;
  },
};
