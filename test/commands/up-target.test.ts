import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import {
  changePullRequest,
  ending,
  firstSha,
  push,
  refusals,
  runTwice,
  secondSha,
  shopApiWorld,
} from "../support/shop.ts";
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

const withRemote = (remote: string) => {
  const world = shopApiWorld();
  if (world.repository !== undefined) world.repository = { ...world.repository, remote };
  world.environment.PREVIEW_PLATFORM = world.platform.url;
  return world;
};

test.each<[string, Record<string, string>]>([
  ["git@github.com:acme/shop-api.git", {}],
  ["ssh://git@ssh.github.com:443/acme/shop-api", {}],
  ["file:///srv/git/acme/shop-api.git", {}],
  ["https://ghe.acme.dev/acme/shop-api", { GITHUB_SERVER_URL: "https://ghe.acme.dev" }],
  ["git@ghe.acme.dev:acme/shop-api.git", { GITHUB_API_URL: "https://GHE.acme.dev:8443/api/v3" }],
  ["https://acme.ghe.com/acme/shop-api", { GITHUB_API_URL: "https://api.acme.ghe.com" }],
  ["https://gitlab.acme.dev/mirrors/shop.git", { GITHUB_REPOSITORY: "acme/shop-api" }],
  ["git@github-work:acme/shop-api.git", { GITHUB_REPOSITORY: "acme/shop-api" }],
  ["shop-api", { GITHUB_REPOSITORY: "acme/shop-api" }],
])("the origin %s with %j is acme/shop-api", async (remote, variables) => {
  const world = withRemote(remote);
  Object.assign(world.environment, variables);
  expect((await runTwice(world, "up", "--no-wait")).stderr).toContain("pull request 42 of acme/shop-api ");
});

test("an origin that is not on GitHub is refused before GitHub is asked", async () => {
  const said: string[] = [];
  for (const [remote, variables] of [
    ["https://gitlab.acme.dev/acme/shop-api.git", { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "" }],
    ["git@github-work:acme/shop-api.git", {}],
    ["https://github.com@gitlab.acme.dev/acme/shop-api.git", {}],
    ["https://acme.ghe.com/acme/shop-api", { GITHUB_API_URL: "https://api.github.com" }],
    ["ext::sh -c true acme/shop-api", { GITHUB_SERVER_URL: "file:///srv", GITHUB_API_URL: "no URL" }],
    ["../shop-api", {}],
  ] as const) {
    const world = withRemote(remote);
    Object.assign(world.environment, variables);
    world.gitHubFails = () => new Problem("bug", { code: "asked", message: "GitHub was asked." });
    said.push(`${remote}\n${ending(await world.run("up", "--no-wait", "42"))}`);
    expect((await world.run("status")).exitCode).toBe(2);
  }
  expect(said.join("\n\n")).toMatchInlineSnapshot(`
    "https://gitlab.acme.dev/acme/shop-api.git
    [exit 2]
    error: The remote \`origin\` is at gitlab.acme.dev and not on GitHub, so its pull requests cannot be found.
    hint: If they are on GitHub, set GITHUB_REPOSITORY=owner/name.
    hint: If gitlab.acme.dev is GitHub Enterprise, set GITHUB_API_URL to https://gitlab.acme.dev/api/v3

    git@github-work:acme/shop-api.git
    [exit 2]
    error: The remote \`origin\` is at github-work and not on GitHub, so its pull requests cannot be found.
    hint: If they are on GitHub, set GITHUB_REPOSITORY=owner/name.

    https://github.com@gitlab.acme.dev/acme/shop-api.git
    [exit 2]
    error: The remote \`origin\` is at gitlab.acme.dev and not on GitHub, so its pull requests cannot be found.
    hint: If they are on GitHub, set GITHUB_REPOSITORY=owner/name.
    hint: If gitlab.acme.dev is GitHub Enterprise, set GITHUB_API_URL to https://gitlab.acme.dev/api/v3

    https://acme.ghe.com/acme/shop-api
    [exit 2]
    error: The remote \`origin\` is at acme.ghe.com and not on GitHub, so its pull requests cannot be found.
    hint: If they are on GitHub, set GITHUB_REPOSITORY=owner/name.
    hint: If acme.ghe.com is GitHub Enterprise, set GITHUB_API_URL to https://api.acme.ghe.com

    ext::sh -c true acme/shop-api
    [exit 2]
    error: The remote \`origin\` is not the URL of a Git repository, so its pull requests cannot be found.
    hint: If they are on GitHub, set GITHUB_REPOSITORY=owner/name.

    ../shop-api
    [exit 2]
    error: The repository has a remote \`origin\` without owner/name, so its pull requests cannot be found.
    hint: Run the command in a clone of the service's repository, or set GITHUB_REPOSITORY=owner/name."
  `);
});

test("without preview.yaml it says to run init, unless the pull request brings it", async () => {
  const bare = (change: (world: World) => void) => {
    const world = shopApiWorld();
    world.commits.set(secondSha, { "README.md": "# shop-api\n" });
    if (world.repository !== undefined) world.repository = { ...world.repository, head: secondSha };
    change(world);
    return world;
  };
  expect(
    (
      await runTwice(
        bare(() => undefined),
        "up",
        "--no-wait",
      )
    ).exitCode,
  ).toBe(0);
  const unavailable = new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 502." });
  const said = {
    "neither has it": bare((world) => changePullRequest(world, { sha: secondSha })),
    "no pull request": bare(({ pullRequests }) => pullRequests.clear()),
    "no answer": bare((world) => {
      world.gitHubFails = () => unavailable;
    }),
  };
  const endings: string[] = [];
  for (const [what, world] of Object.entries(said))
    endings.push(`${what}: ${ending(await world.run("up", "--no-wait"))}`);
  const committed = shopApiWorld();
  push(committed, { "preview.yaml": null });
  endings.push(`not in the commit: ${ending(await committed.run("up", "--no-wait"))}`);
  expect(endings.join("\n\n")).toMatchInlineSnapshot(`
    "neither has it: [exit 3]
    error: There is no \`preview.yaml\` in commit 81c0b2e or in the work tree.
    hint: Run \`preview init\`, commit what it writes, and push.

    no pull request: [exit 2]
    error: It is not clear which preview is meant: the branch \`SHOP-7-cart\` has no open pull request.
    hint: Name it: pr-42, 42 or shop-api-pr-42.
    hint: There is no \`preview.yaml\` here: run \`preview init\` first, commit what it writes, push, and open a pull request.

    no answer: [exit 8]
    error: GitHub answers 502.
    hint: There is no \`preview.yaml\` here: run \`preview init\` first, commit what it writes, push, and open a pull request.

    not in the commit: [exit 3]
    error: There is no \`preview.yaml\` in commit 81c0b2e; it is only in the work tree.
    hint: Commit it, and push it to the branch of the pull request."
  `);
});

test("a link that is none is refused before GitHub is asked", async () => {
  const world = shopApiWorld();
  world.gitHubFails = () => new Problem("bug", { code: "asked", message: "GitHub was asked." });
  expect(
    await refusals(world, [
      ["up", "--link", "payments"],
      ["plan", "--link", "payments=pr-7", "--link", "=x"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview up --link payments
    [exit 2]
    error: \`payments\` is not a link.
    hint: Write service=pr-42, or service=staging.

    $ preview plan --link payments=pr-7 --link =x
    [exit 2]
    error: \`=x\` is not a link.
    hint: Write service=pr-42, or service=staging."
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
    error: There is no \`preview.yaml\` in commit 3f9ac1d or in the work tree.
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
