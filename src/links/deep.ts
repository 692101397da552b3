import type { Event } from "../event.ts";
import { isToPreview, type Link } from "./link.ts";
import type { AskedLink } from "./resolve.ts";
import type { WrittenLink } from "./written.ts";

/** Links of previews by their names: who calls whom. */
export type Graph = ReadonlyMap<string, { readonly links: readonly Pick<Link, "service" | "to">[] }>;

interface Found extends WrittenLink {
  /** The preview that links to it. */
  readonly from: string;
}

/**
 * What the targets link to themselves, for those of the services that are named and not asked for, so that a chain of
 * previews calls the same ones everywhere. Of several the nearest one, and of equally near ones that of the target that
 * was asked for first; the others are told.
 */
export function deepLinks(
  graph: Graph,
  asked: readonly { readonly service: string; readonly name: string }[],
  services: readonly string[],
): { readonly asked: readonly AskedLink[]; readonly told: readonly Event[] } {
  const found = linkedPreviews(
    graph,
    asked.map(({ name }) => name),
  );
  const open = services.filter((service) => !asked.some((link) => link.service === service));
  const chosen = open.flatMap((service) => {
    const candidates = found.filter((link) => link.service === service);
    const [nearest] = candidates;
    return nearest === undefined ? [] : [{ nearest, others: candidates.filter(({ to }) => to !== nearest.to) }];
  });
  return {
    asked: chosen.map(({ nearest: { service, to } }) => ({ service, to, because: "link --deep" })),
    told: chosen.flatMap(({ nearest, others }): Event[] => {
      if (others.length === 0) return [];
      const named = others.map(({ to, from }) => `${to} (of ${from})`).join(", ");
      const message = `${nearest.service}: ${nearest.to} (of ${nearest.from}) is nearer than ${named}.`;
      return [{ kind: "notice", message }];
    }),
  };
}

/** All previews that these lead to, the nearest first; each service and preview once. */
function linkedPreviews(graph: Graph, start: readonly string[]): readonly Found[] {
  const visited = new Set<string>();
  const found = new Map<string, Found>();
  for (let level = start; level.length > 0; ) {
    const next: string[] = [];
    for (const from of level) {
      if (visited.has(from)) continue;
      visited.add(from);
      for (const { service, to } of graph.get(from)?.links ?? []) {
        if (!isToPreview({ service, to }) || !graph.has(to)) continue;
        if (!found.has(to)) found.set(to, { service, to, from });
        next.push(to);
      }
    }
    level = next;
  }
  return [...found.values()];
}
