import { joined } from "../config/repository-path.ts";
import { lockFile } from "../observe/seed-source.ts";
import { observeSeedWork, onlyDatabase, type SeedQuestion } from "../observe/seed-work.ts";
import { hashOf, openScript, type ScriptReading } from "../observe/seeds.ts";
import { Problem } from "../problem.ts";
import type { SeedFilesDocument } from "../report/seed-documents.ts";
import { requireFormat } from "../seeds/lock.ts";
import { planAmend, planSquash } from "../seeds/rewrite.ts";
import { requireOrder, type SeedShell } from "./build-seeds.ts";
import { folded } from "./folded-script.ts";

/** Which script of which database is rewritten on purpose. */
export interface RewriteQuestion extends Omit<SeedQuestion, "ports"> {
  /** As a person wrote it, `V003`. */
  readonly version: string | undefined;
  readonly dryRun: boolean;
}

const rebuilt = "Everything is built anew with the next `preview seed build`, and previews start over with their data.";

/** Takes a released script as it is now. Throws what `planAmend` throws. */
export async function amendSeed(
  shell: SeedShell,
  { version, dryRun, ...question }: RewriteQuestion & { readonly version: string },
): Promise<SeedFilesDocument> {
  const work = await observeSeedWork({ ...question, ports: shell.ports });
  const { history } = onlyDatabase(work);
  requireFormat(history.lock);
  const lock = planAmend(history, version);
  const path = joined(work.seeds.source.folder, lockFile);
  if (lock === work.seeds.lockText) return { dryRun, files: [], next: [] };
  if (!dryRun) await write(shell, path, lock, "changed");
  return { dryRun, files: [{ path, change: "changed" }], next: [`Commit it with the script. ${rebuilt}`] };
}

/** Folds scripts into one. Throws what `planSquash` throws, and Problem `seeds-invalid`, `seed-cannot-fold`. */
export async function squashSeeds(
  shell: SeedShell,
  { version, dryRun, ...question }: RewriteQuestion,
): Promise<SeedFilesDocument> {
  const { ports } = shell;
  const work = await observeSeedWork({ ...question, ports });
  requireOrder(work);
  const { observed, history } = onlyDatabase(work);
  requireFormat(history.lock);
  const { database, folder } = observed;
  const plan = planSquash(history, version);
  if (plan.folds.some((path) => path.includes(".ndjson"))) throw cannotFold(folder);
  const reading: ScriptReading = { source: work.seeds.source, bytes: await ports.scriptBytes() };
  const baseline = joined(folder, plan.path);
  const lockPath = joined(work.seeds.source.folder, lockFile);
  const removed = plan.folds.filter((path) => path !== plan.path).map((path) => joined(folder, path));
  if (!dryRun) {
    const scripts = plan.folds.map((path) => openScript(reading, observed, { version: "", path }));
    await reading.bytes.write(baseline, folded(database.engine, scripts));
    shell.emit({ kind: "file-written", path: baseline, how: "new" });
    const sha256 = await hashOf(reading.bytes, plan.path, reading.bytes.read(baseline));
    await write(shell, lockPath, plan.lock(sha256), "changed");
    const workspace = await ports.workspace();
    for (const path of removed) {
      await workspace.remove(path);
      shell.emit({ kind: "notice", message: `${path} is removed` });
    }
  }
  return {
    dryRun,
    files: [
      { path: baseline, change: "new" },
      { path: lockPath, change: "changed" },
      ...removed.map((path) => ({ path, change: "removed" as const })),
    ],
    next: [`Commit all of it. ${rebuilt}`],
  };
}

async function write({ ports, emit }: SeedShell, path: string, text: string, how: "new" | "changed"): Promise<void> {
  await (await ports.workspace()).write(path, text);
  emit({ kind: "file-written", path, how });
}

function cannotFold(folder: string): Problem {
  return new Problem("usage", {
    code: "seed-cannot-fold",
    message: `\`${folder}\` has files of documents (.ndjson) among these scripts, which cannot become part of a script.`,
    hints: [
      "Fold them by hand: move a collection's documents into its last file and `preview seed amend` that one; remove the others and their lines in seeds.lock.",
    ],
  });
}
