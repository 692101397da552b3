import type { SeedFinding } from "../finding.ts";

/** Findings of a script, of which it may have as many as it has lines. */
export interface FindingList {
  readonly add: (finding: SeedFinding) => void;
  readonly all: () => readonly SeedFinding[];
}

/** Nobody reads more of one kind; the rest is counted. */
const mostOfOne = 20;

export function findingList(): FindingList {
  const kept: SeedFinding[] = [];
  const rules = new Map<string, { count: number; left: SeedFinding | undefined }>();
  return {
    add(finding) {
      const seen = rules.get(finding.rule) ?? { count: 0, left: undefined };
      rules.set(finding.rule, seen);
      seen.count += 1;
      if (seen.count <= mostOfOne) kept.push(finding);
      else seen.left ??= finding;
    },
    all: () => [
      ...kept,
      ...[...rules.values()].flatMap(({ count, left }): readonly SeedFinding[] => {
        if (left === undefined) return [];
        const { fix: _, ...finding } = left;
        return [{ ...finding, message: `And ${count - mostOfOne} more like this, of which this is the first.` }];
      }),
    ],
  };
}
