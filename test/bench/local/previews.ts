import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { homeAt, previewFolder } from "../../../src/adapters/local/home.ts";
import { type LocalShop, localShop, shopFolder } from "../../support/local-shop.ts";
import { type Bar, compared, measure, type Row, table } from "../compare.ts";
import { programsOf, startedByHand } from "./by-hand.ts";
import { callAll, untilAnswered } from "./calls.ts";

/**
 * Previews of shop-api on this machine: `up` against the same processes started by hand, a second preview against the
 * first, calls through the reverse proxy against calls without it, and what the proxy keeps of memory. Exit code 1 when
 * a bar is missed.
 */
const home = homeAt(join(shopFolder, "data/preview"));
const mebibytesAllowed = 60;
/** What a preview may take besides the processes themselves. */
const allowance = 1000;

/** Milliseconds of `up` to its end. */
async function up(shop: LocalShop, preview: string): Promise<number> {
  const begin = performance.now();
  const { exitCode, stderr } = await shop.preview("shop-api", "up", preview);
  if (exitCode !== 0) throw new Error(stderr);
  return performance.now() - begin;
}

const down = (shop: LocalShop, number: number) => shop.preview("shop-api", "down", `shop-api-pr-${number}`);

async function prepare(shop: LocalShop): Promise<void> {
  shop.openPullRequest("shop-api", { number: 1, branch: "one", title: "One", files: { "changes/1.txt": "1\n" } });
  await shop.preview("shop-api", "seed", "build", "--push", ...shop.databases.flatMap((name) => ["--db", name]));
  const lock = { "seeds/seeds.lock": readFileSync(join(shop.clone("shop-api"), "seeds/seeds.lock"), "utf8") };
  shop.commit("shop-api", 1, "Lock the seeds");
  shop.openPullRequest("shop-api", { number: 2, branch: "two", title: "Two", files: lock });
}

/** Nothing installed, and no seed unpacked: as on a machine on which this service never ran. */
function forgetPreparations(): void {
  rmSync(home.setups, { recursive: true, force: true });
  for (const entry of readdirSync(home.seeds, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory() && /^data(\.spare)?$/.test(entry.name))
      rmSync(join(entry.parentPath, entry.name), { recursive: true, force: true });
}

async function secondAgainstFirst(shop: LocalShop): Promise<Row> {
  const pairs = [];
  for (let run = 0; run < 3; run += 1) {
    forgetPreparations();
    const first = await up(shop, "pr-1");
    pairs.push({ ours: await up(shop, "pr-2"), theirs: first });
    for (const number of [1, 2]) await down(shop, number);
  }
  const what = { name: "a second preview of a service", ours: "`up` of the second", theirs: "`up` of the first" };
  return compared({ ...what, unit: "ms", most: 1 / 5, samples: pairs.length }, pairs);
}

async function upAgainstHand(shop: LocalShop): Promise<Row> {
  await up(shop, "pr-1");
  const folder = previewFolder(home, "shop-api-pr-1");
  const programs = await programsOf(home, "shop-api-pr-1");
  const port = Number(programs.service.env.PORT);
  const saved = join(shopFolder, "saved");
  await shop.preview("shop-api", "sleep", "shop-api-pr-1", "--stores");
  execFileSync("cp", ["--archive", folder, saved]);
  await down(shop, 1);
  const answered = () => untilAnswered({ port, path: "/healthz", host: "localhost" });
  const bar: Bar = {
    name: "a preview, ready",
    ours: `\`up\` once packages are installed, less ${allowance} ms`,
    theirs: "copy of its data, servers, migration, service, first answer",
    unit: "ms",
    most: 1.2,
    samples: 7,
    run: {
      ours: async () => {
        const milliseconds = await up(shop, "pr-1");
        await down(shop, 1);
        return milliseconds - allowance;
      },
      theirs: () => startedByHand(programs, { saved, folder, answered }),
    },
  };
  const row = await measure(bar);
  rmSync(saved, { recursive: true });
  return row;
}

async function callsThroughProxy(shop: LocalShop): Promise<Row> {
  await up(shop, "pr-1");
  const { service } = await programsOf(home, "shop-api-pr-1");
  const question = { path: "/api/products", host: "pr-1-shop-api.localhost", calls: 200, atOnce: 4 };
  const proxy = Number(JSON.parse(readFileSync(home.proxy, "utf8")).port);
  // To the service by its own port, under the name that it knows.
  const direct = { ...question, port: Number(service.env.PORT) };
  return measure({
    name: "calls of the service",
    ours: `${question.calls} calls through the proxy, ${question.atOnce} at once`,
    theirs: "without it",
    unit: "ms",
    most: 1 / 0.7,
    samples: 7,
    run: { ours: () => callAll({ ...question, port: proxy }), theirs: () => callAll(direct) },
  });
}

/** What the proxy keeps of memory, in MiB: all of it, and the part that is not the program's own file. */
function memoryOfProxy(): { readonly all: number; readonly own: number } {
  const status = readFileSync(`/proc/${JSON.parse(readFileSync(home.proxy, "utf8")).pid}/status`, "utf8");
  const mebibytes = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024;
  return { all: mebibytes("VmRSS"), own: mebibytes("RssAnon") };
}

const shop = await localShop();
try {
  await prepare(shop);
  const rows = [await secondAgainstFirst(shop), await upAgainstHand(shop), await callsThroughProxy(shop)];
  const { all, own } = memoryOfProxy();
  const verdict = all > mebibytesAllowed ? "FAILED" : "ok";
  process.stdout.write(table(rows));
  process.stdout.write(
    `${verdict} memory of the proxy: ${all.toFixed(1)} MiB (${mebibytesAllowed} allowed), ${own.toFixed(1)} of them not Node.js itself\n`,
  );
  process.exitCode = rows.some(({ failed }) => failed) || verdict === "FAILED" ? 1 : 0;
} finally {
  for (const name of shop.left()) await shop.preview("shop-api", "down", name);
  await shop.close();
}
