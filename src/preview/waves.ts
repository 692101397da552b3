import { withAt } from "./json.ts";
import type { Manifest } from "./manifest.ts";
import { annotationsOf } from "./manifest.ts";

/**
 * Three waves, because each costs two seconds of every sync: what must be there first, the migration, the rest.
 * A claim of the service stays with its first consumer, or it would block the earlier wave for ever.
 */
export const waves = { first: "-20", migrate: "-10" } as const;

export const waveAnnotation = "argocd.argoproj.io/sync-wave";

const firstKinds: readonly string[] = ["ConfigMap", "ServiceAccount", "ExternalSecret"];

/** The object in its wave; a wave of its own that the overlay may have brought is taken away. */
export function inWave(manifest: Manifest, wave: string | undefined): Manifest {
  const { [waveAnnotation]: _, ...others } = annotationsOf(manifest);
  const annotations = wave === undefined ? others : { ...others, [waveAnnotation]: wave };
  return withAt(manifest, ["metadata", "annotations"], Object.keys(annotations).length === 0 ? undefined : annotations);
}

/** The wave of an object of the service's overlay. */
export function overlayWave(manifest: Manifest): string | undefined {
  return firstKinds.includes(manifest.kind) ? waves.first : undefined;
}
