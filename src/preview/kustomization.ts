import type { JsonObject } from "./json.ts";
import { label } from "./labels.ts";
import type { PreviewName } from "./name.ts";
import type { Patch } from "./patches.ts";
import { configMaps } from "./pod-environment.ts";
import { waveAnnotation, waves } from "./waves.ts";
import { toYaml } from "./yaml-text.ts";

export interface ImagePin {
  /** As the manifests name it. */
  readonly name: string;
  readonly newName: string;
  readonly digest: string;
}

export interface KustomizationQuestion {
  readonly name: PreviewName;
  /** Files of objects in the folder, in order. */
  readonly resources: readonly string[];
  /** Files of a frontend that its pods mount. */
  readonly frontend: readonly string[];
  readonly migrates: boolean;
  readonly images: readonly ImagePin[];
  /** Deployments and stores without replicas while the preview sleeps. */
  readonly asleep: readonly string[];
  readonly patches: readonly Patch[];
}

/** kustomization.yaml of a preview's folder: small, in a fixed order, with every value spelt out. */
export function kustomizationText(question: KustomizationQuestion): string {
  const { name } = question;
  return toYaml({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    namespace: name.namespace,
    resources: question.resources,
    configMapGenerator: generators(question),
    generatorOptions: { annotations: { [waveAnnotation]: waves.first } },
    images: question.images.map((image) => ({ name: image.name, newName: image.newName, digest: image.digest })),
    ...(question.asleep.length === 0
      ? {}
      : { replicas: question.asleep.map((deployment) => ({ name: deployment, count: 0 })) }),
    ...(question.patches.length === 0 ? {} : { patches: question.patches.map(patchEntry) }),
    labels: [
      {
        pairs: {
          [label("name")]: name.name,
          [label("service")]: name.service,
          [label("pull-request")]: String(name.pullRequest),
        },
        includeSelectors: false,
      },
    ],
  });
}

/** With a hash where a change must roll the pods; without where the name must stay. */
function generators(question: KustomizationQuestion): readonly JsonObject[] {
  const fixed = { disableNameSuffixHash: true };
  return [
    { name: configMaps.env, envs: ["preview.env"] },
    { name: configMaps.links, envs: ["links.env"] },
    ...(question.frontend.length === 0 ? [] : [{ name: configMaps.frontend, files: question.frontend }]),
    ...(question.migrates ? [{ name: configMaps.migrate, envs: ["migrate.env"], options: fixed }] : []),
    { name: configMaps.record, files: ["preview.json"], options: fixed },
  ];
}

function patchEntry({ target, operations }: Patch) {
  // Kustomize reads the name of a target as a regular expression, and a Deployment may have a dot in its name.
  const name = target.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return { target: { kind: target.kind, name }, patch: toYaml(operations) };
}
