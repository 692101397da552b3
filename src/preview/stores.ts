import type { PlatformConfig } from "../config/platform-config.ts";
import { type ServiceConfig, type StoreKind, storeKind } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { withClaimKinds } from "./claim-templates.ts";
import { at, isObject, type Json, type JsonObject, listAt, objectAt, textAt, withAt } from "./json.ts";
import { label } from "./labels.ts";
import { type Manifest, nameOf } from "./manifest.ts";
import { steadyPlacement } from "./placement.ts";
import { pullSecret } from "./secrets.ts";
import { dataVolume, type StoreData, storePlaceholder, withData } from "./store-data.ts";
import { inWave, waves } from "./waves.ts";
import type { StoreImage } from "./wish.ts";

/** Components of the platform that this service needs, as folders below `components/`. */
export function neededComponents(config: Pick<ServiceConfig, "stores" | "migrate">): readonly string[] {
  const kinds = Object.entries(config.stores).map(([key, store]) => storeKind(key, store));
  return [...new Set<string>([...kinds, ...(config.migrate === undefined ? [] : ["migrate"])])].toSorted();
}

const volumeSize = "1Gi";

/**
 * The stores of a preview, from the rendered components: one set of objects a store, under the store's own key.
 * Throws Problem `component-missing` when the platform has no component of a kind, `component-unfit`.
 */
export function storeManifests(
  stores: ServiceConfig["stores"],
  images: Readonly<Record<string, StoreImage>>,
  components: readonly Manifest[],
  platform: Pick<PlatformConfig, "nodes" | "secrets">,
): readonly Manifest[] {
  return Object.entries(stores).flatMap(([key, store]) => {
    const kind = storeKind(key, store);
    const own = components.filter((manifest) => textAt(manifest, "metadata", "labels", label("store")) === kind);
    if (!own.some((manifest) => manifest.kind === "StatefulSet")) throw missing(key, kind);
    const data = { key, kind, storage: store.storage, image: images[key] };
    return own.map((manifest) => inWave(storeObject(manifest, data, platform), waves.first));
  });
}

function storeObject(
  manifest: Manifest,
  store: StoreData,
  platform: Pick<PlatformConfig, "nodes" | "secrets">,
): Manifest {
  const named = renamed(manifest, store.key, store.kind);
  if (named.kind !== "StatefulSet") return named;
  const pod = objectAt(named, "spec", "template", "spec");
  const placed: JsonObject = {
    ...pod,
    ...steadyPlacement(platform.nodes, pod),
    ...(platform.secrets?.imagePull === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
  };
  const set = withAt(named, ["spec", "template", "spec"], placed);
  return withData(store.storage === "volume" ? onVolume(set) : set, store);
}

/** The component's objects under another key, so that a second database stands beside the first. */
function renamed(manifest: Manifest, key: string, kind: StoreKind): Manifest {
  if (key === kind) return manifest;
  const name = nameOf(manifest) === kind ? key : `${key}-${nameOf(manifest)}`;
  const swap = (value: Json | undefined): Json | undefined => {
    if (value === kind) return key;
    if (value === storePlaceholder(kind)) return storePlaceholder(key);
    if (Array.isArray(value)) return value.map((entry: Json) => swap(entry) ?? null);
    return isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([field, entry]) => [field, keep.has(field) ? entry : swap(entry)]),
        )
      : value;
  };
  const labels = swap(objectAt(manifest, "metadata", "labels"));
  const metadata = { ...manifest.metadata, name, ...(isObject(labels) ? { labels } : {}) };
  return { ...manifest, metadata, spec: swap(objectAt(manifest, "spec")) };
}

/** Where the kind's name is a name of something else: a container's, a port's, a word of a command, a variable's value. */
const keep: ReadonlySet<string> = new Set(["ports", "env", "command", "args", "targetPort", "tcpSocket", "exec"]);

/** The data on a claim of the pod's own instead of the node's disk; it survives a change of node. */
function onVolume(set: Manifest): Manifest {
  const volumes = listAt(set, "spec", "template", "spec", "volumes").filter(
    (volume) => at(volume, "name") !== dataVolume,
  );
  const claim = {
    metadata: { name: dataVolume },
    spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: volumeSize } } },
  };
  const without = withAt(set, ["spec", "template", "spec", "volumes"], volumes.length === 0 ? undefined : volumes);
  return withClaimKinds(withAt(without, ["spec", "volumeClaimTemplates"], [claim]));
}

function missing(key: string, kind: StoreKind): Problem {
  return new Problem("config", {
    code: "component-missing",
    message: `The store \`${key}\` needs the component \`components/${kind}\`, which the platform repository does not have, or which has no StatefulSet with the label \`${label("store")}: ${kind}\`.`,
    hints: ["Run `preview init --platform` in the platform repository to add it."],
  });
}
