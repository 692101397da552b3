import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type LocalShop, localShop, type ShopService } from "../support/local-shop.ts";
import { browserProgram, keepPicture, openBrowser } from "./browser.ts";
import { builtScript, cartQuantities, failedCalls, fillCart, listedProducts } from "./shop-pages.ts";

const blueTeapots = `from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [('shop', '0004_product_rating')]
    operations = [migrations.RunSQL("UPDATE shop_product SET name = 'Blue teapot'")]
`;

describe.skipIf(browserProgram === undefined)("shop-web in a browser, on one machine", () => {
  let shop: LocalShop;
  let browser: Browser;
  let page: Page;
  let url: string;
  let failed: readonly string[];

  /** Runs it to a good end and answers what it printed. */
  async function preview(service: ShopService, ...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await shop.preview(service, ...args);
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    return stdout.trim();
  }

  beforeAll(async () => {
    shop = await localShop();
    const title = "A cart that survives";
    shop.openPullRequest("shop-api", { number: 1, branch: "cart", title, files: { "changes/1.txt": "1\n" } });
    await preview("shop-api", "seed", "build", "--push", ...shop.databases.flatMap((name) => ["--db", name]));
    const seedsLock = readFileSync(join(shop.clone("shop-api"), "seeds/seeds.lock"), "utf8");
    shop.commit("shop-api", 1, "Lock the seeds");
    await preview("shop-api", "up");
    const files = { "seeds/seeds.lock": seedsLock, "shop/migrations/0005_blue_teapots.py": blueTeapots };
    shop.openPullRequest("shop-api", { number: 3, branch: "teapots", title: "Blue teapots", files });
    await preview("shop-api", "up");
    shop.openPullRequest("shop-web", { number: 2, branch: "page", title: "A page", files: { "changes/2.txt": "2\n" } });
    url = await preview("shop-web", "up", "--link", "shop-api=pr-1");
    browser = await openBrowser();
    page = await browser.newPage();
    failed = failedCalls(page);
  }, 600_000);

  afterEach(() => expect(failed).toEqual([]));

  afterAll(async () => {
    await browser?.close();
    for (const name of shop?.left() ?? []) await preview("shop-web", "down", name);
    await shop?.close();
  }, 120_000);

  test("it lists the seeded products of the other pull request's database", async () => {
    const names = await listedProducts(page, url);
    await keepPicture(page, "products");
    expect(names.length).toBeGreaterThan(50);
    expect(names).toContain("Brass basket");
  });

  test("a cart survives a reload", async () => {
    expect(await fillCart(page, url)).toBe("1");
    expect(await cartQuantities(page, url)).toEqual(["1"]);
    await keepPicture(page, "cart");
  });

  test("after a link it shows the data of another pull request, and nothing was built", async () => {
    await listedProducts(page, url);
    const script = await builtScript(page);
    await preview("shop-web", "link", "shop-api=pr-3");
    expect(new Set(await listedProducts(page, url))).toEqual(new Set(["Blue teapot"]));
    await keepPicture(page, "linked");
    expect(await builtScript(page)).toBe(script);
    await preview("shop-web", "link", "shop-api=pr-1");
    expect(await listedProducts(page, url)).toContain("Brass basket");
  });
});
