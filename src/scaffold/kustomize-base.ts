import { lastPart } from "../config/repository-path.ts";

/** A folder with a kustomization, by path from the top of the repository. */
export interface KustomizationFolder {
  readonly folder: string;
  readonly component: boolean;
  /** Folders that it builds on. */
  readonly builtOn: readonly string[];
}

export interface StartingPoints {
  /** Undefined where nothing makes one likelier than the next. */
  readonly best: string | undefined;
  readonly candidates: readonly string[];
}

/** The folders that an overlay for previews could start from; the best is the base that other overlays build on. */
export function startingPoints(all: readonly KustomizationFolder[], overlay: string): StartingPoints {
  const kept = all.find(({ folder }) => folder === overlay)?.builtOn[0];
  const others = all.filter(({ folder, component }) => folder !== overlay && !component);
  const ranked = others
    .map(({ folder, builtOn }) => {
      const users = others.filter((other) => other.builtOn.includes(folder)).length;
      const named = lastPart(folder) === "base";
      // What is built on, and builds on nothing of this repository, is a base.
      return { folder, score: (named ? 4 : 0) + (users > 0 ? 2 : 0) + (builtOn.length === 0 ? 1 : 0) };
    })
    .toSorted((a, b) => b.score - a.score || (a.folder < b.folder ? -1 : 1));
  const [first, second] = ranked;
  const clear = first !== undefined && (second === undefined || first.score > second.score);
  return { best: kept ?? (clear ? first.folder : undefined), candidates: ranked.map(({ folder }) => folder) };
}

const baselines = [/^(staging|stage|stg)$/, /^(dev|develop|development|int|integration|qa|uat|test)$/];

/** The overlay of the long-running deployment that links point to; never production's. */
export function baselineFolder(all: readonly KustomizationFolder[], start: string): string | undefined {
  const family = all.filter(
    ({ folder, builtOn, component }) => !component && (folder === start || builtOn.includes(start)),
  );
  return baselines.flatMap((pattern) => family.filter(({ folder }) => pattern.test(lastPart(folder))))[0]?.folder;
}
