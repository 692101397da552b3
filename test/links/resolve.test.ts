import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, type ExplicitSource } from "../../src/links/link.ts";
import { type LinkQuestion, resolveLinks } from "../../src/links/resolve.ts";
import { targetName } from "../../src/links/written.ts";
import { dependency, entry, kept, question, services, target } from "../support/link-questions.ts";

const because: ExplicitSource = "--link";
const told = (of: Partial<LinkQuestion>) =>
  resolveLinks(question(of)).told.map((event) => ("message" in event ? event.message : event.kind));
const decided = (of: Partial<LinkQuestion>) =>
  resolveLinks(question(of)).links.map(({ to, because: source, wanted }) => [to, source, wanted]);
const payments = (of: Partial<LinkQuestion>) => decided({ dependencies: [dependency("payments")], ...of })[0];

describe("the first that says anything decides", () => {
  const targets = new Map([1, 2, 3, 42, 5].map((number) => target("payments", number)));
  const same = new Map([["payments", { ...entry("payments"), repository: "acme/Shop-API" }]]);
  const branch = new Map([
    ...targets,
    target("payments", 5, { pullRequest: { repository: "acme/payments", number: 5, branch: "SHOP-7-cart" } }),
  ]);
  const all: Partial<LinkQuestion> = {
    asked: [{ service: "payments", to: "pr-1", because }],
    kept: [kept("payments", "payments-pr-2")],
    described: [{ service: "payments", to: "3" }],
    catalog: same,
    autoLink: "branch",
    targets: branch,
  };
  const { asked: _asked, ...unasked } = all;
  const { kept: _kept, ...unkept } = unasked;
  const { described: _described, ...undescribed } = unkept;
  const { catalog: _catalog, ...elsewhere } = undescribed;

  test.each([
    ["what is asked for now", all, ["payments-pr-1", "--link", "payments-pr-1"]],
    ["what is kept", unasked, ["payments-pr-2", "link command", "payments-pr-2"]],
    ["the description", unkept, ["payments-pr-3", "description", "payments-pr-3"]],
    ["the same pull request", undescribed, ["payments-pr-42", "same pull request", "payments-pr-42"]],
    ["autoLink", elsewhere, ["payments-pr-5", "same branch", "payments-pr-5"]],
    ["the baseline", { targets: branch }, ["staging", "default", null]],
  ])("%s", (_name, of, expected) => expect(payments(of)).toEqual(expected));

  test("a wish for the baseline is a wish too", () => {
    expect(payments({ ...all, asked: [{ service: "payments", to: "staging", because }] })).toEqual([
      ...["staging", "--link", "staging"],
    ]);
    expect(payments({ ...unasked, kept: [kept("payments", "staging")] })).toEqual([
      ...["staging", "link command", "staging"],
    ]);
    expect(payments({ ...unkept, described: [{ service: "payments", to: "staging" }] })).toEqual([
      ...["staging", "description", "staging"],
    ]);
  });

  test("what nobody asked for by a command is not kept", () => {
    for (const source of ["description", "same branch", "Jira SHOP-7", "same pull request", "default"])
      expect(payments({ targets, kept: [kept("payments", "payments-pr-2", { because: source })] })).toEqual([
        ...["staging", "default", null],
      ]);
  });

  test("of several for one service the last one", () => {
    const twice = [
      { service: "payments", to: "pr-1", because },
      { service: "payments", to: "#2", because },
    ];
    expect(payments({ targets, asked: twice })?.[0]).toBe("payments-pr-2");
    expect(payments({ targets, described: twice })?.[0]).toBe("payments-pr-2");
  });

  test("the same wish as before is not asked for anew", () => {
    const asked = [{ service: "payments", to: "pr-2", because }];
    expect(payments({ targets, asked, kept: [kept("payments", "payments-pr-2")] })?.[1]).toBe("link command");
    const described = kept("payments", "payments-pr-2", { because: "description" });
    expect(payments({ targets, asked, kept: [described] })?.[1]).toBe("--link");
  });
});

describe("autoLink", () => {
  const of = (number: number, more: Partial<Parameters<typeof target>[2]>) => target("payments", number, more);
  const jira = new Map([
    of(1, { jira: ["SHOP-7"], lastPushAt: "2026-11-22T08:00:00Z" }),
    of(2, { jira: ["SHOP-8", "SHOP-7"], lastPushAt: "2026-11-22T09:00:00Z" }),
    of(3, { jira: ["SHOP-70"], lastPushAt: "2026-11-22T10:00:00Z" }),
    target("search", 4, { jira: ["SHOP-7"] }),
  ]);

  test("jira: a shared key; of several the one pushed last, which is told", () => {
    expect(decided({ autoLink: "jira", targets: jira })).toEqual([
      ["payments-pr-2", "Jira SHOP-7", "payments-pr-2"],
      ["search-pr-4", "Jira SHOP-7", "search-pr-4"],
      ["staging", "default", null],
    ]);
    expect(told({ autoLink: "jira", targets: jira })).toEqual([
      "payments: payments-pr-2 was pushed last of 2 previews that fit (Jira SHOP-7): payments-pr-2, payments-pr-1.",
    ]);
    expect(payments({ autoLink: "branch", targets: jira })?.[0]).toBe("staging");
    expect(payments({ autoLink: "none", targets: jira })?.[0]).toBe("staging");
  });

  test("two of one second are chosen between by number, whatever their order", () => {
    const two = [of(8, { jira: ["SHOP-7"] }), of(9, { jira: ["SHOP-7"] })];
    for (const order of [two, two.toReversed()])
      expect(payments({ autoLink: "jira", targets: new Map(order) })?.[0]).toBe("payments-pr-9");
  });
});

describe("what is told", () => {
  test("a wish that waits, and one that is granted again", () => {
    const waiting = [kept("payments", "payments-pr-1", { to: "staging" })];
    expect(told({ kept: waiting })).toEqual(["payments-pr-1 is not there, so payments is staging; the wish is kept."]);
    expect(payments({ kept: waiting })).toEqual(["staging", "link command", "payments-pr-1"]);
    expect(told({ kept: waiting, targets: new Map([target("payments", 1)]) })).toEqual([
      "payments-pr-1 is there now, so payments leads to it.",
    ]);
  });

  test("a description that means nothing", () => {
    expect(told({ described: [{ service: "payments", to: "search-pr-1" }] })).toEqual([
      "The description links payments to `search-pr-1`, which is no preview of it; it is staging.",
    ]);
    expect(payments({ described: [{ service: "payments", to: "pr-9" }] })).toEqual([
      ...["staging", "description", "payments-pr-9"],
    ]);
  });

  test("a target that sleeps, or that cannot be reached so", () => {
    const asleep = new Map([target("payments", 1, { asleep: true })]);
    expect(told({ kept: [kept("payments", "payments-pr-1")], targets: asleep })).toEqual([
      "payments-pr-1 is asleep, so payments does not answer.",
    ]);
    const inside = new Map([target("payments", 1, { addresses: { internal: null, public: "https://x" } })]);
    expect(told({ kept: [kept("payments", "payments-pr-1")], targets: inside })).toEqual([
      "payments-pr-1 has no internal address, so payments is staging; the wish is kept.",
    ]);
    const asked = [{ service: "payments", to: "pr-1", because }];
    expect(() => resolveLinks(question({ asked, targets: inside }))).toThrow("has no internal address");
  });
});

test("without a baseline an optional dependency is empty, a required one an error, and a preview helps both", () => {
  const catalog = new Map(services.map((name) => [name, entry(name, name !== "mail")]));
  const dependencies = services.map((service) => dependency(service, { optional: true }));
  expect(decided({ catalog, dependencies })[2]).toEqual(["none", "default", null]);
  expect(() => resolveLinks(question({ catalog }))).toThrow("mail has no baseline in the catalog");
  const asked = [{ service: "mail", to: "1", because }];
  expect(decided({ catalog, asked, targets: new Map([target("mail", 1)]) })[2]?.[0]).toBe("mail-pr-1");
  expect(decided({ catalog, dependencies, kept: [kept("mail", "mail-pr-9")] })[2]).toEqual([
    ...["none", "link command", "mail-pr-9"],
  ]);
});

describe("whatever is wished for and there", () => {
  const service = fc.constantFrom(...services);
  const written = fc.constantFrom("staging", "pr-1", "2", "#42", "payments-pr-9", "nonsense", "");
  const wishes = fc.array(fc.record({ service, to: written }), { maxLength: 4 });
  const source = fc.constantFrom("link command", "--link", "link --deep", "description", "same branch", "default");
  const wanted = fc.option(fc.constantFrom("payments-pr-1", "search-pr-2", "mail-pr-9", "staging", "old-name"), {
    nil: null,
  });
  const before = fc.uniqueArray(fc.record({ service, wanted, because: source }), { selector: (one) => one.service });
  const there = fc.uniqueArray(fc.tuple(service, fc.constantFrom(1, 2, 42)), { selector: (one) => one.join() });
  const worlds = fc.record({
    ...{ described: wishes, before, there, optional: fc.boolean(), asleep: fc.boolean() },
    autoLink: fc.constantFrom("none", "branch", "jira"),
    monorepo: fc.boolean(),
    asked: wishes,
  });

  type Made = typeof worlds extends fc.Arbitrary<infer T> ? T : never;
  const questionOf = (made: Made): LinkQuestion => {
    const like = { jira: ["SHOP-7"], asleep: made.asleep };
    const repository = (name: string) => (made.monorepo ? "acme/shop-api" : `acme/${name}`);
    const targets = new Map(
      made.there.map(([name, number]) =>
        target(name, number, { ...like, pullRequest: { repository: repository(name), number, branch: "SHOP-7-cart" } }),
      ),
    );
    return question({
      targets,
      autoLink: made.autoLink,
      described: made.described,
      catalog: new Map(services.map((name) => [name, { ...entry(name), repository: repository(name) }])),
      dependencies: services.map((name) => dependency(name, { optional: made.optional })),
      kept: made.before.map((one) => ({ ...one, to: one.wanted ?? "staging" })),
      // What is not there is refused, and that is tested above.
      asked: made.asked
        .filter(({ service: name, to }) => to === "staging" || targets.get(targetName(name, to))?.service === name)
        .map((one) => ({ ...one, because })),
    });
  };

  test("links lead to previews that are there or to baselines, and the next run decides the same", () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const asked = questionOf(made);
        const first = resolveLinks(asked);
        for (const link of first.links) {
          const found = asked.targets.get(link.to);
          expect(found === undefined ? link.to : found.service).toBe(found === undefined ? "staging" : link.service);
          expect(addressOf(link)).toBe(found?.addresses.internal ?? `http://${link.service}.staging`);
          if (link.because === "default") expect([link.to, link.wanted]).toEqual(["staging", null]);
          else if (asked.targets.has(link.wanted ?? "")) expect(link.to).toBe(link.wanted);
        }
        const second = resolveLinks({ ...asked, asked: [], kept: first.links });
        expect(second.links).toEqual(first.links);
      }),
    );
  });

  test("a target that goes and comes back changes nothing in the end", () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const asked = questionOf(made);
        const first = resolveLinks(asked);
        const without = { ...asked, asked: [], targets: new Map() };
        const between = resolveLinks({ ...without, kept: first.links });
        expect(between.links.every(({ to }) => to === "staging")).toBe(true);
        const again = resolveLinks({ ...asked, asked: [], kept: between.links });
        expect(again.links).toEqual(first.links);
      }),
    );
  });
});
