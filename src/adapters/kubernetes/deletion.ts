import type { Deletion } from "../../ports/cluster.ts";
import type { Change } from "./api.ts";

/** What came of a removal that was only meant for what was seen. */
export function deletionOf(change: Change): Deletion {
  if (change === "done") return "deleted";
  return change === "missing" ? "gone" : "changed";
}
