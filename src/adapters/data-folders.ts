import type { BigIntStats, Dirent } from "node:fs";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DataFile, DataFolders } from "../ports/seeds.ts";
import { Problem } from "../problem.ts";

/** Files are looked at so many at a time. */
const atOnce = 16;
/** So much of a file is compared at a time. */
const pieceBytes = 1024 * 1024;

/** Data directories of databases, as they lie on this machine's disk. */
export function dataFolders(make: DataFolders["make"]): DataFolders {
  return {
    make,
    async list(folder) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const found = await inTurns(entries, (entry) => describe(folder, entry));
      return found.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    },
    async different(files, folder, other) {
      const changed = await inTurns(files, async (file) => {
        const same = await isSame(file, join(folder, file.path), join(other, file.path));
        return same ? [] : [file.path];
      });
      return new Set(changed.flat());
    },
  };
}

async function describe(folder: string, entry: Dirent): Promise<DataFile> {
  const whole = join(entry.parentPath, entry.name);
  const path = whole.slice(folder.length).replace(/^\/+/, "");
  if (entry.isDirectory()) return { path, kind: "folder", size: 0 };
  if (entry.isFile()) return { path, kind: "file", size: Number((await lstat(whole)).size) };
  throw new Problem("config", {
    code: "seed-data-unexpected",
    message: `The data directory has \`${path}\`, which is neither a file nor a folder and cannot go into an image.`,
    hints: ["Scripts must not make tablespaces, or anything else outside the data directory."],
  });
}

async function isSame({ kind }: DataFile, one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([lstat(one, { bigint: true }), statOrNothing(other)]);
  if (right === undefined) return false;
  if (kind === "folder") return right.isDirectory();
  if (!right.isFile() || left.size !== right.size) return false;
  // A copy keeps the time at which its original was changed, and a database that writes to it moves it on.
  if (left.mtimeNs === right.mtimeNs) return true;
  return haveSameBytes(one, other);
}

async function statOrNothing(path: string): Promise<BigIntStats | undefined> {
  try {
    return await lstat(path, { bigint: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  await using left = await open(one);
  await using right = await open(other);
  const [ours, theirs] = [Buffer.alloc(pieceBytes), Buffer.alloc(pieceBytes)];
  for (;;) {
    const [mine, yours] = await Promise.all([fill(left, ours), fill(right, theirs)]);
    if (mine !== yours || Buffer.compare(ours.subarray(0, mine), theirs.subarray(0, yours)) !== 0) return false;
    if (mine < pieceBytes) return true;
  }
}

/** Reads until the buffer is full or the file ends; a single read may answer with less. */
async function fill(file: FileHandle, buffer: Buffer): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    answers.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  }
  return answers;
}
