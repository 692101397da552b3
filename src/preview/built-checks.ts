import type { PlatformConfig } from "../config/platform-config.ts";
import { Problem } from "../problem.ts";
import { sizeMistakes } from "./config-map-size.ts";
import type { Preview } from "./desire.ts";
import type { Credentials } from "./environment.ts";
import { textAt } from "./json.ts";
import { label } from "./labels.ts";
import { containersOf, describe, type Manifest, nameOf } from "./manifest.ts";
import { parseQuantity } from "./quantity.ts";
import type { PreviewRecord } from "./record.ts";
import type { PreviewRequests } from "./requests.ts";
import { seedMistakes } from "./seed-checks.ts";

const longestName = 63;

/** The service's own ConfigMaps are looked at before; what is left is made here. */
const generatedHint =
  "Shorten `env:`, `dependencies:`, `proxy:` or `migrate.files:` in preview.yaml, which the ConfigMap is made from.";

const componentHint =
  "Correct the store's component in `components/` of the platform repository, or take `seed:` away in preview.yaml.";

const quotaHint = "Lower the requests in the overlay for previews, or raise `limits.quota` in platform.yaml.";

/**
 * Looks at the folder as Kustomize builds it, because that is what Argo CD will apply: every image of the service and
 * of the stores by digest, nothing that hides a seed's data, everything in the preview's namespace, names and
 * ConfigMaps that Kubernetes takes, requests within the quota. Throws one Problem `folder-refused` that lists everything.
 */
export function checkBuilt(
  built: readonly Manifest[],
  { record, requests }: Pick<Preview, "record" | "requests">,
  against: {
    readonly quota: PlatformConfig["limits"]["quota"];
    /** Of the stores that start from a seed. */
    readonly credentials: Readonly<Record<string, Credentials>>;
  },
): void {
  const overQuota = quotaMistakes(requests, against.quota);
  const tooLarge = built.flatMap(sizeMistakes);
  const ofSeeds = seedMistakes(built, record, against.credentials);
  const messages = [
    ...imageMistakes(built, record),
    ...ofSeeds,
    ...built.flatMap((manifest) => namespaceMistake(manifest, record.namespace)),
    ...built
      .filter((manifest) => nameOf(manifest).length > longestName)
      .map((manifest) => `${describe(manifest)} has a name of more than ${longestName} characters`),
    ...tooLarge,
    ...overQuota,
  ];
  if (messages.length === 0) return;
  throw new Problem("config", {
    code: "folder-refused",
    message: "The preview cannot be published as it is.",
    findings: messages.map((message) => ({ message })),
    hints: [
      ...(ofSeeds.length > 0 ? [componentHint] : []),
      ...(tooLarge.length > 0 ? [generatedHint] : []),
      ...(overQuota.length > 0 ? [quotaHint] : []),
    ],
  });
}

function imageMistakes(built: readonly Manifest[], record: Pick<PreviewRecord, "images" | "seeds">): readonly string[] {
  const images = built
    .flatMap(containersOf)
    .map(({ manifest, container }) => ({ manifest, image: textAt(container, "image") ?? "" }));
  const placeholders = images.filter(({ image }) => /^preview-(app|store-)/.test(image));
  const pinned = [...record.images, ...record.seeds.map((seed) => ({ name: seed.image, digest: seed.digest }))];
  const absent = pinned.filter(({ name, digest }) => !images.some(({ image }) => image === `${name}@${digest}`));
  return [
    ...placeholders.map(({ manifest, image }) => `${describe(manifest)} still runs the placeholder ${image}`),
    ...absent.map(({ name, digest }) => `nothing runs ${name}@${digest}`),
  ];
}

function namespaceMistake(manifest: Manifest, namespace: string): readonly string[] {
  const own = manifest.kind === "Namespace" ? nameOf(manifest) : textAt(manifest, "metadata", "namespace");
  const labelled = textAt(manifest, "metadata", "labels", label("name")) !== undefined;
  return own === namespace && labelled ? [] : [`${describe(manifest)} is not in the namespace ${namespace}`];
}

function quotaMistakes({ peak }: PreviewRequests, quota: PlatformConfig["limits"]["quota"]): readonly string[] {
  const cpu = parseQuantity(quota.cpu) ?? 0;
  const memory = parseQuantity(quota.memory) ?? 0;
  // Sums of fractions such as 0.1 + 0.2 must not fail by their last bit.
  const over = (needed: number, allowed: number) => needed > allowed * (1 + 1e-9);
  return [
    ...(over(peak.cpu, cpu)
      ? [`the pods request ${formatCores(peak.cpu)} CPU during a rollout; the quota is ${quota.cpu}`]
      : []),
    ...(over(peak.memory, memory)
      ? [`the pods request ${formatGiB(peak.memory)} of memory during a rollout; the quota is ${quota.memory}`]
      : []),
    ...(peak.pods > quota.pods ? [`${peak.pods} pods run during a rollout; the quota is ${quota.pods}`] : []),
  ];
}

/** `0.65`, as people write cores. */
export function formatCores(cores: number): string {
  return String(Math.round(cores * 1000) / 1000);
}

/** `1.4 GiB` */
export function formatGiB(bytes: number): string {
  return `${Math.round((bytes / 2 ** 30) * 100) / 100} GiB`;
}
