import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";

/** A place that Git fetches from and pushes to, called `origin` in the processes that get this environment. */
export interface Remote {
  /** Without credentials, for people. */
  readonly shown: string;
  readonly environment: Environment;
}

/**
 * Checks a URL and works out the environment of the Git processes that talk to it: no prompt, no hook, no transport
 * but those of its kind (`ext::` would run a program), and the token, or the credentials in the URL, in a header: Git hands
 * a URL to its helper as an argument, which everybody on the machine can read.
 */
export function remote(url: string, token: string | undefined): Remote {
  const scheme = transport(url);
  const web = scheme === "https" || scheme === "http" ? URL.parse(url) : null;
  const settings: [string, string][] = [
    ["core.hooksPath", "/dev/null"],
    ["remote.origin.url", web === null ? url : withoutCredentials(url)],
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialCloneFilter", "blob:none"],
    ["protocol.allow", "never"],
    ...allowedTransports(scheme).map((name): [string, string] => [`protocol.${name}.allow`, "always"]),
    ["fetch.recurseSubmodules", "no"],
    // Our copy is thrown away with the run; the other side writes as safely as it is told to.
    ["core.fsync", "none"],
    // What is imported stays a pack: unpacking it would take another process.
    ["fastimport.unpackLimit", "0"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
  ];
  const credentials = token === undefined ? credentialsIn(web) : `x-access-token:${token}`;
  if (web !== null && credentials !== undefined) {
    const basic = Buffer.from(credentials).toString("base64");
    settings.push([`http.${web.origin}/.extraHeader`, `Authorization: Basic ${basic}`]);
  }
  return { shown: withoutCredentials(url), environment: { ...gitSettings(settings), GIT_TERMINAL_PROMPT: "0" } };
}

/** A person's own `insteadOf` may turn https into ssh or the other way round. */
function allowedTransports(scheme: ReturnType<typeof transport>): readonly string[] {
  return scheme === "https" || scheme === "ssh" ? ["https", "ssh"] : [scheme];
}

/** Configuration for one Git process through its environment, where no process list shows it. */
export function gitSettings(settings: readonly (readonly [string, string])[]): Environment {
  const entries = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(entries) };
}

export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
}

function credentialsIn(url: URL | null): string | undefined {
  if (url === null || url.username === "") return undefined;
  try {
    return `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  } catch {
    // A password with a bare `%` in it.
    return `${url.username}:${url.password}`;
  }
}

function transport(url: string): "https" | "http" | "ssh" | "file" {
  const scheme = /^([a-z][a-z0-9+.-]*):(:|\/\/)/i.exec(url);
  if (scheme === null) return /^[^/\\]+:/.test(url) && !/^[a-z]:\\/i.test(url) ? "ssh" : "file";
  const name = scheme[1]?.toLowerCase();
  if (scheme[2] === "//" && (name === "https" || name === "http" || name === "ssh" || name === "file")) return name;
  throw new Problem("config", {
    code: "git-url-refused",
    message: `\`${withoutCredentials(url)}\` is not a Git URL that preview uses.`,
    hints: ["Use https://…, ssh://…, git@host:path or a path."],
  });
}
