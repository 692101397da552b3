import { isToPreview } from "../links/link.ts";
import type { PlatformSnapshot, Ports } from "../ports.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { stateOf } from "./asked-targets.ts";
import { cannotAsk } from "./cannot-ask.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords, recordPath } from "./records.ts";

/** What only the other side of a link tells. */
export interface Neighbours {
  /** Previews that link to it. */
  readonly linkedFrom: readonly string[];
  /** Previews that it links to, and whose pull requests are not open any more. */
  readonly closedTargets: readonly string[];
}

/** Files that `observeNeighbours` reads. */
export function neighbourFiles(snapshot: PlatformSnapshot): readonly string[] {
  return previewsOf(snapshot).map(recordPath);
}

/** Looks at both sides of a preview's links; where GitHub does not answer, at those that records tell. */
export async function observeNeighbours(
  ports: Ports,
  { catalog, snapshot }: Pick<ObservedPlatform, "catalog" | "snapshot">,
  { name, links }: PreviewRecord,
): Promise<Neighbours> {
  const previews = previewsOf(snapshot);
  const linked = new Set(links.filter(isToPreview).map(({ to }) => to));
  const targets = previews.filter((preview) => linked.has(preview.name));
  const names = previews.map((preview) => preview.name);
  // GitHub is the farthest away, and is asked first. A record of another preview that cannot be read is no matter of
  // this one.
  const [closed, records] = await Promise.all([
    Promise.all(targets.map((target) => isClosed(ports, { catalog }, target))),
    readRecords(snapshot, names, () => undefined),
  ]);
  const callers = [...records].filter(([, record]) => record.links.some(({ to }) => to === name));
  return {
    linkedFrom: callers.map(([caller]) => caller).filter((caller) => caller !== name),
    closedTargets: targets.filter((_, index) => closed[index]).map((target) => target.name),
  };
}

async function isClosed(
  ports: Ports,
  platform: Pick<ObservedPlatform, "catalog">,
  target: PreviewName,
): Promise<boolean> {
  try {
    const state = await stateOf(ports, platform, target);
    return state === "closed" || state === "merged";
  } catch (error) {
    cannotAsk(error);
    return false;
  }
}
