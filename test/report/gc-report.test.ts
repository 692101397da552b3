import { expect, test } from "vitest";
import { type GcItem, gcMarkdown, gcQuestion, gcReport, hasLeftovers } from "../../src/report/gc-report.ts";

function item(of: Partial<GcItem>): GcItem {
  return { preview: "a-pr-1", verdict: "remove", why: "closed", outcome: "planned", error: null, receipt: null, ...of };
}

function report(items: readonly GcItem[]) {
  return gcReport({ dryRun: true, at: null, commit: null, limit: 5, cluster: null, items: [...items], orphans: [] });
}

test.each<[readonly Partial<GcItem>[], number, string | undefined]>([
  [[], 0, undefined],
  [[{ outcome: "kept", verdict: "keep" }], 0, undefined],
  [[{}], 0, "Remove 1 preview?"],
  [[{}, {}], 0, "Remove 2 previews?"],
  [[{}, {}, { verdict: "sleep" }], 0, "Remove 2 previews and put 1 to sleep?"],
  [
    [{ verdict: "sleep" }, { verdict: "wake" }, { verdict: "mark" }],
    0,
    "Put 1 preview to sleep, wake 1 and mark 1 for removal?",
  ],
  [[{ outcome: "refused" }, { verdict: "reset" }, { verdict: "relink" }], 0, "Reset 1 preview and relink 1?"],
  [[], 2, "Delete 2 orphans?"],
])("a question about %j and %i orphans", (items, orphans, expected) => {
  expect(gcQuestion(report(items.map(item)), orphans)).toBe(expected);
});

test("somebody has to look where something stayed, and not otherwise", () => {
  for (const outcome of ["planned", "done", "kept"] as const)
    expect(hasLeftovers(report([item({ outcome })]))).toBe(false);
  for (const outcome of ["undecided", "refused", "failed"] as const)
    expect(hasLeftovers(report([item({ outcome })]))).toBe(true);
  expect(hasLeftovers({ ...report([]), cluster: "It does not answer." })).toBe(true);
});

test("nothing that others have written becomes markup, or another row", () => {
  const why = "a | b\n| c `d` <img src=x> [e](http://f) @ann #1 *g*";
  expect(gcMarkdown(report([item({ why, error: "<b>h</b>\n- i", outcome: "failed" })]))).toMatchInlineSnapshot(`
    "### preview gc

    | PREVIEW | WHY | WOULD |
    | --- | --- | --- |
    | a-pr-1 | a \\| b \\| c \\\`d\\\` \\<img src=x\\> \\[e\\](http://f) \\@ann \\#1 \\*g\\* | failed |

    - a-pr-1: \\<b\\>h\\</b\\> - i
    "
  `);
});

test("a summary has an end", () => {
  const items = Array.from({ length: 1500 }, (_, index) => item({ preview: `a-pr-${index}` }));
  const lines = gcMarkdown(report(items)).split("\n");
  expect([lines.length, lines.at(-2)]).toEqual([1007, "And 500 more."]);
});
