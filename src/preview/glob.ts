/** A glob for whole paths. */
export interface GlobPattern {
  readonly test: (path: string) => boolean;
}

/** A part of a glob: it takes one thing that fits, or any number of them. */
interface Part<T> {
  readonly many: boolean;
  readonly fits: (one: T) => boolean;
}

/**
 * A glob as a pattern for whole paths: `**` as a folder of its own crosses folders, `*` and `?` stay within one,
 * `[0-9]` is a class. Whatever glob and path are, matching takes at most the product of their lengths: both come from
 * pull requests, and a regular expression could take for ever.
 */
export function globPattern(glob: string): GlobPattern {
  const folders = glob.split("/").flatMap((text, index, all): readonly Part<string>[] => {
    const any = { many: true, fits: () => true };
    if (text === "**") return index === all.length - 1 ? [{ ...any, many: false }, any] : [any];
    const parts = partsOf(text);
    return [{ many: false, fits: (folder) => matches(parts, [...folder]) }];
  });
  return { test: (path) => matches(folders, path.split("/")) };
}

function partsOf(text: string): readonly Part<string>[] {
  return [...text.matchAll(/\*+|\?|\[[^\]]+\]|./gsu)].map(([token]): Part<string> => {
    if (token.startsWith("*")) return { many: true, fits: () => true };
    if (token === "?") return { many: false, fits: () => true };
    if (token.length > 2 && token.startsWith("[")) return { many: false, fits: classOf(token.slice(1, -1)) };
    return { many: false, fits: (character) => character === token };
  });
}

/** `0-9a-f_`, or with `!` in front all but these. */
function classOf(text: string): (character: string) => boolean {
  const negated = /^[!^]./u.test(text);
  const ranges = [...text.slice(negated ? 1 : 0).matchAll(/(.)-(.)|./gsu)];
  return (character) => ranges.some(([one, from = one, to = one]) => from <= character && character <= to) !== negated;
}

/** Follows all places where the pattern could be at once. */
function matches<T>(parts: readonly Part<T>[], input: readonly T[]): boolean {
  const reachable = (places: Iterable<number>) => {
    const all = new Set(places);
    // A Set's iterator also visits what is added while it runs.
    for (const place of all) if (parts[place]?.many === true) all.add(place + 1);
    return all;
  };
  let places = reachable([0]);
  for (const one of input) {
    const next = [...places].flatMap((place) => {
      const part = parts[place];
      return part?.fits(one) === true ? [part.many ? place : place + 1] : [];
    });
    places = reachable(next);
  }
  return places.has(parts.length);
}
