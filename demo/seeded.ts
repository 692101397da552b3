import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, globSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { git } from "../test/support/git.ts";
import { filesBelow } from "../test/support/project-files.ts";
import type { RealWorld } from "../test/support/real-world.ts";
import { chapter, exhibit } from "./stage.ts";

/** Runs `preview` in the clone of a service. */
export type Preview = (service: Service, ...args: readonly string[]) => Promise<string>;

type Service = "payments" | "shop-api";

/** A pull request of payments that begins here, and the one of shop-api that is open already. */
const change = {
  payments: { number: 7, branch: "SHOP-9-refunds" },
  "shop-api": { number: 42, branch: "SHOP-7-cart" },
} as const;

/** Pull requests whose databases start with the data of versioned scripts. */
export async function seededPreviews(world: RealWorld, preview: Preview): Promise<void> {
  chapter(
    "A database that starts loaded",
    "payments keeps its seed data as versioned scripts; they become an image of PostgreSQL that holds it already.",
  );
  const payments = { ...change.payments, title: "Refunds" };
  const servers = serversHere();
  if (servers.postgres === undefined) {
    exhibit("PostgreSQL is not on this machine, so this one starts empty:", "sudo apt install postgresql");
    world.openPullRequest("payments", payments);
    world.checkOut("payments", payments.branch);
    await preview("payments", "up", "--no-wait");
    return;
  }
  world.openPullRequest("payments", { ...payments, files: seededFiles(world, "payments", servers) });
  // Started as root, PostgreSQL runs as nobody, who has to pass through here to its data.
  for (const folder of [world.folder, join(world.folder, "tmp")]) chmodSync(folder, 0o711);
  await build(world, preview, "payments", ["main"]);
  chapter("One more script", "Only what it adds is built and pushed, as a layer on top of the image before.");
  world.push("payments", payments.number, { "seeds/postgres/V003__refund.sql": refund });
  await build(world, preview, "payments", ["main"]);
  chapter("Orders and carts", "shop-api's PostgreSQL and Redis get their data in the same way, with one command.");
  world.push("shop-api", change["shop-api"].number, seededFiles(world, "shop-api", servers));
  await build(world, preview, "shop-api", servers.redis === undefined ? ["main"] : ["main", "carts"]);
}

async function build(
  world: RealWorld,
  preview: Preview,
  service: Service,
  databases: readonly string[],
): Promise<void> {
  world.checkOut(service, change[service].branch);
  const some = databases.flatMap((name) => ["--db", name]);
  await preview(service, "seed", "build", "--push", "--engine", "local", ...some);
  commitLock(world, service);
  await preview(service, "up", "--no-wait");
}

/** What a person does with seeds.lock after a build. */
function commitLock(world: RealWorld, service: Service): void {
  const clone = world.clone(service);
  const { number, branch } = change[service];
  process.stdout.write('\n$ git add seeds && git commit -m "Lock the seeds" && git push\n');
  const lock = readFileSync(join(clone, "seeds/seeds.lock"), "utf8");
  git(clone, "add", "--all");
  git(clone, "reset", "--quiet", "--hard");
  world.push(service, number, { "seeds/seeds.lock": lock });
  world.checkOut(service, branch);
}

const refund = "UPDATE public.payments_charge SET status = 'refunded' WHERE reference = 'seed-2';\n";

/** Versions of this machine's servers, which images have to be of too; undefined where there is none. */
interface Servers {
  readonly postgres: string | undefined;
  readonly redis: string | undefined;
}

/** The example's seeds, on images of these servers that are there for as long as the demo runs. */
function seededFiles(world: RealWorld, service: Service, servers: Servers): Readonly<Record<string, string>> {
  const { host } = world.registry;
  const known = Object.entries(servers).filter((server): server is [string, string] => server[1] !== undefined);
  const here = (text: string) =>
    known
      .reduce(
        (all, [name, tag]) =>
          all.replace(new RegExp(`docker.io/library/${name}:\\S+`), `${host}/library/${name}:${tag}`),
        text,
      )
      .replaceAll("ghcr.io/", `${host}/`);
  for (const [name, tag] of known) {
    world.registry.pushImage({ repository: `library/${name}`, tag, platforms: [platform] });
  }
  const seeds = Object.entries(filesBelow(`examples/${service}`)).filter(([path]) => path.startsWith("seeds/"));
  const previewYaml = readFileSync(join(world.clone(service), "preview.yaml"), "utf8");
  const redis = servers.redis === undefined ? "{}" : "{seed: carts}";
  return {
    ...Object.fromEntries(seeds.map(([path, text]) => [path, path.endsWith(".yaml") ? here(text) : text])),
    "preview.yaml": previewYaml
      .replace("postgres: {}", "postgres: {seed: main}")
      .replace("redis: {}", `redis: ${redis}`),
  };
}

const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";

function serversHere(): Servers {
  const path = (process.env.PATH ?? "").split(delimiter);
  return {
    postgres: majorOf("initdb", [...path, ...globSync("/usr/lib/postgresql/*/bin")]),
    redis: majorOf("redis-server", path),
  };
}

function majorOf(program: string, folders: readonly string[]): string | undefined {
  const file = folders.map((folder) => join(folder, program)).findLast((one) => existsSync(one));
  if (file === undefined) return undefined;
  return /[ =](\d+)\./.exec(execFileSync(file, ["--version"], { encoding: "utf8" }))?.[1];
}
