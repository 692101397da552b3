import { z } from "zod";
import type { Namespace } from "../../live/contents.ts";
import type { Cluster } from "../../ports.ts";
import { label } from "../../preview/labels.ts";
import { isAllowed } from "./access.ts";
import type { Api } from "./api.ts";
import { readContents } from "./contents.ts";
import { servedKinds } from "./discovery.ts";
import { parseJson } from "./failure.ts";
import { readLogs } from "./logs.ts";
import { conditions, metadata, texts } from "./objects.ts";
import { objectPath } from "./paths.ts";
import type { Sessions } from "./sessions.ts";

/** What Argo CD applies of a record; access.yaml allows this ConfigMap by its name, and no other. */
const recordName = "preview-record";

const namespaceKind = { api: "/api/v1", resource: "namespaces" };
const configMapKind = { api: "/api/v1", resource: "configmaps" };

const namespaceObject = z.object({ metadata, status: z.object({ conditions }).prefault({}) }).transform(
  ({ metadata, status }): Namespace => ({
    name: metadata.name,
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

/** Kubernetes over its API. `sessions` is loaded when a shell or a port is wanted. */
export function cluster(options: {
  readonly name: string;
  readonly api: Api;
  readonly sessions: () => Promise<Sessions>;
  readonly signal: AbortSignal;
}): Cluster {
  const { name, api, sessions, signal } = options;
  return {
    name,
    version: async () => {
      const found = await api.get({ what: "ask for the cluster's version", path: "/version" }, version);
      return found?.gitVersion ?? "unknown";
    },
    allowed: (questions) => Promise.all(questions.map((question) => isAllowed(api, question))),
    served: (groups) => servedKinds(api, groups),
    namespace: (namespace) =>
      api.get({ what: `read the namespace ${namespace}`, path: objectPath(namespaceKind, namespace) }, namespaceObject),
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
    logs: (request) => readLogs(api, request, signal),
    exec: async (request) => (await sessions()).exec(request),
    forward: async (request) => (await sessions()).forward(request),
  };
}

function specIn(data: Readonly<Record<string, string>>): string | undefined {
  return record.safeParse(parseJson(data["preview.json"] ?? "")).data?.spec;
}
