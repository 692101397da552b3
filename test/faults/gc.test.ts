import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { addPreview, closePullRequest, openPullRequest, previewsIn, recordIn } from "../support/gc-world.ts";
import { digest, firstSha, secondSha, shopApiWorld } from "../support/shop.ts";
import { brokenLinks, type Timeline, timelineOf } from "../support/timeline.ts";
import { type Answer, pullRequest, type World } from "../support/world.ts";

/** A small generator of chance with a seed, so that a schedule that fails can be run again. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const shop = "shop-api-pr-42";
const target = "payments-pr-9";

/** A preview of shop-api that links to one of payments, both open. */
async function linkedWorld(): Promise<World> {
  const world = shopApiWorld();
  world.commits.set(secondSha, world.commits.get(firstSha) ?? {});
  world.images.set(`ghcr.io/acme/shop-api:${secondSha}`, { digest: digest("c"), platforms: ["linux/amd64"] });
  addPreview(world, "payments", 9);
  const { exitCode, stderr } = await world.run("up", "--no-wait", "--link", "payments=pr-9");
  expect(exitCode, stderr).toBe(0);
  return world;
}

/** What may happen at any time: commands, and what people do on GitHub. */
const happenings: Readonly<Record<string, (world: World) => Promise<Answer | undefined>>> = {
  up: (world) => world.run("up", "42", "--no-wait"),
  upLinked: (world) => world.run("up", "42", "--no-wait", "--link", "payments=pr-9"),
  upUnlinked: (world) => world.run("up", "42", "--no-wait", "--link", "payments=staging"),
  link: (world) => world.run("link", "42", "payments=pr-9", "--no-wait"),
  unlink: (world) => world.run("unlink", "42", "payments", "--no-wait"),
  down: (world) => world.run("down", target, "--no-wait", "--keep-label"),
  gc: (world) => world.run("gc", "--no-wait"),
  sleep: (world) => idleFor(world, 26),
  push: async (world) => changeShop(world, { sha: secondSha }),
  close: async (world) => changeShop(world, { state: "closed" }),
  reopen: async (world) => changeShop(world, { state: "open" }),
  closeTarget: async (world) => void closePullRequest(world, "payments", 9),
  reopenTarget: async (world) => {
    openPullRequest(world, "payments", 9);
    if (!previewsIn(world).includes(target)) addPreview(world, "payments", 9);
    return undefined;
  },
};

function changeShop(world: World, of: Partial<Parameters<typeof pullRequest>[0]>): undefined {
  const id = "acme/shop-api#42";
  const before = world.pullRequests.get(id) ?? pullRequest({ number: 42, sha: firstSha });
  world.pullRequests.set(id, { ...before, ...of });
  return undefined;
}

/** gc on a platform whose clock has gone on: everything that nobody touched is idle. */
function idleFor(world: World, hours: number): Promise<Answer> {
  world.now += hours * 3_600_000;
  return world.run("gc", "--no-wait");
}

/** No link leads to a preview that has no record. */
function expectSoundLinks(world: World): void {
  expect(brokenLinks(world)).toEqual([]);
}

/** What a run may say when others are in its way: that its target is gone, a conflict, not yet, or that something stayed. */
const inOrder = [0, 3, 5, 8, 9];

async function runSchedule(seed: number): Promise<void> {
  const world = await linkedWorld();
  const below = chance(seed);
  const names = Object.keys(happenings);
  const chosen = [...Array.from({ length: 3 + below(2) }, () => names[below(names.length)] ?? "gc"), "gc"];
  const timeline = timelineOf(world, shop, () => below(6));
  const running = chosen.map(async (name) => {
    const ticks = below(25);
    for (let tick = 0; tick < ticks; tick += 1) await setImmediate();
    return { name, answer: await timeline.watch(name, async () => happenings[name]?.(world)) };
  });
  const said = `seed ${seed}: ${chosen.join(", ")}`;
  for (const { name, answer } of await Promise.all(running)) {
    if (answer !== undefined) expect(inOrder, `${said}\n${name}: ${answer.stderr}`).toContain(answer.exitCode);
  }
  expect([...mistakes(timeline), ...stale(timeline, world)], said).toEqual([]);
  expectSoundLinks(world);
  await settleDown(world, said);
}

/** What must not have happened at any time, whatever is mended later. */
function mistakes({ happened, publications, broken }: Timeline): readonly string[] {
  const pushed = beganOf(happened, "push");
  const wrong = publications.flatMap(({ by, asked, done, told, before, after, now }, index) => {
    const isUp = by.name.startsWith("up");
    const hasExpired = before !== undefined && Date.parse(before.expiresAt) <= now;
    const endedWell = isUp && by.exitCode === 0;
    const isClosed = !wasOnce(happened, "open", told, by.ended);
    const isOverwritten = (publications[index + 1]?.done ?? Number.POSITIVE_INFINITY) < by.ended;
    const found: readonly [boolean, string][] =
      after === undefined
        ? // gc asks right before the push; who withdraws what it has published asked after that.
          [[!hasExpired && !wasOnce(happened, "closed", isUp ? by.began : asked, done), "removed what was open"]]
        : [
            [endedWell && isClosed, "ended well, and it was closed"],
            [isUp && isClosed && !isOverwritten, "left what was closed"],
            [endedWell && after.pullRequest.sha === firstSha && pushed < told, "ended well with an old commit"],
          ];
    return found.flatMap(([is, what]) => (is ? [`${by.name} ${what}`] : []));
  });
  return [...wrong, ...broken];
}

function beganOf(happened: Timeline["happened"], what: string): number {
  return happened.find(({ name }) => name === what)?.began ?? Number.POSITIVE_INFINITY;
}

/** Whether the pull request was so at any moment between these. */
function wasOnce(happened: Timeline["happened"], state: "open" | "closed", from: number, to: number): boolean {
  const changes = happened.flatMap(({ name, began }) => {
    if (name !== "close" && name !== "reopen") return [];
    return [{ began, state: name === "close" ? "closed" : "open" }];
  });
  const first = changes.filter(({ began }) => began < from).at(-1)?.state ?? "open";
  return first === state || changes.some((one) => one.state === state && one.began >= from && one.began < to);
}

/** The record is of the newest commit once an `up` that began after it has ended well. */
function stale({ happened }: Timeline, world: World): readonly string[] {
  const pushed = beganOf(happened, "push");
  const isNew = happened.some(({ name, began, exitCode }) => name.startsWith("up") && began > pushed && exitCode === 0);
  const isThere = previewsIn(world).includes(shop);
  return isNew && isThere && recordIn(world, shop).pullRequest.sha !== secondSha ? ["the older commit stands"] : [];
}

/** Once nobody else is at it, one run of gc takes away what is closed, and the newest commit is what `up` publishes. */
async function settleDown(world: World, said: string): Promise<void> {
  await world.run("gc", "--no-wait");
  expectSoundLinks(world);
  for (const [name, id] of [
    [shop, "acme/shop-api#42"],
    [target, "acme/payments#9"],
  ] as const) {
    const state = world.pullRequests.get(id)?.state;
    if (state !== "open") expect(previewsIn(world), said).not.toContain(name);
  }
  const head = world.pullRequests.get("acme/shop-api#42");
  const { exitCode } = await world.run("up", "42", "--no-wait");
  expect(exitCode, said).toBe(head?.state === "open" ? 0 : 5);
  if (head?.state === "open") expect(recordIn(world, shop).pullRequest.sha, said).toBe(head.sha);
  else expect(previewsIn(world), said).not.toContain(shop);
  expectSoundLinks(world);
}

test.each(Array.from({ length: 10 }, (_, part) => part))(
  "twenty schedules of people and commands that get in each other's way (%i)",
  async (part) => {
    for (let index = 0; index < 20; index += 1) await runSchedule(part * 20 + index + 1);
  },
  60_000,
);
