import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { referencePages } from "../../reference/pages.ts";

const pages = await referencePages();

test.each(Object.keys(pages))("docs/%s is what `npm run docs` writes", (file) => {
  expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")).toBe(pages[file]);
});

test("every command is there, and those below it", () => {
  const titles = pages["commands.md"]?.match(/^##+ .+$/gm);
  expect(titles).toEqual(expect.arrayContaining(["## preview", "## preview up", "### preview seed build"]));
});

test("no key is left without a word about it, but those that say what a file is", () => {
  const silent = pages["configuration.md"]?.match(/^\| `[^`]+` .*\| {2}\|$/gm)?.map((row) => row.split("`")[1]);
  expect(new Set(silent)).toEqual(new Set(["apiVersion", "kind"]));
});
