import { isLocal } from "../../config/platform-config.ts";
import { addressChecks } from "./address.ts";
import { argocdChecks } from "./argocd.ts";
import type { Group } from "./check.ts";
import { clusterChecks } from "./cluster.ts";
import { type Facts, known } from "./facts.ts";
import { gitHubChecks } from "./github.ts";
import { platformChecks } from "./platform.ts";
import { registryChecks } from "./registry.ts";
import { serviceChecks } from "./service.ts";
import { toolChecks } from "./tools.ts";

/** Everything that `doctor` looks at, in the order in which it shows it. */
export async function allChecks(facts: Facts): Promise<readonly Group[]> {
  const platform = await known(facts.platform);
  return platform !== undefined && isLocal(platform.config) ? checksHere(facts) : checksOfCluster(facts);
}

/** What previews need where there is only this machine. */
function checksHere(facts: Facts): readonly Group[] {
  const groups = [toolChecks(facts), serviceChecks(facts), platformChecks(facts), addressChecks(facts)];
  return groups.map(({ name, questions }) => ({ name, questions: questions.filter(({ id }) => !ofClusters.has(id)) }));
}

const ofClusters: ReadonlySet<string> = new Set(["kustomize", "platform-registered", "platform-branches"]);

function checksOfCluster(facts: Facts): readonly Group[] {
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
