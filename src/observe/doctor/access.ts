import type { PlatformConfig } from "../../config/platform-config.ts";
import type { Cluster } from "../../ports/cluster.ts";
import { previewsOf } from "../records.ts";
import { failed, type Outcome, ok, type Question, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";
import { accessQuestions, type RightSet, resourceText, rightSets } from "./rights.ts";

/** One check for each purpose that rights on the cluster serve. */
export function accessChecks(facts: Facts): readonly Question[] {
  return rightSets.map((rights) => ({ id: rights.id, title: rights.title, ask: () => askRights(facts, rights) }));
}

async function askRights(facts: Facts, rights: RightSet): Promise<Outcome | undefined> {
  const reached = await known(facts.cluster);
  if (reached === undefined) return undefined;
  const config = (await known(facts.platform))?.config;
  if (config === undefined && rights.scope === "argocd") return skipped("The platform says where Argo CD is.");
  const { cluster } = reached;
  const first = rights.scope === "argocd" ? config?.argocd.namespace : undefined;
  const missing = await lacking(cluster, rights, first);
  if (missing.length === 0 || rights.scope !== "preview") return answer(rights, missing, { ...facts, config });
  const namespace = await anyPreview(facts, cluster);
  if (namespace !== undefined)
    return answer(rights, await lacking(cluster, rights, namespace), { ...facts, config, namespace });
  return skipped("These rights come with each preview, and there is none yet to ask in.");
}

async function lacking(cluster: Cluster, rights: RightSet, namespace: string | undefined): Promise<readonly string[]> {
  const questions = accessQuestions(rights, namespace);
  const allowed = await cluster.allowed(questions);
  const refused = questions.filter((_, index) => allowed[index] !== true);
  const verbs = Map.groupBy(refused, resourceText);
  return [...verbs].map(([resource, those]) => `${those.map(({ verb }) => verb).join("/")} ${resource}`);
}

interface Place extends Pick<Facts, "environment"> {
  readonly config: PlatformConfig | undefined;
  /** Of the preview that was asked about. */
  readonly namespace?: string;
}

function answer(rights: RightSet, missing: readonly string[], { environment, config, namespace }: Place): Outcome {
  const where = namespace === undefined ? "" : ` in ${namespace}`;
  if (missing.length === 0)
    return ok(`allowed${where === "" && rights.scope === "preview" ? " in all namespaces" : where}`);
  const detail = `Not allowed${where}: ${missing.join(", ")}.`;
  if (rights.id === "cluster-exec") {
    if (config?.access?.exec !== true)
      return skipped("Not granted by this platform: `access.exec` in platform.yaml is off.", rights.without);
    if ((environment.CI ?? "") !== "") return skipped("Granted to developers, not to CI.", rights.without);
    return warning(detail, rights.without, toGroup(config.access.group));
  }
  const repair = config?.access === undefined ? withoutGroup : withGroup(config.access.group);
  return rights.weight === "needed"
    ? failed(detail, rights.without, ...repair)
    : warning(detail, rights.without, ...repair);
}

const toGroup = (group: string) =>
  `argocd/access.yaml of the platform grants it to the group "${group}": \`kubectl auth whoami\` shows your groups.`;

function withGroup(group: string): readonly string[] {
  return [toGroup(group), "CI has it with `kubectl -n preview-system create token preview`."];
}

const withoutGroup = [
  "Only CI has it, with `kubectl -n preview-system create token preview`.",
  "For developers, run `preview init --platform --access-group GROUP` in the platform repository.",
];

/** The namespace of a preview that is published and there: this service's, else any. */
async function anyPreview(facts: Facts, cluster: Cluster): Promise<string | undefined> {
  const [platform, namespaces] = [await known(facts.platform), await known(() => cluster.namespaces())];
  if (platform === undefined) return undefined;
  const there = new Set(namespaces?.map(({ name }) => name));
  const previews = previewsOf(platform.snapshot).filter(
    ({ namespace }) => namespaces === undefined || there.has(namespace),
  );
  const service = (await known(facts.service))?.service;
  return (previews.find((preview) => preview.service === service) ?? previews[0])?.namespace;
}
