import { open } from "node:fs/promises";

/** Bytes from the end that are looked at for lines; longer lines are cut. */
const mostBytes = 64 * 1024;

/** The last lines of a file that say anything; empty when there is no such file. */
export async function tail(file: string, lines: number): Promise<string> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    const length = Math.min(size, mostBytes);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const all = buffer.toString("utf8").split("\n");
    return all
      .filter((line) => line.trim() !== "")
      .slice(-lines)
      .join("\n");
  } catch {
    return "";
  }
}
