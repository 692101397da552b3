import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { enginesIn, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import type { Bar } from "../compare.ts";
import { archive } from "./archive.ts";
import { type Ground, platform, type Run, shopScripts } from "./ground.ts";
import { replay } from "./servers.ts";

const build = ["build", "--push", "--engine", "local"] as const;

/** A script that a pull request brings. */
const appended = {
  "postgres/V005__chair.sql": `INSERT INTO public.shop_product (slug, name, description, price, category_id, review_count)
VALUES ('garden-chair', 'Garden chair', 'Folds.', 7900, 3, 0);
`,
};

/** What it takes to build: loading all of it against psql, without packing, and a script more against all of it. */
export function buildingBars(ground: Ground): readonly Bar[] {
  return [
    // A row at a time is what dumps and object mappers write, and what takes long.
    ...appendedBars(ground, "inserts", 1 / 5),
    ...appendedBars(ground, "copy", undefined),
    {
      ...{ name: "loading", unit: "ms", most: 1.2, samples: 9 },
      ours: "the engine local: a cluster, scripts, frozen rows and statistics, a clean stop",
      theirs: "initdb, a server, psql for each script, its stop",
      run: { ours: () => loaded(ground), theirs: () => replayed(ground) },
    },
  ];
}

/** On the example's data and 100,000 orders more, 52 MB of INSERT and 22 of COPY. */
function appendedBars(ground: Ground, how: "copy" | "inserts", most: number | undefined): readonly Bar[] {
  const scripts = { ...shopScripts, "postgres/V004__archive.sql": archive(100_000, how) };
  const whole = async (more = {}) => {
    const clone = ground.clone({ ...scripts, ...more });
    return { clone, run: await clone.seed(...build) };
  };
  const delta = async () => {
    const { clone } = await whole();
    clone.write(appended);
    return clone.seed(...build);
  };
  const full = async () => (await whole(appended)).run;
  const sides = { ours: "a script more, built on the parent and pushed", theirs: "all of it, built and pushed" };
  const bar = (what: string, unit: Bar["unit"], samples: number, of: (run: Run) => number): Bar => ({
    ...{
      name: `an appended script after ${how}, ${what}`,
      unit,
      samples,
      most: what === "bytes" ? 1 / 5 : most,
      ...sides,
    },
    run: { ours: async () => of(await delta()), theirs: async () => of(await full()) },
  });
  const bytes = bar("bytes", "KiB", 1, kibibytes);
  const time = bar("time", "ms", 3, ({ milliseconds }) => milliseconds);
  return how === "copy" ? [time, bytes] : [time];
}

function kibibytes({ document }: Run): number {
  return (document.databases[0]?.bytes ?? Number.NaN) / 1024;
}

async function loaded(ground: Ground): Promise<number> {
  const folder = ground.folder();
  const engines = enginesIn({ folder, signal: new AbortController().signal });
  const database = seedDatabase({ platforms: [platform] });
  const scripts = Object.entries(shopScripts).map(([path, text]) => seedScript(basename(path), text));
  const begin = performance.now();
  const engine = await engines.choose(database, "local");
  const request = { database, platform, base: database.base, parent: undefined, scripts, progress: () => undefined };
  const data = await engine.load(request);
  const milliseconds = performance.now() - begin;
  await data.remove();
  return milliseconds;
}

async function replayed(ground: Ground): Promise<number> {
  const folder = ground.folder();
  const scripts = Object.entries(shopScripts).map(([path, text]) => ({ file: join(folder, basename(path)), text }));
  for (const { file, text } of scripts) await writeFile(file, text);
  const milliseconds = await replay(
    folder,
    scripts.map(({ file }) => file),
  );
  rmSync(folder, { recursive: true, force: true });
  return milliseconds;
}
