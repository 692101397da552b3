import type { Page } from "playwright-core";

/** Calls of a page that were refused or got no answer, from now on: what they were told. */
export function failedCalls(page: Page): readonly string[] {
  const calls: string[] = [];
  page.on("response", async (response) => {
    if (response.status() < 400) return;
    const at = calls.push(`${response.status()} ${response.url()}`) - 1;
    calls[at] += ` ${(await response.text()).slice(0, 500)}`;
  });
  page.on("requestfailed", (request) => {
    const { errorText = "" } = request.failure() ?? {};
    // A page that is left ends its calls.
    if (errorText !== "net::ERR_ABORTED") calls.push(`${errorText} ${request.url()}`);
  });
  return calls;
}

/** Opens shop-web and answers the names of the products that it lists, or else what the page says in their place. */
export async function listedProducts(page: Page, url: string): Promise<readonly string[]> {
  await page.goto(url);
  await page.locator(".product, .note").first().waitFor();
  return page.locator(".product h2, .note").allTextContents();
}

/** Puts the first product into the cart and loads the page again. Answers how many the cart says that there are. */
export async function fillCart(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator(".product").first().click();
  await page.locator('[data-test="add"]').click();
  await page.getByRole("status").waitFor();
  await page.reload();
  return page.locator('[data-test="count"]').innerText();
}

/** The script that the page was built into: named after what is in it. */
export async function builtScript(page: Page): Promise<string | null> {
  return page.locator("script[src]").first().getAttribute("src");
}

/** Opens the cart and answers how many it has of each product, or else what the page says in their place. */
export async function cartQuantities(page: Page, url: string): Promise<readonly string[]> {
  await page.goto(`${url}/cart`);
  const shown = page.locator('[data-test="quantity"], .note');
  await shown.first().waitFor();
  return shown.allTextContents();
}
