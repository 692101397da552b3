import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join, posix } from "node:path";
import { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dialled, Ended, Sandbox, SandboxedServer } from "../../ports/sandbox.ts";
import type { Environment, Executables } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { type Command, lifeline, startOnLifeline } from "./lifeline.ts";
import { findProgram } from "./programs.ts";
import { interrupted, programRun } from "./runs.ts";
import { serving } from "./served.ts";

export interface ContainerOptions {
  readonly program: "docker" | "podman";
  readonly executables: Executables;
  readonly environment: Environment;
  /** The folders of the PATH. */
  readonly folders: readonly string[];
  /** With its digest, `docker.io/library/postgres:16-bookworm@sha256:…`. */
  readonly image: string;
  readonly platform: string;
  /** Whom programs run as, by its name in the image. */
  readonly user: string;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
  readonly signal: AbortSignal;
}

/** In the container, outside of what any image declares as a volume. */
const folder = "/preview-seed";

/** What leads a container program to its daemon. */
const daemonVariables =
  /^(PATH|HOME|USER|XDG_(CONFIG_HOME|RUNTIME_DIR|DATA_HOME)|DOCKER_.+|CONTAINERS?_.+|SSH_AUTH_SOCK)$/;

/**
 * Between our pipe and a port of the container's own loopback: images on Debian have bash and mostly no nc, those on
 * Alpine nc and not all of them bash.
 */
const bridge = `command -v bash >/dev/null || exec nc 127.0.0.1 "$1"
exec bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1" 4<&0 && { cat <&4 >&3 & exec cat <&3; }' bash "$1"`;

/** How long between two questions whether the container runs. */
const pollSeconds = 0.2;

/** A sandbox in a container without a network. Only its own programs are used: the daemon may be on another machine. */
export async function containerSandbox(options: ContainerOptions): Promise<Sandbox> {
  const { user, signal } = options;
  const over = new AbortController();
  const running = AbortSignal.any([signal, over.signal]);
  const name = `preview-seed-${randomBytes(6).toString("hex")}`;
  const client = await containerClient(options);
  await pullMissing(client, options);
  const container = startOnLifeline(client.command(runArguments(name, options)), running);
  const inside = (path: string) => posix.join(folder, path);
  const start = (program: string, args: readonly string[]) => {
    const env = ["--env", "LC_ALL=C", "--env", "TZ=Etc/UTC"];
    const exec = ["exec", "--interactive", "--user", user, ...env, name, ...lifeline, program, ...args];
    return startOnLifeline(client.command(exec), running);
  };
  const taken: string[] = [];
  const close = async () => {
    over.abort();
    await container.ended.catch(() => undefined);
    await Promise.all(taken.map((folder) => rm(folder, { recursive: true, force: true })));
  };
  try {
    await untilItRuns(name, container, client, options);
    const prepare = 'mkdir -m 700 "$2" && chown "$1" "$2" && id -u "$1" && id -g "$1"';
    const ids = await client.ask(["exec", "--user", "0", name, "sh", "-c", prepare, "sh", user, folder]);
    const [uid = 0, gid = 0] = ids.split(/\s+/).map(Number);
    return {
      reach: "loopback",
      inside,
      run: (program, args) => programRun(program, start(program, args), signal),
      serve: serving(start),
      dial: ({ port }) => bridged(client.command(["exec", "--interactive", name, "sh", "-c", bridge, "sh", `${port}`])),
      async copyIn(from, path) {
        await client.ask(["cp", from, `${name}:${inside(path)}`]);
        await client.ask(["exec", "--user", "0", name, "chown", "-R", `${uid}:${gid}`, inside(path)]);
      },
      async take(path) {
        const folder = await options.temporaryFolder("seed");
        taken.push(folder);
        await client.ask(["cp", `${name}:${inside(path)}`, join(folder, "data")]);
        return join(folder, "data");
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type ContainerClient = Awaited<ReturnType<typeof containerClient>>;

/** Of its own, as it may take long: nothing ends `run` while it pulls. */
async function pullMissing(client: ContainerClient, { image, platform }: ContainerOptions): Promise<void> {
  const { exitCode } = await client.run(["image", "inspect", image]);
  if (exitCode !== 0) await client.ask(["pull", "--quiet", "--platform", platform, image]);
}

/** Its input is a pipe of ours: when that ends, the container does, and is removed. */
function runArguments(name: string, { image, platform }: ContainerOptions): readonly string[] {
  return [
    ...["run", "--rm", "--interactive", "--name", name, "--platform", platform, "--network", "none"],
    ...["--security-opt", "no-new-privileges", "--user", "0", "--workdir", "/", "--entrypoint", "cat", image],
  ];
}

/** The program with what it needs to find its daemon, and nothing else of our environment. */
async function containerClient({ program, executables, environment, folders }: ContainerOptions) {
  const file = (await findProgram(program, folders)) ?? program;
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value !== undefined && daemonVariables.test(name) ? [[name, value]] : [],
    ),
  );
  return {
    command: (args: readonly string[]): Command => ({ file, args, env }),
    run: (args: readonly string[], input = "") => executables.run(file, args, { env, timeoutSeconds: 3600, input }),
    async ask(args: readonly string[], input?: string) {
      const { exitCode, stdout, stderr } = await this.run(args, input);
      if (exitCode !== 0) throw failed(program, args[0], stderr);
      return new TextDecoder().decode(stdout).trim();
    },
  };
}

async function untilItRuns(
  name: string,
  container: SandboxedServer,
  client: ContainerClient,
  { program, signal }: ContainerOptions,
): Promise<void> {
  let ended: Ended | undefined;
  const end = container.ended.then((how) => {
    ended = how;
  });
  for (;;) {
    const { stdout } = await client.run(["inspect", "--format", "{{.State.Running}}", name]);
    if (new TextDecoder().decode(stdout).trim() === "true") return;
    await Promise.race([end, sleep(pollSeconds * 1000)]);
    if (signal.aborted) throw interrupted();
    if (ended !== undefined) throw failed(program, "run", ended.lastWords);
  }
}

async function bridged({ file, args, env }: Command): Promise<Dialled> {
  const child = spawn(file, args, { env, cwd: "/", stdio: ["pipe", "pipe", "ignore"] });
  // Nobody listens yet: it ends without a word. Otherwise the server waits for us to speak first.
  return Duplex.from({ readable: child.stdout, writable: child.stdin });
}

function failed(program: string, verb: string | undefined, said: string): Problem {
  return new Problem("usage", {
    code: "seed-engine-failed",
    message: `\`${program} ${verb}\` failed: ${said.trim().slice(-600)}`,
    hints: [`Try \`${program} run --rm hello-world\`, or choose another engine with \`--engine\`.`],
  });
}
