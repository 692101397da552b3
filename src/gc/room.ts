import type { PlatformConfig } from "../config/platform-config.ts";
import type { Link } from "../links/link.ts";
import { lastUsedAt } from "../preview/lifetime.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** A preview as far as room is concerned. */
export interface Occupant
  extends Pick<PreviewRecord, "name" | "service" | "asleep" | "pinned" | "lastPushAt" | "wokenAt"> {
  readonly links: readonly Pick<Link, "to">[];
}

/** The preview that needs a place. */
export interface Newcomer {
  readonly service: string;
  /** Names of those that it links to: they have to be awake for it. */
  readonly targets: ReadonlySet<string>;
}

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
 * Which of the others have to go to sleep so that one more preview fits: those that no awake one links to, the longest
 * idle first, and only then the others. None that is pinned, or that the new one links to. Throws Problem `no-room` (exit
 * code 8), which names what could go.
 */
export function makeRoom<O extends Occupant>(
  { evict, previews, perService }: Limits,
  newcomer: Newcomer,
  others: readonly O[],
): readonly O[] {
  const { service, targets } = newcomer;
  const awake = others.filter((other) => !other.asleep);
  const own = awake.filter((other) => other.service === service);
  const ofService = chooseIdle(own, {
    ...{ evict, targets, awake, limit: perService },
    why: `${counted(own.length)} of ${service} ${own.length === 1 ? "is" : "are"} awake`,
  });
  const rest = awake.filter((other) => !ofService.includes(other));
  const ofAll = chooseIdle(rest, {
    ...{ evict, targets, awake: rest, limit: previews },
    why: `${counted(awake.length)} ${awake.length === 1 ? "is" : "are"} awake`,
  });
  return [...ofService, ...ofAll];
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "preview" : "previews"}`;
}

interface Choice<O> extends Pick<Limits, "evict">, Pick<Newcomer, "targets"> {
  readonly limit: number | undefined;
  /** All that may call those that are chosen from. */
  readonly awake: readonly O[];
  readonly why: string;
}

function chooseIdle<O extends Occupant>(among: readonly O[], choice: Choice<O>): readonly O[] {
  const { evict, targets, awake, limit, why } = choice;
  const needed = limit === undefined ? 0 : among.length + 1 - limit;
  if (limit === undefined || needed <= 0) return [];
  const unpinned = among.filter((other) => !other.pinned);
  const movable = unpinned.filter(({ name }) => !targets.has(name));
  const first = firstToGo(movable, awake, Math.max(mostNames, needed));
  if (evict === "sleep" && movable.length >= needed) return first.slice(0, needed);
  const stay = movable.length < unpinned.length ? "pinned, or what this preview links to" : "pinned";
  throw new Problem("not-yet", {
    code: "no-room",
    message: `There is no room: ${why}, and the platform allows ${limit}.`,
    hints: hintsOf(evict, first, { needed, stay }),
  });
}

/** How many are named that could go, where fewer would do. */
const mostNames = 3;

function hintsOf(
  evict: Limits["evict"],
  first: readonly Occupant[],
  { needed, stay }: { readonly needed: number; readonly stay: string },
): readonly string[] {
  if (first.length === 0) return [`All of them are ${stay}; ask the platform team for more room.`];
  const names = first.map(({ name }) => `\`preview sleep ${name}\``);
  if (first.length < needed) {
    return [`${counted(needed)} would have to go, and all but these are ${stay}: ${names.join(", ")}.`];
  }
  return [
    `The longest without a push or a wake could go to sleep: ${names.join(", ")}.`,
    ...(evict === "sleep" ? [] : ["`limits: {evict: sleep}` in platform.yaml does that by itself."]),
  ];
}

/** In the order in which they go, no more than `most`. Who has gone to sleep calls nobody any more. */
function firstToGo<O extends Occupant>(movable: readonly O[], awake: readonly O[], most: number): readonly O[] {
  const going = new Set<O>();
  for (let left = movable.toSorted(byUse); going.size < most && left.length > 0; ) {
    const linked = new Set(awake.flatMap((one) => (going.has(one) ? [] : one.links.map(({ to }) => to))));
    const next = left.find(({ name }) => !linked.has(name)) ?? left[0];
    left = left.filter((one) => one !== next);
    if (next !== undefined) going.add(next);
  }
  return [...going];
}

/** The longest idle first; who is used equally long is told apart by name, so that everybody chooses the same. */
function byUse(a: Occupant, b: Occupant): number {
  const [usedA, usedB] = [lastUsedAt(a), lastUsedAt(b)];
  if (usedA !== usedB) return usedA < usedB ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
