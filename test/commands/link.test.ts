import { beforeEach, describe, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { settle } from "../support/healthy-preview.ts";
import { addToCatalog, linkedShop, linksOf, linkTo } from "../support/linked-shop.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { publish, record, remove } from "../support/records.ts";
import {
  addShopWeb,
  changePullRequest,
  ending,
  firstSha,
  inShopWeb,
  published,
  refusals,
  runTwice,
} from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

let world: World;

beforeEach(async () => {
  world = linkedShop();
  const { exitCode, stderr } = await world.run("up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  world.now += 3_600_000;
});

const changedFiles = (before: Readonly<Record<string, string>>) =>
  Object.keys(before).flatMap((path) =>
    before[path] === world.platform.previews[path] ? [] : [path.split("/").at(-1)],
  );
/** Without the hashes of commits. */
const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");
const lines = (text: string) => steady(text).split("\n").slice(1, -1);
const answer = async (...args: readonly string[]) => steady(ending(await world.run(...args)));

describe("what changes", () => {
  test("links.env and the record, and nothing else; the service's source is not needed", async () => {
    world.commits.set(firstSha, { "preview.yaml": world.commits.get(firstSha)?.["preview.yaml"] ?? "" });
    world.images.clear();
    const before = { ...world.platform.previews };
    const { stdout, stderr } = await runTwice(world, "link", "payments=pr-7", "--no-wait");
    expect(lines(stderr)).toMatchInlineSnapshot(`
      [
        "✔ payments → payments-pr-7 (was staging)",
        "✔ publish … in acme/preview-platform · only links.env and the record changed",
      ]
    `);
    expect(stdout).toBe("https://pr-42-shop-api.preview.acme.dev\n");
    expect(changedFiles(before)).toEqual(["links.env", "preview.json"]);
    expect(published(world, "links.env")).toMatchInlineSnapshot(`
      "PAYMENTS_URL=http://payments.preview-payments-pr-7.svc.cluster.local:8000
      SEARCH_URL=http://search.staging.svc.cluster.local:8000
      PAYMENTS_API=http://payments.preview-payments-pr-7.svc.cluster.local:8000/v1
      "
    `);
    expect(linksOf(world)[0]).toEqual(["payments-pr-7", "link command", "payments-pr-7"]);
    expect(steady(world.platform.commits.at(-1)?.message ?? "")).toMatchInlineSnapshot(`
      "preview: shop-api-pr-42 link payments=pr-7

      Preview: shop-api-pr-42
      Pull-Request: acme/shop-api#42
      Actor: ann
      "
    `);
    expect(JSON.parse(published(world, "preview.json"))).toMatchObject({
      updatedAt: "2026-11-23T09:00:00Z",
      expiresAt: "2026-11-26T08:00:00Z",
    });
  });

  test("`up` finds the folder as it would have written it", async () => {
    await world.run("link", "payments=pr-7", "search=9", "--no-wait");
    const files = { ...world.platform.previews };
    expect((await world.run("up", "--no-wait")).stderr).toContain("✔ publish nothing changed");
    expect(world.platform.previews).toEqual(files);
  });

  test("a second run says that it is so already", async () => {
    await world.run("link", "payments=pr-7", "--no-wait");
    expect(lines((await world.run("link", "payments=payments-pr-7", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      [
        "✔ payments → payments-pr-7 (as before)",
        "✔ publish nothing changed; shop-api-pr-42 is published as it shall be",
      ]
    `);
  });

  test("several at once, each from where it was; the others stay", async () => {
    await world.run("link", "search=pr-7", "--no-wait");
    const { stderr } = await world.run("link", "pr-42", "search=#9", "payments=pr-7", "--no-wait");
    expect(lines(stderr)).toMatchInlineSnapshot(`
      [
        "✔ payments → payments-pr-7 (was staging)",
        "✔ search → search-pr-9 (was search-pr-7)",
        "✔ publish … in acme/preview-platform · only links.env and the record changed",
      ]
    `);
    await world.run("link", "shop-api-pr-42", "payments=staging", "--no-wait");
    expect(linksOf(world)).toEqual([
      ["staging", "link command", "staging"],
      ["search-pr-9", "link command", "search-pr-9"],
    ]);
  });

  test("a frontend's config.json and proxy.conf follow, and the target accepts the caller", async () => {
    addShopWeb(world);
    inShopWeb(world);
    await world.run("up", "--no-wait");
    const before = { ...world.platform.previews };
    const { stderr } = await runTwice(world, "link", "shop-api=pr-42", "--no-wait");
    expect(stderr).toContain("config.json, links.env, proxy.conf and the record changed");
    const folder = "previews/shop-web/pr-17";
    expect(changedFiles(before).toSorted()).toEqual(["config.json", "links.env", "preview.json", "proxy.conf"]);
    expect(published(world, "links.env", folder)).toBe("API_URL=https://pr-42-shop-api.preview.acme.dev\n");
    expect(JSON.parse(published(world, "config.json", folder))).toEqual({
      API_URL: "https://pr-42-shop-api.preview.acme.dev",
    });
    const host = /proxy_pass http:\/\/([^:]+):\d+;/.exec(published(world, "proxy.conf", folder))?.[1];
    const env = Object.fromEntries(
      published(world, "preview.env")
        .split("\n")
        .map((line) => [line.split("=")[0], line.slice(line.indexOf("=") + 1)]),
    );
    // By name from inside, through its own host from a browser, and from the page of the frontend.
    expect(env.PREVIEW_HOSTS?.split(",")).toEqual(expect.arrayContaining([host, "pr-42-shop-api.preview.acme.dev"]));
    expect(env.PREVIEW_ORIGINS).toBe("https://*.preview.acme.dev");
    expect(JSON.parse(published(world, "preview.json", folder)).url).toBe("https://pr-17-shop-web.preview.acme.dev");
  });

  test("two previews may lead to the same one", async () => {
    publish(world, record("shop-web", 18, { links: [linkTo("payments", "payments-pr-7")] }));
    const other = published(world, "preview.json", "previews/shop-web/pr-18");
    expect((await runTwice(world, "link", "payments=pr-7", "--no-wait")).exitCode).toBe(0);
    expect(published(world, "preview.json", "previews/shop-web/pr-18")).toBe(other);
  });

  test("-n shows it and changes nothing", async () => {
    const before = { ...world.platform.previews };
    const { exitCode, stdout } = await world.run("link", "-n", "payments=pr-7");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("payments → payments-pr-7 (link command)");
    expect(stdout).toContain("+PAYMENTS_URL=http://payments.preview-payments-pr-7.svc.cluster.local:8000");
    expect(world.platform.previews).toEqual(before);
  });

  test("--json answers with the preview", async () => {
    const { stdout } = await world.run("link", "payments=pr-7", "--no-wait", "--json", "-q");
    const { kind, links } = JSON.parse(stdout);
    expect([kind, links[0].to, links[0].because]).toEqual(["Preview", "payments-pr-7", "link command"]);
  });
});

describe("a wish for the baseline", () => {
  test("holds against the description, until it is forgotten", async () => {
    changePullRequest(world, { body: "preview-link: payments=pr-7" });
    await world.run("link", "payments=staging", "--no-wait");
    expect((await runTwice(world, "up", "--no-wait")).stderr).toContain("payments → staging (link command)");
    expect(lines((await runTwice(world, "unlink", "payments", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      [
        "✔ payments → payments-pr-7 (description, was staging)",
        "✔ publish … in acme/preview-platform · only links.env and the record changed",
      ]
    `);
    expect(linksOf(world)[0]).toEqual(["payments-pr-7", "description", "payments-pr-7"]);
  });

  test("follows the baseline when the platform gives it another name", async () => {
    await world.run("link", "payments=staging", "--no-wait");
    const path = "services/payments.yaml";
    world.platform.main[path] = (world.platform.main[path] ?? "").replace("name: staging", "name: integration");
    await runTwice(world, "up", "--no-wait");
    expect(linksOf(world)[0]).toEqual(["integration", "link command", "integration"]);
  });
});

describe("the target", () => {
  test("that means nothing is refused before anything is written", async () => {
    publish(world, record("shop-web", 17));
    const words = [
      ["serch=pr-9"],
      ["shop-web=pr-17"],
      ["payments=pr-8"],
      ["payments=stagin"],
      ["payments=shop-web-pr-17"],
      ["shop-api=pr-42"],
      ["payments"],
      ["pr-42"],
      [],
      ["pr-99", "payments=pr-7"],
      ["payments=pr-7", "search=pr-1"],
    ];
    expect(
      await refusals(
        world,
        words.map((word) => ["link", ...word]),
      ),
    ).toMatchInlineSnapshot(`
      "$ preview link serch=pr-9
      [exit 3]
      error: There is no service "serch".
      hint: did you mean "search"?

      $ preview link shop-web=pr-17
      [exit 3]
      error: shop-api does not depend on "shop-web".
      hint: The dependencies of shop-api are: payments, search.

      $ preview link payments=pr-8
      [exit 3]
      error: There is no preview \`payments-pr-8\` to link payments to.
      hint: The previews of payments are: payments-pr-7.
      hint: \`payments=staging\` leads to its baseline.

      $ preview link payments=stagin
      [exit 3]
      error: There is no preview \`stagin\` to link payments to.
      hint: did you mean "staging"?

      $ preview link payments=shop-web-pr-17
      [exit 2]
      error: \`shop-web-pr-17\` is a preview of shop-web, so payments cannot be linked to it.

      $ preview link shop-api=pr-42
      [exit 2]
      error: shop-api cannot be linked to a preview of itself.
      hint: The dependencies of shop-api are: payments, search.

      $ preview link payments
      [exit 2]
      error: \`payments\` is not a link.
      hint: Write service=pr-42, or service=staging.

      $ preview link pr-42
      [exit 2]
      error: There is no link to make.
      hint: Write service=pr-42, or service=staging; \`preview status\` shows the dependencies.

      $ preview link
      [exit 2]
      error: There is no link to make.
      hint: Write service=pr-42, or service=staging; \`preview status\` shows the dependencies.

      $ preview link pr-99 payments=pr-7
      [exit 3]
      error: There is no preview shop-api-pr-99 in https://github.com/acme/preview-platform.git.
      hint: Create it with \`preview up shop-api-pr-99\` in its repository, or see \`preview list\`.

      $ preview link payments=pr-7 search=pr-1
      [exit 3]
      error: There is no preview \`search-pr-1\` to link search to.
      hint: The previews of search are: search-pr-7, search-pr-9.
      hint: \`search=staging\` leads to its baseline."
    `);
    expect(world.platform.commits).toHaveLength(1);
  });

  test.each(["closed", "merged"] as const)("of a pull request that is %s is refused", async (state) => {
    const sha = "9f9f9f9000000000000000000000000000000000";
    world.pullRequests.set("acme/payments#7", pullRequest({ number: 7, sha, repository: "acme/payments", state }));
    const { exitCode, stderr } = await world.run("link", "payments=pr-7");
    expect([exitCode, stderr.split("\n").at(-3)]).toEqual([
      5,
      `error: The pull request of payments-pr-7 is ${state}, so its preview is about to go.`,
    ]);
    expect((await world.run("up", "--link", "payments=pr-7")).exitCode).toBe(5);
    expect(world.platform.commits).toHaveLength(1);
  });

  test("is linked all the same while GitHub does not answer", async () => {
    world.gitHubFails = (call) =>
      call.includes("payments")
        ? new Problem("not-yet", { code: "github-unavailable", message: "GitHub does not answer.", hints: ["Later."] })
        : undefined;
    expect(await answer("link", "payments=pr-7", "--no-wait")).toMatchInlineSnapshot(`
      "[exit 0]
      https://pr-42-shop-api.preview.acme.dev
      ⚠ Whether the pull request of payments-pr-7 is still open could not be asked: GitHub does not answer.
      ⚠   Later."
    `);
    expect(linksOf(world)[0]?.[0]).toBe("payments-pr-7");
  });

  test("that sleeps is linked, and told", async () => {
    publish(world, record("payments", 7, { asleep: true }));
    expect(await answer("link", "payments=pr-7", "--no-wait")).toMatchInlineSnapshot(`
      "[exit 0]
      https://pr-42-shop-api.preview.acme.dev
      ⚠ payments-pr-7 is asleep, so payments does not answer.
      ⚠   Wake it with \`preview wake payments-pr-7\`."
    `);
  });

  test("that has failed is linked, and told", async () => {
    const cluster = makeCluster();
    world.cluster = cluster;
    settle(cluster, record("payments", 7));
    const application = cluster.applications.get("payments-pr-7");
    if (application === undefined) throw new Error("there is an application");
    cluster.applications.set("payments-pr-7", { ...application, health: "Degraded" });
    expect(await answer("link", "payments=pr-7", "--no-wait")).toMatchInlineSnapshot(`
      "[exit 0]
      https://pr-42-shop-api.preview.acme.dev
      ⚠ payments-pr-7 is degraded: Argo CD calls it Degraded
      ⚠   \`preview status payments-pr-7\` says more."
    `);
  });

  test("may lead back here, which is told", async () => {
    publish(world, record("search", 9, { links: [linkTo("shop-web", "shop-web-pr-1")] }));
    publish(world, record("shop-web", 1, { links: [linkTo("shop-api", "shop-api-pr-42")] }));
    expect(lines((await runTwice(world, "link", "search=pr-9", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      [
        "► These previews call each other in a circle: shop-api-pr-42 → search-pr-9 → shop-web-pr-1 → shop-api-pr-42.",
        "✔ search → search-pr-9 (was staging)",
        "✔ publish … in acme/preview-platform · only links.env and the record changed",
      ]
    `);
  });

  test("of a broken record is none", async () => {
    world.platform.previews["previews/payments/pr-7/preview.json"] = "{";
    expect((await world.run("link", "payments=pr-7")).exitCode).toBe(3);
  });

  test("needs no entry of the catalog that can be read, and a baseline does", async () => {
    world.platform.main["services/payments.yaml"] = "kind: [";
    expect((await world.run("link", "payments=pr-7", "--no-wait")).exitCode).toBe(0);
    expect((await world.run("link", "payments=staging", "--no-wait")).exitCode).toBe(2);
  });

  test("that goes while the link is made is found out", async () => {
    world.platform.beforePush = () => remove(world, "payments", 7);
    expect(await answer("link", "payments=pr-7", "--no-wait")).toMatchInlineSnapshot(`
      "[exit 3]
      error: There is no preview \`payments-pr-7\` to link payments to.
      hint: There are no previews of payments; create one with \`preview up\` in its repository.
      hint: \`payments=staging\` leads to its baseline."
    `);
    expect(linksOf(world)[0]?.[0]).toBe("staging");
  });
});

describe("a folder that changes meanwhile", () => {
  test("is worked out anew, and nothing is said twice", async () => {
    publish(world, record("payments", 7, { asleep: true }));
    world.platform.beforePush = () =>
      void Object.assign(world.platform.previews, { "previews/shop-api/pr-42/left.yaml": "x: 1\n" });
    const { exitCode, stderr } = await world.run("link", "payments=pr-7", "--no-wait");
    expect([exitCode, stderr.match(/payments → /g)?.length, stderr.match(/is asleep/g)?.length]).toEqual([0, 1, 1]);
    expect([published(world, "left.yaml"), linksOf(world)[0]?.[0]]).toEqual(["x: 1\n", "payments-pr-7"]);
  });

  test("keeps what another `link` has asked for", async () => {
    const before = { ...world.platform.previews };
    await world.run("link", "search=pr-9", "--no-wait");
    const faster = { ...world.platform.previews };
    world.platform.previews = before;
    world.platform.beforePush = () => void Object.assign(world.platform.previews, faster);
    expect((await world.run("link", "payments=pr-7", "--no-wait")).exitCode).toBe(0);
    expect(linksOf(world).map(([to]) => to)).toEqual(["payments-pr-7", "search-pr-9"]);
  });
});

describe("--deep", () => {
  beforeEach(() => addToCatalog(world, "rates"));

  test("takes over what the targets link to", async () => {
    publish(world, record("payments", 7, { links: [linkTo("rates", "rates-pr-1"), linkTo("search", "search-pr-7")] }));
    publish(world, record("rates", 1, { links: [linkTo("search", "search-pr-9")] }));
    const { stderr } = await runTwice(world, "link", "payments=pr-7", "--deep", "--no-wait");
    expect(lines(stderr)).toMatchInlineSnapshot(`
      [
        "► search: search-pr-7 (of payments-pr-7) is nearer than search-pr-9 (of rates-pr-1).",
        "✔ payments → payments-pr-7 (was staging)",
        "✔ search → search-pr-7 (link --deep, was staging)",
        "✔ publish … in acme/preview-platform · only links.env and the record changed",
      ]
    `);
    expect(linksOf(world)[1]).toEqual(["search-pr-7", "link --deep", "search-pr-7"]);
    await runTwice(world, "up", "--no-wait");
    expect(linksOf(world)[1]).toEqual(["search-pr-7", "link --deep", "search-pr-7"]);
  });

  test("leaves alone what is asked for, and what leads to a baseline or comes from here", async () => {
    publish(
      world,
      record("payments", 7, { links: [linkTo("search", "search-pr-7"), linkTo("shop-api", "shop-api-pr-42")] }),
    );
    await world.run("link", "payments=pr-7", "search=pr-9", "--deep", "--no-wait");
    expect(linksOf(world).map(([to]) => to)).toEqual(["payments-pr-7", "search-pr-9"]);
    publish(
      world,
      record("payments", 7, { links: [linkTo("search", "staging"), linkTo("shop-api", "shop-api-pr-42")] }),
    );
    const { stderr } = await world.run("link", "payments=pr-7", "--deep", "--no-wait");
    expect(stderr).not.toContain("search →");
    expect(linksOf(world).map(([to]) => to)).toEqual(["payments-pr-7", "search-pr-9"]);
  });
});

test("a preview that sleeps is published and goes on sleeping", async () => {
  const before = JSON.parse(published(world, "preview.json"));
  publish(world, { ...before, asleep: true, asleepBecause: "sleep command" });
  expect(lines((await runTwice(world, "link", "payments=pr-7", "--no-wait")).stderr)).toMatchInlineSnapshot(`
    [
      "✔ payments → payments-pr-7 (was staging)",
      "✔ publish … in acme/preview-platform · only links.env and the record changed",
      "► shop-api-pr-42 is asleep, and stays so; its links hold when it wakes.",
    ]
  `);
  expect(JSON.parse(published(world, "preview.json"))).toMatchObject({ asleep: true, asleepBecause: "sleep command" });
});

describe("with a cluster", () => {
  const record42 = () => JSON.parse(published(world, "preview.json"));

  test("waits until the preview is truly ready", async () => {
    const cluster = makeCluster();
    world.cluster = cluster;
    settle(cluster, record42());
    world.whileWaiting = () => settle(cluster, record42());
    const { exitCode, stdout, stderr } = await world.run("link", "payments=pr-7");
    expect([exitCode, stdout]).toEqual([0, "https://pr-42-shop-api.preview.acme.dev\n"]);
    expect(stderr).toContain("✔ ready   ");
    expect(world.writes).toEqual(["argocd refresh application shop-api-pr-42"]);
  });

  test("that does not answer: published, but not watched", async () => {
    const cluster = makeCluster();
    world.cluster = cluster;
    cluster.fails = () => new Problem("not-yet", { code: "cluster-unreachable", message: "It does not answer." });
    expect((await world.run("link", "payments=pr-7")).exitCode).toBe(8);
    expect((await world.run("link", "payments=pr-7", "--no-wait")).exitCode).toBe(0);
  });
});
