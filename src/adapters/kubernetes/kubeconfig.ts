import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { parsing } from "../../config/parsing.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { kubeconfigInvalid } from "./failure.ts";
import type { Kubeconfig } from "./kubeconfig-files.ts";
import { type ClusterEntry, type KubeconfigFile, kubeconfigFile, type UserEntry } from "./kubeconfig-schema.ts";
import { type Entry, type Target, targetOf } from "./target.ts";

interface Merged {
  readonly contexts: Map<string, Entry<{ readonly cluster?: string | undefined; readonly user?: string | undefined }>>;
  readonly clusters: Map<string, Entry<ClusterEntry>>;
  readonly users: Map<string, Entry<UserEntry>>;
  current: string | undefined;
}

/** Nobody has more; the library that reads YAML has no limit of its own. */
const maxCharacters = 4 * 1024 * 1024;

const accountContext = "the pod's own account";

/**
 * The cluster, and as whom: of `context`, else of the kubeconfig's current context, else the pod's own account. Throws
 * Problem `kubeconfig-invalid`, and `cluster-unconfigured` when the kubeconfig has no current context.
 */
export function chooseTarget(
  found: Kubeconfig,
  options: { readonly environment: Environment; readonly context: string | undefined },
): Target {
  const merged = merge(found.kind === "files" ? found.paths.map(read) : [accountAsFile(found)]);
  const name = options.context ?? merged.current;
  if (name === undefined) {
    throw new Problem("not-yet", {
      code: "cluster-unconfigured",
      message: "The kubeconfig has no current context.",
      hints: ["Choose one with `kubectl config use-context`, or give `--context`."],
    });
  }
  const context = merged.contexts.get(name);
  if (context === undefined) throw unknownContext(name, [...merged.contexts.keys()]);
  const { cluster: clusterName = "", user: userName } = context.value;
  const cluster = merged.clusters.get(clusterName);
  if (cluster === undefined) throw dangling(context.file, name, `the cluster "${clusterName}"`);
  const user = userName === undefined ? undefined : merged.users.get(userName);
  if (user === undefined && userName !== undefined) throw dangling(context.file, name, `the user "${userName}"`);
  const shown = found.kind === "account" ? name : `context ${name}`;
  return targetOf({ shown, cluster, user, environment: options.environment });
}

/** As kubectl merges them: what an earlier file says stays. */
function merge(files: readonly Entry<KubeconfigFile>[]): Merged {
  const merged: Merged = { contexts: new Map(), clusters: new Map(), users: new Map(), current: undefined };
  for (const { value, file } of files) {
    merged.current ??= value["current-context"];
    for (const { name, context } of value.contexts) addFirst(merged.contexts, name, context, file);
    for (const { name, cluster } of value.clusters) addFirst(merged.clusters, name, cluster, file);
    for (const { name, user } of value.users) addFirst(merged.users, name, user, file);
  }
  return merged;
}

function addFirst<T>(to: Map<string, Entry<T>>, name: string, value: T | null | undefined, file: string): void {
  if (value !== null && value !== undefined && !to.has(name)) to.set(name, { value, file });
}

function read(file: string): Entry<KubeconfigFile> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "no reason given";
    throw kubeconfigInvalid(file, `it cannot be read (${code})`);
  }
  if (text.length > maxCharacters) throw kubeconfigInvalid(file, "it is larger than 4 MiB");
  const parsed = kubeconfigFile.safeParse(parseYaml(text, file) ?? {}, parsing);
  if (parsed.success) return { value: parsed.data, file };
  // Where it is and what belongs there; never what stands there, which may be a token.
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  throw kubeconfigInvalid(file, place === "" ? "it is no kubeconfig" : `\`${place}\` is missing or is of another type`);
}

function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { logLevel: "silent" });
  const [error] = document.errors;
  // The library's own message quotes the text.
  if (error !== undefined)
    throw kubeconfigInvalid(file, `it is not valid YAML at line ${error.linePos?.[0].line ?? 1}`);
  try {
    return document.toJS();
  } catch {
    throw kubeconfigInvalid(file, "it is not valid YAML");
  }
}

function accountAsFile({ folder, host, port }: Extract<Kubeconfig, { kind: "account" }>): Entry<KubeconfigFile> {
  const server = `https://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const value = kubeconfigFile.parse({
    clusters: [{ name: "pod", cluster: { server, "certificate-authority": "ca.crt" } }],
    contexts: [{ name: accountContext, context: { cluster: "pod", user: "pod" } }],
    users: [{ name: "pod", user: { tokenFile: "token" } }],
    "current-context": accountContext,
  });
  return { value, file: join(folder, "token") };
}

function unknownContext(name: string, known: readonly string[]): Problem {
  return new Problem("config", {
    code: "kubeconfig-invalid",
    message: `The kubeconfig has no context "${name}"${didYouMean(name, known) || "."}`,
    hints: known.length === 0 ? [] : [`It has: ${known.slice(0, 20).join(", ")}`],
  });
}

function dangling(file: string, context: string, missing: string): Problem {
  return kubeconfigInvalid(file, `its context "${context}" names ${missing}, which is not there`);
}
