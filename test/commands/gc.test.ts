import { beforeEach, describe, expect, test } from "vitest";
import { addPreview, closePullRequest, openPullRequest, previewsIn, recordIn } from "../support/gc-world.ts";
import { publish, record } from "../support/records.ts";
import { ending, published, shopApiWorld } from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

let world: World;

const marked = (dueBecause: string) => ({ dueSince: "2026-11-23T07:00:00Z", dueBecause });
const lastCommit = () => world.platform.commits.at(-1)?.message;
const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");

beforeEach(async () => {
  world = shopApiWorld();
  world.now = Date.parse("2026-11-22T05:00:00Z");
  publish(world, record("payments", 9));
  const { exitCode, stderr } = await world.run("up", "--no-wait", "--link", "payments=pr-9");
  expect(exitCode, stderr).toBe(0);
  world.platform.commits.length = 0;
  world.platform.previews = Object.fromEntries(
    Object.entries(world.platform.previews).filter(
      ([path]) => path.startsWith("previews/shop-api/") || path === "README.md",
    ),
  );
  world.now = Date.parse("2026-11-23T08:00:00Z");
});

/** The world of examples.md: one merged, one expired, one idle, one that nobody knows of. */
function addAll(): void {
  addPreview(world, "payments", 9);
  closePullRequest(world, "payments", 9, "merged");
  addPreview(world, "shop-web", 31, { expiresAt: "2026-11-23T06:00:00Z", ...marked("expired") });
  addPreview(world, "payments", 3);
  addPreview(world, "payments", 4);
  world.pullRequests.delete("acme/payments#3");
}

test("removes, puts to sleep, and keeps what it does not know, in one commit", async () => {
  addAll();
  const { exitCode, stdout, stderr } = await world.run("gc");
  expect(steady(`[exit ${exitCode}]\n${stdout}${stderr}`)).toMatchInlineSnapshot(`
    "[exit 9]
    PREVIEW         WHY                                    DONE
    payments-pr-3   GitHub does not show pull request 3    kept
    payments-pr-9   pull request 9 merged 4 min ago        removed
    shop-api-pr-42  idle for 27 h; links to payments-pr-9  asleep, relinked
    shop-web-pr-31  expired 2 h ago                        removed
    ✔ publish … in acme/preview-platform · 2 previews removed, 1 put to sleep, 1 linked anew
    ✔ publish shop-api-pr-42: payments → staging, because payments-pr-9 goes (same commit)
    "
  `);
  expect(previewsIn(world)).toEqual(["payments-pr-3", "payments-pr-4", "shop-api-pr-42"]);
  expect(recordIn(world, "shop-api-pr-42")).toMatchObject({
    asleep: true,
    asleepBecause: "idle for 27 h",
    asleepSince: "2026-11-23T08:00:00Z",
    links: [{ to: "staging", wanted: "payments-pr-9" }],
  });
  expect(published(world, "links.env")).toContain("PAYMENTS_URL=http://payments.staging.svc.cluster.local:8000");
  expect(world.platform.commits).toHaveLength(1);
  expect(lastCommit()).toMatchInlineSnapshot(`
    "preview: gc: 2 previews removed, 1 put to sleep, 1 linked anew

    Preview: payments-pr-9
    Pull-Request: acme/payments#9
    Preview: shop-web-pr-31
    Pull-Request: acme/shop-web#31
    Preview: payments-pr-3
    Preview: shop-api-pr-42
    Actor: ann
    "
  `);
});

test("a second run changes nothing", async () => {
  addAll();
  expect((await world.run("gc")).exitCode).toBe(9);
  const after = { ...world.platform.previews };
  const { exitCode, stdout } = await world.run("gc");
  expect([exitCode, stdout]).toMatchInlineSnapshot(`
    [
      9,
      "PREVIEW        WHY                                  DONE
    payments-pr-3  GitHub does not show pull request 3  kept
    ",
    ]
  `);
  expect(world.platform.previews).toEqual(after);
  expect(world.platform.commits).toHaveLength(1);
});

test("nothing to do is one line", async () => {
  world.now = Date.parse("2026-11-22T06:00:00Z");
  publish(world, record("payments", 9, { lastPushAt: "2026-11-22T05:00:00Z" }));
  openPullRequest(world, "payments", 9);
  expect(await world.run("gc")).toEqual({
    exitCode: 0,
    stdout: "Nothing to do: 2 previews, and nothing speaks against any.\n",
    stderr: "",
  });
});

test("a link to what is not there falls back", async () => {
  world.now = Date.parse("2026-11-22T06:00:00Z");
  // Removed by hand, and the pass that should have healed it never ran.
  const text = world.platform.previews["previews/shop-api/pr-42/preview.json"] ?? "";
  expect(text).toContain('"payments-pr-9"');
  const answer = await world.run("gc");
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 0]
    PREVIEW         WHY                     DONE
    shop-api-pr-42  links to payments-pr-9  relinked"
  `);
  expect(answer.stderr).toContain(
    "shop-api-pr-42: payments → staging, because payments-pr-9 is not there (same commit)",
  );
  expect(recordIn(world, "shop-api-pr-42").links).toMatchObject([{ to: "staging", wanted: "payments-pr-9" }]);
});

test("it gives up when others are always faster, with nothing done", async () => {
  addAll();
  let pushes = 0;
  const interfere = () => {
    pushes += 1;
    addPreview(world, "shop-web", 100 + pushes);
    world.platform.beforePush = interfere;
  };
  world.platform.beforePush = interfere;
  const answer = await world.run("gc");
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 5]
    error: The branch \`previews\` has moved on meanwhile.
    hint: Run the command again."
  `);
  expect([pushes, world.platform.commits]).toEqual([12, []]);
  expect(previewsIn(world)).toContain("payments-pr-9");
});

test("a link that falls back is told of a preview of which nothing else is known, and asked about", async () => {
  // Its target is not there; GitHub does not tell what becomes of itself.
  world.pullRequests.delete("acme/shop-api#42");
  world.terminal = true;
  const { exitCode, stdout } = await world.run("gc", "--no-color");
  expect([exitCode, world.questions]).toEqual([9, ["Relink 1 preview?"]]);
  expect(stdout).toMatchInlineSnapshot(`
    "PREVIEW         WHY                                                           DONE
    shop-api-pr-42  GitHub does not show pull request 42; links to payments-pr-9  kept, relinked
    "
  `);
  expect(recordIn(world, "shop-api-pr-42").links).toMatchObject([{ to: "staging", wanted: "payments-pr-9" }]);
});

describe("a mark", () => {
  test("comes first, and the removal when the grace is over", async () => {
    addPreview(world, "payments", 9);
    addPreview(world, "payments", 5, { expiresAt: "2026-11-23T07:00:00Z" });
    expect(ending(await runTwiceNow("gc"))).toMatchInlineSnapshot(`
      "[exit 0]
      PREVIEW         WHY              DONE
      payments-pr-5   expired 1 h ago  to be removed
      shop-api-pr-42  idle for 27 h    asleep"
    `);
    expect(recordIn(world, "payments-pr-5")).toMatchObject({ dueSince: "2026-11-23T08:00:00Z", dueBecause: "expired" });
    world.now += 599_000;
    await world.run("gc");
    expect(previewsIn(world)).toContain("payments-pr-5");
    world.now += 1_000;
    await world.run("gc");
    expect(previewsIn(world)).not.toContain("payments-pr-5");
  });

  test("goes away with its reason", async () => {
    addPreview(world, "payments", 9, marked("unlabelled"));
    expect((await world.run("gc")).exitCode).toBe(0);
    expect(recordIn(world, "payments-pr-9")).toMatchObject({ dueSince: null });
    expect(recordIn(world, "payments-pr-9")).not.toHaveProperty("dueBecause");
  });

  test("is set where the label differs in case alone: to Argo CD, which runs it no more, that is another one", async () => {
    addPreview(world, "payments", 9);
    const id = "acme/payments#9";
    const found = world.pullRequests.get(id) ?? pullRequest({ number: 9, sha: "" });
    world.pullRequests.set(id, { ...found, labels: ["Preview"] });
    expect((await world.run("gc")).stdout).toMatch(
      /^payments-pr-9 +pull request 9 has no label any more +to be removed$/m,
    );
    expect(recordIn(world, "payments-pr-9")).toMatchObject({ dueBecause: "unlabelled" });
    world.pullRequests.set(id, found);
    await world.run("gc");
    expect(recordIn(world, "payments-pr-9")).toMatchObject({ dueSince: null });
  });

  async function runTwiceNow(...args: readonly string[]) {
    const first = await world.run(...args);
    const before = { ...world.platform.previews };
    await world.run(...args);
    expect(world.platform.previews).toEqual(before);
    return first;
  }
});

describe("on a terminal", () => {
  beforeEach(() => {
    addAll();
    world.terminal = true;
  });

  test("it shows what it would do, and asks", async () => {
    const { exitCode, stderr } = await world.run("gc", "--no-color");
    expect(exitCode).toBe(9);
    expect(world.questions).toEqual(["Remove 2 previews, put 1 to sleep and relink 1?"]);
    expect(steady(stderr)).toMatchInlineSnapshot(`
      "  PREVIEW         WHY                                    WOULD
        payments-pr-3   GitHub does not show pull request 3    keep
        payments-pr-9   pull request 9 merged 4 min ago        remove
        shop-api-pr-42  idle for 27 h; links to payments-pr-9  sleep, relink
        shop-web-pr-31  expired 2 h ago                        remove
      ✔ publish … in acme/preview-platform · 2 previews removed, 1 put to sleep, 1 linked anew
      ✔ publish shop-api-pr-42: payments → staging, because payments-pr-9 goes (same commit)
      "
    `);
    expect(previewsIn(world)).toHaveLength(3);
  });

  test("what has come up since the question is left to the next run, and what went away is not done", async () => {
    let lists = 0;
    world.gitHubFails = (call) => {
      if (call === "list open acme/payments") lists += 1;
      if (lists === 2) {
        closePullRequest(world, "payments", 4);
        openPullRequest(world, "payments", 9);
      }
      return undefined;
    };
    const { stdout } = await world.run("gc", "--no-color");
    expect(previewsIn(world)).toEqual(["payments-pr-3", "payments-pr-4", "payments-pr-9", "shop-api-pr-42"]);
    expect(recordIn(world, "shop-api-pr-42")).toMatchObject({ asleep: true, links: [{ to: "payments-pr-9" }] });
    expect(stdout).not.toContain("payments-pr-4");
  });

  test("what cannot be read is told once, however often it is looked at", async () => {
    world.platform.previews["previews/payments/pr-4/preview.json"] = "{";
    world.platform.beforePush = () => addPreview(world, "shop-web", 6);
    const { stderr } = await world.run("gc", "--no-color", "--max-delete", "1");
    expect(stderr).toContain("attempt 2");
    const warnings = stderr.split("\n").filter((line) => line.startsWith("⚠") && !line.startsWith("⚠   "));
    expect(warnings.length).toBe(2);
    expect(new Set(warnings).size).toBe(2);
  });

  test("no means no", async () => {
    world.agrees = false;
    const before = { ...world.platform.previews };
    const { exitCode, stderr } = await world.run("gc", "--no-color");
    expect([exitCode, stderr.split("\n").at(-2)]).toEqual([0, "► Nothing was changed."]);
    expect(world.platform.previews).toEqual(before);
  });

  test("-y does not ask", async () => {
    await world.run("gc", "-y");
    expect([world.questions, previewsIn(world).length]).toEqual([[], 3]);
  });
});

test("-n changes nothing, and says what would be done", async () => {
  addAll();
  const before = { ...world.platform.previews };
  const { exitCode, stdout, stderr } = await world.run("gc", "-n");
  expect([exitCode, stderr]).toEqual([9, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "PREVIEW         WHY                                    WOULD
    payments-pr-3   GitHub does not show pull request 3    keep
    payments-pr-9   pull request 9 merged 4 min ago        remove
    shop-api-pr-42  idle for 27 h; links to payments-pr-9  sleep, relink
    shop-web-pr-31  expired 2 h ago                        remove
    "
  `);
  expect(world.platform.previews).toEqual(before);
  expect(world.platform.commits).toEqual([]);
});

test("--json answers with a report of every preview", async () => {
  addAll();
  const { stdout } = await world.run("gc", "--json", "-q");
  const { items, ...rest } = JSON.parse(stdout);
  expect(rest).toMatchObject({
    kind: "GcReport",
    dryRun: false,
    at: "2026-11-23T08:00:00Z",
    limit: 5,
    cluster: null,
    totals: { previews: 5, removed: 2, asleep: 1, relinked: 1, undecided: 1, failed: 0 },
    orphans: [],
  });
  expect(items.map((item: { preview: string; outcome: string }) => `${item.preview} ${item.outcome}`)).toEqual([
    "payments-pr-3 undecided",
    "payments-pr-4 kept",
    "payments-pr-9 done",
    "shop-api-pr-42 done",
    "shop-web-pr-31 done",
  ]);
  expect(items.map(({ relinked }: { relinked: string[] }) => relinked)).toEqual([[], [], [], ["payments-pr-9"], []]);
  expect(items[2].receipt).toMatchObject({ preview: "payments-pr-9", removed: true, watched: false, left: [] });
});

test("the page of the CI run gets the table", async () => {
  addAll();
  await world.run("gc");
  expect(world.summaries.join("")).toMatchInlineSnapshot(`
    "### preview gc

    | PREVIEW | WHY | DONE |
    | --- | --- | --- |
    | payments-pr-3 | GitHub does not show pull request 3 | kept |
    | payments-pr-9 | pull request 9 merged 4 min ago | removed |
    | shop-api-pr-42 | idle for 27 h; links to payments-pr-9 | asleep, relinked |
    | shop-web-pr-31 | expired 2 h ago | removed |
    "
  `);
});

describe("too many at once", () => {
  beforeEach(() => {
    for (let number = 1; number <= 8; number += 1) {
      addPreview(world, "payments", number);
      if (number <= 6) closePullRequest(world, "payments", number, "closed");
    }
  });

  test("none is removed, all else is done", async () => {
    const answer = await world.run("gc");
    expect(ending(answer)).toMatchInlineSnapshot(`
      "[exit 9]
      PREVIEW         WHY                                    DONE
      payments-pr-1   pull request 1 closed 4 min ago        refused
      payments-pr-2   pull request 2 closed 4 min ago        refused
      payments-pr-3   pull request 3 closed 4 min ago        refused
      payments-pr-4   pull request 4 closed 4 min ago        refused
      payments-pr-5   pull request 5 closed 4 min ago        refused
      payments-pr-6   pull request 6 closed 4 min ago        refused
      shop-api-pr-42  idle for 27 h; links to payments-pr-9  asleep, relinked
      6 previews would be removed, and one run removes at most 5. None was.
      ⚠ 6 previews would be removed, and one run removes at most 5. None was.
      ⚠   If all of them shall go, run \`preview gc --max-delete 6\`."
    `);
    expect(previewsIn(world)).toHaveLength(9);
    expect(recordIn(world, "shop-api-pr-42").asleep).toBe(true);
  });

  test("unless somebody says that it is right; the commit says so too", async () => {
    expect((await world.run("gc", "--max-delete", "6")).exitCode).toBe(0);
    expect(previewsIn(world)).toHaveLength(3);
    expect(lastCommit()).toContain("\nMass-Delete: yes\n");
  });

  test("a flag that allows less is kept to", async () => {
    for (const number of [2, 3, 4, 5, 6]) {
      openPullRequest(world, "payments", number);
    }
    expect((await world.run("gc", "--max-delete", "0")).exitCode).toBe(9);
    expect(previewsIn(world)).toHaveLength(9);
    expect((await world.run("gc")).exitCode).toBe(0);
    expect(previewsIn(world)).toHaveLength(8);
    expect(lastCommit()).not.toContain("Mass-Delete");
    expect(ending(await world.run("gc", "--max-delete", "some"))).toMatchInlineSnapshot(`
      "[exit 2]
      error: option '--max-delete <n>' argument 'some' is invalid. It must be a whole number.
      hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one."
    `);
  });
});
