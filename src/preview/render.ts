import { migrationOf } from "../config/service-config.ts";
import { appManifests } from "./app.ts";
import { checkCollisions } from "./collisions.ts";
import {
  bakedCredentials,
  type EnvironmentSource,
  envFile,
  linkVariables,
  previewVariables,
  type Variables,
} from "./environment.ts";
import { type FolderFiles, folderFiles } from "./folder.ts";
import { frontendFiles } from "./frontend.ts";
import { formatImage } from "./image-reference.ts";
import { type Json, objectAt } from "./json.ts";
import { type ImagePin, kustomizationText } from "./kustomization.ts";
import { label } from "./labels.ts";
import { type Manifest, nameOf } from "./manifest.ts";
import { type MigrationJob, migrateJob } from "./migrate.ts";
import { hostOf, type PreviewName } from "./name.ts";
import { namespaceManifests } from "./namespace.ts";
import { type Patch, servicePatches } from "./patches.ts";
import { steadyPlacement } from "./placement.ts";
import { configMaps, environmentSources } from "./pod-environment.ts";
import type { PreviewRecord } from "./record.ts";
import { routeManifest } from "./route.ts";
import { pullSecret, secretManifests } from "./secrets.ts";
import { storePlaceholder } from "./store-data.ts";
import { storeManifests } from "./stores.ts";
import type { Wish } from "./wish.ts";
import type { Workload } from "./workload.ts";
import { toYamlDocuments } from "./yaml-text.ts";

/** What of the record the folder's files follow from. */
export type Decision = Pick<PreviewRecord, "seeds" | "data" | "linkEnv" | "migrate">;

export interface Rendering {
  readonly files: FolderFiles;
  /** Every object of the folder before Kustomize, without the generated ConfigMaps. */
  readonly manifests: readonly Manifest[];
  readonly migration: MigrationJob | undefined;
  readonly notes: readonly string[];
}

/** The image that the migrate component carries until the CLI sets the service's. */
const appPlaceholder = "preview-app";

/** What the variables of this preview follow from. */
export function environmentSource(name: PreviewName, wish: Wish, workload: Workload): EnvironmentSource {
  const { config, platform, pullRequest, storeImages, localPort } = wish;
  const credentials = bakedCredentials(storeImages);
  return { name, config, platform, sha: pullRequest.sha, serviceName: workload.serviceName, localPort, credentials };
}

/** The files of a preview's folder but for the record. */
export function render(name: PreviewName, wish: Wish, workload: Workload, decision: Decision): Rendering {
  const { config, platform } = wish;
  const own = previewVariables(environmentSource(name, wish, workload));
  const links = linkVariables(wish.links, decision.linkEnv);
  const baselines = linkVariables(wish.baselines, decision.linkEnv);
  const app = appManifests(config, wish.overlay);
  const stores = storeManifests(config.stores, wish.storeImages, wish.components, platform);
  const migration = migrationManifest(wish, workload, decision, { own, baselines });
  const objects: Readonly<Record<string, readonly Manifest[]>> = {
    "namespace.yaml": namespaceManifests(name, platform),
    "app.yaml": app.manifests,
    "stores.yaml": migration === undefined ? stores : [...stores, migration.job],
    "secrets.yaml": secretManifests(config, platform.secrets),
    "route.yaml": routeManifests(name, workload, platform),
  };
  const { "app.yaml": _, ...others } = objects;
  checkCollisions(app.manifests, Object.values(others).flat(), config.overlay);
  const written = Object.entries(objects).filter(([, manifests]) => manifests.length > 0);
  const frontend = frontendFiles(config, wish.links);
  const defined = new Set([...Object.keys(own), ...Object.keys(links)]);
  const kustomization = kustomizationText({
    name,
    resources: written.map(([file]) => file),
    frontend: Object.keys(frontend),
    migrates: migration !== undefined,
    images: imagePins(wish, workload, migration !== undefined),
    asleep: [],
    patches: [...servicePatches({ config, platform, workload, defined }), ...generationPatches(stores, decision.data)],
  });
  return {
    manifests: written.flatMap(([, manifests]) => manifests),
    migration,
    notes: app.notes,
    files: folderFiles({
      ...Object.fromEntries(written.map(([file, manifests]) => [file, toYamlDocuments(manifests)])),
      ...frontend,
      "preview.env": envFile(own),
      "links.env": envFile(links),
      "migrate.env": migration === undefined ? null : envFile(baselines),
      "kustomization.yaml": kustomization,
    }),
  };
}

/** On one machine the proxy goes by the record. */
function routeManifests(
  name: PreviewName,
  workload: Workload,
  { domain, routing }: Wish["platform"],
): readonly Manifest[] {
  return routing.kind === "local" ? [] : [routeManifest(hostOf(name, domain), workload, routing)];
}

function migrationManifest(
  wish: Wish,
  workload: Workload,
  decision: Decision,
  variables: { readonly own: Variables; readonly baselines: Variables },
): MigrationJob | undefined {
  const migration = migrationOf(wish.config);
  if (migration === undefined) return undefined;
  const { nodes, secrets } = wish.platform;
  const dependsOn: Json = {
    // The name too: a Job's image cannot be changed in place, not even to a mirror of the same digest.
    image: formatImage(wish.image.name, wish.image.digest),
    own: variables.own,
    baselines: variables.baselines,
    attempt: decision.migrate?.attempt ?? 1,
  };
  return migrateJob({
    migration,
    components: wish.components,
    workload,
    defined: new Set([...Object.keys(variables.own), ...Object.keys(variables.baselines)]),
    sources: environmentSources(workload.container.container, wish.config.secrets.length > 0, [
      configMaps.env,
      configMaps.migrate,
    ]),
    // A migration that is cut off half way helps nobody, wherever stores may go.
    placement: steadyPlacement({ ...nodes, storesOnSpot: false }, {}),
    pullSecrets: secrets?.imagePull === undefined ? [] : [{ name: pullSecret }],
    dependsOn,
    data: decision,
    sha256: wish.sha256,
  });
}

function imagePins(wish: Wish, workload: Workload, migrates: boolean): readonly ImagePin[] {
  const app = { newName: wish.image.name, digest: wish.image.digest };
  return [
    { name: workload.image, ...app },
    ...(migrates ? [{ name: appPlaceholder, ...app }] : []),
    ...Object.entries(wish.storeImages).map(([key, image]) => ({
      name: storePlaceholder(key),
      newName: image.name,
      digest: image.digest,
    })),
  ];
}

/** Raising a store's generation replaces its pods, and with them data that is not on a volume. */
function generationPatches(stores: readonly Manifest[], data: Decision["data"]): readonly Patch[] {
  return stores
    .filter((manifest) => manifest.kind === "StatefulSet")
    .map((manifest) => {
      const own = objectAt(manifest, "spec", "template", "metadata", "annotations");
      const value = { ...own, [label("generation")]: String(data[nameOf(manifest)]?.generation ?? 1) };
      return {
        target: { kind: manifest.kind, name: nameOf(manifest) },
        operations: [{ op: "add", path: "/spec/template/metadata/annotations", value }],
      };
    });
}
