import * as z from "zod";
import { receiptSchema } from "./receipt.ts";

const itemSchema = z.object({
  preview: z.string(),
  verdict: z.enum(["remove", "sleep", "wake", "reset", "mark", "relink", "keep"]).meta({
    description: "What gc decided; mark: it goes when the grace is over and the reason still there.",
  }),
  why: z.string(),
  outcome: z.enum(["planned", "done", "kept", "undecided", "refused", "failed"]).meta({
    description: "undecided: kept, because something could not be found out; refused: more than may go at once.",
  }),
  error: z.string().nullable(),
  relinked: z.array(z.string()).meta({
    description: "Previews that its links led to and do not any more, whatever else was decided of it.",
  }),
  receipt: receiptSchema.nullable().meta({ description: "Of a removal that was done." }),
});

const orphanSchema = z.object({
  kind: z.enum(["Application", "Namespace"]),
  name: z.string(),
  outcome: z.enum(["found", "planned", "deleted", "failed"]),
  error: z.string().nullable(),
});

export type GcItem = z.output<typeof itemSchema>;
export type GcOrphan = z.output<typeof orphanSchema>;

/** The document of kind GcReport: every preview, what was decided of it and what became of it. */
export const gcReportSchema = z.object({
  dryRun: z.boolean(),
  at: z.string().nullable().meta({ description: "By the clock of GitHub or of the cluster; null: nobody told it." }),
  commit: z.string().nullable(),
  limit: z.int().meta({ description: "How many previews this run may remove." }),
  cluster: z
    .string()
    .nullable()
    .meta({ description: "Why the cluster could not be looked at; null: it was, or none is." }),
  totals: z.object({
    previews: z.int(),
    removed: z.int(),
    asleep: z.int(),
    woken: z.int(),
    reset: z.int(),
    marked: z.int(),
    relinked: z.int(),
    undecided: z.int(),
    failed: z.int(),
    orphans: z.int().meta({ description: "Objects without a record, whatever became of them." }),
  }),
  items: z.array(itemSchema),
  orphans: z.array(orphanSchema),
});

export type GcReport = z.output<typeof gcReportSchema>;

/** A report with its totals; what is planned counts as what would be done. */
export function gcReport(of: Omit<GcReport, "totals">): GcReport {
  const { items, orphans } = of;
  const done = (verdict: GcItem["verdict"]) =>
    items.filter((item) => item.verdict === verdict && (item.outcome === "done" || item.outcome === "planned")).length;
  const ended = (...outcomes: GcItem["outcome"][]) => items.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const totals = {
    previews: items.length,
    removed: done("remove"),
    asleep: done("sleep"),
    woken: done("wake"),
    reset: done("reset"),
    marked: done("mark"),
    relinked: items.filter(({ relinked }) => relinked.length > 0).length,
    undecided: ended("undecided"),
    failed: ended("failed", "refused"),
    orphans: orphans.length,
  };
  return { ...of, totals };
}

/** Whether something stayed, failed or could not be decided, so that somebody has to look. */
export function hasLeftovers({ items, orphans, cluster }: GcReport): boolean {
  return (
    cluster !== null ||
    items.some(({ outcome }) => outcome === "undecided" || outcome === "refused" || outcome === "failed") ||
    items.some(({ receipt }) => receipt !== null && receipt.left.length > 0) ||
    orphans.some(({ outcome }) => outcome !== "deleted" && outcome !== "planned")
  );
}

const header = { planned: "WOULD", done: "DONE" } as const;

const would: Readonly<Record<GcItem["verdict"], string>> = {
  remove: "remove",
  sleep: "sleep",
  wake: "wake",
  reset: "reset",
  mark: "remove later",
  relink: "relink",
  keep: "keep",
};

const did: Readonly<Record<GcItem["verdict"], string>> = {
  remove: "removed",
  sleep: "asleep",
  wake: "awake",
  reset: "reset",
  mark: "to be removed",
  relink: "relinked",
  keep: "kept",
};

/** A header and a row for each preview of which there is something to tell. */
export function gcTable({ items, orphans, dryRun }: GcReport): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const rows = items
    .filter(({ outcome }) => outcome !== "kept")
    .map((item) => [item.preview, whyText(item), wordsOf(item, dryRun)]);
  const strays = orphans.map(({ kind, name, outcome }) => [
    name,
    `${kind} without a record`,
    outcome === "planned" ? "delete" : outcome === "deleted" ? "deleted" : (dryRun ? would : did).keep,
  ]);
  return { header: ["PREVIEW", "WHY", dryRun ? header.planned : header.done], rows: [...rows, ...strays] };
}

/** What a preview links to, as the reason for linking it anew. */
export function linksText(targets: readonly string[]): string {
  return `links to ${targets.join(", ")}`;
}

/** Links change beside all else; where nothing else does the reason says so already. */
const isMoreThanRelinked = ({ verdict, relinked }: GcItem) => verdict !== "relink" && relinked.length > 0;

function whyText(item: GcItem): string {
  return isMoreThanRelinked(item) ? `${item.why}; ${linksText(item.relinked)}` : item.why;
}

function wordsOf(item: GcItem, dryRun: boolean): string {
  const word = wordOf(item, dryRun);
  return isMoreThanRelinked(item) ? `${word}, ${(dryRun ? would : did).relink}` : word;
}

function wordOf({ verdict, outcome }: GcItem, dryRun: boolean): string {
  if (outcome === "planned") return would[verdict];
  return outcome === "done" ? did[verdict] : outcome === "undecided" ? (dryRun ? would : did).keep : outcome;
}

/** What went wrong, one line each. */
export function gcTroubles({ items, orphans, cluster }: GcReport): readonly string[] {
  const refusals = new Set(
    items.flatMap(({ outcome, error }) => (outcome === "refused" && error !== null ? [error] : [])),
  );
  return [
    ...refusals,
    ...items.flatMap(({ preview, outcome, error, receipt }) => [
      ...(error === null || outcome === "refused" ? [] : [`${preview}: ${error}`]),
      ...(receipt?.left ?? []).map(({ kind, name, reason }) => `Left of ${preview}: ${kind} ${name}: ${reason}`),
    ]),
    ...orphans.flatMap(({ kind, name, error }) => (error === null ? [] : [`${kind} ${name}: ${error}`])),
    ...(cluster === null ? [] : [`The cluster was not looked at: ${cluster}`]),
  ];
}

/** `Remove 2 previews and put 1 to sleep?`; undefined when there is nothing to ask about. */
export function gcQuestion({ totals }: GcReport, pruned: number): string | undefined {
  const parts: readonly [number, string, string][] = [
    [totals.removed, "remove", ""],
    [totals.asleep, "put", " to sleep"],
    [totals.woken, "wake", ""],
    [totals.reset, "reset", ""],
    [totals.marked, "mark", " for removal"],
    [totals.relinked, "relink", ""],
    [pruned, "delete", pruned === 1 ? " orphan" : " orphans"],
  ];
  const said = parts.filter(([count]) => count > 0);
  const words = said.map(([count, verb, more], index) => {
    const noun = index > 0 || verb === "delete" ? "" : count === 1 ? " preview" : " previews";
    return `${verb} ${count}${noun}${more}`;
  });
  const text = words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
  return text === "" ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}

/** GitHub shows a mebibyte of a summary at most. */
const mostRows = 1000;

/** The same for the page of a workflow's run. */
export function gcMarkdown(report: GcReport): string {
  const { header, rows } = gcTable(report);
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  const shown = rows.slice(0, mostRows);
  const table =
    rows.length === 0 ? [gcNothing(report)] : [line(header), line(header.map(() => "---")), ...shown.map(line)];
  const more = rows.length > mostRows ? ["", `And ${rows.length - mostRows} more.`] : [];
  const troubles = gcTroubles(report)
    .slice(0, mostRows)
    .map((text) => `- ${cellText(text)}`);
  const parts = ["### preview gc", "", ...table, ...more, ...(troubles.length === 0 ? [] : ["", ...troubles])];
  return `${parts.join("\n")}\n`;
}

/** Where there is nothing to do. */
export function gcNothing({ totals: { previews } }: GcReport): string {
  return `Nothing to do: ${previews === 1 ? "1 preview" : `${previews} previews`}, and nothing speaks against any.`;
}

/** Names and reasons come from others: nothing of them may become markup. */
function cellText(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ").replace(/[\\`*_{}[\]<>#|~!&@]/g, "\\$&");
}
