import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { git } from "../test/support/git.ts";
import { type RealWorld, realWorld } from "../test/support/real-world.ts";
import { seededPreviews } from "./seeded.ts";
import { chapter, exhibit, perform } from "./stage.ts";

const program = join(import.meta.dirname, "../bin/preview.mjs");
const started = Date.now();
const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });

const world = await realWorld({ untouched: true });
const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());
const interrupted = once(interruption.signal, "abort");
try {
  await Promise.race([story(world), interrupted]);
  process.stdout.write(`\nThat took ${Math.round((Date.now() - started) / 1000)} s. `);
  if (values.once) process.stdout.write("Everything is swept away again.\n");
  else process.stdout.write(`The repositories are in ${world.folder} until you press Ctrl-C.\n`);
  const open = setInterval(() => undefined, 60_000);
  if (!values.once) await interrupted;
  clearInterval(open);
} finally {
  await world.close();
}

async function story(world: RealWorld): Promise<void> {
  await startPlatform(world);
  await registerServices(world);
  await firstPreview(world);
  await seededPreviews(world, (service, ...args) => preview(world, service, ...args));
  await linkedPreview(world);
  await secondThoughts(world);
  await theEnd(world);
}

async function startPlatform(world: RealWorld): Promise<void> {
  chapter(
    "The platform repository, once",
    "Whoever runs the cluster starts it: settings, components, Argo CD's projects and the fence.",
  );
  const stores = ["postgres:17", "redis:8", "mongo:8"].map(
    (image) => `${image.split(":")[0]}: ${world.registry.host}/library/${image}`,
  );
  await preview(
    world,
    "preview-platform",
    "init",
    "--platform",
    "--domain",
    "preview.acme.dev",
    "--routing",
    "gateway",
    "--gateway",
    "infra/public",
    "--yes",
  );
  append(world, "platform.yaml", `stores: {${stores.join(", ")}}\n`);
  commitAll(world, "preview-platform", "Start the platform for previews");
}

async function registerServices(world: RealWorld): Promise<void> {
  chapter("Three services join", "`init` reads each repository and writes what it found; a person reviews it.");
  for (const service of ["payments", "shop-api", "shop-web"] as const) {
    const image = `${world.registry.host}/acme/${service}:\${SHA}`;
    await preview(
      world,
      service,
      "init",
      "--platform",
      world.platform,
      "--image",
      image,
      "--register",
      "push",
      "--baseline-name",
      "staging",
      "--baseline-internal",
      `http://${service}.staging.svc.cluster.local:8000`,
      "--baseline-public",
      `https://${service}.staging.acme.dev`,
      "--yes",
    );
    commitAll(world, service, "Add previews");
  }
  exhibit("shop-api's preview.yaml:", git(world.clone("shop-api"), "show", "HEAD:preview.yaml"));
}

async function firstPreview(world: RealWorld): Promise<void> {
  chapter("A pull request gets its preview", "Pull request 42 of shop-api is open, and CI has pushed its image.");
  const { branch } = world.openPullRequest("shop-api", {
    number: 42,
    branch: "SHOP-7-cart",
    title: "A cart that survives",
  });
  world.checkOut("shop-api", branch);
  await preview(world, "shop-api", "plan", "--no-diff");
  await preview(world, "shop-api", "up", "--no-wait");
  exhibit(
    "What is in the platform repository now:",
    git(world.platform, "ls-tree", "-r", "--name-only", "previews", "previews/"),
  );
  exhibit(
    "links.env, the config change that overrides a dependency:",
    git(world.platform, "show", "previews:previews/shop-api/pr-42/links.env"),
  );
  chapter("The same command again", "Nothing changed, so nothing is written anywhere.");
  await preview(world, "shop-api", "up", "--no-wait");
}

async function linkedPreview(world: RealWorld): Promise<void> {
  chapter("A frontend on top of it", "Pull request 17 of shop-web wants the cart of shop-api's pull request 42.");
  const { branch } = world.openPullRequest("shop-web", {
    number: 17,
    branch: "SHOP-7-cart-page",
    title: "Show the cart",
  });
  world.checkOut("shop-web", branch);
  await preview(world, "shop-web", "up", "--no-wait", "--link", "shop-api=pr-42");
  exhibit(
    "proxy.conf, what its web server follows:",
    git(world.platform, "show", "previews:previews/shop-web/pr-17/proxy.conf"),
  );
  await preview(world, "shop-web", "list");
  await preview(world, "shop-web", "status");
}

async function secondThoughts(world: RealWorld): Promise<void> {
  chapter("A new commit", "Only what follows from the commit changes: the image, the migration's name, PREVIEW_SHA.");
  world.push("shop-api", 42, { "shop/cart_limits.py": "MOST_ITEMS = 99\n" });
  await preview(world, "shop-api", "plan", "pr-42", "--exit-code", { expected: 10 });
  await preview(world, "shop-api", "up", "pr-42", "--no-wait");
  chapter("A link", "shop-api calls staging's payments, and now those of pull request 7. Nothing is built.");
  await preview(world, "shop-api", "link", "payments=pr-7", "--no-wait");
  await preview(world, "shop-api", "list", "--graph");
  chapter("What does not get a preview", "Each refusal says what to do, and nothing is written.");
  await preview(world, "shop-web", "up", "--no-wait", "--link", "shop-apo=pr-42", { expected: 3 });
  world.gitHub.merge("acme/payments", 7);
  await preview(world, "payments", "up", "pr-7", "--no-wait", { expected: 5 });
}

async function theEnd(world: RealWorld): Promise<void> {
  chapter("What goes by itself", "Pull request 7 is merged. What linked to it falls back in the same commit.");
  await preview(world, "shop-api", "gc", "--dry-run");
  await preview(world, "shop-api", "gc");
  exhibit("links.env of shop-api again:", git(world.platform, "show", "previews:previews/shop-api/pr-42/links.env"));
  chapter("Away with the rest", "Argo CD removes what has no record, or whose pull request is closed.");
  await preview(world, "shop-web", "down", "--no-wait");
  await preview(world, "shop-api", "down", "pr-42", "--no-wait");
  await preview(world, "shop-api", "down", "pr-42", "--no-wait");
  exhibit("The history of the branch `previews`:", git(world.platform, "log", "--format=%h %s", "previews"));
}

/** Runs `preview` in a clone, before the reader's eyes. */
function preview(
  world: RealWorld,
  repository: string,
  ...line: readonly (string | { readonly expected: number })[]
): Promise<string> {
  const args = line.filter((word) => typeof word === "string");
  const expected = line.flatMap((word) => (typeof word === "string" ? [] : [word.expected]))[0] ?? 0;
  const shown = `preview ${args.map((word) => (/[$\s]/.test(word) ? `'${word}'` : word)).join(" ")}    # in ${repository}`;
  const directory = join(world.folder, "clones", repository);
  return perform({
    program: process.execPath,
    args: [program, ...args],
    shown,
    directory,
    environment: world.environment,
    expected,
  });
}

function append(world: RealWorld, file: string, text: string): void {
  appendFileSync(join(world.folder, "clones/preview-platform", file), text);
}

/** What a person does after reading what `init` wrote. */
function commitAll(world: RealWorld, repository: string, message: string): void {
  const folder = join(world.folder, "clones", repository);
  process.stdout.write(`\n$ git add -A && git commit -m "${message}" && git push\n`);
  git(folder, "pull", "--quiet", "--rebase", "--autostash", "origin", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", message);
  git(folder, "push", "--quiet", "origin", "HEAD:main");
}
