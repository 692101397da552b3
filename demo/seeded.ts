import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, globSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { git } from "../test/support/git.ts";
import { filesBelow } from "../test/support/project-files.ts";
import type { RealWorld } from "../test/support/real-world.ts";
import { chapter, exhibit } from "./stage.ts";

/** Runs `preview` in the clone of payments. */
export type Preview = (...args: readonly string[]) => Promise<string>;

const branch = "SHOP-9-refunds";
const number = 7;

/** A pull request of payments whose database starts with the data of versioned scripts. */
export async function seededPreview(world: RealWorld, preview: Preview): Promise<void> {
  chapter(
    "A database that starts loaded",
    "payments keeps its seed data as versioned scripts; they become an image of PostgreSQL that holds it already.",
  );
  const major = majorOfPostgres();
  if (major === undefined) {
    exhibit("PostgreSQL is not on this machine, so this one starts empty:", "sudo apt install postgresql");
    world.openPullRequest("payments", { number, branch, title: "Refunds" });
    world.checkOut("payments", branch);
    await preview("up", "--no-wait");
    return;
  }
  world.openPullRequest("payments", { number, branch, title: "Refunds", files: seededFiles(world, major) });
  world.checkOut("payments", branch);
  // Started as root, PostgreSQL runs as nobody, who has to pass through here to its data.
  for (const folder of [world.folder, join(world.folder, "tmp")]) chmodSync(folder, 0o711);
  await preview("seed", "build", "--push", "--engine", "local");
  commitLock(world);
  await preview("up", "--no-wait");
  chapter("One more script", "Only what it adds is built and pushed, as a layer on top of the image before.");
  world.push("payments", number, { "seeds/postgres/V003__refund.sql": refund });
  world.checkOut("payments", branch);
  await preview("seed", "build", "--push", "--engine", "local");
  commitLock(world);
  await preview("up", "--no-wait");
}

/** What a person does with seeds.lock after a build. */
function commitLock(world: RealWorld): void {
  const clone = world.clone("payments");
  process.stdout.write('\n$ git add seeds && git commit -m "Lock the seeds" && git push\n');
  const lock = readFileSync(join(clone, "seeds/seeds.lock"), "utf8");
  git(clone, "add", "--all");
  git(clone, "reset", "--quiet", "--hard");
  world.push("payments", number, { "seeds/seeds.lock": lock });
  world.checkOut("payments", branch);
}

const refund = "UPDATE public.payments_charge SET status = 'refunded' WHERE reference = 'seed-2';\n";

/** The example's seeds, on an image of PostgreSQL that is there for as long as the demo runs. */
function seededFiles(world: RealWorld, major: string): Readonly<Record<string, string>> {
  const { host } = world.registry;
  world.registry.pushImage({ repository: "library/postgres", tag: major, platforms: [platform] });
  const seeds = Object.entries(filesBelow("examples/payments")).filter(([path]) => path.startsWith("seeds/"));
  const here = (text: string) =>
    text
      .replace(/docker\.io\/library\/postgres:\S+/, `${host}/library/postgres:${major}`)
      .replaceAll("ghcr.io/", `${host}/`);
  const previewYaml = readFileSync(join(world.clone("payments"), "preview.yaml"), "utf8");
  return {
    ...Object.fromEntries(seeds.map(([path, text]) => [path, here(text)])),
    "preview.yaml": previewYaml.replace("postgres: {}", "postgres: {seed: main}"),
  };
}

const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";

/** Version of this machine's PostgreSQL, which an image has to be of too; undefined when there is none. */
function majorOfPostgres(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...globSync("/usr/lib/postgresql/*/bin")];
  const program = folders.map((folder) => join(folder, "initdb")).findLast((file) => existsSync(file));
  if (program === undefined) return undefined;
  return /(\d+)\./.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))?.[1];
}
