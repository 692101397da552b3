import { join } from "node:path";
import { expect, test } from "vitest";
import { bareRepository, commitFiles } from "../support/git.ts";
import { linkedShop } from "../support/linked-shop.ts";
import { openRepository } from "../support/platforms.ts";
import { publish, record } from "../support/records.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  [["link", "payments=pr-7"]],
  [["link", "payments=staging"]],
  [["unlink", "payments"]],
  [["reset", "-y"]],
  [["sleep", "-y"]],
  [["wake"]],
  [["extend", "--for", "100h"]],
  [["pin"]],
  [["status"]],
  [["up", "--link", "payments=pr-7", "--link", "search=pr-9"]],
])("%j reads all that it needs of Git in one request", async (command) => {
  const world = linkedShop();
  const { exitCode, stderr } = await world.run("up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  // What another dependency links to is of no matter to a link.
  publish(world, record("search", 9));
  await world.run("link", "search=pr-9", "--no-wait");
  const bare = bareRepository(join(temporaryFolder(), "platform.git"));
  commitFiles(bare, "main", world.platform.main);
  commitFiles(bare, "previews", world.platform.previews);
  const asked: string[] = [];
  const reads = ["fetch", "cat-file"];
  world.repositories = {
    open: () => openRepository(bare, (args) => asked.push(...args.filter((arg) => reads.includes(arg)))),
  };
  const done = await world.run(...command, "--no-wait");
  expect(done.exitCode, done.stderr).toBe(0);
  // The first one brings both branches, without the contents of files.
  expect(asked).toEqual(["fetch", "fetch", "cat-file"]);
});
