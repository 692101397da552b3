import type { Application } from "../live/application.ts";
import { inventory } from "../live/remains.ts";
import { inTurn } from "../observe/in-turn.ts";
import type { PreviewName } from "../preview/name.ts";
import type { Problem } from "../problem.ts";
import type { Receipt } from "../report/receipt.ts";
import { secondsBetween } from "../time.ts";
import { awaitGone } from "./gone.ts";
import type { Watcher } from "./until.ts";

/** Previews whose end is watched at a time. */
const mostWatched = 4;

export interface SweptQuestion {
  readonly names: readonly PreviewName[];
  readonly commit: string | null;
  readonly applications: readonly Application[];
  /** Ends an operation that began meanwhile: while one runs, Argo CD deletes nothing. */
  readonly endOperation: (preview: string) => Promise<void>;
}

/** Receipts by the names of previews, and why not all could be watched. */
export interface Swept {
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly problem: Problem | undefined;
}

/** Waits for all of these to be gone, together no longer than for one. Throws Problem `interrupted`. */
export async function awaitSwept(watcher: Watcher, question: SweptQuestion): Promise<Swept> {
  const start = watcher.now();
  let problem: Problem | undefined;
  const receipts = await inTurn(question.names, mostWatched, async (name) => {
    const receipt = unwatchedReceipt(name, question);
    if (problem !== undefined) return receipt;
    const timeoutSeconds = Math.max(1, watcher.timeoutSeconds - secondsBetween(start, watcher.now()));
    const gone = await awaitGone(
      { ...watcher, timeoutSeconds },
      {
        name,
        objects: receipt.objects.reduce((sum, { count }) => sum + count, 0),
        // Nobody waits for what was not seen before.
        answered: true,
        endOperation: () => question.endOperation(name.name),
      },
    );
    problem ??= gone.problem;
    return gone.problem === undefined ? { ...receipt, watched: true, left: [...gone.left] } : receipt;
  });
  return { receipts: new Map(receipts.map((receipt) => [receipt.preview, receipt])), problem };
}

/** What is known of a removal that nobody waits for. */
export function unwatchedReceipt(
  { name }: PreviewName,
  { applications, commit }: Pick<SweptQuestion, "applications" | "commit">,
): Receipt {
  const application = applications.find((one) => one.name === name);
  const objects = [...inventory(application, undefined)];
  return {
    preview: name,
    dryRun: false,
    removed: true,
    commit,
    labelRemoved: false,
    watched: false,
    objects,
    left: [],
  };
}
