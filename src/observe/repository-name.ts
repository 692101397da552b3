import { lastPart } from "../config/repository-path.ts";
import { parseRepositoryUrl } from "../config/repository-url.ts";
import { nearestServiceName } from "../config/scalars.ts";
import type { Environment, Repository } from "../ports.ts";
import { Problem } from "../problem.ts";

/**
 * `acme/shop-api` of the service's repository as GitHub knows it: of the remote `origin`, else GITHUB_REPOSITORY. The
 * name of a repository that lies elsewhere may be another team's on GitHub. Where the platform is this machine, one that
 * is not on GitHub is called after its folder: `local/shop-api`. Throws Problem `repository-unknown`,
 * `repository-not-on-github`.
 */
export function repositoryName(repository: Repository | undefined, environment: Environment): string {
  const remote = repository?.remote;
  const elsewhere = remote !== undefined && isElsewhere(remote, environment);
  const own = remote === undefined || elsewhere ? undefined : parseRepositoryUrl(remote)?.name;
  const name = own ?? environment.GITHUB_REPOSITORY;
  if (name !== undefined && name !== "") return name;
  if (repository?.platformIsLocal === true)
    return `local/${nearestServiceName(lastPart(repository.root)) ?? "service"}`;
  if (elsewhere)
    throw notOnGitHub("The remote `origin`", remote, ["If they are on GitHub, set GITHUB_REPOSITORY=owner/name."]);
  throw new Problem("usage", {
    code: "repository-unknown",
    message: unknownBecause(repository),
    hints: ["Run the command in a clone of the service's repository, or set GITHUB_REPOSITORY=owner/name."],
  });
}

/**
 * The name that GitHub knows the repository of a URL by; a text without owner and name is answered as it is. `what`
 * begins the message. Throws Problem `repository-not-on-github`.
 */
export function requireOnGitHub(what: string, url: string, environment: Environment): string {
  if (isElsewhere(url, environment)) throw notOnGitHub(what, url, []);
  return parseRepositoryUrl(url)?.name ?? url;
}

/** A path of this machine may be a copy of anything; its name is taken as it is. */
function isElsewhere(url: string, environment: Environment): boolean {
  const parsed = parseRepositoryUrl(url);
  return parsed === undefined || (parsed.host !== undefined && !gitHubHosts(environment).has(parsed.host));
}

/** github.com, its host for SSH over port 443, and those of GitHub Enterprise. */
function gitHubHosts({ GITHUB_SERVER_URL, GITHUB_API_URL }: Environment): ReadonlySet<string> {
  const set = [GITHUB_SERVER_URL, GITHUB_API_URL].flatMap((url) => URL.parse(url ?? "")?.hostname ?? []);
  return new Set(["github.com", "ssh.github.com", ...set, ...set.map((host) => host.replace(/^api\./, ""))]);
}

function notOnGitHub(what: string, url: string, hints: readonly string[]): Problem {
  const host = parseRepositoryUrl(url)?.host;
  const message =
    host === undefined
      ? `${what} is not the URL of a Git repository, so its pull requests cannot be found.`
      : `${what} is at ${host} and not on GitHub, so its pull requests cannot be found.`;
  // A word without a dot is an alias of somebody's SSH.
  const enterprise =
    host?.includes(".") !== true ? [] : [`If ${host} is GitHub Enterprise, set GITHUB_API_URL to ${apiOf(host)}`];
  return new Problem("usage", { code: "repository-not-on-github", message, hints: [...hints, ...enterprise] });
}

/** An Enterprise server has its API below its own name, an Enterprise account of GitHub beside it. */
function apiOf(host: string): string {
  return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}

function unknownBecause(repository: Repository | undefined): string {
  if (repository === undefined) return "This is not a Git repository.";
  const why = repository.remote === undefined ? "has no remote `origin`" : "has a remote `origin` without owner/name";
  return `The repository ${why}, so its pull requests cannot be found.`;
}
