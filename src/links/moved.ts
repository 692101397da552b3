import type { Link } from "./link.ts";

interface Moved {
  readonly service: string;
  readonly was: string;
  readonly to: string;
}

/** The links that lead elsewhere than before, each with what it was; both lists are of the same dependencies, in order. */
export function movedLinks(
  before: readonly Pick<Link, "to">[],
  after: readonly Pick<Link, "service" | "to">[],
): readonly Moved[] {
  return after.flatMap(({ service, to }, index) => {
    const was = before[index]?.to;
    return was === undefined || was === to ? [] : [{ service, was, to }];
  });
}
