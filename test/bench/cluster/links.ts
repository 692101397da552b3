import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { platform } from "../../cluster/company.ts";
import { readyState, recordAt, stateOf } from "../../cluster/watching.ts";
import type { Change, World } from "../../cluster/world.ts";
import type { BareClient } from "./bare-client.ts";

/** One change of a link, in seconds. */
export interface LinkChange {
  /** From the start of the program until the branch of the records has it. */
  readonly published: number;
  /** From there until the preview's own ConfigMap says the same. */
  readonly synced: number;
  /** From the start of the program to its end. */
  readonly ready: number;
}

/** Points a ready preview at something else, as a person does, and waits with the program until it is ready. */
export async function changeLink(world: World, client: BareClient, preview: Change, link: string): Promise<LinkChange> {
  const before = await liveSpec(client, preview);
  const start = performance.now();
  const published = untilPublished(preview, before);
  const synced = untilSynced(client, preview, { before, every: 20 });
  const answer = await world.run(preview, "up", "--link", link);
  const end = performance.now();
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(stateOf(world.kubectl, preview)).toEqual(readyState(preview));
  const [publishedAt, syncedAt] = await Promise.all([published, synced]);
  return {
    published: (publishedAt - start) / 1000,
    synced: (syncedAt - publishedAt) / 1000,
    ready: (end - start) / 1000,
  };
}

/** The same for somebody without a cluster, so that nobody asks Argo CD to look; seconds until it has come by itself. */
export async function changeLinkUnasked(world: World, client: BareClient, preview: Change, link: string) {
  const before = await liveSpec(client, preview);
  const answer = await world.run(preview, "up", "--no-wait", "--context", "nobody", "--link", link);
  const start = performance.now();
  expect(answer, answer.stderr).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining("was not asked to look"),
  });
  return ((await untilSynced(client, preview, { before, every: 500 })) - start) / 1000;
}

/** The moment at which the branch of the records no longer has this spec. */
async function untilPublished(preview: Change, before: string): Promise<number> {
  const ref = join(platform, "refs/heads/previews");
  for (let seen = "", now = 0; ; await sleep(10)) {
    const head = readFileSync(ref, "utf8");
    if (head === seen) continue;
    now = performance.now();
    // Others publish to the branch too.
    if (recordAt(head.trim(), preview)?.spec !== before) return now;
    seen = head;
  }
}

/** The moment at which the preview's namespace no longer has this spec. Whoever waits has a time-out of its own. */
async function untilSynced(
  client: BareClient,
  preview: Change,
  { before, every }: { readonly before: string; readonly every: number },
): Promise<number> {
  while ((await liveSpec(client, preview)) === before) await sleep(every);
  return performance.now();
}

async function liveSpec(client: BareClient, { namespace }: Change): Promise<string> {
  const live = await client.get(`/api/v1/namespaces/${namespace}/configmaps/preview-record`);
  if (live === undefined) throw new Error(`${namespace} has no live record`);
  return JSON.parse(JSON.parse(live).data["preview.json"]).spec;
}
