import { expect, test } from "vitest";
import { type GcItem, gcMarkdown, gcQuestion, gcReport, gcTable, hasLeftovers } from "../../src/report/gc-report.ts";

function item(of: Partial<GcItem>): GcItem {
  return {
    ...{ preview: "a-pr-1", verdict: "remove", why: "closed", outcome: "planned" },
    ...{ error: null, relinked: [], receipt: null },
    ...of,
  };
}

const relinked = ["b-pr-2"];

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
  [[{ outcome: "refused" }, { verdict: "reset" }, { verdict: "relink", relinked }], 0, "Reset 1 preview and relink 1?"],
  [[{ verdict: "sleep", relinked }], 0, "Put 1 preview to sleep and relink 1?"],
  [[{ verdict: "keep", outcome: "undecided", relinked }], 0, "Relink 1 preview?"],
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

test("a link that changes beside something else is told", () => {
  const items = (["sleep", "mark", "wake", "reset", "relink"] as const).map((verdict) => item({ verdict, relinked }));
  const others = [
    item({ verdict: "keep", why: "who knows", outcome: "undecided", relinked: ["b-pr-2", "c-pr-3"] }),
    item({ outcome: "refused", relinked }),
    item({ verdict: "sleep", outcome: "failed", relinked }),
  ];
  const planned = report([...items, ...others]);
  expect(planned.totals).toMatchObject({
    asleep: 1,
    marked: 1,
    woken: 1,
    reset: 1,
    undecided: 1,
    failed: 2,
    relinked: 8,
  });
  const done = items.map((one): GcItem => ({ ...one, outcome: "done" }));
  const words = (of: ReturnType<typeof report>) => gcTable(of).rows.map((cells) => cells.slice(1).join(" | "));
  expect(words(planned)).toMatchInlineSnapshot(`
    [
      "closed; links to b-pr-2 | sleep, relink",
      "closed; links to b-pr-2 | remove later, relink",
      "closed; links to b-pr-2 | wake, relink",
      "closed; links to b-pr-2 | reset, relink",
      "closed | relink",
      "who knows; links to b-pr-2, c-pr-3 | keep, relink",
      "closed; links to b-pr-2 | refused, relink",
      "closed; links to b-pr-2 | failed, relink",
    ]
  `);
  expect(words({ ...report([...done, ...others]), dryRun: false })).toMatchInlineSnapshot(`
    [
      "closed; links to b-pr-2 | asleep, relinked",
      "closed; links to b-pr-2 | to be removed, relinked",
      "closed; links to b-pr-2 | awake, relinked",
      "closed; links to b-pr-2 | reset, relinked",
      "closed | relinked",
      "who knows; links to b-pr-2, c-pr-3 | kept, relinked",
      "closed; links to b-pr-2 | refused, relinked",
      "closed; links to b-pr-2 | failed, relinked",
    ]
  `);
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
