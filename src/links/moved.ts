import type { Link } from "./link.ts";

type To = Pick<Link, "to">;

interface Moved {
  readonly was: string;
  readonly to: string;
}

/** The links that lead elsewhere than before, each with what it was; both lists are of the same dependencies, in order. */
export function movedLinks(before: readonly To[], after: readonly To[]): readonly Moved[] {
  return after.flatMap(({ to }, index) => {
    const was = before[index]?.to;
    return was === undefined || was === to ? [] : [{ was, to }];
  });
}
