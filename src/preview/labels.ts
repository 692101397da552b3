/** Prefix of every label and annotation of ours: the one constant a platform would change if it collided. */
export const labelPrefix = "preview.internal";

/** The full key of one of our labels or annotations: `service` → `preview.internal/service`. */
export function label(name: string): string {
  return `${labelPrefix}/${name}`;
}
