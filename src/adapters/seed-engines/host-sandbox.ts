import { constants } from "node:fs";
import { chmod, chown, type FileHandle, open, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import type { Dialled, Sandbox } from "../../ports/sandbox.ts";
import type { Executables } from "../../ports.ts";
import { Problem, storageProblem } from "../../problem.ts";
import type { Isolation, Owner } from "./isolation.ts";
import { startOnLifeline } from "./lifeline.ts";
import { programRun } from "./runs.ts";
import { serving } from "./served.ts";

export interface HostSandboxOptions {
  readonly executables: Executables;
  readonly isolation: Isolation;
  /** Absolute path of an empty folder, which the sandbox removes. */
  readonly folder: string;
  /** What the programs see as `/`, and the folder as they see it. */
  readonly root: string;
  readonly inside: string;
  /** Whom programs run as; files are handed to them when this process may. */
  readonly as: Owner;
  readonly mayChown: boolean;
  /** Folders of programs, as the programs see them. */
  readonly path: string;
  readonly signal: AbortSignal;
}

/** A sandbox in a folder of this machine: the programs run here, in a root of their own or in ours. */
export async function hostSandbox(options: HostSandboxOptions): Promise<Sandbox> {
  const { executables, folder, as, mayChown, signal } = options;
  const over = new AbortController();
  const running = AbortSignal.any([signal, over.signal]);
  const servers: Promise<unknown>[] = [];
  const own = (path: string) => (mayChown ? chown(path, as.uid, as.gid) : undefined);
  const host = (name: string) => join(folder, name);
  const command = async (program: string, args: readonly string[]) => {
    await storing(async () => {
      const { exitCode, stderr } = await executables.run(program, args, { timeoutSeconds: 3600 });
      if (exitCode !== 0) throw new Error(stderr);
    });
  };
  const start = (program: string, args: readonly string[]) => {
    const env = { PATH: options.path, LC_ALL: "C", TZ: "Etc/UTC" };
    const contained = { root: options.root, as, program, args, env };
    const server = startOnLifeline(options.isolation.command(contained), running);
    servers.push(server.ended.catch(() => undefined));
    return server;
  };
  await storing(async () => {
    await chmod(folder, 0o700);
    await own(folder);
  });
  const sockets = socketsIn(folder);
  return {
    reach: "socket",
    inside: (name) => join(options.inside, name),
    run: (program, args) => programRun(program, start(program, args), signal),
    serve: serving(start),
    async dial({ socket }) {
      return dialSocket(await sockets.path(socket));
    },
    async copyIn(from, name) {
      const clone = process.platform === "darwin" ? "-c" : "--reflink=auto";
      await command("cp", ["-a", clone, "--", from, host(name)]);
      if (mayChown) await command("chown", ["-R", `${as.uid}:${as.gid}`, "--", host(name)]);
    },
    take: async (name) => host(name),
    async close() {
      over.abort();
      await Promise.all(servers);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await sockets.close();
    },
  };
}

async function storing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  }
}

/** Longest path of a socket, in bytes; 108 with the NUL on Linux, 104 on a Mac (sockaddr_un). */
const longestSocket = 103;

/**
 * Paths of the sockets in a folder, in which its own length does not count: Linux reaches an open folder by its number.
 * Elsewhere a long path is refused, as a link in its place would stay behind when this process is killed.
 */
function socketsIn(folder: string) {
  let opened: Promise<FileHandle> | undefined;
  return {
    async path(name: string): Promise<string> {
      const whole = join(folder, name);
      if (Buffer.byteLength(whole) <= longestSocket) return whole;
      if (process.platform !== "linux") throw tooLong(folder);
      opened ??= open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
      return `/proc/self/fd/${(await opened).fd}/${name}`;
    },
    async close(): Promise<void> {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

function tooLong(folder: string): Problem {
  return new Problem("usage", {
    code: "seed-engine-failed",
    message: `\`${folder}\` is too long for the path of a socket, which has at most ${longestSocket} bytes.`,
    hints: ["Set TMPDIR to a shorter one."],
  });
}

function dialSocket(path: string): Promise<Dialled> {
  const socket = connect(path);
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}
