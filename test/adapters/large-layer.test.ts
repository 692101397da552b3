import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { noise } from "../support/registry/new-image.ts";
import { startRegistry } from "../support/registry.ts";
import { temporaryFolder } from "../support/temporary.ts";

const child = fileURLToPath(new URL("large-layer-child.ts", import.meta.url));
const megabyte = 1024 * 1024;

/** Some seconds each, and more on a machine that has other things to do. */
vi.setConfig({ testTimeout: 120_000 });

/** A registry with a base, and a file of 300 MB, a third of which cannot be packed. */
async function start() {
  const server = await startRegistry();
  onTestFinished(() => server.close());
  server.pushImage({ repository: "acme/base", tag: "v1", platforms: ["linux/amd64"], single: true });
  const folder = temporaryFolder();
  const content = async function* () {
    for (let count = 0; count < 100; count += 1) {
      yield noise(megabyte, count + 1);
      yield Buffer.alloc(2 * megabyte, `row ${count}`);
    }
  };
  await pipeline(content(), createWriteStream(join(folder, "large")));
  const run = (compression: string) => {
    const process = spawn("node", [child, server.host, folder, compression], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => {
      process.kill("SIGKILL");
    });
    return process;
  };
  return { server, folder, run };
}

async function resultOf({
  stdout,
}: ChildProcess): Promise<{ readonly digest: string; readonly peakMebibytes: number }> {
  if (stdout === null) throw new Error("nothing can be read");
  return JSON.parse(await text(stdout));
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

test.each(["gzip", "zstd"])("300 MB are packed, pushed and unpacked in little memory (%s)", async (compression) => {
  const { folder, run } = await start();
  const { peakMebibytes } = await resultOf(run(compression));
  expect(await sha256(join(folder, `unpacked-${compression}`, "seed/large"))).toBe(await sha256(join(folder, "large")));
  // 130 to 180, of which Node.js alone takes 50 to 100; what is kept of the layer would be 100 more.
  expect(peakMebibytes).toBeLessThan(220);
});

test("a process that is killed while it pushes leaves nothing that keeps the next one from it", async () => {
  const { server, run } = await start();
  server.fail({ kind: "ignore", on: ({ method }) => method === "PATCH", times: 1 });
  const first = run("zstd");
  await vi.waitUntil(() => server.requests.some(({ method }) => method === "PATCH"), { timeout: 60_000 });
  first.kill("SIGKILL");
  const { digest } = await resultOf(run("zstd"));
  const answer = await fetch(`${server.url}/v2/acme/seed/manifests/v1-zstd`, { method: "HEAD" });
  expect(answer.headers.get("docker-content-digest")).toBe(digest);
});
