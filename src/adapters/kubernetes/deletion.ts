import type { Identity } from "../../live/application.ts";
import type { Deletion } from "../../ports/cluster.ts";
import type { Instant } from "../../time.ts";
import type { Change } from "./api.ts";

/** An object that may be on its way out. */
interface Going {
  readonly identity: Identity;
  readonly deletingSince: Instant | null;
}

/**
 * What came of a removal that was only meant for what was seen; `again` reads the object. To be on its way out changes an
 * object, so that a removal that is sent again, because its answer was lost, meets a changed one.
 */
export async function deletionOf(
  change: Change,
  seen: Identity,
  again: () => Promise<Going | undefined>,
): Promise<Deletion> {
  if (change === "done") return "deleted";
  if (change === "missing") return "gone";
  const there = await again();
  if (there === undefined) return "gone";
  return there.identity.uid === seen.uid && there.deletingSince !== null ? "deleted" : "changed";
}
