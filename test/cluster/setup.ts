import type { TestProject } from "vitest/node";
import { type Cluster, down, up } from "./cluster.ts";
import { makeCompany, platformFile, services } from "./company.ts";
import { type GitHubHost, startGitHubHost } from "./github-host.ts";
import { pushCanary } from "./images.ts";
import type { Kubectl } from "./kubectl.ts";
import { waitFor } from "./processes.ts";
import { deployStaging } from "./staging.ts";
import { traces } from "./traces.ts";
import { objects } from "./watching.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly gitHub: Pick<GitHubHost, "url" | "controlUrl">;
    /** Of the machine before the cluster. */
    readonly tracesBefore: ReturnType<typeof traces>;
  }
}

/** Set, it keeps the cluster for the next run; one that runs is used in any case. For work on the tests. */
const keep = process.env.PREVIEW_CLUSTER_KEEP !== undefined;

/** One cluster with one platform for all test files; ends what it started, whole or not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!keep) await down();
  project.provide("tracesBefore", traces());
  const gitHub = await startGitHubHost([...services, "by-hand"].map((name) => `acme/${name}`));
  const end = async () => {
    await gitHub.close();
    if (!keep) await down();
  };
  try {
    const cluster = await up({ say: (line) => process.stdout.write(`${line}\n`) });
    await startCompany(cluster, gitHub.url);
    project.provide("gitHub", { url: gitHub.url, controlUrl: gitHub.controlUrl });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

async function startCompany({ kubectl }: Cluster, gitHubUrl: string): Promise<void> {
  await removePlatform(kubectl);
  makeCompany(gitHubUrl);
  await pushCanary();
  kubectl(["apply", "-f", "-"], platformFile("argocd/root.yaml"));
  await deployStaging(kubectl);
  await waitFor("a synced platform", () => {
    const jsonPath = "jsonpath={.status.sync.status} {.status.health.status} {.status.operationState.phase}";
    return (
      kubectl(["-n", "argocd", "get", "application", "preview-platform", "-o", jsonPath]) === "Synced Healthy Succeeded"
    );
  });
}

/** What an earlier run left in a cluster that was kept: Argo CD must not see its repository change into another. */
async function removePlatform(kubectl: Kubectl): Promise<void> {
  const inArgocd = ["-n", "argocd", "--ignore-not-found"];
  kubectl(["delete", "application", "preview-platform", ...inArgocd]);
  kubectl(["delete", "applicationset", "--all", ...inArgocd]);
  // Argo CD deletes nothing while a sync runs, and one may wait for a pod that crashes.
  const end = '--patch={"status":{"operationState":{"phase":"Terminating"}}}';
  for (const { metadata, status } of objects(kubectl, "argocd", "applications"))
    if (status?.operationState?.phase === "Running")
      kubectl(["-n", "argocd", "patch", "application", metadata.name, "--type=merge", end]);
  await waitFor("the end of the previews of an earlier run", () => {
    const applications = kubectl(["get", "applications", "-n", "argocd", "-o", "name"]);
    const namespaces = kubectl(["get", "namespaces", "-o", "name"]);
    return applications === "" && !/namespace\/preview-(?!system)/.test(namespaces);
  });
}
