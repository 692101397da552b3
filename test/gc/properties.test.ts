import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/gc/decide.ts";
import { noLooks } from "../../src/gc/facts.ts";
import { type ObservedPlatform, observePlatform } from "../../src/observe/platform.ts";
import type { Ports } from "../../src/ports.ts";
import { previewName } from "../../src/preview/name.ts";
import { type PreviewRecord, parseRecord, recordText } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { type PreparedSweep, prepareSweep, publishSweep } from "../../src/sweep.ts";
import { addSeconds, secondsBetween } from "../../src/time.ts";
import { madeClusterPorts } from "../support/made-cluster.ts";
import { madeGitHub } from "../support/made-github.ts";
import { madePlatform, madePlatformRepositories } from "../support/made-platform.ts";
import { platformYaml } from "../support/shop-files.ts";
import { factOf, type MadeFolder, madeFolders, now, pullRequestOf, schedules } from "./worlds.ts";

const url = "https://github.com/acme/preview-platform.git";
const main = (schedule: object | undefined, maxDelete: number | undefined) => ({
  "platform.yaml": platformYaml
    .replace("limits: {", `limits: {${maxDelete === undefined ? "" : `maxDelete: ${maxDelete}, `}`)
    .concat(schedule === undefined ? "" : `expiry: {schedule: ${JSON.stringify(schedule)}}\n`),
});

function settings(of: { readonly schedule?: object | undefined; readonly maxDelete?: number | undefined }) {
  return main(of.schedule, of.maxDelete);
}

const known = new Map<string, ObservedPlatform>();

/** Settings are read once, because reading them takes longer than all the rest. */
async function observed(ports: Ports, key: string): Promise<ObservedPlatform> {
  const repository = await (await ports.platform()).open(url);
  const platform = known.get(key) ?? (await observePlatform(ports, url));
  known.set(key, platform);
  return { ...platform, repository, snapshot: await repository.snapshot() };
}

/** The shell over a platform and a GitHub in memory. */
function makeWorld(
  folders: readonly MadeFolder[],
  of: Parameters<typeof settings>[0] & { readonly skew?: number } = {},
) {
  const platform = madePlatform(url, settings(of));
  for (const folder of folders) {
    const { folder: path } = previewName(folder.service, folder.number);
    platform.previews[`${path}/preview.json`] = folder.kind === "broken" ? "{" : recordText(folder.record);
  }
  const silent = folders.filter(({ pullRequest }) => pullRequest === "silent");
  const pullRequests = new Map(
    folders.flatMap((folder) => {
      const found = pullRequestOf(folder);
      return found === undefined ? [] : [[`acme/${folder.service}#${folder.number}`, found] as const];
    }),
  );
  // What does not answer is in no list: pages move.
  const listed = new Map(pullRequests);
  for (const { service, number } of silent) listed.delete(`acme/${service}#${number}`);
  const github = madeGitHub({
    pullRequests: listed,
    writes: [],
    gitHubNow: () => Date.parse(now),
    gitHubFails: (call) =>
      silent.some(({ service, number }) => call === `get acme/${service}#${number}`)
        ? new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 500." })
        : undefined,
  });
  const ports = {
    ...madeClusterPorts(undefined, []),
    platform: async () => madePlatformRepositories([platform]),
    github: async () => github,
  } as unknown as Ports;
  const observer = {
    ports,
    environment: {},
    emit: () => undefined,
    now: () => addSeconds(now, of.skew ?? 0),
    sha256: (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex"),
    sleep: async () => undefined,
    random: () => 0,
  };
  const request = async () => ({
    platform: await observed(ports, JSON.stringify(of.schedule ?? null) + of.maxDelete),
    maxDelete: undefined,
    confirmMissing: false,
  });
  return {
    platform,
    prepare: async () => prepareSweep(observer, await request()),
    sweep: async () => publishSweep(observer, await request(), undefined),
  };
}

const isOwn = ({ kind }: MadeFolder) => kind === "own";

/** In words of its own: whether anything makes a preview go, that has been known for long enough. */
function isDue({ pullRequest, record }: MadeFolder): boolean {
  if (pullRequest === "closed" || pullRequest === "merged") return true;
  const age = record.dueSince === null ? Number.NaN : secondsBetween(record.dueSince, now);
  if (!(age >= 600)) return false;
  if (pullRequest === "unlabelled") return record.dueBecause === "unlabelled";
  return (
    pullRequest === "wanted" &&
    record.dueBecause === "expired" &&
    !record.pinned &&
    secondsBetween(record.expiresAt, now) >= 0
  );
}

const names = (swept: PreparedSweep) => swept.removed.map(({ name }) => name.name);
const nameOf = ({ service, number }: MadeFolder) => `${service}-pr-${number}`;

describe("in any world", () => {
  test("nothing goes that need not, or of which nobody knows", () => {
    void fc.assert(
      fc.property(madeFolders, schedules, fc.boolean(), (folders, schedule, confirmMissing) => {
        const candidates = folders.map((folder) => ({
          name: previewName(folder.service, folder.number),
          record: folder.kind === "broken" ? undefined : folder.record,
          pullRequest: factOf(folder),
        }));
        const expiry = { ttl: "72h", idle: "24h", grace: "10m", schedule };
        const decisions = decide(candidates, noLooks, { expiry, limits: {}, now, confirmMissing });
        for (const [index, folder] of folders.entries()) {
          const { verdict, decided } = decisions[index] ?? {};
          const isMissing = folder.pullRequest === "missing";
          if (verdict === "remove")
            expect(isOwn(folder) && (isDue(folder) || (isMissing && confirmMissing))).toBe(true);
          if (!isOwn(folder) || folder.pullRequest === "silent") expect([verdict, decided]).toEqual(["keep", false]);
          if (folder.record.pinned) expect(verdict).not.toBe("sleep");
          if (folder.record.asleep) expect(verdict).not.toBe("sleep");
          else expect(verdict).not.toBe("wake");
        }
      }),
      { numRuns: 6000 },
    );
  });

  test("what is removed is ours and due, what is unknown is kept, and never are there more than the limit", async () => {
    await fc.assert(
      fc.asyncProperty(
        madeFolders,
        schedules,
        fc.constantFrom(1, 2, undefined),
        async (folders, schedule, maxDelete) => {
          const world = makeWorld(folders, { schedule, maxDelete });
          const before = Object.keys(world.platform.previews);
          const swept = await world.sweep();
          const gone = before.filter((path) => world.platform.previews[path] === undefined);
          const mayGo = folders.filter((folder) => isOwn(folder) && isDue(folder)).map(nameOf);
          expect(mayGo).toEqual(expect.arrayContaining(names(swept)));
          expect(gone.map((path) => path.split("/").slice(1, 3).join("-")).toSorted()).toEqual(names(swept).toSorted());
          expect(gone.length).toBeLessThanOrEqual(maxDelete ?? 5);
          for (const folder of folders) {
            if (isOwn(folder) && folder.pullRequest !== "silent" && folder.pullRequest !== "missing") continue;
            const item = swept.report.items.find(({ preview }) => preview === nameOf(folder));
            expect(item).toMatchObject({ verdict: "keep", outcome: "undecided" });
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("no link leads to a preview that is not there, and a second run right after changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(madeFolders, schedules, async (folders, schedule) => {
        const world = makeWorld(folders, { schedule });
        await world.sweep();
        const after = { ...world.platform.previews };
        const commits = world.platform.commits.length;
        const present = new Set(Object.keys(after).map((path) => path.split("/").slice(1, 3).join("-")));
        for (const folder of folders.filter(isOwn)) {
          const text = after[`${previewName(folder.service, folder.number).folder}/preview.json`];
          const links: PreviewRecord["links"] = text === undefined ? [] : parseRecord(text, "").links;
          for (const { to } of links) expect(to === "none" || present.has(to)).toBe(true);
        }
        await world.sweep();
        expect(world.platform.previews).toEqual(after);
        expect(world.platform.commits).toHaveLength(commits);
      }),
      { numRuns: 1500 },
    );
  });

  test("the clock of this machine changes no decision", async () => {
    const hours = fc.integer({ min: -48, max: 48 });
    await fc.assert(
      fc.asyncProperty(madeFolders, schedules, hours, async (folders, schedule, skew) => {
        const [right, wrong] = await Promise.all(
          [0, skew * 3600].map((skew) => makeWorld(folders, { schedule, skew }).prepare()),
        );
        expect(wrong?.report).toEqual(right?.report);
        expect(wrong?.plan).toEqual(right?.plan);
      }),
      { numRuns: 1000 },
    );
  });
});
