import { createHash } from "node:crypto";
import { type ObservedPlatform, observePlatform } from "../../src/observe/platform.ts";
import type { Ports } from "../../src/ports.ts";
import { previewName } from "../../src/preview/name.ts";
import { recordText } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { type PreparedSweep, prepareSweep, pruneOrphans, publishSweep } from "../../src/sweep.ts";
import { addSeconds } from "../../src/time.ts";
import { type MadeCluster, madeClusterPorts } from "../support/made-cluster.ts";
import { madeGitHub } from "../support/made-github.ts";
import { madePlatform, madePlatformRepositories } from "../support/made-platform.ts";
import { platformYaml } from "../support/shop-files.ts";
import { type MadeFolder, now, pullRequestOf } from "./worlds.ts";

/** Of the platform repository. */
export const url = "https://github.com/acme/preview-platform.git";
const main = (schedule: object | undefined, maxDelete: number | undefined) => ({
  "platform.yaml": platformYaml
    .replace("limits: {", `limits: {${maxDelete === undefined ? "" : `maxDelete: ${maxDelete}, `}`)
    .concat(schedule === undefined ? "" : `expiry: {schedule: ${JSON.stringify(schedule)}}\n`),
});

function settings(of: { readonly schedule?: object | undefined; readonly maxDelete?: number | undefined }) {
  return main(of.schedule, of.maxDelete);
}

const known = new Map<string, ObservedPlatform>();

/** Settings are read once, because reading them takes longer than all the rest. */
async function observed(ports: Ports, key: string): Promise<ObservedPlatform> {
  const repository = await (await ports.platform()).open(url);
  const platform = known.get(key) ?? (await observePlatform(ports, url));
  known.set(key, platform);
  return { ...platform, repository, snapshot: await repository.snapshot() };
}

/** The shell over a platform, a GitHub and a cluster in memory. */
export function makeWorld(
  folders: readonly MadeFolder[],
  of: Parameters<typeof settings>[0] & { readonly skew?: number; readonly cluster?: MadeCluster } = {},
) {
  const writes: string[] = [];
  const platform = madePlatform(url, settings(of));
  for (const folder of folders) {
    const { folder: path } = previewName(folder.service, folder.number);
    platform.previews[`${path}/preview.json`] = folder.kind === "broken" ? "{" : recordText(folder.record);
  }
  const silent = folders.filter(({ pullRequest }) => pullRequest === "silent");
  const pullRequests = new Map(
    folders.flatMap((folder) => {
      const found = pullRequestOf(folder);
      return found === undefined ? [] : [[`acme/${folder.service}#${folder.number}`, found] as const];
    }),
  );
  // What does not answer is in no list: pages move.
  const listed = new Map(pullRequests);
  for (const { service, number } of silent) listed.delete(`acme/${service}#${number}`);
  const github = madeGitHub({
    pullRequests: listed,
    writes: [],
    gitHubNow: () => Date.parse(now),
    gitHubFails: (call) =>
      silent.some(({ service, number }) => call === `get acme/${service}#${number}`)
        ? new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 500." })
        : undefined,
  });
  const ports = {
    ...madeClusterPorts(of.cluster, writes),
    platform: async () => madePlatformRepositories([platform]),
    github: async () => github,
  } as unknown as Ports;
  const observer = {
    ports,
    environment: {},
    emit: () => undefined,
    now: () => addSeconds(now, of.skew ?? 0),
    sha256: (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex"),
    sleep: async () => undefined,
    random: () => 0,
  };
  const request = async () => ({
    platform: await observed(ports, JSON.stringify(of.schedule ?? null) + of.maxDelete),
    maxDelete: undefined,
    confirmMissing: false,
  });
  return {
    platform,
    /** What was changed in the cluster. */
    writes,
    prepare: async () => prepareSweep(observer, await request()),
    sweep: async () => publishSweep(observer, await request(), undefined),
    prune: async (swept: PreparedSweep) => pruneOrphans(observer, await request(), swept, undefined),
  };
}
