import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { git } from "../support/git.ts";
import { type RealWorld, realWorld } from "../support/real-world.ts";
import type { Bar } from "./compare.ts";

const program = join(import.meta.dirname, "../../bin/preview.mjs");
const cpuTime = join(import.meta.dirname, "cpu-time.cjs");

/** What it costs to start: the time a person waits for `--help`, and the processor time of `up`. */
export async function startupBars(): Promise<{ readonly bars: readonly Bar[]; readonly close: () => Promise<void> }> {
  const world = await realWorld();
  world.openPullRequest("shop-api", { number: 1 });
  git(world.clone("shop-api"), "fetch", "--quiet", "origin");
  const previews = git(world.platform, "rev-parse", "previews");
  const bare = () => wall(["-e", "0"]);
  const bareCpu = () => cpu(world, ["-e", "0"], 0);
  return {
    bars: [
      {
        name: "--help",
        ours: "preview --help, its output a pipe",
        theirs: "node -e 0, the same node",
        unit: "ms",
        // Node's module loader with a compile cache takes 1.07 of it, reading the program 1.15.
        most: 1.3,
        samples: 25,
        run: { ours: () => wall([program, "--help"]), theirs: bare },
      },
      {
        name: "start of up",
        ours: "preview up in a folder that is no repository: started, asked Git, refused",
        theirs: "node -e 0; processor time of the process itself, not of its children",
        unit: "ms CPU",
        most: 5,
        samples: 9,
        run: { ours: () => cpu(world, [program, "-C", world.folder, "up"], 2), theirs: bareCpu },
      },
      {
        name: "all of up",
        ours: "preview up of a new preview, everything on loopback: 24 objects rendered, checked, published",
        theirs: "node -e 0; processor time of the process itself, not of its children",
        unit: "ms CPU",
        most: undefined,
        samples: 9,
        run: {
          ours: () => {
            git(world.platform, "update-ref", "refs/heads/previews", previews);
            return cpu(world, [program, "-C", world.clone("shop-api"), "up", "pr-1", "--no-wait"], 0);
          },
          theirs: bareCpu,
        },
      },
    ],
    close: () => world.close(),
  };
}

/** Milliseconds from the start of a process to its end. */
export async function wall(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await run(args, process.env, 0);
  return performance.now() - start;
}

/** Milliseconds of processor time that a process itself took. */
async function cpu(world: RealWorld, args: readonly string[], exitCode: number): Promise<number> {
  const file = join(world.folder, "cpu-time");
  rmSync(file, { force: true });
  const environment = { ...world.environment, BENCH_CPU_TIME: file };
  await run(["--require", cpuTime, ...args], environment, exitCode);
  return Number(readFileSync(file, "utf8")) / 1000;
}

async function run(args: readonly string[], environment: NodeJS.ProcessEnv, exitCode: number): Promise<void> {
  const child = spawn(process.execPath, args, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.resume();
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== exitCode) throw new Error(`${args.join(" ")} ended with ${code}: ${said}`);
}
