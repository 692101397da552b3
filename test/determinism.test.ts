import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "./support/git.ts";
import { type RealWorld, realWorld } from "./support/real-world.ts";

let world: RealWorld;

beforeAll(async () => {
  world = await realWorld();
});

afterAll(() => world.close());

/** The built program as another machine would start it. */
async function upElsewhere(umask: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const program = join(import.meta.dirname, "../bin/preview.mjs");
  const args = [program, "-C", world.clone("shop-api"), "up", "42", "--no-wait"];
  const child = spawn("sh", ["-c", `umask ${umask} && exec "$@"`, "sh", process.execPath, ...args], {
    cwd: world.folder,
    env: { ...world.environment, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return text(child.stderr);
}

test("two machines of other zones, languages, folders and rights write the same bytes", async () => {
  world.openPullRequest("shop-api", { number: 42, labels: ["preview"] });
  const here = await upElsewhere("022", { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  expect(here).toContain("new: 10 files");
  const head = git(world.platform, "rev-parse", "previews");
  const there = await upElsewhere("077", { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  expect(there).toContain("nothing changed");
  expect(git(world.platform, "rev-parse", "previews")).toBe(head);
});
