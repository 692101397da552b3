import type { Emit } from "../event.ts";
import { isToPreview } from "../links/link.ts";
import { type LinkAnswer, type LinkQuestion, resolveLinks } from "../links/resolve.ts";
import type { Ports } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { heardState } from "./asked-targets.ts";
import type { ObservedPlatform } from "./platform.ts";

interface Asker {
  readonly ports: Ports;
  readonly emit: Emit;
}

interface OpenQuestion extends Omit<LinkQuestion, "targets" | "closed"> {
  readonly targets: ReadonlyMap<string, PreviewRecord>;
}

/**
 * Decides links so that none leads to a preview whose pull request is over, but where a command asks for it now. GitHub is
 * asked once about each preview that would be chosen, and believed to be open where it does not tell. Throws what
 * `resolveLinks` throws.
 */
export async function resolveOpenLinks(
  { ports, emit }: Asker,
  platform: Pick<ObservedPlatform, "catalog">,
  question: OpenQuestion,
): Promise<LinkAnswer> {
  const { caller, targets } = question;
  const asked = new Set(question.asked.map(({ service }) => service));
  const closed = new Map<string, "closed" | "merged">();
  const known = new Set<string>();
  for (;;) {
    const answer = resolveLinks({ ...question, closed });
    const chosen = answer.links.filter((link) => isToPreview(link) && !asked.has(link.service));
    const open = chosen.flatMap(({ to }) => targets.get(to) ?? []).filter(({ name }) => !known.has(name));
    // Who is published from a pull request knows that it is open.
    const others = open.filter(({ pullRequest }) => !isSame(pullRequest, caller.pullRequest));
    if (others.length === 0) return answer;
    const heard = await Promise.all(others.map((target) => heardState(ports, platform, target)));
    for (const [index, { name }] of others.entries()) {
      const { state, told } = heard[index] ?? { state: undefined, told: [] };
      known.add(name);
      if (state === "closed" || state === "merged") closed.set(name, state);
      for (const event of told) emit(event);
    }
  }
}

type Origin = LinkQuestion["caller"]["pullRequest"];

function isSame(a: Origin, b: Origin): boolean {
  return a.repository.toLowerCase() === b.repository.toLowerCase() && a.number === b.number;
}
