import type { StoreKind } from "../config/service-config.ts";
import type { Credentials } from "./environment.ts";
import { formatImage } from "./image-reference.ts";
import { isObject, type JsonObject, listAt, textAt } from "./json.ts";
import { label } from "./labels.ts";
import { describe, type Manifest, podSpecOf } from "./manifest.ts";
import type { PreviewRecord } from "./record.ts";
import { dataVolume, inPodEnv, seedContainer, seedFolders } from "./store-data.ts";

/** A store that starts from a seed, as its folder is built. */
interface SeededStore {
  readonly kind: StoreKind;
  readonly overlay: boolean;
  readonly credentials: Credentials;
  /** The server. */
  readonly container: JsonObject;
  /** What copies the seed before it; undefined where the server runs on the image's own layer. */
  readonly copying: JsonObject | undefined;
}

/**
 * What would hide the data of a seed, or let the server look for other data: then a store would start empty, or the
 * service could not log in, and nobody would be told why.
 */
export function seedMistakes(
  built: readonly Manifest[],
  { seeds, data }: Pick<PreviewRecord, "seeds" | "data">,
  credentials: Readonly<Record<string, Credentials>>,
): readonly string[] {
  return seeds.flatMap(({ store, image, digest }) => {
    const { kind, storage } = data[store] ?? {};
    const baked = credentials[store];
    if (kind === undefined || baked === undefined) return [];
    return built
      .filter((one) => one.kind === "StatefulSet" && textAt(one, "metadata", "labels", label("store")) === store)
      .flatMap((manifest) => {
        const pinned = formatImage(image, digest);
        const found = findStore(manifest, pinned);
        if (found === undefined) return [];
        const seeded: SeededStore = { kind, overlay: storage === "overlay", credentials: baked, ...found };
        const messages = [...mountMistakes(seeded), ...environmentMistakes(seeded), ...argumentMistakes(seeded)];
        return messages.map((message) => `${describe(manifest)} ${message}`);
      });
  });
}

function findStore(set: Manifest, image: string): Pick<SeededStore, "container" | "copying"> | undefined {
  const pod = podSpecOf(set);
  const container = listAt(pod, "containers")
    .filter(isObject)
    .find((one) => one.image === image);
  const copying = listAt(pod, "initContainers")
    .filter(isObject)
    .find(({ name }) => name === seedContainer);
  return container === undefined ? undefined : { container, copying };
}

/** Nothing may lie over the seed where it is read, nor over the data where the server looks for it. */
function mountMistakes({ kind, overlay, container, copying }: SeededStore): readonly string[] {
  const from = seedFolders[kind];
  const volume = mountsOf(container).find(({ name }) => name === dataVolume)?.path;
  const to = kind === "postgres" ? variableOf(copying, "DATA") : volume;
  const over = (path: string, folder: string) => isBelow(path, folder) || isBelow(folder, path);
  return [
    ...mountsOf(overlay ? container : copying)
      .filter(({ path }) => over(path, from))
      .map(({ path }) => `mounts a volume at ${path}, which hides the seed's data in ${from}`),
    ...mountsOf(container)
      .filter(({ name }) => name !== dataVolume)
      // What is mounted further up lies below the volume, and hides nothing of it.
      .filter(({ path }) => volume !== undefined && isBelow(path, volume) && over(path, to ?? volume))
      .map(({ path }) => `mounts a volume at ${path}, which hides the copy of the seed's data in ${to}`),
  ];
}

function mountsOf(container: JsonObject | undefined): readonly { readonly name: string; readonly path: string }[] {
  return listAt(container, "volumeMounts").map((mount) => ({
    name: textAt(mount, "name") ?? "",
    path: (textAt(mount, "mountPath") ?? "").replace(/(?<=.)\/+$/, ""),
  }));
}

/** A path is a folder, or lies in it. */
function isBelow(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** What the images only read when they make an empty database: with a seed it counts for nothing, or stops the server. */
const firstStart: Readonly<Record<StoreKind, RegExp>> = {
  postgres: /^POSTGRES_/,
  redis: /^(?!)/,
  mongo: /^MONGO_INITDB_/,
};

function environmentMistakes({ kind, overlay, container, copying, credentials }: SeededStore): readonly string[] {
  const expected: Readonly<Record<string, string | undefined>> =
    kind === "postgres"
      ? {
          POSTGRES_USER: inPodEnv(credentials.user),
          POSTGRES_PASSWORD: inPodEnv(credentials.password),
          POSTGRES_DB: inPodEnv(credentials.database),
          PGDATA: overlay ? seedFolders.postgres : variableOf(copying, "DATA"),
        }
      : {};
  const written = listAt(container, "env").flatMap((entry) => textAt(entry, "name") ?? []);
  const names = new Set([...Object.keys(expected), ...written.filter((name) => firstStart[kind].test(name))]);
  return [...names].flatMap((name) => {
    if (variableOf(container, name) === expected[name]) return [];
    if (name === "PGDATA") return [`sets PGDATA to another folder than ${expected.PGDATA}, where the seed's data is`];
    return name in expected
      ? [`sets ${name} to something else than seeds.yaml, which is what the seed was built with`]
      : [`sets ${name}, which is only for an empty database and not for one that starts from a seed`];
  });
}

/** The value that a container gets: of several entries the last. */
function variableOf(container: JsonObject | undefined, name: string): string | undefined {
  return textAt(
    listAt(container, "env").findLast((entry) => textAt(entry, "name") === name),
    "value",
  );
}

/** Arguments by which the servers look for their data elsewhere, or take no notice of it. */
const elsewhere: Readonly<Record<StoreKind, RegExp>> = {
  postgres: /^-D|^(--)?data[-_]directory\b/,
  // With an append-only file Redis does not read its dump.
  redis: /^--(dir|dbfilename|appendonly)\b/,
  mongo: /^--dbpath\b/,
};

function argumentMistakes({ kind, container }: SeededStore): readonly string[] {
  const words = [...listAt(container, "command"), ...listAt(container, "args")].flatMap((word) =>
    typeof word === "string" ? word.split(/[\s'"]+/) : [],
  );
  return words
    .filter((word) => elsewhere[kind].test(word))
    .map((word) => `has the argument ${word}, which leads away from the seed's data`);
}
