import type { KeptRecord } from "./facts.ts";

/** What previews in use lead to, directly or through others: it is as used as they are. Names of previews. */
export function usedByLink(
  records: Iterable<Pick<KeptRecord, "name" | "links">>,
  isUsed: (name: string) => boolean,
): ReadonlySet<string> {
  const byName = new Map([...records].map((record) => [record.name, record]));
  const used = new Set<string>();
  const open = [...byName.keys()].filter(isUsed);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const { to } of byName.get(name)?.links ?? []) {
      if (used.has(to) || !byName.has(to)) continue;
      used.add(to);
      open.push(to);
    }
  }
  return used;
}
