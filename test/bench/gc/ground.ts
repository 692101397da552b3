import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toInstant } from "../../../src/time.ts";
import { git } from "../../support/git.ts";
import { type RealWorld, realWorld } from "../../support/real-world.ts";
import { type GivenPreview, importPreviews, previewNames } from "./previews.ts";

const measuring = ["../cpu-time.cjs", "../seeds/peak-memory.cjs"];
const hour = 3_600_000;

/** How many of the previews have to go, or have to sleep. */
export interface Share {
  /** Their pull requests are closed. */
  readonly closed: number;
  readonly idle: number;
  /** Expired, and marked for longer than the grace. */
  readonly expired: number;
}

/** Gc by the program as it is shipped, on a platform with many previews. */
export interface Ground {
  /** The bare platform repository. */
  readonly platform: string;
  /** Its commit before any gc. */
  readonly start: string;
  readonly previews: readonly (GivenPreview & { readonly kind: Kind })[];
  /** Runs `preview gc … --json`, which must end with 0. */
  gc(...args: readonly string[]): Promise<Run>;
  close(): Promise<void>;
}

export type Kind = keyof Share | "wanted";

export interface Run {
  readonly seconds: number;
  /** Of the process itself, not of those that it starts. */
  readonly cpuSeconds: number;
  /** The most that was resident, in MiB. */
  readonly memory: number;
  /** To GitHub. */
  readonly requests: number;
  /** The document on stdout. */
  readonly report: {
    readonly totals: Readonly<Record<"previews" | "removed" | "asleep" | "undecided" | "failed", number>>;
    readonly commit: string | null;
  };
}

/** A platform with as many previews; `allWhole` gives all of them whole folders, else only those that will change. */
export async function ground(
  count: number,
  share: Share,
  { allWhole }: { readonly allWhole: boolean },
): Promise<Ground> {
  const world = await realWorld();
  const previews = previewNames(count).map((name, index) => {
    const kind = kindOf(share, index);
    return { name, kind, record: timesOf(kind), whole: allWhole || kind === "idle" };
  });
  const start = importPreviews(world.platform, previews);
  for (const { name, kind } of previews) {
    const [repository, number] = [`acme/${name.service}`, name.pullRequest];
    world.gitHub.openPullRequest({ repository, number, labels: ["preview"] });
    if (kind === "closed") world.gitHub.close(repository, number);
  }
  return {
    ...{ platform: world.platform, start, previews },
    gc: (...args) => gc(world, start, args),
    close: () => world.close(),
  };
}

function kindOf({ closed, idle, expired }: Share, index: number): Kind {
  if (index < closed) return "closed";
  if (index < closed + idle) return "idle";
  return index < closed + idle + expired ? "expired" : "wanted";
}

/** What a record of this kind says, by the clock of this machine, which is that of the made GitHub too. */
function timesOf(kind: Kind): GivenPreview["record"] {
  const hours = (from: number) => toInstant(Date.now() + from * hour);
  const createdAt = hours(-200);
  if (kind === "idle") return { createdAt, lastPushAt: hours(-30), expiresAt: hours(42) };
  if (kind !== "expired") return { createdAt, lastPushAt: hours(-2), expiresAt: hours(70) };
  return {
    ...{ createdAt, lastPushAt: hours(-150), expiresAt: hours(-78) },
    ...{ dueSince: hours(-77), dueBecause: "expired" },
  };
}

/** One run on the branch as it was at first. */
async function gc(world: RealWorld, start: string, args: readonly string[]): Promise<Run> {
  git(world.platform, "update-ref", "refs/heads/previews", start);
  const [cpuTime, memory] = [join(world.folder, "cpu-time"), join(world.folder, "memory")];
  const environment = {
    NODE_OPTIONS: measuring.map((file) => `--require ${join(import.meta.dirname, file)}`).join(" "),
    BENCH_CPU_TIME: cpuTime,
    BENCH_PEAK_MEMORY: memory,
  };
  const before = world.gitHubServer.requests.length;
  const begin = performance.now();
  const { exitCode, stdout, stderr } = await world.start(["gc", ...args, "--json"], { environment }).answer;
  const seconds = (performance.now() - begin) / 1000;
  if (exitCode !== 0) throw new Error(`gc ${args.join(" ")} ended with ${exitCode}: ${stderr.slice(0, 2000)}`);
  return {
    seconds,
    cpuSeconds: Number(readFileSync(cpuTime, "utf8")) / 1e6,
    memory: JSON.parse(readFileSync(memory, "utf8")).peak,
    requests: world.gitHubServer.requests.length - before,
    report: JSON.parse(stdout),
  };
}
