import { parseAllDocuments } from "yaml";
import { Problem } from "../problem.ts";
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "./json.ts";
import type { ObjectKind } from "./kinds.ts";

/** A Kubernetes object as plain data. */
export interface Manifest extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonObject;
}

/** The objects of a YAML text with several documents, in its order. Throws Problem `manifest-invalid`. */
export function parseManifests(text: string, origin: string): readonly Manifest[] {
  const documents = parseAllDocuments(text, { uniqueKeys: true });
  // An empty text is an object with the key `empty`, not a list of documents.
  const list = Array.isArray(documents) ? documents : [];
  return list.flatMap((document) => {
    const error = document.errors[0];
    if (error !== undefined) throw invalid(origin, error.message);
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (value === null) return [];
    if (!isManifest(value)) throw invalid(origin, "an object has no apiVersion, kind or metadata.name");
    return [value];
  });
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  return (
    typeof value.apiVersion === "string" &&
    typeof value.kind === "string" &&
    textAt(value, "metadata", "name") !== undefined
  );
}

function invalid(origin: string, reason: string): Problem {
  return new Problem("config", {
    code: "manifest-invalid",
    message: `${origin} is not a list of Kubernetes objects: ${reason}.`,
  });
}

export function nameOf(manifest: Manifest): string {
  return textAt(manifest, "metadata", "name") ?? "";
}

/** `Deployment api`, as messages name an object: on one line, whatever an overlay takes for a name. */
export function describe(manifest: Manifest): string {
  return `${manifest.kind} ${nameOf(manifest)}`.replace(/\s+/g, " ");
}

export function groupOf(manifest: Manifest): string {
  const slash = manifest.apiVersion.indexOf("/");
  return slash < 0 ? "" : manifest.apiVersion.slice(0, slash);
}

export function isOneOf(manifest: Manifest, kinds: readonly ObjectKind[]): boolean {
  return kinds.some((entry) => entry.kind === manifest.kind && entry.group === groupOf(manifest));
}

export function annotationsOf(manifest: Manifest): JsonObject {
  return objectAt(manifest, "metadata", "annotations");
}

const podPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
};

/** Where the pod template of an object lies; undefined for objects that run nothing. */
export function podTemplatePath(manifest: Manifest): readonly string[] | undefined {
  return Object.hasOwn(podPaths, manifest.kind) ? podPaths[manifest.kind] : undefined;
}

/** The pod's spec of an object; empty for objects that run nothing. */
export function podSpecOf(manifest: Manifest): JsonObject {
  const path = podTemplatePath(manifest);
  return path === undefined ? {} : objectAt(manifest, ...path, "spec");
}

export type ContainerList = "containers" | "initContainers";

export interface ContainerPlace {
  readonly manifest: Manifest;
  readonly list: ContainerList;
  readonly index: number;
  readonly container: JsonObject;
}

/** Every container of an object with its place, init containers first. */
export function containersOf(manifest: Manifest): readonly ContainerPlace[] {
  const pod = podSpecOf(manifest);
  const lists: readonly ContainerList[] = ["initContainers", "containers"];
  return lists.flatMap((list) =>
    listAt(pod, list).flatMap((container: Json, index) =>
      isObject(container) ? [{ manifest, list, index, container }] : [],
    ),
  );
}
