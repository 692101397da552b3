import type { ServiceConfig } from "../config/service-config.ts";
import { closest } from "../config/suggest.ts";
import { Problem } from "../problem.ts";
import { withClaimKinds } from "./claim-templates.ts";
import { at, listAt, textAt, withAt } from "./json.ts";
import { annotationsOf, describe, groupOf, type Manifest, nameOf } from "./manifest.ts";
import { inWave, overlayWave } from "./waves.ts";

export interface AppManifests {
  readonly manifests: readonly Manifest[];
  /** What was taken away or changed, for the person. */
  readonly notes: readonly string[];
}

/** What a preview cannot use: they scale, guard or watch what lives long, or run by themselves. */
const dropped: readonly string[] = [
  "autoscaling/HorizontalPodAutoscaler",
  "policy/PodDisruptionBudget",
  "monitoring.coreos.com/ServiceMonitor",
  "monitoring.coreos.com/PodMonitor",
  "batch/Job",
];

/** Argo CD takes Helm's hooks for its own. */
const hookAnnotations = ["argocd.argoproj.io/hook", "helm.sh/hook"] as const;

/** app.yaml: the overlay's objects without what a preview cannot use, side effects switched off, in a fixed order. */
export function appManifests(
  config: Pick<ServiceConfig, "off" | "overlay">,
  overlay: readonly Manifest[],
): AppManifests {
  requireOff(config, overlay);
  const kept = overlay.filter((manifest) => manifest.kind !== "Namespace" && !isLeftOut(manifest));
  const gone = overlay.filter(isLeftOut).map(describe);
  const suspended = kept.filter((manifest) => manifest.kind === "CronJob").map(describe);
  const notes = [
    ...(gone.length === 0 ? [] : [`left out: ${gone.join(", ")}`]),
    ...(suspended.length === 0 ? [] : [`suspended: ${suspended.join(", ")}`]),
    ...(config.off.length === 0 ? [] : [`off: ${config.off.map((name) => `Deployment ${name}`).join(", ")}`]),
    ...namespaceNotes(kept),
  ];
  return { manifests: kept.map((manifest) => quieted(config, manifest)).toSorted(byKindAndName), notes };
}

/** An object that a preview leaves out, and tells. */
export function isLeftOut(manifest: Manifest): boolean {
  const annotations = annotationsOf(manifest);
  return (
    dropped.includes(`${groupOf(manifest)}/${manifest.kind}`) ||
    hookAnnotations.some((hook) => Object.hasOwn(annotations, hook)) ||
    opensEgress(manifest)
  );
}

/** Policies add up, so one of the overlay's could open what `network.deny` of the platform closes. */
function opensEgress(manifest: Manifest): boolean {
  if (manifest.kind !== "NetworkPolicy") return false;
  return listAt(manifest, "spec", "policyTypes").includes("Egress") || at(manifest, "spec", "egress") !== undefined;
}

/** The objects move into the preview's namespace; what they say about their old one in texts does not. */
function namespaceNotes(kept: readonly Manifest[]): readonly string[] {
  const named = new Set(kept.flatMap((manifest) => textAt(manifest, "metadata", "namespace") ?? []));
  return [...named].map((namespace) => `moved: from the namespace ${namespace} to the preview's`);
}

function quieted(config: Pick<ServiceConfig, "off">, manifest: Manifest): Manifest {
  const inPlace = inWave(withAt(manifest, ["metadata", "namespace"], undefined), overlayWave(manifest));
  if (manifest.kind === "CronJob") return withAt(inPlace, ["spec", "suspend"], true);
  if (manifest.kind === "Deployment" && config.off.includes(nameOf(manifest)))
    return withAt(inPlace, ["spec", "replicas"], 0);
  return withClaimKinds(inPlace);
}

function byKindAndName(a: Manifest, b: Manifest): number {
  const [left, right] = [`${a.kind}/${a.apiVersion}/${nameOf(a)}`, `${b.kind}/${b.apiVersion}/${nameOf(b)}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function requireOff(config: Pick<ServiceConfig, "off" | "overlay">, overlay: readonly Manifest[]): void {
  const deployments = overlay.filter((manifest) => manifest.kind === "Deployment").map(nameOf);
  const missing = config.off.find((name) => !deployments.includes(name));
  if (missing === undefined) return;
  const meant = closest(missing, deployments);
  throw new Problem("config", {
    code: "off-missing",
    message: `\`off:\` names the Deployment \`${missing}\`, which \`${config.overlay}\` does not have.`,
    hints: [meant === undefined ? `It has: ${deployments.join(", ") || "none"}.` : `did you mean "${meant}"?`],
  });
}
