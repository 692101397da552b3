import { expect, test } from "vitest";
import { ending, firstSha, runTwice, secondSha, shopApiWorld } from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

test("the preview is found by its argument, PREVIEW_NAME, the CI event or the branch", async () => {
  const chosen = async (args: readonly string[], change: (world: World) => void) => {
    const world = shopApiWorld();
    change(world);
    const { exitCode, stderr } = await world.run("up", "--no-wait", ...args);
    const start = stderr.split("\n")[0] ?? "";
    return exitCode === 0 ? (/\((.*)\)/.exec(start)?.[1] ?? "") : `[exit ${exitCode}] ${start}`;
  };
  const detached = (world: World) => {
    if (world.repository !== undefined) world.repository = { ...world.repository, branch: undefined };
  };
  const environment = (variables: Record<string, string>) => (world: World) => {
    detached(world);
    Object.assign(world.environment, variables);
  };
  const second = (world: World) =>
    void world.pullRequests.set("acme/shop-api#43", pullRequest({ number: 43, sha: secondSha }));
  expect({
    branch: await chosen([], () => undefined),
    "pr-42": await chosen(["pr-42"], detached),
    "42": await chosen(["42"], detached),
    "#42": await chosen(["#42"], detached),
    "shop-api-pr-42": await chosen(["shop-api-pr-42"], detached),
    PREVIEW_NAME: await chosen([], environment({ PREVIEW_NAME: "shop-api-pr-42", GITHUB_REF: "refs/pull/9/merge" })),
    GITHUB_REF: await chosen([], environment({ GITHUB_REF: "refs/pull/42/merge" })),
    GITHUB_HEAD_REF: await chosen([], environment({ GITHUB_HEAD_REF: "SHOP-7-cart" })),
    "another service": await chosen(["payments-pr-42"], detached),
    "no preview at all": await chosen(["main"], detached),
    "a name with two readings": await chosen(["a-pr-b-pr-42"], detached),
    "a detached HEAD": await chosen([], detached),
    "a branch without a pull request": await chosen([], (world) => world.pullRequests.clear()),
    "a branch with two": await chosen([], second),
    "no repository": await chosen([], (world) => {
      world.repository = undefined;
    }),
    "no remote": await chosen(["42"], (world) => {
      if (world.repository !== undefined) world.repository = { ...world.repository, remote: undefined };
    }),
  }).toMatchInlineSnapshot(`
    {
      "#42": "as given",
      "42": "as given",
      "GITHUB_HEAD_REF": "from the current branch",
      "GITHUB_REF": "from the CI event",
      "PREVIEW_NAME": "from PREVIEW_NAME",
      "a branch with two": "[exit 2] error: It is not clear which preview is meant: the branch \`SHOP-7-cart\` has 2 open pull requests (43, 42).",
      "a branch without a pull request": "[exit 2] error: It is not clear which preview is meant: the branch \`SHOP-7-cart\` has no open pull request.",
      "a detached HEAD": "[exit 2] error: It is not clear which preview is meant: HEAD is not on a branch.",
      "a name with two readings": "[exit 2] error: The argument \`a-pr-b-pr-42\` names no preview.",
      "another service": "[exit 2] error: The preview belongs to payments, and this is the repository of shop-api.",
      "branch": "from the current branch",
      "no preview at all": "[exit 2] error: The argument \`main\` names no preview.",
      "no remote": "[exit 2] error: The repository has no remote \`origin\`, so its pull requests cannot be found.",
      "no repository": "[exit 2] error: This is not a Git repository.",
      "pr-42": "as given",
      "shop-api-pr-42": "as given",
    }
  `);
});

test("a monorepo's preview.yaml is found above the folder, or by --config", async () => {
  const inFolder = (folder: string) => {
    const world = shopApiWorld();
    const files = Object.entries(world.commits.get(firstSha) ?? {});
    world.commits.set(firstSha, Object.fromEntries(files.map(([path, text]) => [`services/shop-api/${path}`, text])));
    if (world.repository !== undefined) world.repository = { ...world.repository, folder };
    return world;
  };
  expect((await runTwice(inFolder("services/shop-api/deploy"), "up", "--no-wait")).exitCode).toBe(0);
  const written = inFolder("services");
  expect((await runTwice(written, "up", "--no-wait", "--config", "./shop-api/preview.yaml")).exitCode).toBe(0);
  const above = inFolder("services/other");
  expect((await runTwice(above, "up", "--no-wait", "--config", "../shop-api/preview.yaml")).exitCode).toBe(0);
  expect(ending(await inFolder("").run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no \`preview.yaml\` in commit 3f9ac1d.
    hint: Run \`preview init\`, commit what it writes, and push."
  `);
});

test("uncommitted changes are told, and not published", async () => {
  const world = shopApiWorld();
  world.changedPaths = ["preview.yaml", "deploy/overlays/preview/a", "b", "c", "d"];
  const { stderr } = await runTwice(world, "up", "--no-wait");
  expect(stderr.split("\n").filter((line) => line.startsWith("⚠"))).toMatchInlineSnapshot(`
    [
      "⚠ Uncommitted changes are not in the preview: preview.yaml, deploy/overlays/preview/a, b and 2 more.",
    ]
  `);
});
