import { expect, test } from "vitest";
import { madePlatform, madePlatformRepositories } from "../support/made-platform.ts";
import { ending, firstSha, refusals, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import { pullRequest, type World } from "../support/world.ts";

const hereYaml = shopApiYaml
  .replace("platform: acme/preview-platform", "platform: local")
  .replace(/secrets:\n.*\n/, "")
  .concat('local: {run: [gunicorn, --bind, "127.0.0.1:${PORT}", shop.wsgi]}\n');

const settings = `apiVersion: preview/v1
kind: Platform
domain: localhost
repository: local
routing: {kind: local}
lifecycle: record
`;

/** shop-api on one machine, in a repository that was cloned from nowhere; its branch SHOP-7-cart was opened as 1. */
function localWorld() {
  const world = shopApiWorld(hereYaml);
  const platform = madePlatform("local", { "platform.yaml": settings });
  world.repositories = madePlatformRepositories([platform]);
  world.pullRequests.clear();
  const opened = pullRequest({ number: 1, sha: firstSha, repository: "local/shop-api", labels: [] });
  world.pullRequests.set("local/shop-api#1", opened);
  world.images.set(`local/shop-api:${firstSha}`, { digest: `sha256:${"d".repeat(64)}`, platforms: ["linux/amd64"] });
  at(world, { remote: undefined, platformIsLocal: true });
  return { world, platform };
}

function at(world: World, of: Partial<NonNullable<World["repository"]>>): void {
  if (world.repository !== undefined) world.repository = { ...world.repository, ...of };
}

test("--branch makes the preview of a branch, by its name or the current one", async () => {
  for (const [args, branch] of [
    [["--branch"], "SHOP-7-cart"],
    [["--branch", "SHOP-7-cart"], "main"],
    [["--branch=SHOP-7-cart"], undefined],
  ] as const) {
    const { world, platform } = localWorld();
    at(world, { branch });
    // It wins over what else could say which preview is meant.
    Object.assign(world.environment, { PREVIEW_NAME: "shop-api-pr-9", GITHUB_REF: "refs/pull/9/merge" });
    const { exitCode, stderr } = await world.run("up", "--no-wait", ...args);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain("(the branch SHOP-7-cart)");
    const record = platform.previews["previews/shop-api/pr-1/preview.json"] ?? "";
    expect(JSON.parse(record).pullRequest).toMatchObject({ number: 1, repository: "local/shop-api" });
    expect(world.writes.filter((write) => write.includes("Label"))).toEqual([]);
  }
});

test("plan --branch shows the same, and publishes nothing", async () => {
  const { world, platform } = localWorld();
  const { exitCode, stdout, stderr } = await world.run("plan", "--branch");
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain("shop-api-pr-1");
  expect(Object.keys(platform.previews)).toEqual(["README.md"]);
});

test("--branch is refused where it cannot mean anything", async () => {
  const { world } = localWorld();
  const said = await refusals(world, [
    ["up", "pr-1", "--branch"],
    ["up", "--branch", "gone"],
    ["plan", "--branch", "gone"],
  ]);
  at(world, { branch: undefined });
  const detached = await refusals(world, [["up", "--branch"]]);
  at(world, { branch: "new" });
  const unopened = await refusals(world, [["up"]]);
  const elsewhere = shopApiWorld();
  elsewhere.environment.PREVIEW_PLATFORM = elsewhere.platform.url;
  const cluster = await refusals(elsewhere, [
    ["up", "--branch"],
    ["plan", "--branch", "main"],
  ]);
  elsewhere.environment.PREVIEW_PLATFORM = "";
  elsewhere.commits.delete(firstSha);
  const nothing = ending(await elsewhere.run("up", "--branch"));
  expect([said, detached, unopened, cluster, nothing].join("\n\n")).toMatchInlineSnapshot(`
    "$ preview up pr-1 --branch
    [exit 2]
    error: It is not clear which preview is meant: both \`pr-1\` and \`--branch\` say which.
    hint: Name it: pr-42, 42 or shop-api-pr-42.

    $ preview up --branch gone
    [exit 3]
    error: This repository has no branch \`gone\` with a commit.
    hint: \`git branch\` lists them; \`git commit\` first, where the branch is new.

    $ preview plan --branch gone
    [exit 3]
    error: This repository has no branch \`gone\` with a commit.
    hint: \`git branch\` lists them; \`git commit\` first, where the branch is new.

    $ preview up --branch
    [exit 2]
    error: It is not clear which preview is meant: HEAD is not on a branch.
    hint: Name it: pr-42, 42 or shop-api-pr-42.

    $ preview up
    [exit 2]
    error: It is not clear which preview is meant: the branch \`new\` has no open pull request.
    hint: Name it: pr-42, 42 or shop-api-pr-42.
    hint: Or write \`preview up --branch\`: the branch stands for one then.

    $ preview up --branch
    [exit 2]
    error: \`--branch\` is for previews on this machine, and the platform is \`https://github.com/acme/preview-platform.git\`.
    hint: Open a pull request, or set PREVIEW_PLATFORM=local to start the preview on this machine.

    $ preview plan --branch main
    [exit 2]
    error: \`--branch\` is for previews on this machine, and the platform is \`https://github.com/acme/preview-platform.git\`.
    hint: Open a pull request, or set PREVIEW_PLATFORM=local to start the preview on this machine.

    [exit 2]
    error: \`--branch\` is for previews on this machine, and the platform is not known.
    hint: Run \`preview init\` first."
  `);
  expect(elsewhere.platform.commits).toEqual([]);
});
