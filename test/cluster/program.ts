import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { quoted } from "../../src/ui/inner-command.ts";
import type { Answer } from "../support/real-world.ts";
import { programLog } from "./place.ts";
import { until } from "./watching.ts";

/** A run of the built program. */
export interface Run {
  readonly answer: Promise<Answer>;
  /** Waits until it has said something, on stdout or stderr; answers the match. Fails when it ends before. */
  said(what: RegExp): Promise<RegExpExecArray>;
  /** Presses keys. For a run in a terminal. */
  type(keys: string): void;
  /** Ctrl-C, as it comes from a shell. */
  interrupt(): void;
}

export interface RunOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of its stdin; default: nothing. */
  readonly input?: string | undefined;
  /** With a terminal of its own, to which keys go that are typed; its output is all of it stdout. */
  readonly terminal?: boolean | undefined;
}

const program = join(import.meta.dirname, "../../bin/preview.mjs");

/** Starts the built program, and notes what it was asked and what it said when it ends. */
export function startProgram(args: readonly string[], { environment, input, terminal }: RunOptions): Run {
  const line = [process.execPath, program, ...args];
  const [command = "", ...words] = terminal
    ? ["script", "--quiet", "--return", "--flush", "--command", `exec ${quoted(line)}`, "/dev/null"]
    : line;
  const child = spawn(command, words, { env: environment, stdio: ["pipe", "pipe", "pipe"] });
  // It may end before it has read all.
  child.stdin.on("error", () => undefined);
  if (!terminal) child.stdin.end(input);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  const started = Date.now();
  let ended: Answer | undefined;
  const answer = new Promise<Answer>((resolve) => {
    child.once("close", (code) => {
      ended = { exitCode: code ?? -1, ...said };
      const seconds = Math.round((Date.now() - started) / 1000);
      const { stderr, stdout, exitCode } = ended;
      appendFileSync(
        programLog,
        `$ preview ${args.join(" ")}\n${stderr}${stdout}[exit ${exitCode} after ${seconds} s]\n\n`,
      );
      resolve(ended);
    });
  });
  return {
    answer,
    async said(what) {
      let found: RegExpExecArray | null = null;
      const look = () => {
        found = what.exec(said.stdout) ?? what.exec(said.stderr);
        if (found === null && ended !== undefined)
          throw new Error(`It ended without ${what}: ${JSON.stringify(ended)}`);
        return found !== null;
      };
      await until(`${what} from preview ${args.join(" ")}`, look, 60);
      // `look` has found it, or `until` has thrown.
      return found as unknown as RegExpExecArray;
    },
    type: (keys) => void child.stdin.write(keys),
    interrupt: () => void child.kill("SIGINT"),
  };
}
