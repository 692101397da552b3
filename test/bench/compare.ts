/** A bar: what is measured against what, and how much of it is allowed. */
export interface Bar {
  readonly name: string;
  /** What both sides do, in a few words. */
  readonly ours: string;
  readonly theirs: string;
  readonly unit: "ms" | "ms CPU" | "KiB";
  /** The most that the ratio may be; undefined only reports. */
  readonly most: number | undefined;
  readonly samples: number;
  /** What must not be more than `most`; default: the lower quartile, which is more than a bad moment of the machine. */
  readonly judge?: "lower quartile" | "median";
  /** Each answers one measured value. */
  readonly run: { ours(): Promise<number>; theirs(): Promise<number> };
}

/** A line of the table. */
export interface Row {
  readonly name: string;
  /** Lower quartile, median and upper quartile of what was measured. */
  readonly quartiles: readonly [number, number, number];
  /** The most that it may be; undefined only reports. */
  readonly most: number | undefined;
  readonly failed: boolean;
  /** Printed below it: what was measured, against what. */
  readonly notes: readonly string[];
}

/** Runs both sides in turn, so that a slow moment of the machine meets both, and leaves out the first pair. */
export async function measure(bar: Bar): Promise<Row> {
  const pairs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let run = 0; run <= bar.samples; run += 1) {
    // The side that begins changes too.
    const first = run % 2 === 0 ? await bar.run.ours() : undefined;
    const theirs = await bar.run.theirs();
    const ours = first ?? (await bar.run.ours());
    if (run > 0) pairs.push({ ours, theirs });
  }
  return compared(bar, pairs);
}

/** The line of a bar by what was measured. */
export function compared(
  bar: Omit<Bar, "run">,
  pairs: readonly { readonly ours: number; readonly theirs: number }[],
): Row {
  const { name, most, unit } = bar;
  const quartiles = quartilesOf(pairs.map(({ ours, theirs }) => ours / theirs));
  const ours = median(pairs.map((pair) => pair.ours));
  const theirs = median(pairs.map((pair) => pair.theirs));
  return {
    name,
    quartiles,
    most,
    failed: most !== undefined && quartiles[bar.judge === "median" ? 1 : 0] > most,
    notes: [
      `${bar.ours} : ${bar.theirs}`,
      `${ours.toFixed(1)} against ${theirs.toFixed(1)} ${unit}, ${bar.samples} pairs`,
    ],
  };
}

/** A line for values whose median has a bar of its own. */
export function limited(
  row: Pick<Row, "name" | "notes"> & { readonly values: readonly number[]; readonly most: number },
): Row {
  const { name, values, most, notes } = row;
  const quartiles = quartilesOf(values);
  return { name, quartiles, most, failed: quartiles[1] > most, notes };
}

/** One line for each bar, and below it what was measured against what. */
export function table(all: readonly Row[]): string {
  const rows = all.flatMap(({ name, quartiles: [low, middle, high], most, failed, notes }) => {
    const verdict = most === undefined ? "" : failed ? "FAILED" : "ok";
    const allowed = most === undefined ? "" : `≤ ${number(most)}`;
    const cells = [verdict, number(middle), `${number(low)}–${number(high)}`, allowed, name];
    return [columns(cells), ...notes.map((note) => `${" ".repeat(36)}${note}`)];
  });
  return `${[columns(["", "median", "quartiles", "bar", ""]), ...rows].join("\n")}\n`;
}

function columns([verdict = "", median = "", quartiles = "", most = "", name = ""]: readonly string[]): string {
  return `${verdict.padEnd(7)} ${median.padStart(6)} ${quartiles.padStart(12)} ${most.padStart(7)} ${name}`.trimEnd();
}

function number(value: number): string {
  return value < 0.1 ? value.toFixed(4) : value.toFixed(2);
}

/** The value that half of them do not exceed. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quartilesOf(values: readonly number[]): Row["quartiles"] {
  return [quantile(values, 0.25), median(values), quantile(values, 0.75)];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
