import { addressChecks } from "./address.ts";
import { argocdChecks } from "./argocd.ts";
import type { Group } from "./check.ts";
import { clusterChecks } from "./cluster.ts";
import type { Facts } from "./facts.ts";
import { gitHubChecks } from "./github.ts";
import { platformChecks } from "./platform.ts";
import { registryChecks } from "./registry.ts";
import { serviceChecks } from "./service.ts";
import { toolChecks } from "./tools.ts";

/** Everything that `doctor` looks at, in the order in which it shows it. */
export function allChecks(facts: Facts): readonly Group[] {
  return [
    toolChecks(facts),
    serviceChecks(facts),
    platformChecks(facts),
    gitHubChecks(facts),
    registryChecks(facts),
    clusterChecks(facts),
    argocdChecks(facts),
    addressChecks(facts),
  ];
}
