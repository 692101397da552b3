import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Environment } from "../../ports.ts";
import { kubeconfigInvalid, oneLine } from "./failure.ts";
import type { ClusterEntry, PluginEntry, UserEntry } from "./kubeconfig-schema.ts";

/** Something of a kubeconfig, and the file that it comes from: paths in it start from that file's folder. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
}

/** Who we are to the cluster. */
export interface User {
  /** PEM. */
  readonly certificate: Uint8Array | undefined;
  readonly key: Uint8Array | undefined;
  readonly token: string | undefined;
  /** Read again each minute: Kubernetes renews the tokens of pods. */
  readonly tokenFile: string | undefined;
  readonly password: { readonly username: string; readonly password: string } | undefined;
  /** A program that answers with a token or a certificate. */
  readonly plugin: Plugin | undefined;
  /** Sent with each request. */
  readonly impersonation: Readonly<Record<string, string | string[]>>;
}

export interface Plugin extends PluginEntry {
  /** What a plugin that asks for it is told of the cluster. */
  readonly cluster: Readonly<Record<string, unknown>>;
}

/** One cluster and one user, ready to be called. */
export interface Target {
  /** `context prod at https://10.0.0.1:6443`, for messages. */
  readonly name: string;
  readonly server: URL;
  readonly tls: TlsOptions;
  /** As Node's agents take it; undefined goes straight to the server. */
  readonly proxy: Readonly<Record<string, string | undefined>> | undefined;
  readonly user: User;
}

export interface TlsOptions {
  readonly ca?: Uint8Array;
  readonly servername?: string;
  readonly rejectUnauthorized?: boolean;
}

/**
 * Programs that a kubeconfig may start in CI, where it may come from a stranger's change: the clouds' own.
 * kubectl has the same idea since 1.35 as `credentialPluginPolicy`.
 */
const pluginsInCi: readonly string[] = [
  "aws",
  "aws-iam-authenticator",
  "az",
  "doctl",
  "gcloud",
  "gke-gcloud-auth-plugin",
  "kubectl-oidc_login",
  "kubelogin",
  "oci",
];

/** What tools write into a kubeconfig for them. Others, such as PATH, could choose another program to run. */
const pluginVariablesInCi: readonly string[] = [
  "AWS_DEFAULT_REGION",
  "AWS_PROFILE",
  "AWS_REGION",
  "AWS_STS_REGIONAL_ENDPOINTS",
];

/** Checks what a context names and reads the files that it refers to. Throws Problem `kubeconfig-invalid`. */
export function targetOf(from: {
  /** How messages call it. */
  readonly shown: string;
  readonly cluster: Entry<ClusterEntry>;
  readonly user: Entry<UserEntry> | undefined;
  readonly environment: Environment;
}): Target {
  const { cluster, environment } = from;
  const inCi = !["", "0", "false"].includes(environment.CI ?? "");
  const server = serverOf(cluster);
  const insecure = cluster.value["insecure-skip-tls-verify"];
  if (insecure && inCi) {
    throw kubeconfigInvalid(cluster.file, "in CI, a cluster's certificate must be checked (insecure-skip-tls-verify)");
  }
  const ca = pem(cluster, "certificate-authority", cluster.value["certificate-authority-data"]);
  const servername = cluster.value["tls-server-name"];
  return {
    name: `${from.shown} at ${server.origin}${server.pathname.replace(/\/$/, "")}`,
    server,
    tls: {
      ...(ca === undefined ? {} : { ca }),
      ...(servername === undefined ? {} : { servername }),
      ...(insecure ? { rejectUnauthorized: false } : {}),
    },
    proxy: proxyOf(cluster, server, environment),
    user: from.user === undefined ? anonymous : userOf(from.user, cluster.value, inCi),
  };
}

function serverOf({ value, file }: Entry<ClusterEntry>): URL {
  const server = URL.parse(value.server);
  if (server === null || !/^https?:$/.test(server.protocol) || server.username !== "" || server.password !== "") {
    throw kubeconfigInvalid(file, "the server of its cluster is no https URL");
  }
  if (server.protocol === "http:" && !isLoopback(server)) {
    throw kubeconfigInvalid(file, `it would send credentials unencrypted to ${server.host}; use https`);
  }
  return server;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

/** The cluster's own proxy, else the one of the environment, which is never used for loopback, as in kubectl. */
function proxyOf({ value, file }: Entry<ClusterEntry>, server: URL, environment: Environment): Target["proxy"] {
  const own = value["proxy-url"];
  if (own !== undefined) {
    if (/^https?:$/.test(URL.parse(own)?.protocol ?? "")) return { HTTP_PROXY: own, HTTPS_PROXY: own };
    throw kubeconfigInvalid(file, "its proxy-url is no http or https URL; a SOCKS proxy is not supported");
  }
  const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = environment;
  if (isLoopback(server) || (HTTPS_PROXY ?? https_proxy ?? "") === "") return undefined;
  return { HTTPS_PROXY: HTTPS_PROXY ?? https_proxy, NO_PROXY: NO_PROXY ?? no_proxy };
}

const anonymous: User = {
  certificate: undefined,
  key: undefined,
  token: undefined,
  tokenFile: undefined,
  password: undefined,
  plugin: undefined,
  impersonation: {},
};

function userOf({ value, file }: Entry<UserEntry>, cluster: ClusterEntry, inCi: boolean): User {
  const { tokenFile, username, password = "", as: asUser } = value;
  const impersonation = {
    ...(asUser === undefined ? {} : { "impersonate-user": asUser }),
    ...(value["as-uid"] === undefined ? {} : { "impersonate-uid": value["as-uid"] }),
    ...(value["as-groups"].length === 0 ? {} : { "impersonate-group": [...value["as-groups"]] }),
  };
  return {
    certificate: pem({ value, file }, "client-certificate", value["client-certificate-data"]),
    key: pem({ value, file }, "client-key", value["client-key-data"]),
    token: value.token ?? idToken({ value, file }),
    tokenFile: tokenFile === undefined ? undefined : resolve(dirname(file), tokenFile),
    password: username === undefined ? undefined : { username, password },
    plugin: value.exec === undefined ? undefined : pluginOf(value.exec, cluster, file, inCi),
    impersonation,
  };
}

/**
 * The token that the last sign-in left. Renewing it is left to kubectl: a provider that hands out a new refresh token
 * each time would leave kubectl with one that is used up.
 */
function idToken({ value: { "auth-provider": provider }, file }: Entry<UserEntry>): string | undefined {
  if (provider === undefined) return undefined;
  const token = provider.config?.["id-token"];
  if (provider.name === "oidc" && typeof token === "string" && token !== "") return token;
  throw kubeconfigInvalid(
    file,
    `its auth-provider "${provider.name}" is not supported; use a credential plugin (exec)`,
  );
}

function pluginOf(plugin: PluginEntry, cluster: ClusterEntry, file: string, inCi: boolean): Plugin {
  // Of the PATH alone: a path could lead into the checkout.
  if (inCi && !pluginsInCi.includes(plugin.command)) {
    throw kubeconfigInvalid(
      file,
      `it starts \`${oneLine(plugin.command)}\`; in CI it may start only ${pluginsInCi.join(", ")}`,
    );
  }
  const variable = plugin.env.find(({ name }) => !pluginVariablesInCi.includes(name));
  if (inCi && variable !== undefined) {
    throw kubeconfigInvalid(
      file,
      `it sets ${oneLine(variable.name)} for \`${plugin.command}\`; in CI that belongs into the job's own environment`,
    );
  }
  const isPath = /[/\\]/.test(plugin.command);
  return {
    ...plugin,
    command: isPath ? resolve(dirname(file), plugin.command) : plugin.command,
    cluster: {
      server: cluster.server,
      "tls-server-name": cluster["tls-server-name"],
      "insecure-skip-tls-verify": cluster["insecure-skip-tls-verify"] || undefined,
      "certificate-authority-data": cluster["certificate-authority-data"],
      "proxy-url": cluster["proxy-url"],
    },
  };
}

/** A certificate or key: given as it is, else in a file. */
function pem<K extends string>(
  { value, file }: Entry<Readonly<Partial<Record<K, string | undefined>>>>,
  key: K,
  data: string | undefined,
): Uint8Array | undefined {
  const path = value[key];
  if (data === undefined && path === undefined) return undefined;
  const content =
    data === undefined ? readReferred(resolve(dirname(file), path ?? ""), key, file) : Buffer.from(data, "base64");
  if (content.includes("-----BEGIN ")) return content;
  throw kubeconfigInvalid(file, `its ${key} is not in the form PEM`);
}

function readReferred(path: string, key: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw kubeconfigInvalid(file, `its ${key} names \`${path}\`, which cannot be read`);
  }
}
