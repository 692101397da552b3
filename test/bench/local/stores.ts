import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { stopProcess } from "../../../src/adapters/local/processes.ts";
import { prepareNext, type StoreRequest, startData, startStore } from "../../../src/adapters/local/stores.ts";
import { freePort, localMachine, storeOf } from "../../support/local-machine.ts";
import { filesBelow } from "../../support/project-files.ts";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { type Bar, measure, table } from "../compare.ts";
import { replayedStart } from "../seeds/servers.ts";

/**
 * A local preview's PostgreSQL with the example's data, to the first query, against initdb and a replay of the same
 * scripts with the same programs. Needs Debian's postgresql-15. Exit code 1 when a bar is missed.
 */
const query = "SELECT count(*), max(created_at) FROM shop_order";
const root = mkdtempSync(join(tmpdir(), "preview-bench-"));
const tag = "v003-0123456789ab";

let count = 0;
function folder(): string {
  count += 1;
  const made = join(root, `${count}`);
  mkdirSync(made);
  return made;
}

/** Milliseconds until fresh data of a preview answers. */
async function seededStart(request: StoreRequest): Promise<number> {
  const begin = performance.now();
  await startData(request);
  const identity = await startStore(request);
  const client = new Client({
    host: "127.0.0.1",
    port: request.port,
    user: "shop",
    password: "shop",
    database: "shop",
  });
  await client.connect();
  await client.query(query);
  const milliseconds = performance.now() - begin;
  await client.end();
  await stopProcess(identity, { graceSeconds: 10, signal: "SIGINT" });
  return milliseconds;
}

async function bars(): Promise<readonly Bar[]> {
  const machine = await localMachine(folder());
  const paths = Object.keys(filesBelow("examples/shop-api/seeds/postgres")).toSorted();
  const files = paths.map((path) => join("examples/shop-api/seeds/postgres", path));
  const scripts = files.map((file) => seedScript(file.slice(file.lastIndexOf("/") + 1), readFileSync(file)));
  const { digest } = await machine.keep(tag, scripts, { password: "shop" });
  const image = { name: "ghcr.io/acme/shop-seed-main", tag, digest };
  const kept = join(machine.home.seeds, "ghcr.io+acme+shop-seed-main", tag);
  const theirs = async () => {
    const place = folder();
    const milliseconds = await replayedStart(
      place,
      files.map((file) => join(process.cwd(), file)),
      query,
    );
    rmSync(place, { recursive: true });
    return milliseconds;
  };
  /** A preview that is not the first, as a worker has prepared it at its end; or one for which it has not. */
  const ours = async (before: "prepared" | "unpacked" | "packed") => {
    count += 1;
    const request = await storeOf(machine, { image, preview: `shop-api-pr-${count}`, port: await freePort() });
    if (before === "prepared") await prepareNext(request);
    else rmSync(join(kept, "data.spare"), { recursive: true, force: true });
    if (before === "packed") rmSync(join(kept, "data"), { recursive: true, force: true });
    const milliseconds = await seededStart(request);
    rmSync(join(machine.home.previews, request.preview), { recursive: true });
    return milliseconds;
  };
  const bar = { unit: "ms", theirs: "initdb, a server for psql and the scripts, its stop, the server" } as const;
  const server = "and a server on it, to its first answer";
  return [
    {
      ...{ ...bar, name: "a preview's PostgreSQL, seeded", most: 1 / 10, samples: 9 },
      ours: `the copy that lies ready since the last preview, ${server}`,
      run: { theirs, ours: () => ours("prepared") },
    },
    {
      ...{ ...bar, name: "the same without a copy that lies ready", most: undefined, samples: 9 },
      ours: `a copy of the seed's data ${server}`,
      run: { theirs, ours: () => ours("unpacked") },
    },
    {
      ...{ ...bar, name: "the first preview with a seed", most: undefined, samples: 5 },
      ours: `the seed's layers unpacked, a copy ${server}`,
      run: { theirs, ours: () => ours("packed") },
    },
  ];
}

chmodSync(root, 0o755);
try {
  if (!hasPostgres) throw new Error("Debian's postgresql-15 is not here");
  const rows = [];
  for (const bar of await bars()) rows.push(await measure(bar));
  process.stdout.write(table(rows));
  process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
