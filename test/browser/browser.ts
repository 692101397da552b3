import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's Chromium, or another one of the PATH; undefined where there is none. */
export const browserProgram = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

/** Where tests leave what they saw. */
const pictures = join(import.meta.dirname, "pictures");

/** Starts the browser; it takes every name below localhost for this machine. */
export function openBrowser(): Promise<Browser> {
  if (browserProgram === undefined) throw new Error("There is no Chromium: `apt install chromium`.");
  // Root has no sandbox, and only our own pages are opened.
  const chromiumSandbox = process.geteuid?.() !== 0;
  return chromium.launch({ executablePath: browserProgram, chromiumSandbox });
}

/** Keeps a picture of a page, for whoever wants to know why a test failed. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
