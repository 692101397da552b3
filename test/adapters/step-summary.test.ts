import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stepSummary } from "../../src/adapters/step-summary.ts";
import { temporaryFolder } from "../support/temporary.ts";

test("what is there stays, and ours comes after it", async () => {
  const file = join(temporaryFolder(), "summary.md");
  writeFileSync(file, "# before\n");
  const summary = stepSummary({ GITHUB_STEP_SUMMARY: file });
  await summary.append("one\n");
  await summary.append("two\n");
  expect(readFileSync(file, "utf8")).toBe("# before\none\ntwo\n");
});

test("outside of a workflow nothing is written", async () => {
  await stepSummary({}).append("one\n");
  await stepSummary({ GITHUB_STEP_SUMMARY: "" }).append("one\n");
});

test("a file that cannot be written is told", async () => {
  const file = join(temporaryFolder(), "missing", "summary.md");
  await expect(stepSummary({ GITHUB_STEP_SUMMARY: file }).append("one\n")).rejects.toMatchObject({
    code: "unwritable",
  });
});
