import { expect, onTestFinished, test } from "vitest";
import { browserProgram, keepPicture, openBrowser } from "../browser/browser.ts";
import { builtScript, fillCart, listedProducts } from "../browser/shop-pages.ts";
import { ports } from "./place.ts";
import { chargesOf, loadProducts, pay } from "./shop.ts";
import { call, object, objects, until, untilReady } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** Until a changed link answers: seconds, not minutes, on a machine that does other things as well. */
const mostSeconds = 60;

test("a link follows another preview at once, builds and migrates nothing, and falls back when that goes", async () => {
  const [payments, api, web] = await Promise.all([
    world.open("payments", "link to me"),
    world.open("shop-api", "link on"),
    world.open("shop-web", "link through"),
  ]);
  await Promise.all([world.up(payments), world.up(api), world.up(web)]);
  loadProducts(kubectl, api);
  const before = { images: imagesOf(web), jobs: jobsOf(api) };
  expect([await productsOf(web), await chargesOf(payments)]).toEqual([0, 0]);

  const toApi = await secondsOfLink(web, `shop-api=pr-${api.number}`, async () => (await productsOf(web)) === 8);
  const toPayments = await secondsOfLink(
    api,
    `payments=pr-${payments.number}`,
    // Before the change an order is paid too: at the baseline.
    async () => (await pay(web)) === 201 && (await chargesOf(payments)) > 0,
  );
  console.log(`first right answer after \`link\`: ${toApi} s for a page, ${toPayments} s for a backend`);
  expect(await chargesOf(payments)).toBe(1);
  expect({ images: imagesOf(web), jobs: jobsOf(api) }).toEqual(before);
  const seen = await world.run(payments, "status");
  expect(seen.stdout).toContain(api.name);

  const down = await world.down(payments);
  expect(down.stderr).toContain(`${api.name} linked here; now → staging`);
  await untilReady(kubectl, api);
  await until("a payment at the baseline", async () => (await pay(web)) === 201);
  expect((await world.run(api, "status")).stdout).toContain(payments.name);
});

test.skipIf(browserProgram === undefined)("a page in a browser follows a link", async () => {
  const [api, web] = await Promise.all([
    world.open("shop-api", "sell in a browser"),
    world.open("shop-web", "look in a browser"),
  ]);
  await Promise.all([world.up(api), world.up(web)]);
  loadProducts(kubectl, api);
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const url = `http://${web.host}:${ports.web}`;
  expect(await listedProducts(page, url)).toEqual(["The shelves are empty."]);
  const script = await builtScript(page);
  await world.done(web, "link", `shop-api=pr-${api.number}`);
  await until("products", async () => (await listedProducts(page, url)).includes("Stoneware teapot"));
  await keepPicture(page, "cluster-products");
  expect(await builtScript(page)).toBe(script);
  expect(await fillCart(page, url)).toBe("1");
});

/** Seconds from the start of `link` to the first right answer over HTTP, which need not wait for the program's end. */
async function secondsOfLink(change: Change, target: string, isRight: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  const [seconds] = await Promise.all([
    until(`${change.name} with ${target}`, isRight, mostSeconds).then(() => (performance.now() - start) / 1000),
    world.done(change, "link", target),
  ]);
  expect(seconds).toBeLessThan(mostSeconds);
  return Math.round(seconds * 10) / 10;
}

/** undefined while there is no good answer. */
async function productsOf({ host }: Change): Promise<number | undefined> {
  const { status, body } = await call(host, "/api/products");
  return status === 200 ? body.products.length : undefined;
}

function imagesOf({ namespace, service }: Change): readonly string[] {
  const { spec } = object(kubectl, ["-n", namespace, "get", "deployment", service]).spec.template;
  return spec.containers.map(({ image }: { image: string }) => image);
}

function jobsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "jobs").map(({ metadata }) => metadata.uid);
}
