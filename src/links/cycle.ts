import type { Graph } from "./deep.ts";

/**
 * The shortest way from a preview through its links back to itself, its own name first and last; undefined when there is
 * none. Such previews call each other in a circle, which is allowed.
 */
export function cycleOf(name: string, targets: readonly string[], graph: Graph): readonly string[] | undefined {
  const visited = new Set<string>();
  for (let ways: readonly (readonly string[])[] = targets.map((to) => [name, to]); ways.length > 0; ) {
    const next: (readonly string[])[] = [];
    for (const way of ways) {
      const last = way.at(-1) ?? name;
      if (last === name) return way;
      if (visited.has(last)) continue;
      visited.add(last);
      for (const { to } of graph.get(last)?.links ?? []) next.push([...way, to]);
    }
    ways = next;
  }
  return undefined;
}
