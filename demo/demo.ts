import { once } from "node:events";
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { type LocalShop, localShop, program, type ShopService, shopFolder } from "../test/support/local-shop.ts";
import { chapter, exhibit, perform } from "./stage.ts";

const started = Date.now();
const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });

const shop = await localShop();
const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());
const interrupted = once(interruption.signal, "abort").then(() => true);
try {
  const stopped = await Promise.race([story(shop).then(() => false), interrupted]);
  if (!stopped) {
    process.stdout.write(`\nThat took ${Math.round((Date.now() - started) / 1000)} s.`);
    process.stdout.write(values.once ? "\n" : " Press Ctrl-C, and everything is swept away.\n");
    const open = setInterval(() => undefined, 60_000);
    if (!values.once) await interrupted;
    clearInterval(open);
    await theEnd(shop);
  }
} catch (error) {
  // Ctrl-C also reaches the command that runs.
  if (!interruption.signal.aborted) throw error;
} finally {
  await sweep(shop);
  await shop.close();
  process.stdout.write(`\nPackages and seeds stay in ${shopFolder}, for the next time.\n`);
}

async function story(world: LocalShop): Promise<void> {
  chapter(
    "A pull request of shop-api",
    "Django with PostgreSQL, Redis and MongoDB. Its seed data are scripts in Git; they become a database once.",
  );
  const cart = { number: 1, branch: "SHOP-7-cart", title: "A cart that survives" };
  world.openPullRequest("shop-api", { ...cart, files: { "shop/cart_limits.py": "MOST_ITEMS = 99\n" } });
  await preview(world, "shop-api", "seed", "build", "--push", ...world.databases.flatMap((name) => ["--db", name]));
  process.stdout.write('\n$ git add seeds && git commit -m "Lock the seeds" && git push\n');
  world.commit("shop-api", cart.number, "Lock the seeds");
  const api = (await preview(world, "shop-api", "up")).trim();

  chapter("A pull request of shop-web", "Vue, built once. Its pages call /api/ of their own address.");
  const page = { number: 2, branch: "SHOP-7-cart-page", title: "Show the cart" };
  world.openPullRequest("shop-web", { ...page, files: { "public/robots.txt": "User-agent: *\nDisallow: /\n" } });
  const web = (await preview(world, "shop-web", "up")).trim();

  chapter(
    "The second on top of the first",
    "A link is a change of configuration: nothing is built, nothing is migrated.",
  );
  await preview(world, "shop-web", "link", "shop-api=pr-1");
  await preview(world, "shop-web", "list");
  await preview(world, "shop-web", "list", "--graph");
  exhibit("What shop-web's page gets from shop-api's database:", firstLines(await answerOf(web, "/api/products")));
  exhibit("For your browser:", `${web}\n${api}/api/products`);
}

async function theEnd(world: LocalShop): Promise<void> {
  chapter(
    "What goes by itself",
    "shop-api's pull request is merged. What linked to it falls back, in the same commit.",
  );
  world.gitHub.merge("acme/shop-api", 1);
  await preview(world, "shop-api", "gc", "--yes");
}

/** Takes down what is left, however we got here. */
async function sweep(world: LocalShop): Promise<void> {
  const left = world.left();
  if (left.length > 0) chapter("Away with the rest", "No process, port, file or socket of a preview stays.");
  for (const name of left) await preview(world, "shop-web", "down", name);
}

/** Answers the standard output. */
function preview(world: LocalShop, service: ShopService, ...args: readonly string[]): Promise<string> {
  return perform({
    program: process.execPath,
    args: [program, ...args],
    shown: `preview ${args.join(" ")}`,
    directory: world.clone(service),
    environment: world.environment(service),
  });
}

function firstLines(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 2).split("\n").slice(0, 12).join("\n")}\n…`;
}

/** What a browser gets: it takes every name below localhost for this machine. */
async function answerOf(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const request = get({ host: "127.0.0.1", port, path, headers: { host: `${hostname}:${port}` } });
  const [answer] = await once(request, "response");
  return text(answer);
}
