import { readdirSync, readFileSync } from "node:fs";

/** Command lines of all processes on this machine, arguments separated by spaces. Linux only. */
export function commandLines(): readonly string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    return read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  });
}

/** Ends a process and all that it started, as a container does when it is stopped. Linux only. */
export function killTree(root: number): void {
  const parents = new Map<number, number>();
  for (const pid of readdirSync("/proc")) {
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(/^\d+$/.test(pid) ? read(`/proc/${pid}/stat`) : "")?.[1];
    if (parent !== undefined) parents.set(Number(pid), Number(parent));
  }
  const tree = new Set([root]);
  // A Set's iterator also visits what is added while it runs.
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.add(child);
  for (const pid of tree) kill(pid, "SIGKILL");
}

/** Sends a signal; a process that has ended meanwhile is no error. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
