import { randomUUID } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod";
import { storageProblem } from "../../problem.ts";
import { namesIn } from "./checkouts.ts";
import { readJson, writeWhole } from "./files.ts";

/** A branch of a checkout on this machine that stands for a pull request. */
const branchSchema = z.object({
  /** `acme/shop-api`, or `local/shop-api`. */
  repository: z.string(),
  /** Top folder of the checkout. */
  root: z.string(),
  branch: z.string(),
  labels: z.array(z.string()),
  openedAt: z.string(),
});

export type OpenedBranch = z.output<typeof branchSchema>;

/** The branches that stand for pull requests, `<number>.json` each; no name of a person's becomes a path. */
export interface BranchFiles {
  read(number: number): Promise<OpenedBranch | undefined>;
  all(): Promise<readonly (readonly [number, OpenedBranch])[]>;
  /**
   * The number of a branch: the one that it has, else the lowest from `first` that no branch of this machine has. Of two
   * that ask at once each gets its own. Throws Problem `storage-failed`.
   */
  open(branch: OpenedBranch, first: number): Promise<number>;
  /** Throws Problem `storage-failed`. */
  write(number: number, branch: OpenedBranch): Promise<void>;
}

/**
 * Numbers are given out once on the whole machine, and never again: a preview is called by its service and its number,
 * whatever the repositories of two checkouts are called.
 */
export function branchFiles(folder: string): BranchFiles {
  const fileOf = (number: number) => join(folder, `${number}.json`);
  const read = (number: number) => readJson(fileOf(number), branchSchema);
  const all = async () => {
    const names = (await namesIn(folder)).filter((name) => /^[1-9]\d*\.json$/.test(name));
    const numbers = names.map((name) => Number(basename(name, ".json"))).toSorted((a, b) => a - b);
    const found = await Promise.all(numbers.map(async (number) => [number, await read(number)] as const));
    return found.flatMap(([number, branch]) => (branch === undefined ? [] : [[number, branch] as const]));
  };
  return {
    read,
    all,
    async open(branch, first) {
      const known = (await all()).find(([, other]) => isSame(other, branch));
      if (known !== undefined) return known[0];
      const beside = join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(beside, JSON.stringify(branch), { mode: 0o600 });
        for (let number = first; ; number += 1) {
          if (await isTaken(beside, fileOf(number))) {
            const other = await read(number);
            if (other !== undefined && isSame(other, branch)) return number;
          } else return number;
        }
      } catch (error) {
        throw storageProblem(error);
      } finally {
        await rm(beside, { force: true });
      }
    },
    write: (number, branch) => writeWhole(fileOf(number), JSON.stringify(branch)),
  };
}

function isSame(one: OpenedBranch, other: OpenedBranch): boolean {
  return one.root === other.root && one.branch === other.branch && one.repository === other.repository;
}

/** A second name for a whole file, unless somebody has that name: nobody ever reads half of one. */
async function isTaken(beside: string, file: string): Promise<boolean> {
  try {
    await link(beside, file);
    return false;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return true;
    throw error;
  }
}
