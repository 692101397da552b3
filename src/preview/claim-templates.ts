import { isObject, listAt, withAt } from "./json.ts";
import type { Manifest } from "./manifest.ts";

/**
 * A StatefulSet whose claims say what they are, as the API server writes them: without that Argo CD finds a difference
 * for ever (https://github.com/argoproj/argo-cd/issues/11143). Anything else as it is.
 */
export function withClaimKinds(manifest: Manifest): Manifest {
  const claims = listAt(manifest, "spec", "volumeClaimTemplates");
  if (manifest.kind !== "StatefulSet" || claims.length === 0) return manifest;
  const named = claims.map((claim) =>
    isObject(claim) ? { apiVersion: "v1", kind: "PersistentVolumeClaim", ...claim } : claim,
  );
  return withAt(manifest, ["spec", "volumeClaimTemplates"], named);
}
