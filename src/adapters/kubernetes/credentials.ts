import { readFileSync } from "node:fs";
import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import type { Target } from "./target.ts";

/** What a request carries to say who we are. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly tls: { readonly cert?: Uint8Array | string; readonly key?: Uint8Array | string };
  /** What no message may repeat. */
  readonly secrets: readonly string[];
}

export interface CredentialSource {
  /** Throws Problem `cluster-unauthorised`, `interrupted`. */
  get(): Promise<Credentials>;
  /** After the cluster refused them; false when asking again would answer the same. */
  renew(): boolean;
}

/** As client-go does. */
const tokenFileSeconds = 60;

/** Who we are, asked for each request: tokens of files and plugins do not last as long as a wait. */
export function credentialSource(
  target: Target,
  options: { readonly environment: Environment; readonly milliseconds: () => number; readonly signal: AbortSignal },
): CredentialSource {
  const { user } = target;
  const { tokenFile } = user;
  const fixed = credentials(target, { token: user.token });
  if (user.token === undefined && tokenFile !== undefined) return fromFile(target, tokenFile, options.milliseconds);
  if (user.token === undefined && user.plugin !== undefined) return fromPlugin(target, user.plugin, options);
  return { get: async () => fixed, renew: () => false };
}

function fromFile(target: Target, file: string, milliseconds: () => number): CredentialSource {
  let read: { readonly at: number; readonly credentials: Credentials } | undefined;
  return {
    get: async () => {
      if (read === undefined || milliseconds() - read.at > tokenFileSeconds * 1000) {
        read = { at: milliseconds(), credentials: credentials(target, { token: tokenIn(file) }) };
      }
      return read.credentials;
    },
    renew: () => {
      read = undefined;
      return true;
    },
  };
}

function tokenIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new Problem("auth", {
      code: "cluster-unauthorised",
      message: `The token for the cluster cannot be read from \`${file}\`.`,
    });
  }
}

function fromPlugin(
  target: Target,
  plugin: NonNullable<Target["user"]["plugin"]>,
  options: { readonly environment: Environment; readonly signal: AbortSignal },
): CredentialSource {
  let answers: Promise<() => Promise<{ token?: string; cert?: string; key?: string }>> | undefined;
  return {
    get: async () => {
      answers ??= import("./credential-plugin.ts").then(({ credentialPlugin }) => credentialPlugin(plugin, options));
      return credentials(target, await (await answers)());
    },
    renew: () => {
      answers = undefined;
      return true;
    },
  };
}

function credentials(
  { user }: Target,
  given: { readonly token?: string | undefined; readonly cert?: string; readonly key?: string },
): Credentials {
  const { token } = given;
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new Problem("auth", {
      code: "cluster-unauthorised",
      message: "The token for the cluster contains a blank, a line break or another character that no token has.",
    });
  }
  const basic = user.password === undefined ? undefined : `${user.password.username}:${user.password.password}`;
  const encoded = basic === undefined ? undefined : Buffer.from(basic).toString("base64");
  const authorization =
    token !== undefined ? `Bearer ${token}` : encoded !== undefined ? `Basic ${encoded}` : undefined;
  const cert = given.cert ?? user.certificate;
  const key = given.key ?? user.key;
  return {
    headers: { ...(authorization === undefined ? {} : { authorization }), ...user.impersonation },
    tls: { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) },
    secrets: [token, encoded, user.password?.password].filter((secret) => secret !== undefined),
  };
}
