import { beforeEach, describe, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { settle } from "../support/healthy-preview.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { record as otherRecord, publish } from "../support/records.ts";
import { ending, firstSha, published, push, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import { addSeeds } from "../support/shop-seeds.ts";
import type { World } from "../support/world.ts";

const previewYaml = shopApiYaml
  .replace("postgres: {}", "postgres: {seed: main}")
  .replace("mongo: {}", "mongo: {storage: volume}");

let world: World;

beforeEach(async () => {
  world = shopApiWorld(previewYaml);
  addSeeds(world);
  const { exitCode, stderr } = await world.run("up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  world.now += 3_600_000;
});

const record = (): PreviewRecord => JSON.parse(published(world, "preview.json"));
const asleep = () => [record().asleep, ...record().asleepStores];
const generations = () => Object.values(record().data).map(({ generation }) => generation);
const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");
/** From here on nobody needs the service's code. */
const forgetSource = () => {
  world.commits.set(firstSha, { "preview.yaml": previewYaml });
  world.images.clear();
};

describe("sleep", () => {
  beforeEach(forgetSource);

  test("takes the pods of the service and the stores on a volume away, and a second run changes nothing", async () => {
    expect(steady((await runTwice(world, "sleep", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
      ✔ publish … in acme/preview-platform · only kustomization.yaml and the record changed
      "
    `);
    expect(asleep()).toEqual([true, "mongo"]);
    expect(record()).toMatchObject({ asleepBecause: "sleep command", asleepSince: "2026-11-23T09:00:00Z" });
    expect(world.platform.commits.at(-1)?.message).toMatch(/^preview: shop-api-pr-42 sleep\n/);
    expect(/^replicas:\n(?: .*\n)+/m.exec(published(world, "kustomization.yaml"))?.[0]).toMatchInlineSnapshot(`
      "replicas:
        - name: api
          count: 0
        - name: beat
          count: 0
        - name: worker
          count: 0
        - name: mongo
          count: 0
      "
    `);
  });

  test("--stores asks first where data is lost, and only there", async () => {
    world.terminal = true;
    world.agrees = false;
    expect((await world.run("sleep", "--stores", "--no-wait", "--no-color")).stderr).toContain("Nothing was changed.");
    expect(asleep()).toEqual([false]);
    world.agrees = true;
    expect((await world.run("sleep", "--stores", "--no-wait")).exitCode).toBe(0);
    expect(asleep()).toEqual([true, "mongo", "postgres", "redis"]);
    expect((await world.run("sleep", "--stores", "--no-wait")).exitCode).toBe(0);
    const question =
      "Put shop-api-pr-42 to sleep with its stores? The data of postgres and redis returns to the start.";
    expect(world.questions).toEqual([question, question]);
    expect(world.platform.commits).toHaveLength(2);
  });

  test("--stores is a usage error where nobody can answer", async () => {
    expect(ending(await world.run("sleep", "--stores"))).toMatchInlineSnapshot(`
      "[exit 2]
      error: \`--yes\` is required when not running interactively.
      hint: The data of postgres and redis returns to the start; without \`--stores\` it stays."
    `);
    await runTwice(world, "sleep", "--stores", "-y", "--no-wait");
    expect(asleep()).toEqual([true, "mongo", "postgres", "redis"]);
  });

  test("-n shows what would change, and changes nothing", async () => {
    const before = { ...world.platform.previews };
    expect((await world.run("sleep", "--stores", "-n")).stdout).toContain(
      "+replicas:\n+  - name: api\n+    count: 0\n",
    );
    expect(world.platform.previews).toEqual(before);
  });

  test("status says since when and why, and how to wake it", async () => {
    const cluster = makeCluster();
    world.cluster = cluster;
    await world.run("sleep", "--no-wait");
    settle(cluster, record());
    world.now += 2 * 3_600_000;
    expect((await world.run("status")).stdout.split("\n").slice(-3)).toMatchInlineSnapshot(`
      [
        "  the service does not run · asleep for 2h (sleep command) · expires in 2d 21h",
        "Next: preview wake shop-api-pr-42",
        "",
      ]
    `);
  });

  test.each([
    ["exec -- true", "api"],
    ["logs", "api"],
    ["run -- migrate", "api"],
    ["port-forward", "api"],
    ["db mongo", "mongo"],
  ])("%s says that it sleeps", async (line, what) => {
    const cluster = makeCluster();
    world.cluster = cluster;
    await world.run("sleep", "--no-wait");
    settle(cluster, record());
    expect(ending(await world.run(...line.split(" ")))).toBe(
      `[exit 8]\nerror: shop-api-pr-42 is asleep: \`${what}\` has no pods.\nhint: \`preview wake shop-api-pr-42\` starts it again.`,
    );
  });
});

describe("wake", () => {
  test("gives back the folder as it was, and a second run changes nothing", async () => {
    forgetSource();
    const before = { ...world.platform.previews };
    await world.run("sleep", "--no-wait");
    world.now += 3_600_000;
    expect(steady((await runTwice(world, "wake", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
      ✔ publish … in acme/preview-platform · only kustomization.yaml and the record changed
      "
    `);
    const changed = Object.keys(before).filter((path) => before[path] !== world.platform.previews[path]);
    expect(changed.map((path) => path.split("/").at(-1))).toEqual(["preview.json"]);
    expect(record()).toMatchObject({ asleep: false, asleepStores: [], wokenAt: "2026-11-23T10:00:00Z" });
    expect(record()).not.toHaveProperty("asleepSince");
    expect(record().lastPushAt).toBe("2026-11-23T08:00:00Z");
  });

  test("starts what has lost its data again, in the same commit", async () => {
    forgetSource();
    const { migrate } = record();
    await world.run("sleep", "--stores", "-y", "--no-wait");
    expect(steady((await world.run("wake", "--no-wait")).stderr)).toMatchInlineSnapshot(`
      "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
      ✔ publish … in acme/preview-platform · only kustomization.yaml, stores.yaml and the record changed
      ✔ reset   postgres starts again, from main v002-…
      ✔ reset   redis starts again, empty
      "
    `);
    expect(generations()).toEqual([1, 2, 2]);
    expect(record().migrate?.job).not.toBe(migrate?.job);
    expect(world.platform.commits).toHaveLength(3);
  });

  test.each([[[]], [["--stores", "-y"]]])(
    "after sleep %j up finds the folder as it would have written it",
    async (options) => {
      await world.run("sleep", "--no-wait", ...options);
      await world.run("wake", "--no-wait");
      const files = { ...world.platform.previews };
      const { exitCode, stderr } = await world.run("up", "--no-wait");
      expect([exitCode, stderr.split("\n").at(-2)]).toEqual([
        0,
        "✔ publish nothing changed; shop-api-pr-42 is published as it shall be",
      ]);
      expect(world.platform.previews).toEqual(files);
    },
  );

  test.each([[[]], [["--stores", "-y"]]])("after sleep %j up wakes by itself, to the same bytes", async (options) => {
    await world.run("sleep", "--no-wait", ...options);
    const sleeping = { ...world.platform.previews };
    world.now += 3_600_000;
    await world.run("wake", "--no-wait");
    const woken = { ...world.platform.previews };
    world.platform.previews = sleeping;
    expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
    expect(world.platform.previews).toEqual(woken);
  });

  test("so does a push", async () => {
    await world.run("sleep", "--no-wait");
    push(world);
    expect((await world.run("up", "--no-wait")).exitCode).toBe(0);
    expect(asleep()).toEqual([false]);
  });

  test("does not start the data again twice when the first push had arrived", async () => {
    forgetSource();
    await world.run("sleep", "--stores", "-y", "--no-wait");
    const twin = { ...world.platform.previews };
    await world.run("wake", "--no-wait");
    const arrived = { ...world.platform.previews };
    world.platform.previews = twin;
    const left = "previews/shop-api/pr-42/left.yaml";
    world.platform.beforePush = () => void Object.assign(world.platform.previews, arrived, { [left]: "x: 1\n" });
    expect((await world.run("wake", "--no-wait")).exitCode).toBe(0);
    expect(generations()).toEqual([1, 2, 2]);
  });

  test("-n shows what would change, and changes nothing", async () => {
    await world.run("sleep", "--no-wait");
    const before = { ...world.platform.previews };
    expect((await world.run("wake", "-n")).stdout).toContain("-replicas:\n");
    expect(world.platform.previews).toEqual(before);
  });
});

describe("with a cluster", () => {
  beforeEach(() => {
    const cluster = makeCluster();
    world.cluster = cluster;
    settle(cluster, record());
  });

  const settleAfter = (looks: number) => {
    let seen = 0;
    world.whileWaiting = () => {
      seen += 1;
      if (seen === looks && world.cluster !== undefined) settle(world.cluster, record());
    };
  };

  test("sleep waits until no pod of the service is left, and wake until it is truly ready", async () => {
    settleAfter(3);
    const slept = await world.run("sleep");
    expect([slept.exitCode, slept.stdout]).toEqual([0, "https://pr-42-shop-api.preview.acme.dev\n"]);
    expect(steady(slept.stderr).split("\n").slice(1)).toMatchInlineSnapshot(`
      [
        "✔ publish … in acme/preview-platform · only kustomization.yaml and the record changed",
        "◎ wait    0 s · Argo CD has not seen the record yet",
        "✔ asleep  1 s · the service does not run",
        "",
      ]
    `);
    settleAfter(3);
    const { exitCode, stderr } = await world.run("wake");
    expect([exitCode, stderr.includes("✔ ready   ")]).toEqual([0, true]);
    expect(world.writes).toEqual([
      "argocd refresh application shop-api-pr-42",
      "argocd refresh application shop-api-pr-42",
    ]);
  });

  test("--json answers with the preview", async () => {
    settleAfter(1);
    const document = JSON.parse((await world.run("sleep", "--json", "-q")).stdout);
    expect([document.kind, document.phase, document.asleepStores]).toEqual(["Preview", "asleep", ["mongo"]]);
  });

  test("a pod that does not go ends the wait", async () => {
    expect(ending(await world.run("sleep", "--timeout", "30s"))).toMatchInlineSnapshot(`
      "[exit 7]
      error: shop-api-pr-42 is not asleep after 30 s. What it waits for: Argo CD has not seen the record yet.
      hint: It goes on by itself: \`preview status shop-api-pr-42\` shows how far it is.
      hint: Running \`preview sleep\` again waits for it again; \`--timeout 30m\` waits longer."
    `);
    world.whileWaiting = () => {
      const { namespace, spec } = record();
      world.cluster?.specs.set(namespace, spec);
    };
    expect(ending(await world.run("sleep", "--timeout", "30s"))).toMatchInlineSnapshot(`
      "[exit 7]
      error: shop-api-pr-42 is not asleep after 30 s. What it waits for: pod api-0 still runs.
      hint: It goes on by itself: \`preview status shop-api-pr-42\` shows how far it is.
      hint: Running \`preview sleep\` again waits for it again; \`--timeout 30m\` waits longer."
    `);
  });

  test("reset of a preview that sleeps leaves it asleep, and waits for that", async () => {
    settleAfter(1);
    await world.run("sleep");
    settleAfter(1);
    const { exitCode, stderr } = await world.run("reset", "--store", "postgres", "-y");
    expect([exitCode, stderr.includes("✔ asleep  ")]).toEqual([0, true]);
    expect(asleep()).toEqual([true, "mongo"]);
    expect(generations()).toEqual([1, 2, 1]);
  });

  test("one that does not answer: published, but not watched", async () => {
    if (world.cluster !== undefined)
      world.cluster.fails = () =>
        new Problem("not-yet", { code: "cluster-unreachable", message: "It does not answer." });
    expect((await world.run("sleep")).exitCode).toBe(8);
    expect((await world.run("wake")).exitCode).toBe(8);
    expect(asleep()).toEqual([false]);
  });
});

describe("the clock", () => {
  const days = 48 * 3_600_000;
  let real: number;

  /** This machine's clock goes wrong by so much; GitHub's does not. */
  function misset(milliseconds: number): void {
    real = world.now;
    world.gitHubNow = () => real;
    world.now += milliseconds;
  }

  test.each([days, -days])("is GitHub's, also where this machine's is off by %i ms", async (off) => {
    misset(off);
    await world.run("sleep", "--no-wait");
    expect(record()).toMatchObject({ asleepSince: "2026-11-23T09:00:00Z", updatedAt: "2026-11-23T09:00:00Z" });
    await world.run("wake", "--no-wait");
    expect(record()).toMatchObject({ wokenAt: "2026-11-23T09:00:00Z", updatedAt: "2026-11-23T09:00:00Z" });
    // A day after it was pushed and 23 hours after it was woken it is not idle, and no time of it is yet to come.
    world.now = real + 23.5 * 3_600_000;
    world.gitHubNow = () => world.now;
    expect(ending(await world.run("gc"))).toBe("[exit 0]\nNothing to do: 1 preview, and nothing speaks against any.");
  });

  test("is also GitHub's for those that make room", async () => {
    const platform = world.platform.main["platform.yaml"] ?? "";
    world.platform.main["platform.yaml"] = platform.replace("limits: {", "limits: {previews: 1, evict: sleep, ");
    await world.run("sleep", "--no-wait");
    publish(world, otherRecord("payments", 7));
    misset(days);
    expect((await world.run("wake", "--no-wait")).exitCode).toBe(0);
    expect(JSON.parse(published(world, "preview.json", "previews/payments/pr-7"))).toMatchObject({
      asleep: true,
      asleepSince: "2026-11-23T09:00:00Z",
    });
  });

  test("is the API server's where GitHub does not answer, and our own where nobody does", async () => {
    misset(days);
    world.gitHubFails = () => new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 502." });
    const cluster = makeCluster();
    cluster.time = () => "2026-11-23T09:00:07Z";
    world.cluster = cluster;
    const { stderr } = await world.run("sleep", "42", "--no-wait");
    expect([record().asleepSince, stderr.includes("502")]).toEqual(["2026-11-23T09:00:07Z", false]);
    cluster.time = () => undefined;
    await world.run("wake", "42", "--no-wait");
    expect(record().wokenAt).toBe("2026-11-25T09:00:00Z");
  });
});
