import { gitHubTokenVariables } from "../../config/token-variables.ts";
import type { Environment, Executables, Lazy } from "../../ports.ts";
import { Problem } from "../../problem.ts";

/**
 * Where the token for GitHub comes from, asked once: `PREVIEW_GITHUB_TOKEN`, `GH_TOKEN`, `GITHUB_TOKEN`, then the GitHub
 * CLI for the host of `apiUrl`, so that a token for github.com never goes to another host. Answers undefined when there
 * is none. Throws what `executables` throws, except for a missing `gh`.
 */
export function gitHubToken(
  environment: Environment,
  executables: Lazy<Executables>,
  apiUrl: string,
): () => Promise<string | undefined> {
  let token: Promise<string | undefined> | undefined;
  return () => {
    token ??= resolve();
    return token;
  };

  async function resolve(): Promise<string | undefined> {
    const given = gitHubTokenVariables.map((name) => environment[name]?.trim());
    return given.find((value) => value) ?? (await fromGitHubCli());
  }

  async function fromGitHubCli(): Promise<string | undefined> {
    const host = webHost(apiUrl);
    if (host === undefined) return undefined;
    try {
      const gh = await (await executables()).run("gh", ["auth", "token", "--hostname", host], { timeoutSeconds: 20 });
      return (gh.exitCode === 0 && new TextDecoder().decode(gh.stdout).trim()) || undefined;
    } catch (problem) {
      if (problem instanceof Problem && problem.code === "program-missing") return undefined;
      throw problem;
    }
  }
}

/** `gh` knows a host by the name of its web pages: github.com has api.github.com, acme.ghe.com has api.acme.ghe.com. */
function webHost(apiUrl: string): string | undefined {
  return URL.parse(apiUrl)?.hostname.replace(/^api\.(?=github\.com$|.+\.ghe\.com$)/, "");
}
