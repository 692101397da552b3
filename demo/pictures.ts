import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openBrowser } from "../test/browser/browser.ts";

/** Takes the pictures of the README from a run of the demo: what the terminal says, and the page that it leads to. */
const images = join(import.meta.dirname, "../docs/images");
const child = spawn(process.execPath, [join(import.meta.dirname, "demo.ts")], { stdio: ["ignore", "pipe", "inherit"] });
const ended = once(child, "close");
let said = "";
await new Promise<void>((resolve, reject) => {
  child.once("close", () => reject(new Error("The demo has ended before it was shown.")));
  child.stdout.on("data", (piece) => {
    said += piece;
    if (said.includes("Press Ctrl-C")) resolve();
  });
});
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
  await page.goto(/http:\/\/pr-2-\S+/.exec(said)?.[0] ?? "");
  await page.locator(".product").first().waitFor();
  await page.screenshot({ path: join(images, "shop.png") });
  await page.setContent(terminal(partOfDemo(said)));
  await page.locator("pre").screenshot({ path: join(images, "demo.png") });
} finally {
  await browser.close();
  child.kill("SIGINT");
  await ended;
}

/** From the second preview on: what is before it is much of the same. */
function partOfDemo(text: string): string {
  return text.slice(text.indexOf("── A pull request of shop-web"), text.indexOf("What shop-web's page gets")).trim();
}

function terminal(text: string): string {
  const lines = text.split("\n").map((line) => {
    const escaped = line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const kind = { $: "command", "─": "chapter", "✔": "done", "◎": "wait" }[line.slice(0, 1)];
    return kind === undefined ? escaped : `<span class="${kind}">${escaped}</span>`;
  });
  return `<style>
    pre { background: #16181d; color: #d7dae0; font: 14px/1.45 monospace; padding: 20px 24px; width: max-content; margin: 0 }
    .command { color: #fff; font-weight: bold } .chapter { color: #5ccfe6 } .done { color: #a6d189 } .wait { color: #8a8f9b }
  </style><pre>${lines.join("\n")}</pre>`;
}
