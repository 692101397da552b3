import { isLeftOut } from "../preview/app.ts";
import { at, type Json, type JsonPath, listAt, objectAt, textAt } from "../preview/json.ts";
import { overlayKinds } from "../preview/kinds.ts";
import { describe, groupOf, isOneOf, type Manifest, nameOf, podSpecOf, podTemplatePath } from "../preview/manifest.ts";
import { type AllowedSecrets, secretMistakes } from "../preview/secrets.ts";
import { toYaml } from "../preview/yaml-text.ts";

export interface ProposedOverlay {
  readonly text: string;
  /** What it takes out or changes, for the person. */
  readonly notes: readonly string[];
}

interface Patch {
  readonly comment: string;
  readonly target: Readonly<Record<string, string>>;
  readonly patch: string;
}

/**
 * A kustomization that starts from `resource` and takes out what previews may not have. `rendered` is what the resource
 * builds to, `allowed` what the platform lets it read.
 */
export function proposeOverlay(
  resource: string,
  rendered: readonly Manifest[],
  allowed: AllowedSecrets,
): ProposedOverlay {
  const gone = rendered.filter((manifest) => isRefused(manifest) || secretMistakes(manifest, allowed).length > 0);
  const kept = rendered.filter((manifest) => !gone.includes(manifest) && !isLeftOut(manifest));
  const provided = kept.filter((manifest) => manifest.kind === "ExternalSecret").map(secretMadeBy);
  const exposed = kept.filter((manifest) => manifest.kind === "Service").flatMap(clusterOnly);
  const optional = kept.flatMap((manifest) => secretsOptional(manifest, provided));
  const patches = [...deletions(gone, kept), ...exposed, ...optional.map(({ patch }) => patch)];
  const header = toYaml({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [resource],
  });
  const missing = [...new Set(optional.flatMap(({ secrets }) => secrets))];
  return {
    text: `# Previews start from here: your own patches for them go into this file. What is specific to one pull request is not\n# in it: images, addresses and variables come from \`preview up\`.\n${header}${patchesText(patches)}`,
    notes: [
      ...(gone.length === 0 ? [] : [`taken out: ${gone.map(describe).join(", ")}`]),
      ...(exposed.length === 0
        ? []
        : [`no load balancer: ${exposed.map(({ target }) => `Service ${target.name}`).join(", ")}`]),
      ...(missing.length === 0
        ? []
        : [
            `not in previews: the Secret ${missing.join(", ")}; what the service needs of it comes from \`env:\` or \`secrets:\` in preview.yaml`,
          ]),
    ],
  };
}

function patchesText(patches: readonly Patch[]): string {
  if (patches.length === 0) return "";
  return `patches:\n${patches.map(patchText).join("")}`;
}

function patchText({ comment, target, patch }: Patch): string {
  const entry = toYaml([{ target, patch }]).trimEnd();
  return [`# ${comment}`, ...entry.split("\n")].map((line) => `  ${line}\n`).join("");
}

function isRefused(manifest: Manifest): boolean {
  if (isOneOf(manifest, overlayKinds) || isLeftOut(manifest)) return false;
  return (
    manifest.kind !== "Namespace" || Object.keys(manifest.metadata).length > 1 || at(manifest, "spec") !== undefined
  );
}

function secretMadeBy(manifest: Manifest): string {
  return textAt(manifest, "spec", "target", "name") ?? nameOf(manifest);
}

/** One patch a kind, so that what staging adds later is gone too; by name where others of the kind stay. */
function deletions(gone: readonly Manifest[], kept: readonly Manifest[]): readonly Patch[] {
  const patches = gone.map((manifest) => {
    const stays = kept.some((other) => other.kind === manifest.kind && groupOf(other) === groupOf(manifest));
    const group = groupOf(manifest);
    const target = {
      ...(group !== "" && { group }),
      version: manifest.apiVersion.slice(group === "" ? 0 : group.length + 1),
      kind: manifest.kind,
      ...(stays && { name: nameOf(manifest) }),
    };
    const body = {
      $patch: "delete",
      apiVersion: manifest.apiVersion,
      kind: manifest.kind,
      metadata: { name: stays ? nameOf(manifest) : "any" },
    };
    return { comment: reason(manifest), target, patch: toYaml(body) };
  });
  return [...new Map(patches.map((patch) => [JSON.stringify(patch.target), patch])).values()];
}

function reason(manifest: Manifest): string {
  if (manifest.kind === "Ingress" || manifest.kind === "HTTPRoute") return "A preview gets a route of its own.";
  if (manifest.kind === "Secret") return "Values never enter Git: previews get keys with `secrets:` in preview.yaml.";
  if (manifest.kind === "ExternalSecret") return "The platform does not allow previews to read this.";
  if (manifest.kind === "Namespace") return "A preview gets a namespace of its own.";
  return `Previews may not bring a ${manifest.kind}.`;
}

const serviceFields = [
  "externalIPs",
  "externalTrafficPolicy",
  "loadBalancerIP",
  "loadBalancerClass",
  "loadBalancerSourceRanges",
  "allocateLoadBalancerNodePorts",
  "healthCheckNodePort",
] as const;

/** A Service that is reached from within the cluster alone. */
function clusterOnly(manifest: Manifest): readonly Patch[] {
  const type = textAt(manifest, "spec", "type") ?? "ClusterIP";
  const operations = [
    ...(type === "LoadBalancer" || type === "NodePort"
      ? [{ op: "replace", path: "/spec/type", value: "ClusterIP" }]
      : []),
    ...serviceFields
      .filter((field) => at(manifest, "spec", field) !== undefined)
      .map((field) => ({ op: "remove", path: `/spec/${field}` })),
    ...listAt(manifest, "spec", "ports").flatMap((port, index) =>
      at(port, "nodePort") === undefined ? [] : [{ op: "remove", path: `/spec/ports/${index}/nodePort` }],
    ),
  ];
  if (operations.length === 0) return [];
  const target = { version: "v1", kind: "Service", name: nameOf(manifest) };
  return [{ comment: "The preview's URL leads to it without.", target, patch: toYaml(operations) }];
}

/** Pods must start without the Secrets that a preview does not get. */
function secretsOptional(
  manifest: Manifest,
  provided: readonly string[],
): readonly { readonly patch: Patch; readonly secrets: readonly string[] }[] {
  const template = podTemplatePath(manifest);
  if (template === undefined) return [];
  const wanted = secretReferences(podSpecOf(manifest)).filter(
    ({ reference, name }) => !provided.includes(name) && reference.optional !== true,
  );
  if (wanted.length === 0) return [];
  const operations = wanted.map(({ path }) => ({
    op: "add",
    path: `/${[...template, "spec", ...path, "optional"].join("/")}`,
    value: true,
  }));
  const patch = {
    comment: "Previews do not get this Secret; the pods start without it.",
    target: { kind: manifest.kind, name: nameOf(manifest) },
    patch: toYaml(operations),
  };
  return [{ patch, secrets: wanted.map(({ name }) => name) }];
}

interface SecretReference {
  readonly path: JsonPath;
  readonly reference: Readonly<Record<string, Json | undefined>>;
  readonly name: string;
}

function secretReferences(pod: Json): readonly SecretReference[] {
  const found = (path: JsonPath, field = "name"): readonly SecretReference[] => {
    const reference = objectAt(pod, ...path);
    const name = textAt(reference, field);
    return name === undefined ? [] : [{ path, reference, name }];
  };
  const containers = ["initContainers", "containers"].flatMap((list) =>
    listAt(pod, list).flatMap((container, index) => [
      ...listAt(container, "envFrom").flatMap((_, entry) => found([list, index, "envFrom", entry, "secretRef"])),
      ...listAt(container, "env").flatMap((_, entry) =>
        found([list, index, "env", entry, "valueFrom", "secretKeyRef"]),
      ),
    ]),
  );
  const volumes = listAt(pod, "volumes").flatMap((_, index) => found(["volumes", index, "secret"], "secretName"));
  return [...containers, ...volumes];
}
