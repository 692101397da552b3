import type { CatalogEntry } from "../config/catalog-entry.ts";
import { isLocal, type PlatformConfig } from "../config/platform-config.ts";
import { canaryService } from "../config/scalars.ts";
import { canaryKinds } from "../preview/canary.ts";
import { namespacedKinds, namespaceKind, type ObjectKind } from "../preview/kinds.ts";
import { label } from "../preview/labels.ts";
import { platformObjectName } from "../preview/name.ts";
import { toYaml, toYamlDocuments } from "../preview/yaml-text.ts";
import { schemaLine } from "./schema-line.ts";

/**
 * What registering a service adds to the branch `main` of the platform repository: its catalog entry, and for Argo CD,
 * where there is one, its AppProject, its ApplicationSet and its part of the fence.
 */
export function registrationFiles(entry: CatalogEntry, platform: PlatformConfig): Readonly<Record<string, string>> {
  const catalog = {
    [`services/${entry.name}.yaml`]: schemaLine("service.schema.json") + toYaml(withoutDefaults(entry)),
  };
  if (isLocal(platform)) return catalog;
  return {
    ...catalog,
    [`argocd/services/${entry.name}.yaml`]: toYamlDocuments([
      fenceParameter(entry),
      appProject(entry, platform, namespacedKinds()),
      applicationSet(entry, platform, generator(entry, platform)),
    ]),
  };
}

/**
 * What `doctor --canary` needs on `main`: as for a service, but its record alone makes it live, because it has no pull
 * request, and its project takes only the kinds that it is made of.
 */
export function canaryFiles(platform: PlatformConfig): Readonly<Record<string, string>> {
  const entry = { name: canaryService };
  return {
    [canaryFile]: toYamlDocuments([
      fenceParameter(entry),
      appProject(
        entry,
        platform,
        namespacedKinds().filter(({ kind }) => canaryKinds.includes(kind)),
      ),
      applicationSet(entry, platform, recordAlone(entry, platform)),
    ]),
  };
}

export const canaryFile = "argocd/canary.yaml";

type Named = Pick<CatalogEntry, "name">;

function withoutDefaults({ path, secrets, ...entry }: CatalogEntry) {
  return {
    apiVersion: entry.apiVersion,
    kind: entry.kind,
    name: entry.name,
    repository: entry.repository,
    path: path === "." ? undefined : path,
    type: entry.type,
    owner: entry.owner,
    baseline: entry.baseline,
    secrets: secrets.allow.length === 0 ? undefined : secrets,
  };
}

/** Also removed after it: an Application without its project is never deleted. */
const beforeTheApplicationSet = { "argocd.argoproj.io/sync-wave": "-1" };

/** Tells the policy `preview-namespaces` of fence.yaml that there is this service; the label says it all. */
function fenceParameter(entry: Named) {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: platformObjectName(entry.name),
      namespace: "preview-system",
      labels: { [label("service")]: entry.name },
      annotations: beforeTheApplicationSet,
    },
  };
}

function appProject(entry: Named, platform: PlatformConfig, kinds: readonly ObjectKind[]) {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: {
      name: platformObjectName(entry.name),
      namespace: platform.argocd.namespace,
      annotations: beforeTheApplicationSet,
      finalizers: ["resources-finalizer.argocd.argoproj.io"],
    },
    spec: {
      description: `Previews of ${entry.name}`,
      sourceRepos: [platform.repository],
      destinations: [{ server: platform.argocd.server, namespace: `preview-${entry.name}-pr-*` }],
      clusterResourceWhitelist: [namespaceKind],
      namespaceResourceWhitelist: kinds,
    },
  };
}

function applicationSet(entry: Named, platform: PlatformConfig, generated: object) {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "ApplicationSet",
    metadata: { name: platformObjectName(entry.name), namespace: platform.argocd.namespace },
    spec: {
      goTemplate: true,
      goTemplateOptions: ["missingkey=error"],
      generators: [generated],
      template: {
        metadata: {
          name: "{{.name}}",
          labels: { [label("service")]: entry.name },
          annotations: { "argocd.argoproj.io/manifest-generate-paths": "." },
          finalizers: ["resources-finalizer.argocd.argoproj.io"],
        },
        spec: {
          project: platformObjectName(entry.name),
          source: { repoURL: platform.repository, targetRevision: "previews", path: "{{.path.path}}" },
          destination: { server: platform.argocd.server, namespace: "{{.namespace}}" },
          revisionHistoryLimit: 2,
          syncPolicy: {
            automated: { prune: true, selfHeal: true },
            // Never ApplyOutOfSyncOnly: a retry would pass over a failed migrate Job and start the service.
            syncOptions: ["PruneLast=true", "ServerSideApply=true"],
            retry: { limit: 3, refresh: true, backoff: { duration: "5s", factor: 2, maxDuration: "1m" } },
          },
        },
      },
    },
  };
}

/** With both keys a matrix: the pull request is open and labelled, and the record is there. */
function generator(entry: CatalogEntry, platform: PlatformConfig) {
  if (platform.lifecycle === "record") return recordAlone(entry, platform);
  const git = records(entry, platform, "{{.number}}");
  const [owner, repo] = entry.repository.split("/");
  const { api, label: pullRequestLabel, appSecret } = platform.github;
  const github = { api, owner, repo, labels: [pullRequestLabel], appSecretName: appSecret };
  return { matrix: { generators: [{ pullRequest: { requeueAfterSeconds: 300, github } }, { git }] } };
}

function recordAlone(entry: Named, platform: PlatformConfig) {
  return { git: records(entry, platform, "*") };
}

function records({ name }: Named, { repository }: PlatformConfig, number: string) {
  const files = [{ path: `previews/${name}/pr-${number}/preview.json` }];
  return { repoURL: repository, revision: "previews", requeueAfterSeconds: 300, files };
}
