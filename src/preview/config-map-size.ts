import { objectAt } from "./json.ts";
import { describe, type Manifest } from "./manifest.ts";

/**
 * Kubernetes refuses a ConfigMap whose values have more bytes together, whatever its keys are called: `ValidateConfigMap`
 * and `MaxSecretSize` in https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core
 */
const mostBytes = 1024 * 1024;

export const sizeHint = "Let a large file come with the image, or split the ConfigMap.";

/** Says of a ConfigMap that Kubernetes would refuse how large it is. */
export function sizeMistakes(manifest: Manifest): readonly string[] {
  if (manifest.kind !== "ConfigMap") return [];
  const sizes = [
    ...textsOf(manifest, "data").map((text) => new TextEncoder().encode(text).length),
    ...textsOf(manifest, "binaryData").map(decodedLength),
  ];
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return bytes > mostBytes
    ? [`${describe(manifest)} has ${bytes} bytes of data; Kubernetes takes at most ${mostBytes} (1 MiB)`]
    : [];
}

function textsOf(manifest: Manifest, field: "data" | "binaryData"): readonly string[] {
  return Object.values(objectAt(manifest, field)).filter((value) => typeof value === "string");
}

/** Bytes behind Base64, which YAML may break into lines: four characters are three bytes. */
function decodedLength(base64: string): number {
  return Math.floor((base64.replace(/[\s=]/g, "").length * 3) / 4);
}
