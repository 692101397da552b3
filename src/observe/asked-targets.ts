import type { Emit, Event } from "../event.ts";
import { phaseOf } from "../live/phase.ts";
import type { Ports } from "../ports.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { observeLive } from "./live.ts";
import type { ObservedPlatform } from "./platform.ts";

type Platform = Pick<ObservedPlatform, "config" | "catalog">;

interface Asker {
  readonly ports: Ports;
  readonly emit: Emit;
}

/**
 * Looks at previews that somebody asks for by name: whoever writes one down should hear that it is about to go, or does
 * not work. Throws Problem `link-target-closed`.
 */
export async function checkTargets(
  { ports, emit }: Asker,
  platform: Platform,
  targets: readonly PreviewRecord[],
): Promise<void> {
  const told = await Promise.all(
    targets.map(async (target) => [
      ...(await requireOpen(ports, platform, target)),
      ...(await brokenness(ports, platform, target)),
    ]),
  );
  for (const event of told.flat()) emit(event);
}

/** Whether the pull request of a preview is open; undefined where GitHub does not show it. Throws what GitHub throws. */
export async function stateOf(
  ports: Pick<Ports, "github">,
  { catalog }: Pick<Platform, "catalog">,
  { service, pullRequest }: Pick<PreviewName, "service" | "pullRequest">,
): Promise<"open" | "closed" | "merged" | undefined> {
  const repository = catalog.get(service)?.repository;
  if (repository === undefined) return undefined;
  return (await (await ports.github()).pullRequest(repository, pullRequest))?.state;
}

/** What GitHub says of a target's pull request, and what is to be told where it does not answer. */
export async function heardState(
  ports: Pick<Ports, "github">,
  platform: Pick<Platform, "catalog">,
  { name, service, pullRequest }: Pick<PreviewRecord, "name" | "service" | "pullRequest">,
): Promise<{ readonly state: Awaited<ReturnType<typeof stateOf>>; readonly told: readonly Event[] }> {
  try {
    return { state: await stateOf(ports, platform, { service, pullRequest: pullRequest.number }), told: [] };
  } catch (error) {
    const problem = cannotAsk(error);
    const message = `Whether the pull request of ${name} is still open could not be asked: ${problem.message}`;
    return { state: undefined, told: [{ kind: "warning", message, hints: problem.hints }] };
  }
}

async function requireOpen(ports: Ports, platform: Platform, target: PreviewRecord): Promise<readonly Event[]> {
  const { state, told } = await heardState(ports, platform, target);
  if (state === undefined || state === "open") return told;
  throw new Problem("conflict", {
    code: "link-target-closed",
    message: `The pull request of ${target.name} is ${state}, so its preview is about to go.`,
    hints: [
      state === "merged"
        ? `What it brought reaches the baseline of ${target.service} with its next deployment.`
        : "Reopen the pull request, or link to another preview.",
    ],
  });
}

/** A cluster that cannot be asked is told where the preview itself is looked at. */
async function brokenness(ports: Ports, { config }: Platform, target: PreviewRecord): Promise<readonly Event[]> {
  const at = { name: target.name, namespace: target.namespace, argocd: config.argocd.namespace };
  const { live } = await observeLive(ports, at, { contents: false });
  const { phase, reason } = phaseOf(target, live, "unasked");
  if (phase !== "failed" && phase !== "degraded") return [];
  const hints = [`\`preview status ${target.name}\` says more.`];
  return [{ kind: "warning", message: `${target.name} is ${phase}: ${reason}`, hints }];
}
