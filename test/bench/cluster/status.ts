import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Change, World } from "../../cluster/world.ts";
import { measure, median, type Row } from "../compare.ts";
import { wall } from "../startup.ts";
import { type Access, bareClient } from "./bare-client.ts";

/** What `status` asks the API server for. */
interface Requests {
  readonly access: Access;
  readonly paths: readonly string[];
}

/** One run of `status`, in milliseconds. */
interface StatusRun {
  readonly wall: number;
  /** Of the same requests, one after the other over one new connection. */
  readonly requests: number;
  /** Of Git's commands that ask the platform repository, as Git itself says. */
  readonly fetches: number;
  /** All of Git's commands. */
  readonly gitCommands: number;
}

/** `status` against a bare Node, without its round trips: to the API server, and to the platform repository. */
export async function statusRow(world: World, preview: Change, requests: Requests): Promise<Row> {
  const runs: StatusRun[] = [];
  const row = await measure({
    name: "status without its round trips",
    ours: "preview status of a ready preview, less its requests of Kubernetes and its fetches by Git",
    theirs: "node -e 0, the same node",
    unit: "ms",
    most: 3.5,
    samples: 15,
    run: {
      ours: async () => {
        const run = await statusRun(world, preview, requests);
        runs.push(run);
        return run.wall - run.requests - run.fetches;
      },
      theirs: () => wall(["-e", "0"]),
    },
  });
  const of = (name: keyof StatusRun) => median(runs.map((run) => run[name])).toFixed(0);
  const trips = `${requests.paths.length} requests ${of("requests")} ms over one bare connection, fetches ${of("fetches")} ms`;
  return {
    ...row,
    notes: [...row.notes, `whole ${of("wall")} ms: ${trips}; ${of("gitCommands")} commands of Git`],
  };
}

async function statusRun(world: World, preview: Change, requests: Requests): Promise<StatusRun> {
  const home = join(dirname(world.programKubeconfig), "home");
  const trace = join(home, "git-trace");
  rmSync(trace, { force: true });
  writeFileSync(join(home, ".gitconfig"), `[trace2]\n\teventTarget = ${trace}\n`);
  const start = performance.now();
  const answer = await world.run(preview, "status");
  const end = performance.now();
  rmSync(join(home, ".gitconfig"));
  expect(answer.exitCode, answer.stderr).toBe(0);
  return { wall: end - start, requests: await requestAll(requests), ...readTrace(trace) };
}

async function requestAll({ access, paths }: Requests): Promise<number> {
  const client = bareClient(access);
  const start = performance.now();
  for (const path of paths) await client.get(path);
  const time = performance.now() - start;
  client.close();
  return time;
}

/** Of https://git-scm.com/docs/api-trace2, what is read here; seconds. */
interface TraceEvent {
  readonly event: string;
  /** With a slash in those of Git's own children. */
  readonly sid: string;
  readonly name?: string;
  readonly t_abs?: number;
}

function readTrace(file: string): Pick<StatusRun, "fetches" | "gitCommands"> {
  if (!existsSync(file)) throw new Error("Git has not traced itself.");
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const events = lines.map((line): TraceEvent => JSON.parse(line)).filter(({ sid }) => !sid.includes("/"));
  const fetches = new Set(
    events.filter(({ event, name }) => event === "cmd_name" && name === "fetch").map(({ sid }) => sid),
  );
  const ends = events.filter(({ event }) => event === "exit");
  const seconds = ends.filter(({ sid }) => fetches.has(sid)).reduce((sum, { t_abs = 0 }) => sum + t_abs, 0);
  return { fetches: seconds * 1000, gitCommands: ends.length };
}
