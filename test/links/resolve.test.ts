import fc from "fast-check";
import { expect, test } from "vitest";
import type { CatalogEntry } from "../../src/config/catalog-entry.ts";
import { addressOf } from "../../src/links/link.ts";
import { type LinkQuestion, parseLink, resolveLinks, targetName } from "../../src/links/resolve.ts";

const services = ["payments", "search", "mail"] as const;

function entry(name: string, baseline: boolean): CatalogEntry {
  return {
    apiVersion: "preview/v1",
    kind: "Service",
    name,
    repository: `acme/${name}`,
    path: ".",
    type: "backend",
    secrets: { allow: [] },
    ...(baseline
      ? { baseline: { name: "staging", internal: `http://${name}.staging`, public: `https://${name}.acme.dev` } }
      : {}),
  };
}

function question(of: Partial<LinkQuestion>, optional = false): LinkQuestion {
  const dependencies = services.map((name) => [name, { as: `${name.toUpperCase()}_URL`, optional }]);
  return {
    config: { service: "shop-api", type: "backend", dependencies: Object.fromEntries(dependencies) },
    catalog: new Map(services.map((name) => [name, entry(name, true)])),
    asked: [],
    kept: [],
    targets: new Map(),
    previews: [],
    ...of,
  };
}

const target = (service: string, pullRequest: number) => {
  const name = `${service}-pr-${pullRequest}`;
  return [name, { name, service, addresses: { internal: `http://${name}`, public: `https://${name}` } }] as const;
};

test("what was decided is decided again: the answer of a run is the record of the next", () => {
  const asked = fc.record({ service: fc.constantFrom(...services), to: fc.constantFrom("staging", "pr-1", "pr-2") });
  const there = fc.uniqueArray(fc.constantFrom(...services), { maxLength: 3 });
  const wanted = fc.option(fc.constantFrom("payments-pr-1", "payments-pr-2", "payments-pr-9"), { nil: null });
  fc.assert(
    fc.property(fc.uniqueArray(asked, { selector: ({ service }) => service }), there, wanted, (links, gone, before) => {
      const targets = new Map(
        services.flatMap((service) => (gone.includes(service) ? [] : [target(service, 1), target(service, 2)])),
      );
      const kept = [{ service: "payments", wanted: before, because: "link command" }];
      const possible = links.filter(({ service, to }) => to === "staging" || targets.has(targetName(service, to)));
      const first = resolveLinks(question({ asked: possible, kept, targets }));
      const second = resolveLinks(question({ kept: first.links, targets }));
      expect(second.links).toEqual(first.links);
      for (const link of first.links) expect(addressOf(link)).not.toBe("");
      for (const link of first.links.filter(({ wanted: wish }) => wish === null))
        expect([link.to, link.because]).toEqual(["staging", "default"]);
    }),
  );
});

test("a link follows what asks for it last: --link, then what is kept, then the baseline", () => {
  const targets = new Map([target("payments", 1), target("payments", 2), target("search", 3)]);
  const kept = [
    { service: "payments", wanted: "payments-pr-1", because: "link command" },
    { service: "search", wanted: "search-pr-3", because: "link command" },
    { service: "retired", wanted: "retired-pr-1", because: "link command" },
  ];
  const asked = [
    { service: "payments", to: "staging" },
    { service: "payments", to: "#2" },
  ];
  const { links } = resolveLinks(question({ targets, kept, asked }));
  expect(links.map(({ service, to, because }) => [service, to, because])).toEqual([
    ["payments", "payments-pr-2", "--link"],
    ["search", "search-pr-3", "link command"],
    ["mail", "staging", "default"],
  ]);
});

test("a frontend gets public addresses, unless it says otherwise", () => {
  const { config, ...rest } = question({});
  const dependencies = { ...config.dependencies, mail: { as: "MAIL_URL", optional: false, via: "internal" as const } };
  const { links } = resolveLinks({ ...rest, config: { ...config, type: "frontend", dependencies } });
  expect(links.map(addressOf)).toEqual(["https://payments.acme.dev", "https://search.acme.dev", "http://mail.staging"]);
});

test("without a baseline an optional dependency is empty, a required one an error, and a preview helps both", () => {
  const catalog = new Map(services.map((name) => [name, entry(name, name !== "mail")]));
  const { links } = resolveLinks(question({ catalog }, true));
  expect(links.find(({ service }) => service === "mail")).toMatchObject({ to: "none", wanted: null });
  expect(() => resolveLinks(question({ catalog }))).toThrow("mail has no baseline in the catalog");
  const linked = resolveLinks(
    question({ catalog, asked: [{ service: "mail", to: "1" }], targets: new Map([target("mail", 1)]) }),
  );
  expect(linked.links.find(({ service }) => service === "mail")?.to).toBe("mail-pr-1");
});

test.each([
  ["payments=pr-7", { service: "payments", to: "pr-7" }],
  ["payments=staging", { service: "payments", to: "staging" }],
  ["payments", undefined],
  ["=pr-7", undefined],
  ["payments=", undefined],
  ["payments=a=b", undefined],
  ["payments = pr-7", undefined],
  ["payments=pr-7\n", undefined],
])("%j", (text, expected) => expect(parseLink(text)).toEqual(expected));

test.each([
  ["pr-7", "payments-pr-7"],
  ["7", "payments-pr-7"],
  ["#7", "payments-pr-7"],
  ["payments-pr-7", "payments-pr-7"],
  ["pr-07", "pr-07"],
  ["staging", "staging"],
])("%s means %s", (written, expected) => expect(targetName("payments", written)).toBe(expected));
