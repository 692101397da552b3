/** A bar: what is measured against what, and how much of it is allowed. */
export interface Bar {
  readonly name: string;
  /** What both sides do, in a few words. */
  readonly ours: string;
  readonly theirs: string;
  readonly unit: "ms" | "ms CPU";
  /** The most that the ratio may be; undefined only reports. */
  readonly most: number | undefined;
  readonly samples: number;
  /** Each answers one measured value. */
  readonly run: { ours(): Promise<number>; theirs(): Promise<number> };
}

export interface Measured {
  readonly bar: Bar;
  readonly ours: number;
  readonly theirs: number;
  /** Of the ratios of each pair: lower quartile, median, upper quartile. */
  readonly quartiles: readonly [number, number, number];
  /** The lower quartile is above the bar: more than a bad moment of the machine. */
  readonly failed: boolean;
}

/** Runs both sides in turn, so that a slow moment of the machine meets both, and leaves out the first pair. */
export async function measure(bar: Bar): Promise<Measured> {
  const pairs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let run = 0; run <= bar.samples; run += 1) {
    // The side that begins changes too.
    const first = run % 2 === 0 ? await bar.run.ours() : undefined;
    const theirs = await bar.run.theirs();
    const ours = first ?? (await bar.run.ours());
    if (run > 0) pairs.push({ ours, theirs });
  }
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
  const quartiles = [quantile(ratios, 0.25), quantile(ratios, 0.5), quantile(ratios, 0.75)] as const;
  return {
    bar,
    ours: quantile(
      pairs.map(({ ours }) => ours),
      0.5,
    ),
    theirs: quantile(
      pairs.map(({ theirs }) => theirs),
      0.5,
    ),
    quartiles,
    failed: bar.most !== undefined && quartiles[0] > bar.most,
  };
}

/** One line for each bar, and below it what was measured against what. */
export function table(all: readonly Measured[]): string {
  const rows = all.flatMap(({ bar, ours, theirs, quartiles: [low, median, high], failed }) => {
    const verdict = bar.most === undefined ? "" : failed ? "FAILED" : "ok";
    const most = bar.most === undefined ? "" : `≤ ${number(bar.most)}`;
    const cells = [verdict, number(median), `${number(low)}–${number(high)}`, most, bar.name];
    const values = `${ours.toFixed(1)} against ${theirs.toFixed(1)} ${bar.unit}, ${bar.samples} pairs`;
    return [columns(cells), `${" ".repeat(36)}${bar.ours} : ${bar.theirs}`, `${" ".repeat(36)}${values}`];
  });
  return `${[columns(["", "median", "quartiles", "bar", ""]), ...rows].join("\n")}\n`;
}

function columns([verdict = "", median = "", quartiles = "", most = "", name = ""]: readonly string[]): string {
  return `${verdict.padEnd(7)} ${median.padStart(6)} ${quartiles.padStart(12)} ${most.padStart(7)} ${name}`.trimEnd();
}

function number(value: number): string {
  return value < 0.1 ? value.toFixed(4) : value.toFixed(2);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
