import fc from "fast-check";
import { expect, test } from "vitest";
import { causeOf } from "../../src/live/cause.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { lostStores, migrationFailed } from "../../src/live/lost-data.ts";
import { type PullRequestKey, phaseOf } from "../../src/live/phase.ts";
import { remainsOf } from "../../src/live/remains.ts";
import { settled } from "../../src/live/settled.ts";
import { workloadStates } from "../../src/live/workloads.ts";
import { anyLive } from "./arbitraries.ts";
import { commit, now, shop } from "./objects.ts";

const record = fc.record({ asleep: fc.boolean() }).map((of) => ({ ...shop, ...of }));

function expectLine(said: string): void {
  expect(said.length).toBeLessThanOrEqual(300);
  expect(said).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(said).not.toBe("");
}

test("what is ready has no cause, and what has a cause is not ready", () => {
  let [ready, caused] = [0, 0];
  fc.assert(
    fc.property(record, anyLive, fc.constantFrom(commit, null), (of, live, published) => {
      const isReady = settled(of, live).ready;
      const cause = causeOf(of, live, { now, commit: published });
      ready += Number(isReady);
      caused += Number(cause !== undefined);
      expect(isReady && cause !== undefined).toBe(false);
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect(ready).toBeGreaterThan(20);
  expect(caused).toBeGreaterThan(20);
});

test("every moment has a phase, and what is waited for agrees with it", () => {
  const keys = fc.constantFrom<PullRequestKey>("there", "unlabelled", "closed", "unasked", "unneeded");
  fc.assert(
    fc.property(
      fc.option(record, { nil: undefined }),
      fc.option(anyLive, { nil: undefined }),
      keys,
      (of, live, key) => {
        const { phase, reason } = phaseOf(of, live, key);
        expectLine(reason);
        if (of === undefined || live?.contents === undefined) return;
        if (phase === "ready") expect([of.asleep, settled(of, live).ready]).toEqual([false, true]);
        if (phase === "progressing") expect(settled(of, live).ready).toBe(false);
        const closed = key === "closed" && live.application === undefined;
        if (of.asleep && settled(of, live).ready) expect(phase).toBe(closed ? "pending" : "asleep");
      },
    ),
    { seed: 7, numRuns: 1000 },
  );
});

test("whatever a cluster says, one short line of it is told", () => {
  fc.assert(
    fc.property(record, anyLive, (of, live) => {
      const answer = settled(of, live);
      if (!answer.ready) expectLine(answer.waitingFor);
      const cause = causeOf(of, live, { now, commit });
      for (const said of cause === undefined ? [] : [cause.message, ...cause.hints]) expectLine(said);
      for (const { reason } of remainsOf(live.application, undefined, live.contents)) expectLine(reason);
      if (live.contents === undefined) return;
      for (const { reason } of workloadStates(of, live.contents)) if (reason !== null) expectLine(reason);
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test("the order in which the cluster lists things changes nothing", () => {
  fc.assert(
    fc.property(record, anyLive, (of, live) => {
      if (live.contents === undefined) return;
      const { workloads, pods, events } = live.contents;
      const turned = { ...live, contents: { workloads: workloads.toReversed(), pods: pods.toReversed(), events } };
      const judge = (seen: LivePreview) => [
        settled(of, seen),
        causeOf(of, seen, { now, commit }),
        phaseOf(of, seen, "there"),
        seen.contents === undefined
          ? []
          : [workloadStates(of, seen.contents), lostStores(of, seen.contents, seen.application)],
        migrationFailed(of, seen),
        remainsOf(seen.application, undefined, seen.contents),
      ];
      expect(judge(turned)).toEqual(judge(live));
    }),
    { seed: 7, numRuns: 500 },
  );
});
