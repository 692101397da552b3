import { canaryService } from "../config/scalars.ts";
import type { Ports } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Instant } from "../time.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { clusterTime } from "./gc-cluster.ts";

export interface TimeQuestion {
  readonly ports: Pick<Ports, "github" | "cluster">;
  /** This machine's clock, which may be days off. */
  readonly now: () => Instant;
}

/**
 * The time that is written into a record, because gc decides by it: what GitHub's clock shows, else the API server's,
 * and our own only where neither tells. Throws Problem `interrupted`.
 */
export async function observeNow(
  { ports, now }: TimeQuestion,
  { service, pullRequest }: Pick<PreviewRecord, "service" | "pullRequest">,
): Promise<Instant> {
  const heard = service === canaryService ? undefined : await gitHubTime(ports, pullRequest);
  return heard ?? (await clusterTime(ports)) ?? now();
}

/** GitHub tells it with any answer; it is asked for the pull request only where it has answered nothing yet. */
async function gitHubTime(
  ports: Pick<Ports, "github">,
  { repository, number }: Pick<PreviewRecord["pullRequest"], "repository" | "number">,
): Promise<Instant | undefined> {
  try {
    const github = await ports.github();
    if (github.time() === undefined) await github.pullRequest(repository, number);
    return github.time();
  } catch (error) {
    cannotAsk(error);
    return undefined;
  }
}
