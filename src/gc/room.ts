import type { PlatformConfig } from "../config/platform-config.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** A preview as far as room is concerned. */
export type Occupant = Pick<PreviewRecord, "name" | "service" | "asleep" | "pinned" | "lastPushAt">;

type Limits = Pick<PlatformConfig["limits"], "previews" | "perService">;

/** Whether the limits could be reached at all: if not, no record needs to be read. Names stand for previews, asleep or not. */
export function mayBeFull(limits: Limits, service: string, others: readonly { readonly service: string }[]): boolean {
  const own = others.filter((other) => other.service === service);
  return (
    others.length >= (limits.previews ?? Number.POSITIVE_INFINITY) ||
    own.length >= (limits.perService ?? Number.POSITIVE_INFINITY)
  );
}

/** Makes sure that one more preview of a service fits. Throws Problem `no-room` (exit code 8), which names what could go. */
export function requireRoom(limits: Limits, service: string, others: readonly Occupant[]): void {
  const awake = others.filter((other) => !other.asleep);
  const own = awake.filter((other) => other.service === service);
  if (limits.perService !== undefined && own.length >= limits.perService)
    throw full(`${own.length} previews of ${service} are awake, and the platform allows ${limits.perService}`, own);
  if (limits.previews !== undefined && awake.length >= limits.previews)
    throw full(`${awake.length} previews are awake, and the platform allows ${limits.previews}`, awake);
}

function full(why: string, among: readonly Occupant[]): Problem {
  const free = among.filter((other) => !other.pinned).toSorted((a, b) => (a.lastPushAt < b.lastPushAt ? -1 : 1));
  const names = free.slice(0, 3).map((other) => `\`preview down ${other.name}\``);
  return new Problem("not-yet", {
    code: "no-room",
    message: `There is no room: ${why}.`,
    hints: [
      names.length === 0
        ? "All of them are pinned; ask the platform team for more room."
        : `The longest without a push could go: ${names.join(", ")}.`,
    ],
  });
}
