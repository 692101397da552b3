import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Ended, SandboxedServer } from "../../ports/sandbox.ts";

/** How a program is started: by whom, with which environment, and as which user. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** So much of a program's output is kept, in characters. */
const keptOutput = 16 * 1024;

/** A server that was told to leave at once gets so long before it is killed. */
const graceSeconds = 5;

/**
 * Runs a program beside a reader of our end of its standard input. A line there is a signal to pass on; when the input
 * ends, whoever started it is gone, however that happened, and the program must not stay. It works wherever there is a
 * shell: in a container, in another root, on a Mac, where no kernel ties a child's life to its parent's. PostgreSQL leaves at
 * once with QUIT, which others do not know, and a shell lets them ignore.
 */
export const lifeline = [
  "sh",
  "-c",
  `exec 3<&0
"$@" </dev/null 3<&- &
program=$!
{
  while read -r signal <&3; do kill -s "$signal" "$program"; done
  kill -s QUIT "$program"
  kill -s TERM "$program"
  for second in ${Array.from({ length: graceSeconds }, (_, second) => second + 1).join(" ")}; do sleep 1; done
  kill -s KILL "$program"
} >/dev/null 2>&1 &
reader=$!
exec 3<&-
wait "$program"
code=$?
kill -s KILL "$reader" 2>/dev/null
exit "$code"`,
  "lifeline",
] as const;

/** Starts what `command` says, which holds a lifeline. An abort of the signal lets go of it. */
export function startOnLifeline(command: Command, signal: AbortSignal): SandboxedServer {
  const { user } = command;
  const child = spawn(command.file, command.args, {
    env: command.env,
    cwd: "/",
    // Ctrl-C in a terminal reaches a whole process group; the server must not hear of it before we do.
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    ...(user !== undefined && { uid: user.uid, gid: user.gid }),
  });
  child.stdin.on("error", () => undefined);
  const letGo = () => void endWithin(child);
  signal.addEventListener("abort", letGo, { once: true });
  if (signal.aborted) letGo();
  const ended = endOf(child).finally(() => signal.removeEventListener("abort", letGo));
  // Whoever never asks how it ended needs no answer.
  ended.catch(() => undefined);
  return {
    ended,
    stop(name) {
      child.stdin.write(`${name}\n`);
      return ended;
    },
  };
}

/** Closing the input ends the program; the group is killed should it not go. */
async function endWithin(child: ChildProcess): Promise<void> {
  child.stdin?.destroy();
  await sleep(2 * graceSeconds * 1000, undefined, { ref: false });
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It went while we looked.
  }
}

/** Rejects when the program could not be started. */
function endOf(child: ChildProcess): Promise<Ended> {
  let lastWords = "";
  const listen = (piece: string) => {
    lastWords = (lastWords + piece).slice(-keptOutput);
  };
  for (const output of [child.stdout, child.stderr]) output?.setEncoding("utf8").on("data", listen);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 128 + 9, lastWords }));
  });
}
