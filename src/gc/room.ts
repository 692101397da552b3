import type { PlatformConfig } from "../config/platform-config.ts";
import { lastUsedAt } from "../preview/lifetime.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** A preview as far as room is concerned. */
export type Occupant = Pick<PreviewRecord, "name" | "service" | "asleep" | "pinned" | "lastPushAt" | "wokenAt">;

type Limits = Pick<PlatformConfig["limits"], "previews" | "perService" | "evict">;

/** Whether the limits could be reached at all: if not, no record needs to be read. Names stand for previews, asleep or not. */
export function mayBeFull(
  limits: Pick<Limits, "previews" | "perService">,
  service: string,
  others: readonly { readonly service: string }[],
): boolean {
  const own = others.filter((other) => other.service === service);
  return (
    others.length >= (limits.previews ?? Number.POSITIVE_INFINITY) ||
    own.length >= (limits.perService ?? Number.POSITIVE_INFINITY)
  );
}

/**
 * Which of the others have to go to sleep so that one more preview of a service fits: the longest idle ones that are not
 * pinned. Throws Problem `no-room` (exit code 8), which names what could go.
 */
export function makeRoom<O extends Occupant>(limits: Limits, service: string, others: readonly O[]): readonly O[] {
  const awake = others.filter((other) => !other.asleep);
  const own = awake.filter((other) => other.service === service);
  const ofService = chooseIdle(limits.evict, own, limits.perService, {
    why: `${counted(own.length)} of ${service} ${own.length === 1 ? "is" : "are"} awake`,
  });
  const rest = awake.filter((other) => !ofService.includes(other));
  const ofAll = chooseIdle(limits.evict, rest, limits.previews, {
    why: `${counted(awake.length)} ${awake.length === 1 ? "is" : "are"} awake`,
  });
  return [...ofService, ...ofAll];
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "preview" : "previews"}`;
}

function chooseIdle<O extends Occupant>(
  evict: Limits["evict"],
  among: readonly O[],
  limit: number | undefined,
  { why }: { readonly why: string },
): readonly O[] {
  const needed = limit === undefined ? 0 : among.length + 1 - limit;
  if (limit === undefined || needed <= 0) return [];
  const idle = among.filter((other) => !other.pinned).toSorted(byUse);
  if (evict === "sleep" && idle.length >= needed) return idle.slice(0, needed);
  throw new Problem("not-yet", {
    code: "no-room",
    message: `There is no room: ${why}, and the platform allows ${limit}.`,
    hints: hintsOf(evict, idle, needed),
  });
}

function hintsOf(evict: Limits["evict"], idle: readonly Occupant[], needed: number): readonly string[] {
  if (idle.length === 0) return ["All of them are pinned; ask the platform team for more room."];
  const names = idle.slice(0, Math.max(3, needed)).map(({ name }) => `\`preview sleep ${name}\``);
  if (idle.length < needed) {
    return [`${counted(needed)} would have to go, and all but these are pinned: ${names.join(", ")}.`];
  }
  return [
    `The longest without a push or a wake could go to sleep: ${names.join(", ")}.`,
    ...(evict === "sleep" ? [] : ["`limits: {evict: sleep}` in platform.yaml does that by itself."]),
  ];
}

/** The longest idle first; who is used equally long is told apart by name, so that everybody chooses the same. */
function byUse(a: Occupant, b: Occupant): number {
  const [usedA, usedB] = [lastUsedAt(a), lastUsedAt(b)];
  if (usedA !== usedB) return usedA < usedB ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
