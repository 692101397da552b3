import { Problem } from "../problem.ts";
import { describe, groupOf, type Manifest, nameOf } from "./manifest.ts";
import { configMaps } from "./pod-environment.ts";

/**
 * Refuses an overlay whose objects have the names of those that a preview makes itself, such as a database of its own
 * beside a store: Kustomize would only say that an id is taken. Throws Problem `name-taken`.
 */
export function checkCollisions(app: readonly Manifest[], added: readonly Manifest[], overlay: string): void {
  const generated = Object.values(configMaps).map((name) => `/ConfigMap/${name}`);
  const taken = new Set([...added.map(idOf), ...generated]);
  const both = app.filter((manifest) => taken.has(idOf(manifest)));
  if (both.length === 0) return;
  throw new Problem("config", {
    code: "name-taken",
    message: `\`${overlay}\` brings ${both.map(describe).join(", ")}, which a preview makes itself.`,
    hints: ["Take it out of the overlay for previews, or, for a store, give the store another key in preview.yaml."],
  });
}

function idOf(manifest: Manifest): string {
  return `${groupOf(manifest)}/${manifest.kind}/${nameOf(manifest)}`;
}
