import * as z from "zod";

/** kubectl writes null for what is empty. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === "" ? undefined : value));
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const texts = list(z.string());

const cluster = z.object({
  server: z.string(),
  "certificate-authority": text,
  "certificate-authority-data": text,
  "insecure-skip-tls-verify": flag,
  "tls-server-name": text,
  "proxy-url": text,
});

const plugin = z.object({
  apiVersion: text,
  command: z.string(),
  args: texts,
  env: list(z.object({ name: z.string(), value: z.string() })),
  installHint: text,
  interactiveMode: text,
  provideClusterInfo: flag,
});

const user = z.object({
  "client-certificate": text,
  "client-certificate-data": text,
  "client-key": text,
  "client-key-data": text,
  token: text,
  tokenFile: text,
  username: text,
  password: text,
  as: text,
  "as-uid": text,
  "as-groups": texts,
  exec: plugin.nullish().transform((value) => value ?? undefined),
  "auth-provider": z
    .object({ name: z.string(), config: z.record(z.string(), z.unknown()).nullish() })
    .nullish()
    .transform((value) => value ?? undefined),
});

const context = z.object({ cluster: text, user: text });

export type ClusterEntry = z.output<typeof cluster>;
export type UserEntry = z.output<typeof user>;
export type PluginEntry = z.output<typeof plugin>;

function list<T extends z.ZodType>(entry: T) {
  return z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);
}

/** https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/, as far as a client needs it. */
export const kubeconfigFile = z.object({
  clusters: list(z.object({ name: z.string(), cluster: cluster.nullish() })),
  contexts: list(z.object({ name: z.string(), context: context.nullish() })),
  users: list(z.object({ name: z.string(), user: user.nullish() })),
  "current-context": text,
});

export type KubeconfigFile = z.output<typeof kubeconfigFile>;
