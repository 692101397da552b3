import { expect, test } from "vitest";
import { usedByLink } from "../../src/gc/used-by-link.ts";

const record = (name: string, ...to: readonly string[]) => ({
  name,
  links: to.map((target) => ({
    ...{ service: target, as: "URL", via: "internal" as const, optional: false },
    ...{ to: target, because: "link command", wanted: target, addresses: { internal: null, public: null } },
  })),
});

const shop = [record("web", "api"), record("api", "payments", "staging"), record("payments", "web"), record("search")];

test.each([
  ["through others, and in a circle", ["web"], ["api", "payments", "web"]],
  ["nothing of what nobody uses", [], []],
  ["not what is no preview", ["api"], ["api", "payments", "web"]],
  ["nothing of what links nowhere", ["search"], []],
])("what is used by link: %s", (_, inUse, used) => {
  expect([...usedByLink(shop, (name) => inUse.includes(name))].toSorted()).toEqual(used);
});
