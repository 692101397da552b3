import { describe, expect, test } from "vitest";
import { type Applier, apply } from "../src/apply.ts";
import type { Step, Unwanted } from "../src/plan/step.ts";
import type { GitHub, PullRequest } from "../src/ports/github.ts";
import { Problem } from "../src/problem.ts";
import { pullRequest } from "./support/world.ts";

type Sweep = Extract<Step, { kind: "sweep" }>;

/** A sweep that rests on so many pull requests. */
function sweepOf(count: number, because: Unwanted["because"] = "closed"): Sweep {
  const unwanted = Array.from({ length: count }, (_, index) => ({
    ...{ repository: "acme/shop-api", number: index + 1, because, label: "preview" },
  }));
  return { kind: "sweep", changes: [], affected: [], base: "head", message: "gc", what: "gone", unwanted };
}

/** Pull requests as GitHub shows them, each after a moment, and a platform whose first push comes too late. */
function world(answer: (number: number) => PullRequest | undefined) {
  const seen = { atATime: 0, most: 0, asked: [] as string[] };
  const github = {
    pullRequest: async (_, number) => {
      seen.atATime += 1;
      seen.most = Math.max(seen.most, seen.atATime);
      seen.asked.push(`${number}`);
      await new Promise((done) => setTimeout(done, 1));
      seen.atATime -= 1;
      return answer(number);
    },
  } as Partial<GitHub> as GitHub;
  const applier = {
    ports: { github: async () => github },
    platform: {
      url: "https://github.com/acme/preview-platform.git",
      publish: async ({ stillWanted }: { stillWanted: () => Promise<void> }) => {
        seen.asked.push("late");
        await stillWanted();
        seen.asked.push("pushed");
        return { commit: "c0ffee" };
      },
    },
    emit: () => undefined,
  } as unknown as Applier;
  return { seen, applier };
}

const closed = (number: number) => pullRequest({ number, sha: "a".repeat(40), state: "closed" });

test("closed pull requests are asked for side by side, few at a time, and all of them before each push", async () => {
  const { seen, applier } = world(closed);
  await apply({ steps: [sweepOf(20)] }, applier);
  expect(seen.most).toBe(4);
  const late = seen.asked.indexOf("late");
  const all = Array.from({ length: 20 }, (_, index) => `${index + 1}`).toSorted();
  expect(seen.asked.slice(0, late).toSorted()).toEqual(all);
  expect(seen.asked.slice(late + 1, -1).toSorted()).toEqual(all);
  expect(seen.asked.at(-1)).toBe("pushed");
});

test("one that is open again ends the asking, and nothing is pushed", async () => {
  const { seen, applier } = world((number) => (number === 2 ? { ...closed(2), state: "open" } : closed(number)));
  const problem = await apply({ steps: [sweepOf(100)] }, applier).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: "folder-changed" });
  await new Promise((done) => setTimeout(done, 20));
  expect(seen.asked.length).toBeLessThan(12);
  expect(seen.asked).not.toContain("pushed");
});

describe("what a removal rests on", () => {
  const open = pullRequest({ number: 1, sha: "a".repeat(40) });
  const unlabelled = { ...open, labels: ["other", "Preview"] };
  const silent = () => {
    throw new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 500." });
  };

  test.each<[Unwanted["because"], string, () => PullRequest | undefined]>([
    ["closed", "closed", () => closed(1)],
    ["unlabelled", "unlabelled", () => unlabelled],
    ["unlabelled", "closed", () => closed(1)],
    ["missing", "missing", () => undefined],
    ["missing", "closed", () => closed(1)],
  ])("%s, and %s now: it is done", async (because, _, answer) => {
    const { seen, applier } = world(answer);
    await apply({ steps: [sweepOf(1, because)] }, applier);
    expect(seen.asked).toEqual(["1", "late", "1", "pushed"]);
  });

  test.each<[Unwanted["because"], string, () => PullRequest | undefined]>([
    ["closed", "open", () => open],
    ["closed", "missing", () => undefined],
    ["closed", "unknown", silent],
    ["unlabelled", "labelled", () => open],
    ["unlabelled", "missing", () => undefined],
    ["unlabelled", "unknown", silent],
    ["missing", "open", () => open],
    ["missing", "open without the label", () => unlabelled],
    ["missing", "unknown", silent],
  ])("%s, and %s now: nothing is pushed", async (because, _, answer) => {
    const { seen, applier } = world(answer);
    const done = apply({ steps: [sweepOf(1, because)] }, applier);
    await expect(done).rejects.toMatchObject({ code: "folder-changed", message: expect.stringContaining(because) });
    expect(seen.asked).toEqual(["1"]);
  });
});
