import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { homeAt } from "../../../src/adapters/local/home.ts";
import { removePreview } from "../../../src/adapters/local/state.ts";
import { writeFiles } from "../../support/git.ts";

test("a preview without its state has nothing else either, at any moment of its removal", async () => {
  const root = mkdtempSync(join(tmpdir(), "preview-state-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const home = homeAt(root);
  const folder = join(home.previews, "api-pr-1");
  const many = Array.from({ length: 200 }, (_, index) => [`stores/postgres/base/${index}`, "x"]);
  writeFiles(folder, { "state.json": "{}", "worker.json": "{}", "zone.json": "{}", ...Object.fromEntries(many) });
  const removal = removePreview(home, "api-pr-1");
  while (existsSync(join(folder, "state.json"))) await setImmediate();
  expect(["", "worker.json"]).toContain(existsSync(folder) ? readdirSync(folder).join() : "");
  await removal;
  expect(existsSync(folder)).toBe(false);
});
