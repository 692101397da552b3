import { isToPreview, type Link, reasonOf } from "../links/link.ts";

/** A preview in the graph of links. */
export interface GraphNode {
  readonly name: string;
  readonly service: string;
  readonly phase: string;
  readonly links: readonly Pick<Link, "service" | "to" | "because" | "wanted">[];
}

/**
 * Who calls whom, as trees: a preview that several call is drawn once, and `above` afterwards. The trees begin at these
 * previews, then at the ones that nobody links to and at circles.
 */
export function graphText(nodes: readonly GraphNode[], starts: readonly string[] | undefined): string {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const drawn = new Set<string>();
  const called = new Set(nodes.flatMap(({ links }) => links.filter(isToPreview).map(({ to }) => to)));
  const uncalled = nodes.flatMap(({ name }) => (called.has(name) ? [] : [name]));
  const order = starts ?? [...uncalled, ...nodes.map(({ name }) => name)];
  const lines = order.flatMap((name) => {
    const node = byName.get(name);
    if (node === undefined || drawn.has(name)) return [];
    drawn.add(name);
    return [`${name} · ${node.phase}`, ...branches(node, { byName, drawn }, "")];
  });
  return lines.join("\n");
}

interface Drawing {
  readonly byName: ReadonlyMap<string, GraphNode>;
  readonly drawn: Set<string>;
}

function branches({ links }: GraphNode, drawing: Drawing, stem: string): readonly string[] {
  return links.flatMap((link, index) => {
    const last = index === links.length - 1;
    const reason = reasonOf(link);
    const line = `${stem}${last ? "└─" : "├─"} ${link.service} → ${link.to}${reason === undefined ? "" : ` (${reason})`}`;
    if (!isToPreview(link)) return [line];
    const node = drawing.byName.get(link.to);
    if (node === undefined) return [`${line} · not there`];
    if (drawing.drawn.has(link.to)) return [`${line} · ${node.phase}, above`];
    drawing.drawn.add(link.to);
    return [`${line} · ${node.phase}`, ...branches(node, drawing, `${stem}${last ? "   " : "│  "}`)];
  });
}

/** The same for a page that draws Mermaid, such as a comment on GitHub; a baseline is one node a service. */
export function graphMermaid(nodes: readonly GraphNode[], starts: readonly string[] | undefined): string {
  const shown = starts === undefined ? nodes : reachable(nodes, starts);
  const ids = new Map(shown.map(({ name }, index) => [name, `p${index + 1}`]));
  const others = new Map<string, string>();
  const edges = shown.flatMap(({ name, links }) =>
    links.map((link) => {
      const title = `${link.service}: ${link.to}`;
      const known = isToPreview(link) ? ids.get(link.to) : undefined;
      const to = known ?? others.get(title) ?? `b${others.size + 1}`;
      if (known === undefined) others.set(title, to);
      const arrow = known === undefined ? "-.->" : "-->";
      const reason = reasonOf(link);
      return `  ${ids.get(name)} ${arrow}${reason === undefined ? "" : `|"${escaped(reason)}"|`} ${to}`;
    }),
  );
  return [
    "flowchart LR",
    ...shown.map(({ name, phase }) => `  ${ids.get(name)}["${escaped(name)}<br/>${escaped(phase)}"]`),
    ...[...others].map(([title, id]) => `  ${id}(["${escaped(title)}"])`),
    ...edges,
  ].join("\n");
}

function reachable(nodes: readonly GraphNode[], starts: readonly string[]): readonly GraphNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const reached = new Set<string>(starts);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of reached) for (const { to } of byName.get(name)?.links ?? []) reached.add(to);
  return nodes.filter(({ name }) => reached.has(name));
}

/** Mermaid has no other way to write a character that means something to it. */
function escaped(text: string): string {
  return text.replace(/[^\w .,:()/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
