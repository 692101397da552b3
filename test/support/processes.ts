import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Command lines of all processes on this machine, arguments separated by spaces. Linux only. */
export function commandLines(): readonly string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    return read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  });
}

/** Ids of the servers of a build and of what started them: they name its folder, or are in it. Linux only. */
export function processesOf(folder: string): readonly number[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    const line = read(`/proc/${pid}/cmdline`);
    if (line.includes("load-seed.ts")) return [];
    return line.includes(folder) || workingFolder(pid).startsWith(folder) ? [Number(pid)] : [];
  });
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
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
