import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { type ObservedHistory, observeHistories } from "./seed-history.ts";
import { seedsOnDisk } from "./seed-source.ts";
import { type ObservedSeeds, observeSeeds } from "./seeds.ts";

/** Which seeds a command is about. */
export interface SeedQuestion {
  readonly ports: Ports;
  /** `--config` */
  readonly config: string | undefined;
  /** Databases that were named; undefined is all of them. */
  readonly databases: readonly string[] | undefined;
  /** A revision to compare with; undefined is the branch that pull requests go to. */
  readonly base: string | undefined;
}

/** The seeds of the work tree, with what became of them. */
export interface SeedWork {
  readonly seeds: ObservedSeeds;
  readonly histories: readonly ObservedHistory[];
}

/** Reads the seeds of the work tree. Throws what `observeSeeds` and `observeHistories` throw. */
export async function observeSeedWork(question: SeedQuestion): Promise<SeedWork> {
  const { ports, config, databases, base } = question;
  const source = await seedsOnDisk(ports, config);
  const seeds = await observeSeeds(source, await ports.scriptBytes(), databases);
  return { seeds, histories: await observeHistories(ports, seeds, base) };
}

/** The one database that a command is about. Throws Problem `seed-database-unclear` where there are several. */
export function onlyDatabase({ histories }: SeedWork): ObservedHistory {
  const [first, ...others] = histories;
  if (first !== undefined && others.length === 0) return first;
  const names = histories.map(({ observed }) => `\`--db ${observed.database.name}\``);
  throw new Problem("usage", {
    code: "seed-database-unclear",
    message: `seeds.yaml has ${histories.length} databases, and it is not clear which one is meant.`,
    hints: [`Name it: ${names.join(", ")}.`],
  });
}
