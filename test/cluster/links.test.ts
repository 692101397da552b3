import { expect, test } from "vitest";
import { call, object, objects, until, untilReady } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("a link follows another preview at once, builds and migrates nothing, and falls back when that goes", async () => {
  const [payments, api, web] = await Promise.all([
    world.open("payments", "link to me"),
    world.open("shop-api", "link on"),
    world.open("shop-web", "link through"),
  ]);
  await Promise.all([world.up(payments), world.up(api), world.up(web)]);
  kubectl(["-n", api.namespace, "exec", "deploy/api", "--", "python", "manage.py", "loaddata", "demo"]);
  const before = { images: imagesOf(web), jobs: jobsOf(api) };

  await world.done(web, "link", `shop-api=pr-${api.number}`);
  expect(await productsOf(web)).toBe(8);
  await world.done(api, "link", `payments=pr-${payments.number}`);
  await until("a payment through three previews", async () => (await pay(web)) === 201);
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

/** undefined while there is no good answer. */
async function productsOf({ host }: Change): Promise<number | undefined> {
  const { status, body } = await call(host, "/api/products");
  return status === 200 ? body.products.length : undefined;
}

let carts = 0;

async function pay({ host }: Change): Promise<number> {
  carts += 1;
  const headers = { "X-Cart": `0123456789abcd${String(carts).padStart(2, "0")}` };
  await call(host, "/api/cart", { body: { product: 1, quantity: 1 }, headers });
  return (await call(host, "/api/checkout", { body: { email: "ann@acme.dev" }, headers })).status;
}

async function chargesOf({ host }: Change): Promise<number> {
  const { body } = await call(host, "/v1/status");
  return body.captured.reduce((sum: number, { charges }: { charges: number }) => sum + charges, 0);
}

function imagesOf({ namespace, service }: Change): readonly string[] {
  const { spec } = object(kubectl, ["-n", namespace, "get", "deployment", service]).spec.template;
  return spec.containers.map(({ image }: { image: string }) => image);
}

function jobsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "jobs").map(({ metadata }) => metadata.uid);
}
