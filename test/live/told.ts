import { causeOf } from "../../src/live/cause.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { commit, now, shop } from "./objects.ts";

/** What its hints say; none when there is no cause. */
export function hintsOf(live: LivePreview): readonly string[] {
  return causeOf(shop, live, { now, commit })?.hints ?? [];
}

/** A cause on one line: `unhealthy container-crashing api: … [pod/container/previous]`. */
export function told(live: LivePreview): string | undefined {
  const cause = causeOf(shop, live, { now, commit });
  if (cause === undefined) return undefined;
  const { outcome, code, workload, message, log } = cause;
  const where = log === null ? "" : ` [${log.pod}/${log.container}${log.previous ? "/previous" : ""}]`;
  return `${outcome} ${code} ${workload ?? "-"}: ${message}${where}`;
}
