import type { StoreConfig, StoreKind } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { isObject, type Json, type JsonObject, listAt, textAt, withAt } from "./json.ts";
import { label } from "./labels.ts";
import { describe, type Manifest } from "./manifest.ts";
import type { StoreImage } from "./wish.ts";

/**
 * The owner of a seed's data: whom the platform's components run stores as, and the user of the official Debian images.
 * A base image whose own user has another number (Alpine's, a distribution's package) starts as this one as well.
 */
export const storeUser = { uid: 999, gid: 999 } as const;

/** Where the images of seeds have their data: a data directory, or for Redis the folder of its one file. */
export const seedFolders: Readonly<Record<StoreKind, string>> = {
  postgres: "/seed/pgdata",
  redis: "/seed/redis",
  mongo: "/seed/mongo",
};

/** The volume of a component that holds a store's data. */
export const dataVolume = "data";

/** The init container that brings a seed's data to where the server looks for it. */
export const seedContainer = "seed";

/** The image that a component's container carries until the CLI sets the real one. */
export function storePlaceholder(key: string): string {
  return `preview-store-${key}`;
}

export interface StoreData {
  readonly key: string;
  readonly kind: StoreKind;
  readonly storage: StoreConfig["storage"];
  readonly image: StoreImage | undefined;
}

/**
 * A store's StatefulSet, its volume in place, with what its data needs to begin and to begin again. A store without a
 * seed whose data lives with its pod needs nothing. Throws Problem `component-unfit`.
 */
export function withData(set: Manifest, store: StoreData): Manifest {
  if (store.image?.seed === undefined) return store.storage === "volume" ? emptied(set, store) : set;
  const { database } = store.image.seed;
  const baked = { POSTGRES_USER: database.user, POSTGRES_PASSWORD: database.password, POSTGRES_DB: database.database };
  if (store.storage === "overlay") return onLayer(set, store, baked);
  return copied(set, store, store.image.digest, store.kind === "postgres" ? baked : {});
}

/**
 * Copies what a person would have to wait for, once: beside its place and then renamed, with a mark at the end that says
 * which seed and generation it is. A copy that broke off has no mark, so that the next run starts it again.
 */
const copy = `set -eu
mark="generation $GENERATION of $SEED"
if [ "$(cat "$VOLUME/.seed" 2>/dev/null)" = "$mark" ]; then exit 0; fi
rm -rf "$VOLUME/.seed" "$DATA" "$DATA.new"
mkdir -p "\${DATA%/*}"
cp -a "$FROM" "$DATA.new"
mv "$DATA.new" "$DATA"
echo "$mark" >"$VOLUME/.seed"
`;

/** A claim outlives its pods, so a new generation has to empty it. What has no mark is the first. */
const empty = `set -eu
cd "$VOLUME"
mark="generation $GENERATION"
if [ "$(cat .seed 2>/dev/null || echo "generation 1")" = "$mark" ]; then exit 0; fi
find . -mindepth 1 -maxdepth 1 ! -name lost+found ! -name .seed -exec rm -rf {} +
echo "$mark" >.seed
`;

/** The pod's annotation, so that starting again changes one line of the folder. */
const generation: JsonObject = {
  name: "GENERATION",
  valueFrom: { fieldRef: { fieldPath: `metadata.annotations['${label("generation")}']` } },
};

function copied(set: Manifest, store: StoreData, digest: string, env: Variables): Manifest {
  const place = placeOf(set, store.key);
  const { container, mountPath } = place;
  const from = seedFolders[store.kind];
  if (store.kind === "postgres") {
    const data = requirePgdata(set, place);
    const init = initContainer(place, copy, { SEED: digest, FROM: from, VOLUME: mountPath, DATA: data });
    return withContainers(set, withEnv(container, env), init);
  }
  // What these servers take is the volume itself, so they get a folder of it.
  const init = initContainer(place, copy, {
    ...{ SEED: digest, FROM: from, VOLUME: mountPath },
    DATA: `${mountPath}/${dataVolume}`,
  });
  const mounts = listAt(container, "volumeMounts").map((mount) =>
    mount === place.mount ? { ...place.mount, subPath: dataVolume } : mount,
  );
  return withContainers(set, withAt(container, ["volumeMounts"], mounts), init);
}

function emptied(set: Manifest, { key }: StoreData): Manifest {
  const place = placeOf(set, key);
  return withContainers(set, place.container, {
    ...initContainer(place, empty, { VOLUME: place.mountPath }),
    name: "reset",
  });
}

/** The server runs on the image's own layer; a volume would only be in its way. */
function onLayer(set: Manifest, { key, kind }: StoreData, env: Variables): Manifest {
  const { container, mount } = placeOf(set, key);
  const mounts = listAt(container, "volumeMounts").filter((own) => own !== mount);
  const volumes = listAt(set, "spec", "template", "spec", "volumes").filter(
    (volume) => textAt(volume, "name") !== dataVolume,
  );
  const bare = withAt(
    withEnv(container, { ...env, PGDATA: seedFolders[kind] }),
    ["volumeMounts"],
    mounts.length === 0 ? undefined : mounts,
  );
  const placed = withContainers(set, bare, undefined);
  return withAt(placed, ["spec", "template", "spec", "volumes"], volumes.length === 0 ? undefined : volumes);
}

/** The server's container of a store, and where it mounts the volume of its data. */
interface Place {
  readonly container: JsonObject;
  readonly mount: JsonObject;
  readonly mountPath: string;
}

function placeOf(set: Manifest, key: string): Place {
  const container = listAt(set, "spec", "template", "spec", "containers")
    .filter(isObject)
    .find(({ image }) => image === storePlaceholder(key));
  if (container === undefined) throw unfit(set, `has no container with the image \`${storePlaceholder(key)}\``);
  const mount = listAt(container, "volumeMounts")
    .filter(isObject)
    .find(({ name }) => name === dataVolume);
  const mountPath = textAt(mount, "mountPath")?.replace(/\/+$/, "");
  if (mount === undefined || mountPath === undefined || mountPath === "" || mount.subPath !== undefined)
    throw unfit(set, `does not mount the whole of a volume \`${dataVolume}\``);
  return { container, mount, mountPath };
}

/** Where the component lets PostgreSQL look for its data: strictly below the volume, whose own folder belongs to root. */
function requirePgdata(set: Manifest, { container, mountPath }: Place): string {
  const entry = listAt(container, "env").findLast((one) => textAt(one, "name") === "PGDATA");
  const written = textAt(entry, "value") ?? "";
  if (/^(\/[\w-][\w.-]*)+$/.test(written) && written.startsWith(`${mountPath}/`)) return written;
  throw unfit(set, `does not set PGDATA to a folder below \`${mountPath}\`, where its volume \`${dataVolume}\` is`);
}

type Variables = Readonly<Record<string, string>>;

/** As much of the server's container as it takes to work on its volume with its image and its rights. */
function initContainer({ container, mount }: Place, script: string, env: Variables): JsonObject {
  const { image, imagePullPolicy, resources, securityContext } = container;
  return {
    name: seedContainer,
    ...{ image, imagePullPolicy },
    command: ["sh", "-c", script],
    env: [generation, ...entriesOf(env)],
    ...{ resources, securityContext },
    terminationMessagePolicy: "FallbackToLogsOnError",
    volumeMounts: [mount],
  };
}

function withContainers(set: Manifest, container: JsonObject, init: JsonObject | undefined): Manifest {
  const path = ["spec", "template", "spec"] as const;
  const containers = listAt(set, ...path, "containers").map((own) =>
    textAt(own, "name") === container.name ? container : own,
  );
  const placed = withAt(set, [...path, "containers"], containers);
  if (init === undefined) return placed;
  return withAt(placed, [...path, "initContainers"], [init, ...listAt(set, ...path, "initContainers")]);
}

/** The container with these variables in place of its own of the same names. */
function withEnv(container: JsonObject, env: Variables): JsonObject {
  const own = listAt(container, "env").filter((entry) => !Object.hasOwn(env, textAt(entry, "name") ?? ""));
  const all: readonly Json[] = [...own, ...entriesOf(env)];
  return all.length === 0 ? container : withAt(container, ["env"], all);
}

function entriesOf(env: Variables): readonly JsonObject[] {
  return Object.entries(env).map(([name, value]) => ({ name, value: inPodEnv(value) }));
}

/** A value as `env` of a container writes it: Kubernetes reads `$(NAME)` there, and `$$` for a dollar. */
export function inPodEnv(value: string): string {
  return value.replaceAll("$", () => "$$");
}

function unfit(set: Manifest, what: string): Problem {
  return new Problem("config", {
    code: "component-unfit",
    message: `${describe(set)} of the platform's components ${what}, so that its data cannot be put there.`,
    hints: ["Compare it with what `preview init --platform` writes."],
  });
}
