import type { Executables } from "../../ports.ts";
import { type Command, lifeline } from "./lifeline.ts";
import { findProgram } from "./programs.ts";

/** Of a user, as numbers. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A program as it shall run. */
export interface Contained {
  /** The folder that it sees as `/`. */
  readonly root: string;
  /** Whom it runs as, or believes to. */
  readonly as: Owner;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A way to run programs apart from this machine. */
export interface Isolation {
  /** Without a network, and with processes of its own that the kernel ends together. */
  readonly sealed: boolean;
  /** Whether a program may see another folder as `/`. */
  readonly roots: boolean;
  command(contained: Contained): Command;
}

export interface IsolationOptions {
  readonly executables: Executables;
  /** Where `unshare` and its like may lie. */
  readonly folders: readonly string[];
  /** Of this process. */
  readonly own: Owner;
}

interface Candidate {
  readonly sealed: boolean;
  /** What stands before the program. */
  readonly before: (contained: Contained) => readonly string[];
}

const sealing = ["--net", "--pid", "--ipc", "--fork", "--kill-child"];

/** The tightest way that this machine permits: what is found is tried with a program that does nothing. */
export async function chooseIsolation(options: IsolationOptions): Promise<Isolation> {
  const { own } = options;
  const candidates = own.uid === 0 ? await asRoot(options) : await asAnybody(options);
  for (const { sealed, before } of candidates) {
    if (!(await works(before, options))) continue;
    const command: Isolation["command"] = (to) => lifelined(before(to), to);
    return { sealed, roots: true, command };
  }
  const command: Isolation["command"] = (to) => ({ ...lifelined([], to), user: own.uid === 0 ? to.as : undefined });
  return { sealed: false, roots: false, command };
}

function lifelined(before: readonly string[], { program, args, env }: Contained): Command {
  const [file = "", ...rest] = [...before, ...lifeline, program, ...args];
  return { file, args: rest, env };
}

async function asRoot({ folders }: IsolationOptions): Promise<readonly Candidate[]> {
  const [unshare, setpriv, chroot] = await found(["unshare", "setpriv", "chroot"], folders);
  if (chroot === undefined) return [];
  // With a plus they are no names, which would be looked up by what libraries the new root has, as root.
  const enter = ({ as, root }: Contained) => [chroot, `--userspec=+${as.uid}:+${as.gid}`, "--groups=", root];
  const entered = { sealed: false, before: enter };
  if (unshare === undefined || setpriv === undefined) return [entered];
  return [{ sealed: true, before: (to) => [unshare, ...sealing, setpriv, "--no-new-privs", ...enter(to)] }, entered];
}

/** Within its own user namespace anybody may do it. Seen from outside, the programs and their files stay ours. */
async function asAnybody({ folders }: IsolationOptions): Promise<readonly Candidate[]> {
  const [unshare] = await found(["unshare"], folders);
  if (unshare === undefined) return [];
  const mapped = ({ as }: Contained) => [unshare, "--user", `--map-user=${as.uid}`, `--map-group=${as.gid}`];
  const root = (to: Contained) => (to.root === "/" ? [] : [`--root=${to.root}`, "--wd=/"]);
  return [
    { sealed: true, before: (to) => [...mapped(to), ...sealing, ...root(to)] },
    { sealed: false, before: (to) => [...mapped(to), ...root(to)] },
  ];
}

function found(names: readonly string[], folders: readonly string[]): Promise<(string | undefined)[]> {
  return Promise.all(names.map((name) => findProgram(name, folders)));
}

async function works(before: Candidate["before"], { executables, own, folders }: IsolationOptions): Promise<boolean> {
  const nothing = await findProgram("true", folders);
  if (nothing === undefined) return false;
  const as = own.uid === 0 ? { uid: 65534, gid: 65534 } : own;
  const [file = "", ...args] = before({ root: "/", as, program: nothing, args: [], env: {} });
  const { exitCode } = await executables.run(file, [...args, nothing], { timeoutSeconds: 20 });
  return exitCode === 0;
}
