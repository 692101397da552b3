import * as z from "zod";
import { type Access, mergeScopes, scopeOf } from "./access.ts";
import type { Addresses } from "./addresses.ts";
import type { Credentials } from "./docker-credentials.ts";
import { parseJson } from "./json.ts";
import { invalidAnswer, unauthorised } from "./problems.ts";
import type { HttpAnswer, HttpRequest, Transport } from "./transport.ts";

/** One way to authenticate that a server offers in `WWW-Authenticate`; names are in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A request that was refused with 401, and what is needed to be let in. */
export interface Refusal {
  readonly access: Access;
  /** Of the refused request. */
  readonly url: URL;
  /** The value of `WWW-Authenticate`. */
  readonly header: string;
  readonly credentials: Credentials | undefined;
}

const tokenAnswer = z.object({ token: z.string().optional(), access_token: z.string().optional() });

/**
 * The value of `Authorization` that answers a refusal: Basic, or Bearer with a token of the service that the registry
 * names (https://distribution.github.io/distribution/spec/auth/token/), without credentials when there are none.
 * Throws Problem `registry-unauthorised`, `registry-answer-invalid` and those of Transport.
 */
export async function authorization(
  refusal: Refusal,
  { transport, addresses }: { readonly transport: Transport; readonly addresses: Addresses },
): Promise<string> {
  const { access, credentials } = refusal;
  const { registry, repository } = access;
  const challenges = parseChallenges(refusal.header);
  const bearer = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
  if (bearer !== undefined) {
    const service = addresses.target(bearer.parameters.get("realm") ?? "", refusal.url);
    if (service === undefined) {
      throw invalidAnswer(`\`${registry}\` names a token service whose address is not safe to send credentials to.`);
    }
    return `Bearer ${readToken(await transport.send(tokenRequest(service, bearer, refusal)), refusal)}`;
  }
  if (!challenges.some(({ scheme }) => scheme === "basic")) {
    throw invalidAnswer(`\`${registry}\` asks for a way to authenticate that preview does not know.`);
  }
  if (credentials === undefined)
    throw unauthorised(access, `\`${registry}\` wants credentials for \`${repository}\`, and there are none.`);
  if (credentials.kind === "identity-token") {
    throw unauthorised(
      access,
      `\`${registry}\` wants a name and a password for \`${repository}\`, and Docker keeps a token for it.`,
    );
  }
  return basic(credentials);
}

/** Reads `WWW-Authenticate` (RFC 9110 section 11.6.1): one or more challenges, whose quoted values may hold commas. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  const part = /[\s,]*([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",=]+)))?=*/y;
  for (let match = part.exec(header); match !== null; match = part.exec(header)) {
    const [, name = "", quoted, plain] = match;
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    const parameters = challenges.at(-1)?.parameters;
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else if (parameters?.has(name.toLowerCase()) === false) parameters.set(name.toLowerCase(), value);
  }
  return challenges;
}

function tokenRequest(address: URL, challenge: Challenge, { access, credentials }: Refusal): HttpRequest {
  const fields = new URLSearchParams();
  const service = challenge.parameters.get("service");
  if (service !== undefined) fields.set("service", service);
  // The server names what this one request needs; a token for all that follow saves another round.
  const scopes = mergeScopes([scopeOf(access), challenge.parameters.get("scope") ?? ""]);
  if (credentials?.kind === "identity-token") {
    fields.set("scope", scopes.join(" "));
    fields.set("grant_type", "refresh_token");
    fields.set("client_id", "preview");
    fields.set("refresh_token", credentials.token);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return { method: "POST", url: address, headers, body: fields.toString() };
  }
  for (const scope of scopes) fields.append("scope", scope);
  const url = new URL(address);
  for (const [name, value] of fields) url.searchParams.append(name, value);
  return { method: "GET", url, headers: credentials === undefined ? {} : { authorization: basic(credentials) } };
}

function readToken(answer: HttpAnswer, { access, credentials }: Refusal): string {
  const { registry, repository } = access;
  if (answer.status === 401 || answer.status === 403 || (answer.status === 400 && credentials !== undefined)) {
    throw unauthorised(
      access,
      credentials === undefined
        ? `\`${registry}\` gives no access to \`${repository}\` without credentials, and there are none.`
        : `\`${registry}\` does not accept the credentials that Docker keeps for it, for \`${repository}\`.`,
    );
  }
  const parsed = tokenAnswer.safeParse(answer.status === 200 ? parseJson(answer.body) : undefined);
  const token = parsed.data?.token || parsed.data?.access_token;
  // Anything else would end up in the message of the error with which fetch refuses the header.
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    throw invalidAnswer(`The token service of \`${registry}\` gives no token (status ${answer.status}).`);
  }
  return token;
}

function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
