import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homeAt } from "../../../src/adapters/local/home.ts";
import { writeFiles } from "../../support/git.ts";
import { freePort } from "../../support/local-machine.ts";
import { type Bar, measure, table } from "../compare.ts";
import { callAll, untilAnswered } from "./calls.ts";

/**
 * What the built reverse proxy costs where a service costs nothing: calls through it against the same calls without it.
 * Without a bar: a second program on the way is more work than such a service has at all.
 */
const question = { path: "/products", host: "pr-1-shop.localhost" };

const folder = mkdtempSync(join(tmpdir(), "preview-bench-"));
const [service, proxy] = [await freePort(), await freePort()];
const children: ChildProcess[] = [];

async function start(port: number, ...args: readonly string[]): Promise<void> {
  children.push(spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] }));
  await untilAnswered({ ...question, port });
}

const calls = { ...question, calls: 2000, atOnce: 16 };
const bar: Bar = {
  name: "calls of a service that only answers",
  ours: `${calls.calls} calls through the proxy, ${calls.atOnce} at once`,
  theirs: "without it",
  unit: "ms",
  most: undefined,
  samples: 10,
  run: { ours: () => callAll({ ...calls, port: proxy }), theirs: () => callAll({ ...calls, port: service }) },
};

try {
  const route = { name: "shop-pr-1", host: question.host, port: service, proxy: {} };
  writeFiles(homeAt(folder).previews, { "shop-pr-1/route.json": JSON.stringify(route) });
  await start(service, join(import.meta.dirname, "service.ts"), String(service));
  const program = join(import.meta.dirname, "../../../dist/local-proxy.js");
  if (!existsSync(program)) throw new Error("Run `npm run build` first.");
  await start(proxy, program, folder, String(proxy));
  process.stdout.write(table([await measure(bar)]));
} finally {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true });
}
