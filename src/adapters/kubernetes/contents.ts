import * as z from "zod";
import type { ClusterEvent, Contents } from "../../live/contents.ts";
import type { Api } from "./api.ts";
import { count, instant, metadata, text } from "./objects.ts";
import { collectionPath } from "./paths.ts";
import { pod, replicaSet, toPod } from "./pods.ts";
import { deployment, job, statefulSet } from "./workloads.ts";

const core = "/api/v1";
const apps = "/apis/apps/v1";
const batch = "/apis/batch/v1";

/** https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/, in its older form, which all serve. */
const event = z
  .object({
    metadata: metadata.pick({ creationTimestamp: true }),
    involvedObject: z.object({ kind: text, name: text }),
    type: text,
    reason: text,
    message: text,
    count,
    firstTimestamp: instant,
    lastTimestamp: instant,
    eventTime: instant,
    series: z.object({ count, lastObservedTime: instant }).nullish(),
  })
  .transform(({ metadata, involvedObject, type, reason, message, series, ...times }): ClusterEvent => {
    const { lastTimestamp, eventTime, firstTimestamp } = times;
    return {
      object: involvedObject,
      type: type === "Warning" ? "Warning" : "Normal",
      reason,
      message,
      count: Math.max(1, times.count, series?.count ?? 0),
      lastSeenAt:
        series?.lastObservedTime ?? lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp,
    };
  });

/** What runs in a namespace: six lists, asked for together. */
export async function readContents(api: Api, namespace: string): Promise<Contents> {
  const of = (group: string, resource: string) => ({
    what: `list ${resource} in ${namespace}`,
    path: collectionPath({ api: group, resource }, namespace),
  });
  const [pods = [], events = [], deployments = [], replicaSets = [], statefulSets = [], jobs = []] = await Promise.all([
    api.list(of(core, "pods"), pod),
    api.list(of(core, "events"), event),
    api.list(of(apps, "deployments"), deployment),
    api.list({ ...of(apps, "replicasets"), metadataOnly: true }, replicaSet),
    api.list(of(apps, "statefulsets"), statefulSet),
    api.list(of(batch, "jobs"), job),
  ]);
  const controllers = [...deployments, ...statefulSets, ...jobs];
  return {
    workloads: controllers.map(({ workload }) => workload),
    pods: pods.map((object) => toPod(object, controllers, replicaSets)),
    events: events.toSorted(byTime),
  };
}

/** Oldest first; of one second, in the order of the list. */
function byTime(one: ClusterEvent, other: ClusterEvent): number {
  const [first, second] = [one.lastSeenAt ?? "", other.lastSeenAt ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
