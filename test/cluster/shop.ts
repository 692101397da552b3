import type { Kubectl } from "./kubectl.ts";
import { staging } from "./staging.ts";
import { call } from "./watching.ts";
import type { Change } from "./world.ts";

/** Gives a preview of shop-api something to sell. */
export function loadProducts(kubectl: Kubectl, { namespace }: Change): void {
  kubectl(["-n", namespace, "exec", "deploy/api", "--", "python", "manage.py", "loaddata", "demo"]);
}

let carts = 0;

/** Buys something with a cart of its own, through a preview of shop-api or shop-web. Answers the HTTP status of the checkout. */
export async function pay({ host }: Change): Promise<number> {
  carts += 1;
  const headers = { "X-Cart": `0123456789abcd${String(carts).padStart(2, "0")}` };
  await call(host, "/api/cart", { body: { product: 1, quantity: 1 }, headers });
  return (await call(host, "/api/checkout", { body: { email: "ann@acme.dev" }, headers })).status;
}

/** How often something was paid at a preview of payments. */
export async function chargesOf({ host }: Change): Promise<number> {
  return charges((await call(host, "/v1/status")).body);
}

/** The same of the baseline, which has no public address. */
export function baselineCharges(kubectl: Kubectl): number {
  const code = "import urllib.request as u; print(u.urlopen('http://127.0.0.1:8000/v1/status').read().decode())";
  return charges(JSON.parse(kubectl(["-n", staging, "exec", "deploy/payments", "--", "python", "-c", code])));
}

function charges({ captured }: { readonly captured: readonly { readonly charges: number }[] }): number {
  return captured.reduce((sum, { charges: count }) => sum + count, 0);
}
