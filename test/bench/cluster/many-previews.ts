import { setTimeout as sleep } from "node:timers/promises";
import { label } from "../../../src/preview/labels.ts";
import { recordText } from "../../../src/preview/record.ts";
import { bareService, platform } from "../../cluster/company.ts";
import { apply, type Kubectl } from "../../cluster/kubectl.ts";
import { commitFiles } from "../../support/git.ts";
import { record } from "../../support/records.ts";

/** Does work beside so many more previews: their records in Git, and their Applications, which Argo CD leaves alone. */
export async function besideOthers<T>(kubectl: Kubectl, count: number, work: () => Promise<T>): Promise<T> {
  const records = Array.from({ length: count }, (_, index) => record(bareService, index + 1));
  const paths = records.map(({ pullRequest }) => `previews/${bareService}/pr-${pullRequest.number}/preview.json`);
  await publish(Object.fromEntries(records.map((of, index) => [paths[index], recordText(of)])));
  apply(
    kubectl,
    records.map(({ name, namespace }) => application(name, namespace)),
  );
  try {
    return await work();
  } finally {
    kubectl(["-n", "argocd", "delete", "applications", "-l", `${label("service")}=${bareService}`]);
    await publish(Object.fromEntries(paths.map((path) => [path, null])));
  }
}

/** Again when somebody else was faster. */
async function publish(files: Readonly<Record<string, string | null>>, triesLeft = 5): Promise<void> {
  try {
    commitFiles(platform, "previews", files, "by hand");
  } catch (error) {
    if (triesLeft === 0) throw error;
    await sleep(500);
    await publish(files, triesLeft - 1);
  }
}

/** As the service's ApplicationSet makes it, but that nobody acts on it. */
function application(name: string, namespace: string): object {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name,
      namespace: "argocd",
      labels: { [label("service")]: bareService },
      annotations: { "argocd.argoproj.io/skip-reconcile": "true" },
    },
    spec: {
      project: `preview-${bareService}`,
      source: { repoURL: `file://${platform}`, targetRevision: "previews", path: `previews/${bareService}` },
      destination: { server: "https://kubernetes.default.svc", namespace },
    },
  };
}
