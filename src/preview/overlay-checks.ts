import { Problem } from "../problem.ts";
import { isLeftOut } from "./app.ts";
import { sizeHint, sizeMistakes } from "./config-map-size.ts";
import { at, type Json, listAt, objectAt, textAt } from "./json.ts";
import { overlayKinds } from "./kinds.ts";
import { containersOf, describe, isOneOf, type Manifest, podSpecOf } from "./manifest.ts";

/**
 * Refuses what an overlay may not bring, on its raw output: before `namespace` rewrites names, and before anything is
 * written anywhere. Throws one Problem `overlay-refused` that lists everything.
 */
export function checkOverlay(overlay: readonly Manifest[], path: string): void {
  const kept = overlay.filter((manifest) => !isLeftOut(manifest));
  const tooLarge = kept.flatMap(sizeMistakes);
  const messages = [
    ...kept.flatMap(kindMistakes),
    ...namespaceMistakes(kept),
    ...kept.flatMap(podMistakes),
    ...kept.flatMap(serviceMistakes),
    ...duplicates(kept),
    ...tooLarge,
  ];
  if (messages.length === 0) return;
  throw new Problem("config", {
    code: "overlay-refused",
    message: `\`${path}\` brings what a preview may not have.`,
    findings: messages.map((message) => ({ message })),
    hints: [
      "Take it out of the overlay for previews; staging's overlay may keep it.",
      ...(tooLarge.length > 0 ? [sizeHint] : []),
    ],
  });
}

/** Keys of the secret store that an ExternalSecret of the overlay reads. */
export function secretKeys(manifest: Manifest): readonly string[] {
  const keys = (entry: Json): readonly string[] =>
    [textAt(entry, "remoteRef", "key"), textAt(entry, "extract", "key")].flatMap((key) => key ?? []);
  return [...listAt(manifest, "spec", "data").flatMap(keys), ...listAt(manifest, "spec", "dataFrom").flatMap(keys)];
}

function kindMistakes(manifest: Manifest): readonly string[] {
  if (isOneOf(manifest, overlayKinds)) return [];
  if (manifest.kind === "Namespace") {
    const { name: _, ...more } = manifest.metadata;
    const extra = [...Object.keys(more), ...Object.keys(objectAt(manifest, "spec"))].filter(
      (key) => key !== "creationTimestamp",
    );
    return extra.length === 0
      ? []
      : [`${describe(manifest)} carries ${extra.join(", ")}; a preview's namespace is made by preview`];
  }
  if (manifest.kind === "Secret")
    return [`${describe(manifest)}: values never enter Git; use \`secrets:\` in preview.yaml`];
  return [`${describe(manifest)} (${manifest.apiVersion}) is a kind that previews may not bring`];
}

function namespaceMistakes(overlay: readonly Manifest[]): readonly string[] {
  const named = overlay.flatMap((manifest) => {
    const namespace = textAt(manifest, "metadata", "namespace");
    return namespace === undefined ? [] : [{ manifest, namespace }];
  });
  const names = [...new Set(named.map((entry) => entry.namespace))];
  const system = named.filter(({ namespace }) => namespace.startsWith("kube-"));
  return [
    ...(names.length > 1
      ? [`the objects name ${names.length} namespaces (${names.join(", ")}); a preview is one`]
      : []),
    ...system.map(({ manifest, namespace }) => `${describe(manifest)} is meant for the namespace ${namespace}`),
  ];
}

function podMistakes(manifest: Manifest): readonly string[] {
  const pod = podSpecOf(manifest);
  const host = ["hostNetwork", "hostPID", "hostIPC"].filter((field) => pod[field] === true);
  const paths = listAt(pod, "volumes").filter((volume) => at(volume, "hostPath") !== undefined);
  const ports = containersOf(manifest).flatMap(({ container }) =>
    listAt(container, "ports").filter((port) => at(port, "hostPort") !== undefined),
  );
  const privileged = containersOf(manifest).filter(
    ({ container }) => at(container, "securityContext", "privileged") === true,
  );
  const found = [
    ...host,
    ...(paths.length > 0 ? ["hostPath"] : []),
    ...(ports.length > 0 ? ["hostPort"] : []),
    ...(privileged.length > 0 ? ["privileged"] : []),
  ];
  return found.map((field) => `${describe(manifest)} uses ${field}`);
}

function serviceMistakes(manifest: Manifest): readonly string[] {
  if (manifest.kind !== "Service") return [];
  const type = textAt(manifest, "spec", "type") ?? "ClusterIP";
  const external = listAt(manifest, "spec", "externalIPs").length > 0;
  const exposed = type === "LoadBalancer" || type === "NodePort";
  return [
    ...(exposed ? [`${describe(manifest)} is of type ${type}; the preview's URL leads to it without`] : []),
    ...(external ? [`${describe(manifest)} takes externalIPs`] : []),
  ];
}

function duplicates(overlay: readonly Manifest[]): readonly string[] {
  const seen = new Set<string>();
  return overlay.flatMap((manifest) => {
    const id = `${manifest.apiVersion}/${describe(manifest)}`;
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`${describe(manifest)} is there twice, in different namespaces`];
  });
}
