import { joined } from "../config/repository-path.ts";
import { baseDigestOf } from "../observe/seed-plan.ts";
import { lockFile } from "../observe/seed-source.ts";
import { observeSeedWork, type SeedQuestion } from "../observe/seed-work.ts";
import { planFix } from "../seeds/renumber.ts";
import type { SeedShell } from "./build-seeds.ts";

/**
 * Gives scripts the names that they were meant to have or the next version, and brings seeds.lock up to date; what was
 * released stays as it is. Safe to repeat. Throws Problem `seed-lock-format`, and what the ports throw.
 */
export async function fixSeeds(
  shell: SeedShell,
  question: Omit<SeedQuestion, "ports">,
  dryRun: boolean,
): Promise<void> {
  const { ports, emit, now } = shell;
  const { seeds, histories } = await observeSeedWork({ ...question, ports });
  const known = await Promise.all(
    histories.map(async ({ observed, history }) => ({
      ...history,
      baseDigest: await baseDigestOf(ports.images, seeds.lock.lock, observed.database, false),
    })),
  );
  const { renames, lock } = planFix(known, now());
  const workspace = await ports.workspace();
  for (const { from, to } of renames) {
    if (!dryRun) await workspace.move(from, to);
    emit({ kind: "notice", message: `${from} ${dryRun ? "would be" : "is now"} ${to}` });
  }
  if (lock === seeds.lockText) return;
  const path = joined(seeds.source.folder, lockFile);
  if (dryRun) return emit({ kind: "notice", message: `${path} would be brought up to date` });
  await workspace.write(path, lock);
  emit({ kind: "file-written", path, how: seeds.lockText === undefined ? "new" : "changed" });
}
