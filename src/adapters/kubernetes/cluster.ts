import * as z from "zod";
import type { Namespace } from "../../live/contents.ts";
import type { AccessQuestion, Cluster } from "../../ports/cluster.ts";
import { label } from "../../preview/labels.ts";
import type { Api } from "./api.ts";
import { readContents } from "./contents.ts";
import { deletionOf } from "./deletion.ts";
import { parseJson } from "./failure.ts";
import { readLogs } from "./logs.ts";
import { conditions, identityOf, list, metadata, text, texts } from "./objects.ts";
import { objectPath } from "./paths.ts";
import type { Sessions } from "./sessions.ts";

/** What Argo CD applies of a record; access.yaml allows this ConfigMap by its name, and no other. */
const recordName = "preview-record";

const namespaceKind = { api: "/api/v1", resource: "namespaces" };
const configMapKind = { api: "/api/v1", resource: "configmaps" };

const namespaceObject = z.object({ metadata, status: z.object({ conditions }).prefault({}) }).transform(
  ({ metadata, status }): Namespace => ({
    name: metadata.name,
    identity: identityOf(metadata),
    labels: metadata.labels,
    createdAt: metadata.creationTimestamp,
    deletingSince: metadata.deletionTimestamp,
    conditions: status.conditions,
  }),
);

const version = z.object({ gitVersion: z.string() });
const node = z.object({ metadata: metadata.pick({ name: true, labels: true }) });
const recordMap = z.object({ metadata: z.object({ name: z.string(), namespace: z.string() }), data: texts });
const record = z.object({ spec: z.string() });
const review = z.object({ status: z.object({ allowed: z.boolean().nullish() }).nullish() });
const groupList = z.object({
  groups: list(z.object({ name: text, versions: list(z.object({ groupVersion: text })) })),
});
const resourceList = z.object({ resources: list(z.object({ name: text })) });

/** Kubernetes over its API. `sessions` is loaded when a shell or a port is wanted. */
export function cluster(options: {
  readonly name: string;
  readonly api: Api;
  readonly sessions: () => Promise<Sessions>;
  readonly signal: AbortSignal;
}): Cluster {
  const { name, api, sessions, signal } = options;
  const readNamespace = (namespace: string) =>
    api.get({ what: `read the namespace ${namespace}`, path: objectPath(namespaceKind, namespace) }, namespaceObject);
  return {
    name,
    version: async () => {
      const found = await api.get({ what: "ask for the cluster's version", path: "/version" }, version);
      return found?.gitVersion ?? "unknown";
    },
    allowed: (questions) => Promise.all(questions.map((question) => isAllowed(api, question))),
    served: (groups) => servedKinds(api, groups),
    namespace: readNamespace,
    namespaces: async () => {
      const query = { labelSelector: label("service") };
      return (await api.list({ what: "list namespaces", path: "/api/v1/namespaces", query }, namespaceObject)) ?? [];
    },
    contents: (namespace) => readContents(api, namespace),
    liveSpec: async (namespace) => {
      const path = objectPath(configMapKind, recordName, namespace);
      const found = await api.get({ what: `read the live record of ${namespace}`, path }, recordMap);
      return found === undefined ? undefined : specIn(found.data);
    },
    liveSpecs: async () => {
      const query = { fieldSelector: `metadata.name=${recordName}` };
      const found = await api.list({ what: "list live records", path: "/api/v1/configmaps", query }, recordMap);
      const specs = (found ?? []).map(({ metadata, data }) => [metadata.namespace, specIn(data)] as const);
      return new Map(specs.flatMap(([namespace, spec]) => (spec === undefined ? [] : [[namespace, spec] as const])));
    },
    nodes: async () => {
      const found = await api.list({ what: "list nodes", path: "/api/v1/nodes", metadataOnly: true }, node);
      return (found ?? []).map(({ metadata }) => metadata);
    },
    time: () => api.time({ what: "ask for the cluster's time", path: "/version" }),
    deleteNamespace: async (namespace, seen) => {
      const path = objectPath(namespaceKind, namespace);
      const change = await api.delete({ what: `delete the namespace ${namespace}`, path }, seen);
      return deletionOf(change, seen, () => readNamespace(namespace));
    },
    logs: (request) => readLogs(api, request, signal),
    exec: async (request) => (await sessions()).exec(request),
    forward: async (request) => (await sessions()).forward(request),
  };
}

function specIn(data: Readonly<Record<string, string>>): string | undefined {
  return record.safeParse(parseJson(data["preview.json"] ?? "")).data?.spec;
}

/** Whether we may, as `kubectl auth can-i` asks. */
async function isAllowed(api: Api, question: AccessQuestion): Promise<boolean> {
  const resourceAttributes = { ...question };
  const answer = await api.post(
    { what: "ask for our rights", path: "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews" },
    { apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectAccessReview", spec: { resourceAttributes } },
    review,
  );
  return answer.status?.allowed === true;
}

/** Names of the kinds that the cluster serves of these groups, in any version: `httproutes.gateway.networking.k8s.io`. */
async function servedKinds(api: Api, groups: readonly string[]): Promise<ReadonlySet<string>> {
  const what = "ask what the cluster serves";
  const known = await api.get({ what, path: "/apis" }, groupList);
  const asked = (known?.groups ?? []).filter(({ name }) => groups.includes(name));
  const kinds = asked.flatMap(({ name, versions }) =>
    versions.map(async ({ groupVersion }) => {
      const found = await api.get({ what, path: `/apis/${groupVersion}` }, resourceList);
      return (found?.resources ?? []).map((resource) => `${resource.name}.${name}`);
    }),
  );
  // `pods/log` and the like are parts of a kind.
  return new Set((await Promise.all(kinds)).flat().filter((kind) => !kind.includes("/")));
}
