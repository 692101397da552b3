import { previewName } from "../../src/preview/name.ts";
import { type PreviewRecord, recordText } from "../../src/preview/record.ts";
import type { World } from "./world.ts";

/** A record as some other run has published it. */
export function record(service: string, pullRequest: number, of: Partial<PreviewRecord> = {}): PreviewRecord {
  const name = previewName(service, pullRequest);
  const url = `https://pr-${pullRequest}-${service}.preview.acme.dev`;
  return {
    apiVersion: "preview/v1",
    kind: "Preview",
    name: name.name,
    service,
    type: "backend",
    pullRequest: {
      repository: `acme/${service}`,
      number: pullRequest,
      branch: "SHOP-9-rates",
      sha: "9f9f9f9000000000000000000000000000000000",
      author: "ben",
    },
    namespace: name.namespace,
    workload: service,
    url,
    health: "/healthz",
    addresses: { internal: `http://${service}.${name.namespace}.svc.cluster.local:8000`, public: url },
    images: [],
    seeds: [],
    data: {},
    migrate: null,
    links: [],
    linkEnv: [],
    jira: [],
    asleep: false,
    asleepStores: [],
    pinned: false,
    dueSince: null,
    requests: { cpu: 0.1, memoryGiB: 0.2 },
    createdAt: "2026-11-21T08:00:00Z",
    updatedAt: "2026-11-22T08:00:00Z",
    lastPushAt: "2026-11-22T08:00:00Z",
    expiresAt: "2026-11-25T08:00:00Z",
    spec: "sha256:0",
    ...of,
  };
}

/** Puts a preview on the branch of the records, as another run does. */
export function publish(world: Pick<World, "platform">, of: PreviewRecord): void {
  world.platform.previews[`previews/${of.service}/pr-${of.pullRequest.number}/preview.json`] = recordText(of);
}

/** Takes a preview away again. */
export function remove(world: World, service: string, pullRequest: number): void {
  const folder = `previews/${service}/pr-${pullRequest}/`;
  world.platform.previews = Object.fromEntries(
    Object.entries(world.platform.previews).filter(([path]) => !path.startsWith(folder)),
  );
}
