import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { git, writeFiles } from "../support/git.ts";

const program = join(import.meta.dirname, "../../bin/preview.mjs");

/** What a command line of the built program came to. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine with a data folder of its own, on which services are checked out. */
export interface Machine {
  readonly home: string;
  /** A repository of its own with these files on its branch `main`. */
  checkOut(name: string, files: Readonly<Record<string, string>>): Checkout;
  /** Takes everything down and removes it. */
  close(): Promise<void>;
}

export interface Checkout {
  readonly root: string;
  branch(name: string): void;
  commit(files: Readonly<Record<string, string>>, message?: string): string;
  preview(...args: readonly string[]): Promise<Run>;
  /** Presses Ctrl-C when it has said something. */
  interrupted(said: RegExp, ...args: readonly string[]): Promise<Run>;
}

/** A machine below this folder. */
export function makeMachine(folder: string): Machine {
  // As root, databases run as somebody else, who has to pass through here.
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o711 });
  const home = join(data, "preview");
  const environment = { PATH: process.env.PATH ?? "", HOME: folder, XDG_DATA_HOME: data, LANG: "C.UTF-8" };
  const checkouts: Checkout[] = [];
  return {
    home,
    checkOut(name, files) {
      const root = join(folder, name);
      git(folder, "init", "--quiet", "--initial-branch=main", root);
      commit(root, files, "Begin");
      const checkout: Checkout = {
        root,
        branch: (branch) => void git(root, "switch", "--quiet", "--create", branch),
        commit: (changed, message = "Change") => {
          commit(root, changed, message);
          return git(root, "rev-parse", "HEAD");
        },
        preview: (...args) => run(root, environment, args),
        interrupted: (said, ...args) => run(root, environment, args, said),
      };
      checkouts.push(checkout);
      return checkout;
    },
    async close() {
      const previews = join(home, "previews");
      const [any] = checkouts;
      for (const name of existsSync(previews) ? readdirSync(previews) : []) await any?.preview("down", name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function commit(root: string, files: Readonly<Record<string, string>>, message: string): void {
  writeFiles(root, files);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "-m", message);
}

function run(
  cwd: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  interruptedAt?: RegExp,
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.on("data", (piece) => {
    stderr += piece;
    if (interruptedAt?.test(stderr)) child.kill("SIGINT");
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ exitCode: code ?? -1, stdout, stderr })));
}

/** What a browser gets from the URL of a preview. */
export function call(url: string, path = "/"): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, headers: { host: `${hostname}:${port}` } }, (answer) => {
      let body = "";
      answer.on("data", (piece) => {
        body += piece;
      });
      answer.once("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.once("error", reject);
  });
}

/** Ends processes as a loss of power does. */
export function killBelow(folder: string): void {
  for (const [pid] of processesWith(folder)) process.kill(pid, "SIGKILL");
}

/** Command lines of processes whose files lie below a folder. */
export function processesBelow(folder: string): readonly string[] {
  return processesWith(folder).map(([, command]) => command);
}

function processesWith(folder: string): readonly (readonly [number, string])[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return command.includes(folder) ? [[Number(pid), command] as const] : [];
    } catch {
      return [];
    }
  });
}
