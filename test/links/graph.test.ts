import fc from "fast-check";
import { expect, test } from "vitest";
import { cycleOf } from "../../src/links/cycle.ts";
import { deepLinks, type Graph } from "../../src/links/deep.ts";

/** `a-pr-1: b-pr-1 c-pr-1` for each preview. */
function graph(...lines: readonly string[]): Graph {
  return new Map(
    lines.map((line) => {
      const [name = "", targets = ""] = line.split(/: ?/);
      const links = targets.split(" ").filter(Boolean);
      return [name, { links: links.map((to) => ({ service: to.split("-pr-")[0] ?? "", to })) }];
    }),
  );
}

test.each<[string, readonly string[], Graph, string | undefined]>([
  ["none", ["b-pr-1"], graph("b-pr-1: c-pr-1 staging", "c-pr-1:"), undefined],
  ["two", ["b-pr-1"], graph("b-pr-1: a-pr-1"), "a-pr-1 b-pr-1 a-pr-1"],
  [
    "the shortest",
    ["b-pr-1", "c-pr-1"],
    graph("b-pr-1: d-pr-1", "d-pr-1: a-pr-1", "c-pr-1: a-pr-1"),
    "a-pr-1 c-pr-1 a-pr-1",
  ],
  ["a circle of others is theirs", ["b-pr-1"], graph("b-pr-1: c-pr-1", "c-pr-1: b-pr-1"), undefined],
  ["to itself", ["a-pr-1"], graph(), "a-pr-1 a-pr-1"],
])("circles: %s", (_name, targets, of, expected) => expect(cycleOf("a-pr-1", targets, of)?.join(" ")).toBe(expected));

const deep = (of: Graph, asked: readonly string[], services: readonly string[]) => {
  const start = asked.map((name) => ({ service: name.split("-pr-")[0] ?? "", name }));
  const { asked: more, told } = deepLinks(of, start, services);
  return [more.map(({ to }) => to), told.map((event) => ("message" in event ? event.message : event.kind))];
};

test.each<[string, readonly string[], Graph, readonly [readonly string[], readonly string[]]]>([
  ["what a target links to", ["b-pr-1"], graph("b-pr-1: c-pr-2", "c-pr-2:"), [["c-pr-2"], []]],
  ["however far", ["b-pr-1"], graph("b-pr-1: d-pr-3", "d-pr-3: c-pr-2", "c-pr-2:"), [["c-pr-2"], []]],
  ["not what is not there", ["b-pr-1"], graph("b-pr-1: c-pr-2"), [[], []]],
  ["not what is asked for", ["b-pr-1", "c-pr-1"], graph("b-pr-1: c-pr-2", "c-pr-1:", "c-pr-2:"), [[], []]],
  [
    "the nearest",
    ["b-pr-1"],
    graph("b-pr-1: d-pr-3 c-pr-2", "d-pr-3: c-pr-1", "c-pr-1:", "c-pr-2:"),
    [["c-pr-2"], ["c: c-pr-2 (of b-pr-1) is nearer than c-pr-1 (of d-pr-3)."]],
  ],
  [
    "the first of equally near ones",
    ["e-pr-1", "b-pr-1"],
    graph("b-pr-1: c-pr-1", "e-pr-1: c-pr-2", "c-pr-1:", "c-pr-2:"),
    [["c-pr-2"], ["c: c-pr-2 (of e-pr-1) is nearer than c-pr-1 (of b-pr-1)."]],
  ],
])("deep: %s", (_name, asked, of, expected) => expect(deep(of, asked, ["b", "c", "e"])).toEqual(expected));

test("no graph is walked for ever", () => {
  const name = fc.constantFrom("a-pr-1", "b-pr-1", "b-pr-2", "c-pr-1", "staging");
  const any = fc.uniqueArray(fc.tuple(name, fc.array(name)), { selector: ([one]) => one });
  fc.assert(
    fc.property(any, (nodes) => {
      const of = graph(...nodes.map(([one, targets]) => `${one}: ${targets.join(" ")}`));
      const way = cycleOf("a-pr-1", of.get("a-pr-1")?.links.map(({ to }) => to) ?? [], of);
      expect(way?.at(-1) ?? "a-pr-1").toBe("a-pr-1");
      for (const { to } of deepLinks(of, [{ service: "a", name: "a-pr-1" }], ["b", "c"]).asked)
        expect(of.has(to)).toBe(true);
    }),
  );
});
