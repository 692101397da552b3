import type { Contents } from "../../live/contents.ts";
import type { Api } from "./api.ts";
import { byTime, event } from "./events.ts";
import { collectionPath } from "./paths.ts";
import { pod, replicaSet, toPod } from "./pods.ts";
import { deployment, job, statefulSet } from "./workloads.ts";

const core = "/api/v1";
const apps = "/apis/apps/v1";
const batch = "/apis/batch/v1";

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
