import { rename, stat } from "node:fs/promises";
import { storageProblem } from "../../problem.ts";
import { isFolder } from "./checkouts.ts";
import { copyData, type Owner, sizeOf } from "./copy-data.ts";
import { makeWhole } from "./whole-folder.ts";

/** Larger data is not kept twice. */
const mostBytes = 1024 ** 3;

/**
 * Has a copy of data lie ready for whoever starts with it next: where the file system cannot share bytes, a copy takes
 * longer than the start of a server. Throws Problem `storage-failed`.
 */
export async function prepareSpare(from: string, owner: Owner | undefined): Promise<void> {
  if (await isFolder(spareOf(from))) return;
  const bytes = await sizeOf(from).catch((error: unknown) => {
    throw storageProblem(error);
  });
  if (bytes > mostBytes) return;
  await makeWhole(spareOf(from), async (beside) => {
    await copyData(from, beside, owner);
    return beside;
  });
}

/** Puts a copy of data in a place where nothing is yet: the one that lies ready, or a new one. Throws what node:fs throws. */
export async function takeCopy(from: string, to: string, owner: Owner | undefined): Promise<void> {
  if (!(await takeSpare(from, to, owner))) await copyData(from, to, owner);
}

function spareOf(folder: string): string {
  return `${folder}.spare`;
}

/** Only one of those who want it at the same time gets it. */
async function takeSpare(from: string, to: string, owner: Owner | undefined): Promise<boolean> {
  const found = await stat(spareOf(from)).catch(() => undefined);
  if (found === undefined || found.uid !== (owner?.uid ?? process.geteuid?.())) return false;
  return rename(spareOf(from), to).then(
    () => true,
    () => false,
  );
}
