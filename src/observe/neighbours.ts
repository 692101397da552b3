import { isToPreview } from "../links/link.ts";
import type { Ports } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { stateOf } from "./asked-targets.ts";
import { cannotAsk } from "./cannot-ask.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";

/** What only the other side of a link tells. */
export interface Neighbours {
  /** Previews that link to it. */
  readonly linkedFrom: readonly string[];
  /** Previews that it links to, and whose pull requests are not open any more. */
  readonly closedTargets: readonly string[];
}

/** Looks at both sides of a preview's links; where GitHub does not answer, at those that records tell. */
export async function observeNeighbours(
  ports: Ports,
  platform: Pick<ObservedPlatform, "catalog" | "snapshot">,
  { name, links }: PreviewRecord,
): Promise<Neighbours> {
  const names = previewsOf(platform.snapshot).map((preview) => preview.name);
  // A record of another preview that cannot be read is no matter of this one.
  const records = await readRecords(platform.snapshot, names, () => undefined);
  const callers = [...records].filter(([, record]) => record.links.some(({ to }) => to === name));
  const targets = [...new Set(links.filter(isToPreview).map(({ to }) => to))].flatMap((to) => records.get(to) ?? []);
  const closed = await Promise.all(targets.map((target) => isClosed(ports, platform, target)));
  return {
    linkedFrom: callers.map(([caller]) => caller).filter((caller) => caller !== name),
    closedTargets: targets.filter((_, index) => closed[index]).map((target) => target.name),
  };
}

async function isClosed(
  ports: Ports,
  platform: Pick<ObservedPlatform, "catalog">,
  target: PreviewRecord,
): Promise<boolean> {
  try {
    const state = await stateOf(ports, platform, target);
    return state === "closed" || state === "merged";
  } catch (error) {
    cannotAsk(error);
    return false;
  }
}
