import type { PreviewRecord } from "../../src/preview/record.ts";
import { publish, record } from "./records.ts";
import { shopApiWorld } from "./shop.ts";
import { pullRequest, type World } from "./world.ts";

const sha = "9f9f9f9000000000000000000000000000000000";

/** A platform without previews, looked at on a Monday morning. */
export function gcWorld(): World {
  const world = shopApiWorld();
  world.pullRequests.clear();
  return world;
}

/** A preview that some other run has published two hours ago, and its open pull request. */
export function addPreview(world: World, service: string, number: number, of: Partial<PreviewRecord> = {}): void {
  const times = { lastPushAt: "2026-11-23T06:00:00Z", expiresAt: "2026-11-26T06:00:00Z" };
  publish(world, record(service, number, { ...times, ...of }));
  openPullRequest(world, service, number);
}

/** Opens a pull request with the label, or opens it again. */
export function openPullRequest(world: World, service: string, number: number): void {
  const repository = `acme/${service}`;
  world.pullRequests.set(`${repository}#${number}`, pullRequest({ number, sha, repository }));
}

/** Closes or merges a pull request at 07:56. */
export function closePullRequest(
  world: World,
  service: string,
  number: number,
  state: "closed" | "merged" = "closed",
): void {
  const id = `acme/${service}#${number}`;
  const found = world.pullRequests.get(id);
  if (found !== undefined) world.pullRequests.set(id, { ...found, state, closedAt: "2026-11-23T07:56:00Z" });
}

/** Names of the previews that there are records of, sorted. */
export function previewsIn({ platform }: World): readonly string[] {
  const found = Object.keys(platform.previews).flatMap((path) => {
    const [, service, number] = /^previews\/([^/]+)\/(pr-\d+)\//.exec(path) ?? [];
    return service === undefined ? [] : [`${service}-${number}`];
  });
  return [...new Set(found)].toSorted();
}

/** What the branch of the records holds of a preview. */
export function recordIn({ platform }: World, preview: string): PreviewRecord {
  const [, service, number] = /^(.*)-(pr-\d+)$/.exec(preview) ?? [];
  return JSON.parse(platform.previews[`previews/${service}/${number}/preview.json`] ?? "null");
}
