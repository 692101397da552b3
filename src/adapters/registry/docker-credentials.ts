import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { Environment, Executables, Execution, Lazy } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { parseJson } from "./json.ts";

/** What Docker knows about an account of a registry. */
export type Credentials =
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  /** Exchanged for an access token at the token service (Docker's `identitytoken`). */
  | { readonly kind: "identity-token"; readonly token: string };

export interface CredentialsOptions {
  readonly environment: Environment;
  readonly executables: Lazy<Executables>;
}

const text = z.string().optional();
const account = z.object({ auth: text, username: text, password: text, identitytoken: text });
const dockerConfig = z.object({
  auths: z.record(z.string(), account).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: text,
});
const helperAnswer = z.object({ Username: z.string(), Secret: z.string() });

/** Docker Hub's entry is named after an address that it had once. */
const dockerHubKey = "https://index.docker.io/v1/";
const dockerHubHosts: readonly string[] = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/**
 * Reads the credentials that `docker login` or a credential helper keeps for a registry; undefined when there are none.
 * Throws Problem `docker-config-invalid`, `credential-helper-failed`, and what Executables throws when interrupted.
 * No message and no cause carries text of the configuration or of a helper: it may be a secret.
 */
export async function dockerCredentials(
  registry: string,
  options: CredentialsOptions,
): Promise<Credentials | undefined> {
  const file = configFile(options.environment);
  const config = file === undefined ? undefined : await readConfig(file);
  if (file === undefined || config === undefined) return undefined;
  const helper = lookUp(config.credHelpers, registry) ?? config.credsStore ?? "";
  if (!/^[\w.-]*$/.test(helper)) throw configProblem(file, "the name of its credential helper is not a program's");
  const kept = helper === "" ? undefined : await askHelper(helper, registry, options);
  if (kept !== undefined) return kept;
  const entry = lookUp(config.auths, registry);
  return entry === undefined ? undefined : inlineCredentials(entry, file, registry);
}

function configFile(environment: Environment): string | undefined {
  const home = environment.HOME ?? environment.USERPROFILE ?? "";
  const folder = environment.DOCKER_CONFIG || (home === "" ? undefined : join(home, ".docker"));
  return folder === undefined ? undefined : join(folder, "config.json");
}

async function readConfig(file: string): Promise<z.output<typeof dockerConfig> | undefined> {
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw configProblem(file, "it cannot be read");
  }
  const parsed = dockerConfig.safeParse(parseJson(content));
  if (!parsed.success) throw configProblem(file, "it is not the JSON that Docker writes");
  return parsed.data;
}

/** An entry under the exact key, else under one that names the same host (`https://ghcr.io/v2/`), as Docker does. */
function lookUp<T>(entries: Readonly<Record<string, T>> | undefined, registry: string): T | undefined {
  const isHub = registry === "docker.io";
  const hosts = isHub ? dockerHubHosts : [registry];
  const found = Object.entries(entries ?? {});
  const exact = found.find(([key]) => key === (isHub ? dockerHubKey : registry));
  return (exact ?? found.find(([key]) => hosts.includes(hostOf(key))))?.[1];
}

function hostOf(key: string): string {
  return key
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
}

function inlineCredentials(entry: z.output<typeof account>, file: string, registry: string): Credentials | undefined {
  if (entry.identitytoken) return { kind: "identity-token", token: entry.identitytoken };
  if (!entry.auth) {
    return entry.username && entry.password
      ? { kind: "password", username: entry.username, password: entry.password }
      : undefined;
  }
  const decoded = Buffer.from(entry.auth, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 1) throw configProblem(file, `its \`auth\` of \`${registry}\` is not a name and a password in base64`);
  return { kind: "password", username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

/** The protocol: https://github.com/docker/docker-credential-helpers#development */
async function askHelper(
  name: string,
  registry: string,
  options: CredentialsOptions,
): Promise<Credentials | undefined> {
  const program = `docker-credential-${name}`;
  const server = registry === "docker.io" ? dockerHubKey : registry;
  const { exitCode, stdout, stderr } = await runHelper(program, server, options);
  const output = new TextDecoder().decode(stdout);
  if (exitCode !== 0) {
    if (/credentials not found/i.test(output + stderr)) return undefined;
    throw helperProblem(program, server, `it ended with exit code ${exitCode}`);
  }
  const answer = helperAnswer.safeParse(parseJson(output));
  if (!answer.success) throw helperProblem(program, server, "its answer is not what Docker expects");
  const { Username: username, Secret: secret } = answer.data;
  if (secret === "") return undefined;
  return username === "<token>"
    ? { kind: "identity-token", token: secret }
    : { kind: "password", username, password: secret };
}

async function runHelper(program: string, server: string, options: CredentialsOptions): Promise<Execution> {
  const executables = await options.executables();
  try {
    // Helpers of clouds log in with variables of their own, so this program of the user gets what the user has.
    return await executables.run(program, ["get"], { input: server, env: options.environment, timeoutSeconds: 30 });
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    const reason = error.code === "program-missing" ? "it is not on the PATH" : "it could not be run to its end";
    throw helperProblem(program, server, reason);
  }
}

function configProblem(file: string, reason: string): Problem {
  return new Problem("config", {
    code: "docker-config-invalid",
    message: `Docker's configuration \`${file}\` cannot be used: ${reason}.`,
  });
}

function helperProblem(program: string, server: string, reason: string): Problem {
  return new Problem("auth", {
    code: "credential-helper-failed",
    message: `The credential helper \`${program}\` of Docker's configuration gives no credentials: ${reason}.`,
    hints: [`Run \`echo ${server} | ${program} get\` to see why.`],
  });
}
