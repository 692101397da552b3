import { accessSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Environment } from "../../ports.ts";

/** Where the way to a cluster is written down. */
export type Kubeconfig =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  /** https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/ */
  | { readonly kind: "account"; readonly folder: string; readonly host: string; readonly port: string };

/** Files that are there, as kubectl finds them, else the account of the pod that we run in; undefined without either. */
export function findKubeconfig(
  environment: Environment,
  accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount",
): Kubeconfig | undefined {
  const paths = candidates(environment).filter(exists);
  if (paths.length > 0) return { kind: "files", paths };
  const { KUBERNETES_SERVICE_HOST: host = "", KUBERNETES_SERVICE_PORT: port = "443" } = environment;
  if (host === "" || !exists(join(accountFolder, "token"))) return undefined;
  return { kind: "account", folder: accountFolder, host, port };
}

function candidates(environment: Environment): readonly string[] {
  const { KUBECONFIG = "", HOME, USERPROFILE } = environment;
  if (KUBECONFIG !== "") return KUBECONFIG.split(delimiter).filter((path) => path !== "");
  const home = HOME ?? USERPROFILE ?? "";
  return home === "" ? [] : [join(home, ".kube", "config")];
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch (error) {
    // A file that must not be read is told about by name, when it is read.
    return error instanceof Error && "code" in error && error.code === "EACCES";
  }
}
