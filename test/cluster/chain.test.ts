import { expect, test } from "vitest";
import { call, object, until } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("three previews answer as one shop, and another link is another answer without a build", async () => {
  const [payments, api, web] = await Promise.all([
    world.open("payments", "pay with points"),
    world.open("shop-api", "earn points"),
    world.open("shop-web", "show points"),
  ]);
  await world.up(payments);
  await world.up(api, "--link", `payments=pr-${payments.number}`);
  await world.up(web, "--link", `shop-api=pr-${api.number}`);
  expect(await call(web.host, "/healthz")).toMatchObject({ status: 200, body: { commit: web.sha } });

  kubectl(["-n", api.namespace, "exec", "deploy/api", "--", "python", "manage.py", "loaddata", "demo"]);
  expect(await productsOf(web)).toBe(8);
  const headers = { "X-Cart": "0123456789abcdef" };
  await call(web.host, "/api/cart", { body: { product: 1, quantity: 2 }, headers });
  const paid = await call(web.host, "/api/checkout", { body: { email: "ann@acme.dev" }, headers });
  expect(paid).toMatchObject({ status: 201, body: { status: "paid", total: 9600 } });
  expect(await call(payments.host, "/v1/status")).toMatchObject({
    status: 200,
    body: { commit: payments.sha, captured: [{ currency: "EUR", charges: 1, amount: 9600 }] },
  });

  const before = imagesOf(web);
  await world.up(web, "--link", "shop-api=staging");
  await until("the answer of staging, which sells nothing", async () => (await productsOf(web)) === 0);
  await world.up(web, "--link", `shop-api=pr-${api.number}`);
  await until("the answer of the preview", async () => (await productsOf(web)) === 8);
  expect(imagesOf(web)).toEqual(before);
});

/** undefined while there is no good answer. */
async function productsOf({ host }: Change): Promise<number | undefined> {
  const { status, body } = await call(host, "/api/products");
  return status === 200 ? body.products.length : undefined;
}

function imagesOf({ namespace, service }: Change): readonly string[] {
  const { spec } = object(kubectl, ["-n", namespace, "get", "deployment", service]).spec.template;
  return spec.containers.map(({ image }: { image: string }) => image);
}
