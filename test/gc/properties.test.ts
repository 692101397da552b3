import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/gc/decide.ts";
import { noLooks } from "../../src/gc/facts.ts";
import { previewName } from "../../src/preview/name.ts";
import { type PreviewRecord, parseRecord } from "../../src/preview/record.ts";
import type { PreparedSweep } from "../../src/sweep.ts";
import { secondsBetween } from "../../src/time.ts";
import { clusterOf, type MadeObject, madeClusters, mayBePruned, moveOn } from "./clusters.ts";
import { makeWorld } from "./swept-world.ts";
import { factOf, type MadeFolder, madeFolders, now, schedules } from "./worlds.ts";

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
        madeClusters,
        async (folders, schedule, maxDelete, objects) => {
          const cluster = clusterOf(objects);
          const world = makeWorld(folders, { schedule, maxDelete, cluster });
          const before = Object.keys(world.platform.previews);
          const recorded = new Set(folders.map(nameOf));
          const seen = objects.map((object): MadeObject => ({ ...object, later: "same" }));
          if (folders.length === 0 && seen.some((object) => mayBePruned(object, seen, recorded))) {
            await expect(world.sweep()).rejects.toMatchObject({ code: "records-emptied" });
            return;
          }
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
          expect(world.writes.filter((call) => call.includes("delete"))).toEqual([]);
          moveOn(cluster, objects);
          const pruned = await world.prune(swept);
          const deleted = world.writes.filter((call) => call.includes("delete"));
          const due = objects.filter((object) => mayBePruned(object, objects, recorded));
          expect(due.map(({ call }) => call)).toEqual(expect.arrayContaining(deleted));
          const tooMany = pruned.length + swept.removed.length > (maxDelete ?? 5);
          expect(deleted).toHaveLength(tooMany ? 0 : due.length);
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
