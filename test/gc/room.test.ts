import { expect, test } from "vitest";
import { mayBeFull, type Occupant, requireRoom } from "../../src/gc/room.ts";
import { Problem } from "../../src/problem.ts";

function occupant(name: string, of: Partial<Occupant> = {}): Occupant {
  const service = name.replace(/-pr-\d+$/, "");
  return { name, service, asleep: false, pinned: false, lastPushAt: "2026-11-23T08:00:00Z", ...of };
}

const others = [
  occupant("shop-api-pr-1", { lastPushAt: "2026-11-22T08:00:00Z" }),
  occupant("shop-api-pr-2", { pinned: true, lastPushAt: "2026-11-20T08:00:00Z" }),
  occupant("payments-pr-3", { lastPushAt: "2026-11-21T08:00:00Z" }),
  occupant("payments-pr-4", { asleep: true, lastPushAt: "2026-11-19T08:00:00Z" }),
];

test.each([
  ["no limits", {}, "shop-api", undefined],
  ["room on the platform, since who sleeps does not count", { previews: 4 }, "shop-api", undefined],
  ["room for the service", { perService: 3 }, "shop-api", undefined],
  [
    "a full platform names the longest without a push, but not the pinned one",
    { previews: 3 },
    "shop-web",
    "There is no room: 3 previews are awake, and the platform allows 3. The longest without a push could go: `preview down payments-pr-3`, `preview down shop-api-pr-1`.",
  ],
  [
    "a service with too many names its own",
    { previews: 10, perService: 2 },
    "shop-api",
    "There is no room: 2 previews of shop-api are awake, and the platform allows 2. The longest without a push could go: `preview down shop-api-pr-1`.",
  ],
])("%s", (_, limits, service, expected) => {
  let said: string | undefined;
  try {
    requireRoom(limits, service, others);
  } catch (error) {
    if (error instanceof Problem) said = `${error.message} ${error.hints.join(" ")}`;
  }
  expect(said).toBe(expected);
});

test("records are read only where a limit could be reached", () => {
  expect(mayBeFull({ previews: 5, perService: 3 }, "shop-api", others)).toBe(false);
  expect(mayBeFull({ previews: 4 }, "shop-api", others)).toBe(true);
  expect(mayBeFull({ perService: 2 }, "shop-api", others)).toBe(true);
  expect(mayBeFull({}, "shop-api", others)).toBe(false);
});
