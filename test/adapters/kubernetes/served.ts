import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiObject } from "../../support/kubernetes-api-objects.ts";

/**
 * What Kubernetes 1.34 and Argo CD 3.2 served of a preview whose new version does not start: one object a line, without
 * parts that nobody here reads.
 */
export function served(): readonly ApiObject[] {
  const lines = readFileSync(join(import.meta.dirname, "served.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}
