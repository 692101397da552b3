import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRoom, mayBeFull, type Occupant } from "../../src/gc/room.ts";
import { lastUsedAt } from "../../src/preview/lifetime.ts";
import { Problem } from "../../src/problem.ts";

function occupant(name: string, of: Partial<Occupant> = {}): Occupant {
  const service = name.replace(/-pr-\d+$/, "");
  return { name, service, asleep: false, pinned: false, lastPushAt: "2026-11-23T08:00:00Z", links: [], ...of };
}

const others = [
  occupant("shop-api-pr-1", { lastPushAt: "2026-11-22T08:00:00Z" }),
  occupant("shop-api-pr-2", { pinned: true, lastPushAt: "2026-11-20T08:00:00Z" }),
  occupant("payments-pr-3", { lastPushAt: "2026-11-21T08:00:00Z" }),
  occupant("payments-pr-4", { asleep: true, lastPushAt: "2026-11-19T08:00:00Z" }),
  occupant("payments-pr-5", { lastPushAt: "2026-11-18T08:00:00Z", wokenAt: "2026-11-23T07:00:00Z" }),
];

type Limits = Parameters<typeof makeRoom>[0];

function answer(limits: Limits, service: string, among = others, targets: readonly string[] = []): string {
  try {
    return makeRoom(limits, { service, targets: new Set(targets) }, among)
      .map(({ name }) => name)
      .join(", ");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `[exit ${error.exitCode}] ${error.message} ${error.hints.join(" ")}`;
  }
}

test.each<[string, Omit<Limits, "evict">, string, string, string]>([
  ["no limits", {}, "shop-api", "", ""],
  ["room on the platform, since who sleeps does not count", { previews: 5 }, "shop-api", "", ""],
  ["room for the service", { perService: 3 }, "shop-api", "", ""],
  [
    "a full platform: the longest without a push or a wake, but not the pinned one",
    { previews: 4 },
    "shop-web",
    "payments-pr-3",
    "[exit 8] There is no room: 4 previews are awake, and the platform allows 4. The longest without a push or a wake could go to sleep: `preview sleep payments-pr-3`, `preview sleep shop-api-pr-1`, `preview sleep payments-pr-5`. `limits: {evict: sleep}` in platform.yaml does that by itself.",
  ],
  [
    "a service with too many: one of its own",
    { previews: 10, perService: 2 },
    "shop-api",
    "shop-api-pr-1",
    "[exit 8] There is no room: 2 previews of shop-api are awake, and the platform allows 2. The longest without a push or a wake could go to sleep: `preview sleep shop-api-pr-1`. `limits: {evict: sleep}` in platform.yaml does that by itself.",
  ],
  [
    "a limit that was lowered: several",
    { previews: 2 },
    "shop-web",
    "payments-pr-3, shop-api-pr-1, payments-pr-5",
    "[exit 8] There is no room: 4 previews are awake, and the platform allows 2. The longest without a push or a wake could go to sleep: `preview sleep payments-pr-3`, `preview sleep shop-api-pr-1`, `preview sleep payments-pr-5`. `limits: {evict: sleep}` in platform.yaml does that by itself.",
  ],
  [
    "both full: what the service gives counts for the platform",
    { previews: 3, perService: 2 },
    "payments",
    "payments-pr-3, shop-api-pr-1",
    "[exit 8] There is no room: 2 previews of payments are awake, and the platform allows 2. The longest without a push or a wake could go to sleep: `preview sleep payments-pr-3`, `preview sleep payments-pr-5`. `limits: {evict: sleep}` in platform.yaml does that by itself.",
  ],
  [
    "too many pinned",
    { perService: 1 },
    "shop-api",
    "[exit 8] There is no room: 2 previews of shop-api are awake, and the platform allows 1. 2 previews would have to go, and all but these are pinned: `preview sleep shop-api-pr-1`.",
    "[exit 8] There is no room: 2 previews of shop-api are awake, and the platform allows 1. 2 previews would have to go, and all but these are pinned: `preview sleep shop-api-pr-1`.",
  ],
])("%s", (_, limits, service, slept, refused) => {
  expect(answer({ ...limits, evict: "sleep" }, service)).toBe(slept);
  expect(answer({ ...limits, evict: "none" }, service)).toBe(refused);
});

test("nobody could go", () => {
  const pinned = [occupant("shop-api-pr-2", { pinned: true })];
  expect(answer({ previews: 1, evict: "sleep" }, "shop-web", pinned)).toBe(
    "[exit 8] There is no room: 1 preview is awake, and the platform allows 1. All of them are pinned; ask the platform team for more room.",
  );
});

const linkTo = (...names: readonly string[]) => ({ links: names.map((to) => ({ to })) });

test("who is linked to by somebody awake goes last, and who the new one links to never", () => {
  const [api, payments, web] = [
    occupant("shop-api-pr-1", linkTo("payments-pr-3")),
    occupant("payments-pr-3", { lastPushAt: "2026-11-20T08:00:00Z" }),
    occupant("search-pr-4", { ...linkTo("payments-pr-3"), asleep: true }),
  ];
  const all = [api, payments, web];
  const sleep = { evict: "sleep" } as const;
  expect(answer({ previews: 2, ...sleep }, "shop-web", all)).toBe("shop-api-pr-1");
  // Once its caller has gone, it is linked to no more.
  expect(answer({ previews: 1, ...sleep }, "shop-web", all)).toBe("shop-api-pr-1, payments-pr-3");
  // Two that link to each other: the one that was used less.
  const circle = [{ ...api }, { ...payments, ...linkTo("shop-api-pr-1") }];
  expect(answer({ previews: 2, ...sleep }, "shop-web", circle)).toBe("payments-pr-3");
  expect(answer({ previews: 2, ...sleep }, "shop-web", circle, ["payments-pr-3"])).toBe("shop-api-pr-1");
  expect(answer({ previews: 1, ...sleep }, "shop-web", all, ["payments-pr-3"])).toBe(
    "[exit 8] There is no room: 2 previews are awake, and the platform allows 1. 2 previews would have to go, and all but these are pinned, or what this preview links to: `preview sleep shop-api-pr-1`.",
  );
  expect(answer({ previews: 1, ...sleep }, "shop-web", [payments], ["payments-pr-3"])).toBe(
    "[exit 8] There is no room: 1 preview is awake, and the platform allows 1. All of them are pinned, or what this preview links to; ask the platform team for more room.",
  );
});

test("records are read only where a limit could be reached", () => {
  expect(mayBeFull({ previews: 6, perService: 3 }, "shop-api", others)).toBe(false);
  expect(mayBeFull({ previews: 5 }, "shop-api", others)).toBe(true);
  expect(mayBeFull({ perService: 2 }, "shop-api", others)).toBe(true);
  expect(mayBeFull({}, "shop-api", others)).toBe(false);
});

const instant = fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}T08:00:00Z`);
const anyOccupants = fc.uniqueArray(
  fc.record({
    service: fc.constantFrom("a", "b", "c"),
    number: fc.integer({ min: 1, max: 9 }),
    asleep: fc.boolean(),
    pinned: fc.boolean(),
    lastPushAt: instant,
    wokenAt: fc.option(instant, { nil: undefined }),
    links: fc.array(
      fc.record({ to: fc.constantFrom("a", "b", "c").chain((of) => fc.nat(9).map((n) => `${of}-pr-${n}`)) }),
      { maxLength: 2 },
    ),
  }),
  { selector: ({ service, number }) => `${service} ${number}`, maxLength: 12 },
);
const anyLimit = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined });

/** Linked to by one that is awake, used last, name: the smaller goes first. */
function rankOf(one: Occupant, awake: readonly Occupant[]): string {
  const linked = awake.some(({ links }) => links.some(({ to }) => to === one.name));
  return `${linked ? 1 : 0} ${lastUsedAt(one)} ${one.name}`;
}

test("who goes is awake and not pinned, no more than need be, and nobody who comes before it stays in its place", () => {
  let [made, refused] = [0, 0];
  const targets = new Set(["b-pr-1", "c-pr-2"]);
  const newcomer = { service: "a", targets };
  fc.assert(
    fc.property(anyOccupants, anyLimit, anyLimit, (found, previews, perService) => {
      const all = found.map(({ number, ...of }) => ({ ...of, name: `${of.service}-pr-${number}` }));
      const limits = { previews, perService, evict: "sleep" } as const;
      const awake = all.filter((one) => !one.asleep);
      let going: readonly Occupant[];
      try {
        going = makeRoom(limits, newcomer, all);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused += 1;
        const movable = awake.filter(({ pinned, name }) => !pinned && !targets.has(name));
        const fixed = awake.length - movable.length;
        const fixedOwn = awake.filter(({ service, pinned }) => service === "a" && pinned).length;
        expect(fixed + 1 > (previews ?? 99) || fixedOwn + 1 > (perService ?? 99)).toBe(true);
        return;
      }
      made += Number(going.length > 0);
      expect(going.every(({ asleep, pinned, name }) => !asleep && !pinned && !targets.has(name))).toBe(true);
      const left = awake.filter((one) => !going.some(({ name }) => name === one.name));
      const own = left.filter(({ service }) => service === "a");
      expect(left.length + 1).toBeLessThanOrEqual(previews ?? 99);
      expect(own.length + 1).toBeLessThanOrEqual(perService ?? 99);
      if (going.length === 0) return;
      expect(left.length + 1 === previews || own.length + 1 === perService).toBe(true);
      for (const [index, one] of going.entries()) {
        const before = awake.filter((other) => !going.slice(0, index).includes(other));
        const instead = before.filter(({ service, pinned, name }) => {
          const isChoice = one.service === "a" ? service === "a" : true;
          return isChoice && !pinned && !targets.has(name);
        });
        expect(instead.every((other) => rankOf(other, before) >= rankOf(one, before))).toBe(true);
      }
      expect(makeRoom(limits, newcomer, all.toReversed())).toEqual(going);
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect(Math.min(made, refused)).toBeGreaterThan(50);
});
