import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Moments, ProxiedRequest } from "../support/fault-proxy.ts";
import { git } from "../support/git.ts";
import { kill, killTree } from "../support/processes.ts";
import type { Run } from "../support/real-world.ts";
import { isWrite, type RealWorldOverHttp, realWorldOverHttp } from "../support/real-world-over-http.ts";

let world: RealWorldOverHttp;

beforeAll(async () => {
  world = await realWorldOverHttp();
  world.openPullRequest("shop-api", { number: 1 });
});

afterAll(() => world.close());

/** A moment of the world to go back to. */
interface State {
  readonly previews: string;
  readonly sha: string;
  readonly labels: readonly string[];
}

function state(): State {
  const { sha, labels } = world.gitHub.pullRequest("acme/shop-api", 1);
  return { previews: git(world.platform, "rev-parse", "previews"), sha, labels: [...labels] };
}

function goBack({ previews, sha, labels }: State): void {
  git(world.platform, "update-ref", "refs/heads/previews", previews);
  world.gitHub.push("acme/shop-api", 1, sha);
  world.gitHub.pullRequest("acme/shop-api", 1).labels = [...labels];
}

/** Git's locks in what later runs use too. A killed program's own temporary folder is nobody's any more. */
function locksThatStay(): readonly string[] {
  const paths = readdirSync(world.folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".lock") && !path.startsWith("tmp/"));
}

/** All that a run leaves outside of itself, without the times at which it ran. */
function outcome() {
  const files = git(world.platform, "ls-tree", "-r", "--name-only", "previews").split("\n");
  const texts = files.map((file) => [file, git(world.platform, "show", `previews:${file}`)]);
  return {
    previews: Object.fromEntries(
      texts.map(([file, text = ""]) => [file, text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "<time>")]),
    ),
    commits: git(world.platform, "rev-list", "--count", "previews"),
    labels: [...world.gitHub.pullRequest("acme/shop-api", 1).labels],
    locks: locksThatStay(),
  };
}

/** Lets something happen at the write with this number, counted from 1. */
function atWrite(number: number, moments: Moments): void {
  let writes = 0;
  const intercept = (request: ProxiedRequest) => {
    if (!isWrite(request)) return undefined;
    writes += 1;
    return writes === number ? moments : undefined;
  };
  world.gitHubProxy.intercept(intercept);
  world.platformProxy.intercept(intercept);
}

function withoutFaults(): void {
  world.gitHubProxy.intercept(() => undefined);
  world.platformProxy.intercept(() => undefined);
}

type Whom = "alone" | "with its children";

function idOf({ child }: Run): number {
  if (child.pid === undefined) throw new Error("the program did not start");
  return child.pid;
}

/** The kernel out of memory, or a container that is stopped. */
function killProgram(run: Run, whom: Whom): void {
  if (whom === "alone") kill(idOf(run), "SIGKILL");
  else killTree(idOf(run));
}

/** A `kill -INT`, or Ctrl-C on a terminal, which reaches the whole process group. */
function interrupt(run: Run, whom: Whom): void {
  kill(whom === "alone" ? idOf(run) : -idOf(run), "SIGINT");
}

/** A killed program cannot clean up, so this only grows. */
function leftovers(): readonly string[] {
  return readdirSync(join(world.folder, "tmp")).toSorted();
}

async function succeed(args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await world.preview(...args);
  expect(exitCode, stderr).toBe(0);
}

const up = ["up", "pr-1", "--no-wait"];
const down = ["down", "pr-1", "--no-wait"];

/** Scenarios with the number of writes that each makes when nothing disturbs it. */
const scenarios = [
  { name: "up of a new preview", args: up, writes: 2, prepare: async () => undefined },
  {
    name: "up of a new commit",
    args: up,
    writes: 1,
    prepare: async () => {
      await world.preview(...up);
      world.push("shop-api", 1, { "second.txt": "2\n" });
    },
  },
  { name: "down", args: down, writes: 2, prepare: async () => void (await world.preview(...up)) },
] as const;

describe.each(scenarios)("$name", ({ args, writes, prepare }) => {
  const start: { state?: State } = {};
  let undisturbed: ReturnType<typeof outcome>;

  beforeAll(async () => {
    withoutFaults();
    await prepare();
    start.state = state();
    let made = 0;
    const count = (request: ProxiedRequest) => {
      if (isWrite(request)) made += 1;
      return undefined;
    };
    world.gitHubProxy.intercept(count);
    world.platformProxy.intercept(count);
    await succeed(args);
    expect(made).toBe(writes);
    undisturbed = outcome();
  });

  beforeEach(() => {
    if (start.state !== undefined) goBack(start.state);
  });

  const moments = ["before", "done", "answered"] as const;
  const kills = Array.from({ length: writes }, (_, index) => index + 1).flatMap((write) =>
    moments.flatMap((moment) => [
      { write, moment, whom: "with its children" as const },
      { write, moment, whom: "alone" as const },
    ]),
  );

  test.each(kills)("killed $whom at write $write, $moment: one more run ends as if nothing had been", async (at) => {
    const { write, moment, whom } = at;
    const run = world.start(args, { detached: true });
    const killed = async () => killProgram(run, whom);
    atWrite(write, {
      ...{ [moment]: killed },
      fault: moment === "before" && whom === "with its children" ? "reset-before" : undefined,
    });
    const first = await run.answer;
    // After the last answer it may be faster than the signal.
    if (moment !== "answered") expect(first.exitCode).toBe(137);
    withoutFaults();
    await succeed(args);
    expect(outcome()).toEqual(undisturbed);
    await succeed(args);
    expect(outcome()).toEqual(undisturbed);
  });

  const pauses = Array.from({ length: 6 }, (_, index) => index * 100 + Math.floor(Math.random() * 100));

  test.each(
    pauses.map((pause, index) => ({
      pause,
      whom: index % 2 === 0 ? ("alone" as const) : ("with its children" as const),
    })),
  )("Ctrl-C $whom, $pause ms after the first request: it says so, cleans up, and can be run again", async (at) => {
    const before = leftovers();
    const run = world.start(args, { detached: true });
    const asked = Promise.withResolvers<void>();
    world.gitHubProxy.intercept(() => void asked.resolve());
    world.platformProxy.intercept(() => void asked.resolve());
    await asked.promise;
    await setTimeout(at.pause);
    interrupt(run, at.whom);
    const { exitCode, stdout, stderr } = await run.answer;
    if (exitCode !== 0) {
      // With its last word on stdout all is done; after that, Node itself ends at a signal while it closes down.
      const told = stdout === "" ? expect.stringMatching(/^error: Interrupted\.$/m) : expect.any(String);
      expect({ exitCode, stderr }).toEqual({ exitCode: 130, stderr: told });
    }
    expect(leftovers()).toEqual(before);
    withoutFaults();
    await succeed(args);
    expect(outcome()).toEqual(undisturbed);
  });
});

describe("killed at any time, in the middle of reading", () => {
  test.each(Array.from({ length: 14 }, (_, index) => ({ pause: 60 + index * 60 })))("after $pause ms", async (at) => {
    withoutFaults();
    // A commit that is not here: its fetch into the cache is what a kill could leave half-done.
    const sha = world.push("shop-api", 1, { "kill.txt": `${at.pause}\n` });
    const run = world.start(up, { detached: true });
    await setTimeout(at.pause);
    killProgram(run, "with its children");
    await run.answer;
    await succeed(up);
    const { previews, locks } = outcome();
    expect(JSON.parse(previews["previews/shop-api/pr-1/preview.json"] ?? "")).toMatchObject({ pullRequest: { sha } });
    expect(locks).toEqual([]);
  });
});
