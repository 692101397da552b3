import { isScalar, parseDocument } from "yaml";
import type { ServiceConfig } from "../config/service-config.ts";

const keys = ["platform", "image", "workload", "container", "port", "off"] as const;

/** A valid preview.yaml that leaves one machine for a cluster: only what that needs is changed, comments stay. */
export function movedYaml(text: string, config: ServiceConfig): string {
  const document = parseDocument(text);
  for (const key of keys) {
    const value = key === "off" && config.off.length === 0 ? undefined : config[key];
    if (value === undefined || (key === "workload" && value === config.service)) continue;
    const there = document.get(key, true);
    if (isScalar(there) && there.value === value) continue;
    // What stands beside the value was about the one before.
    if (isScalar(there)) there.comment = null;
    document.set(key, key === "off" ? document.createNode(value, { flow: true }) : value);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
