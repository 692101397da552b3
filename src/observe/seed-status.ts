import { Problem } from "../problem.ts";
import type { SeedDiffDocument, SeedStatusDocument } from "../report/seed-documents.ts";
import { seedChanges } from "../seeds/changes.ts";
import type { SeedHistory } from "../seeds/history.ts";
import { baseDigestOf, planSeedBuild } from "./seed-plan.ts";
import { observeSeedWork, type SeedQuestion } from "./seed-work.ts";

/** What the registry has of each database's scripts, and what the branch changes. */
export async function observeSeedStatus(
  question: SeedQuestion & { readonly sha256: (text: string) => string },
): Promise<readonly SeedStatusDocument[]> {
  const { ports, sha256 } = question;
  const { seeds, histories } = await observeSeedWork(question);
  return Promise.all(
    histories.map(async ({ observed, history }) => {
      const { database, scripts } = observed;
      const baseDigest = await baseDigestOf(ports.images, seeds.lock.lock, database, false);
      const plan = await planSeedBuild(
        await ports.images(),
        { observed, baseDigest, sha256 },
        { full: false, anew: false },
      );
      return {
        ...{ database: database.name, engine: database.engine, image: database.image },
        tag: plan.tag.tag,
        digest: plan.how === "unchanged" ? plan.digest : null,
        parent: plan.how === "delta" ? plan.parent.tag.tag : null,
        scripts: scripts.length,
        base: { reference: database.base, digest: baseDigest },
        compared: compared(history),
      };
    }),
  );
}

/** Makes sure that the registry has the images. Throws Problem `seed-not-built`. */
export function requireBuilt(databases: readonly SeedStatusDocument[]): void {
  const lacking = databases.filter(({ digest }) => digest === null).map(({ image, tag }) => `${image}:${tag}`);
  if (lacking.length === 0) return;
  throw new Problem("not-found", {
    code: "seed-not-built",
    message: `${lacking.join(", ")} ${lacking.length === 1 ? "is" : "are"} not in the registry.`,
    hints: ["Build it with `preview seed build --push`."],
  });
}

/** What the branch changes in the scripts of each database. */
export async function observeSeedDiff(question: SeedQuestion): Promise<readonly SeedDiffDocument[]> {
  const { histories } = await observeSeedWork(question);
  return histories.map(({ observed, history }) => ({ database: observed.database.name, ...compared(history) }));
}

function compared(history: SeedHistory): SeedStatusDocument["compared"] {
  const commit = history.fork ?? history.base;
  return { against: commit?.ref ?? null, commit: commit?.commit ?? null, changes: [...seedChanges(history)] };
}
