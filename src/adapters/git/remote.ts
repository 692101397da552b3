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
 * but the URL's own (`ext::` would run a program), and the token in a header rather than in an argument.
 */
export function remote(url: string, token: string | undefined): Remote {
  const scheme = transport(url);
  const settings: [string, string][] = [
    ["core.hooksPath", "/dev/null"],
    ["remote.origin.url", url],
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialCloneFilter", "blob:none"],
    ["protocol.allow", "never"],
    [`protocol.${scheme}.allow`, "always"],
    ["fetch.recurseSubmodules", "no"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
  ];
  if (token !== undefined && (scheme === "https" || scheme === "http")) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    settings.push([`http.${new URL(url).origin}/.extraHeader`, `Authorization: Basic ${basic}`]);
  }
  return { shown: withoutCredentials(url), environment: { ...gitSettings(settings), GIT_TERMINAL_PROMPT: "0" } };
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
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}

function transport(url: string): "https" | "http" | "ssh" | "file" {
  const scheme = /^([a-z][a-z0-9+.-]*):(:|\/\/)/i.exec(url);
  if (scheme === null) return /^[^/\\]+:/.test(url) && !/^[a-z]:\\/i.test(url) ? "ssh" : "file";
  const name = scheme[1]?.toLowerCase();
  if (scheme[2] === "//" && (name === "https" || name === "http" || name === "ssh" || name === "file")) return name;
  throw new Problem("config", {
    code: "git-url-refused",
    message: `\`${url}\` is not a Git URL that preview uses.`,
    hints: ["Use https://…, ssh://…, git@host:path or a path."],
  });
}
