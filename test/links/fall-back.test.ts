import fc from "fast-check";
import { expect, test } from "vitest";
import { fallBack, leadsTo } from "../../src/links/fall-back.ts";
import type { Link } from "../../src/links/link.ts";
import { resolveLinks } from "../../src/links/resolve.ts";
import { dependency, entry, question, services, target } from "../support/link-questions.ts";

const catalog = new Map(services.map((name) => [name, entry(name, name !== "mail")]));

function link(service: string, to: string, of: Partial<Link> = {}): Link {
  const addresses = { internal: `http://${to}`, public: `https://${to}` };
  return { ...dependency(service), to, because: "link command", wanted: to, addresses, ...of };
}

test("only what leads to a preview that goes is changed, and its wish stays", () => {
  const links = [link("payments", "payments-pr-1"), link("search", "search-pr-2")];
  const gone = new Set(["payments-pr-1"]);
  expect(leadsTo(links, gone)).toBe(true);
  const after = fallBack(links, gone, catalog);
  expect(after[1]).toBe(links[1]);
  expect(after[0]).toEqual({
    ...links[0],
    to: "staging",
    wanted: "payments-pr-1",
    addresses: { internal: "http://payments.staging", public: "https://payments.acme.dev" },
  });
  expect(leadsTo(after, gone)).toBe(false);
});

test("what was never wished for by name leaves its name behind, and nothing is left where there is no baseline", () => {
  const gone = new Set(["payments-pr-1", "mail-pr-1", "rates-pr-1"]);
  const links = ["payments", "mail", "rates"].map((service) =>
    link(service, `${service}-pr-1`, { because: "same branch", wanted: null }),
  );
  expect(fallBack(links, gone, catalog).map(({ to, wanted, addresses }) => [to, wanted, addresses.internal])).toEqual([
    ["staging", "payments-pr-1", "http://payments.staging"],
    ["none", "mail-pr-1", null],
    ["none", "rates-pr-1", null],
  ]);
});

test("falling back is what the next `up` decides without them", () => {
  const there = [target("payments", 1), target("payments", 2), target("search", 1)];
  const wishes = fc.uniqueArray(
    fc.constantFrom("payments=payments-pr-1", "payments=payments-pr-2", "search=search-pr-1", "search=staging"),
    { selector: (wish) => wish.split("=")[0] },
  );
  const going = fc.subarray(there.map(([name]) => name));
  fc.assert(
    fc.property(wishes, going, (asked, names) => {
      const gone = new Set(names);
      const dependencies = ["payments", "search"].map((service) => dependency(service));
      const first = resolveLinks(
        question({
          ...{ dependencies, catalog, targets: new Map(there) },
          asked: asked.map((wish) => {
            const [service = "", to = ""] = wish.split("=");
            return { service, to, because: "link command" };
          }),
        }),
      );
      const fallen = fallBack(first.links, gone, catalog);
      const targets = new Map(there.filter(([name]) => !gone.has(name)));
      expect(resolveLinks(question({ dependencies, catalog, targets, kept: fallen })).links).toEqual(fallen);
      expect(fallBack(fallen, gone, catalog)).toEqual(fallen);
    }),
  );
});
