import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type {
  SeedEngine,
  SeedEngines,
  SeededData,
  SeedProgress,
  SeedRequest,
  SeedScript,
} from "../../src/ports/seeds.ts";
import type { SeedDatabase } from "../../src/seeds/seeds-config.ts";
import { type EnginesOptions, enginesIn, programs, seedDatabase } from "./seed-engines.ts";
import { temporaryFolder } from "./temporary.ts";

const asRoot = process.getuid?.() === 0;

export interface Machine {
  /** Folders of a command, all of them in one, which a test may look through. */
  readonly folder: string;
  readonly progress: SeedProgress[];
  readonly abort: () => void;
  readonly engines: SeedEngines;
  load(scripts: readonly SeedScript[], request?: LoadOptions): Promise<SeededData>;
}

interface LoadOptions extends Partial<Pick<SeedRequest, "parent" | "check">> {
  readonly database?: Partial<SeedDatabase>;
  readonly engine?: SeedEngine["name"];
}

interface MachineOptions extends Omit<Partial<EnginesOptions>, "folder" | "signal"> {
  /** A path below the folder of the test. */
  readonly below?: string;
}

/** Engines on this machine. Everything they leave behind lies in a folder of the test. */
export function machine({ below = "", ...changed }: MachineOptions = {}): Machine {
  const folder = join(openFolder(), below);
  mkdirSync(folder, { recursive: true });
  const over = new AbortController();
  const progress: SeedProgress[] = [];
  const engines = enginesIn({ ...changed, folder, signal: over.signal });
  return {
    folder,
    progress,
    engines,
    abort: () => over.abort(),
    async load(scripts, { database: fields, engine: wanted, parent, check } = {}) {
      const database = seedDatabase(fields);
      const engine = await engines.choose(database, wanted ?? "local");
      const [platform = ""] = database.platforms;
      const rest = { base: `${database.base}@sha256:${"0".repeat(64)}`, parent, scripts, ...(check && { check }) };
      return engine.load({ database, platform, progress: (step) => progress.push(step), ...rest });
    },
  };
}

/** A folder of the test that other users may pass through. */
export function openFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a copy of a data directory with the image's own settings, but on a socket; ends with the test. */
export async function started(
  data: Pick<SeededData, "folder">,
  { user = "shop", database = "shop" } = {},
): Promise<{ psql(sql: string): string; dump(): string }> {
  const folder = openFolder();
  const copy = join(folder, "data");
  cpSync(data.folder, copy, { recursive: true });
  chmodSync(copy, 0o700);
  if (asRoot) execFileSync("chown", ["-R", "nobody", folder]);
  const [uid = 0, gid = 0] = asRoot ? idsOf("nobody") : [];
  const as = asRoot ? { uid, gid } : {};
  const server = spawn(join(programs, "postgres"), ["-D", copy, "-k", folder, "-c", "listen_addresses="], {
    ...as,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  onTestFinished(async () => {
    server.kill("SIGINT");
    await ended;
  });
  for await (const line of server.stderr) if (String(line).includes("ready to accept connections")) break;
  server.stderr.resume();
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), ["-h", folder, "-U", user, ...args], {
      encoding: "utf8",
      ...as,
      stdio: "pipe",
    });
  return {
    psql: (sql) => run("psql", ["-X", "-A", "-t", "-d", database, "-c", sql]).trim(),
    dump: () => run("pg_dump", ["--restrict-key=seed", database]),
  };
}

function idsOf(name: string): readonly number[] {
  const line =
    readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`)) ?? "";
  return line.split(":").slice(2, 4).map(Number);
}
