import { gitHubTokenVariables } from "../../config/token-variables.ts";
import type { Environment } from "../../ports.ts";

/** Which token goes with a URL; undefined leaves it to Git's own credentials. */
export type TokenFor = (url: string) => string | undefined;

/**
 * PREVIEW_PLATFORM_TOKEN goes to GitHub, or to the host of PREVIEW_PLATFORM, and nowhere else: `platform:` in
 * preview.yaml comes with a pull request and could name any host.
 */
export function platformToken(environment: Environment): TokenFor {
  return tokenFor(environment.PREVIEW_PLATFORM_TOKEN, [gitHubServer(environment), environment.PREVIEW_PLATFORM]);
}

/** GitHub's own token also reads its repositories: a checkout in CI keeps its credentials to itself. */
export function sourceToken(environment: Environment): TokenFor {
  const token = gitHubTokenVariables.map((name) => environment[name]).find(Boolean);
  return tokenFor(token, [gitHubServer(environment)]);
}

function tokenFor(token: string | undefined, places: readonly (string | undefined)[]): TokenFor {
  const trusted = new Set(places.map(safeOrigin).filter((origin) => origin !== undefined));
  return (url) => {
    const origin = safeOrigin(url);
    return token !== undefined && token !== "" && origin !== undefined && trusted.has(origin) ? token : undefined;
  };
}

function gitHubServer(environment: Environment): string {
  return environment.GITHUB_SERVER_URL || "https://github.com";
}

/** The origin of an encrypted URL, or of one on this machine; undefined for any other. */
function safeOrigin(url: string | undefined): string | undefined {
  const parsed = URL.parse(url ?? "");
  if (parsed === null) return undefined;
  const here = /^(127(\.\d+){3}|localhost|\[::1\])$/.test(parsed.hostname);
  return parsed.protocol === "https:" || (parsed.protocol === "http:" && here) ? parsed.origin : undefined;
}
