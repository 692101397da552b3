import { open, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { LogRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import { tail } from "./tail.ts";

const looksPerSecond = 5;

/** A log file as it is, or its last lines, and with `follow` what comes after. Throws Problem `log-missing`. */
export async function* followLog(
  file: string,
  { follow, tailLines, previous }: LogRequest,
  signal: AbortSignal,
): AsyncIterable<string> {
  const size = previous === true ? undefined : await sizeOf(file);
  if (size === undefined) {
    throw new Problem("not-found", {
      code: "log-missing",
      message: previous === true ? "On this machine all of a log is in one file." : "Nothing has been written yet.",
      hints: ["Leave `--previous` out."].slice(previous === true ? 0 : 1),
    });
  }
  let read = size;
  if (tailLines === undefined) yield* pieces(file, 0, size);
  else if (tailLines > 0) yield `${await tail(file, tailLines)}\n`;
  while (follow === true && !signal.aborted) {
    const now = (await sizeOf(file)) ?? 0;
    // A log that is shorter was begun anew.
    if (now < read) read = 0;
    if (now > read) yield* pieces(file, read, now);
    read = now;
    await setTimeout(1000 / looksPerSecond, undefined, { signal }).catch(() => undefined);
  }
}

async function* pieces(file: string, start: number, end: number): AsyncIterable<string> {
  if (end <= start) return;
  await using handle = await open(file);
  const decoder = new TextDecoder();
  const stream = handle.createReadStream({ start, end: end - 1, autoClose: false });
  for await (const piece of stream) yield decoder.decode(piece as Buffer, { stream: true });
}

async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}
