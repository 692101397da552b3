import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Instant } from "../../src/time.ts";
import { startGitHub } from "../support/github/server.ts";
import { gitHubWorld, type PullRequest } from "../support/github/world.ts";

/** What happens on GitHub, from any process: each test file runs in one of its own. */
export interface GitHubControl {
  openPullRequest(
    wanted: Pick<PullRequest, "branch" | "sha" | "title" | "labels"> & { repository: string },
  ): Promise<PullRequest>;
  pullRequest(repository: string, number: number): Promise<PullRequest>;
  push(repository: string, number: number, sha: string): Promise<void>;
  close(repository: string, number: number): Promise<void>;
  merge(repository: string, number: number): Promise<void>;
  setLabels(repository: string, number: number, labels: readonly string[]): Promise<void>;
  /** The clock that its answers show from now on: one that stands; null is the machine's own again. */
  setTime(instant: Instant | null): Promise<void>;
  /** Lets every request fail with a status until `recover`. */
  fail(status: number): Promise<void>;
  recover(): Promise<void>;
  /** Everything that was asked, in order: `GET /repos/acme/shop-api/pulls/1`. */
  requests(): Promise<readonly string[]>;
}

export interface GitHubHost {
  /** Of the API. */
  readonly url: string;
  /** For `gitHubControl`. */
  readonly controlUrl: string;
  close(): Promise<void>;
}

/** The token that the program is given. */
export const gitHubToken = "ghp_5tR0nGaNdMaDeUpForTheClusterOfTests";

/** Starts GitHub with these repositories on loopback. */
export async function startGitHubHost(repositories: readonly string[]): Promise<GitHubHost> {
  const world = gitHubWorld();
  const permissions = { "pull-requests": "write", issues: "write" } as const;
  world.tokens.set(gitHubToken, { login: "ann", role: "triage", permissions });
  for (const repository of repositories) world.addRepository(repository);
  const gitHub = await startGitHub(world);
  const calls: GitHubControl = {
    openPullRequest: async (wanted) => world.openPullRequest(wanted),
    pullRequest: async (repository, number) => world.pullRequest(repository, number),
    push: async (repository, number, sha) => world.push(repository, number, sha),
    close: async (repository, number) => world.close(repository, number),
    merge: async (repository, number) => world.merge(repository, number),
    setLabels: async (repository, number, labels) => {
      world.pullRequest(repository, number).labels = [...labels];
    },
    setTime: async (instant) => {
      world.date = instant === null ? undefined : new Date(instant).toUTCString();
    },
    fail: async (status) => gitHub.fail({ path: /./, how: { status }, times: Number.POSITIVE_INFINITY }),
    recover: async () => gitHub.recover(),
    requests: async () => gitHub.requests.map(({ method, path }) => `${method} ${path}`),
  };
  const control = createServer(async (request, response) => {
    const { call, args } = JSON.parse(await text(request));
    try {
      // What is sent comes from `gitHubControl` below.
      const answer = await (calls[call as keyof GitHubControl] as (...given: unknown[]) => Promise<unknown>)(...args);
      response.end(JSON.stringify({ answer }));
    } catch (error) {
      response.end(JSON.stringify({ error: String(error) }));
    }
  });
  await new Promise<void>((resolve) => control.listen(0, "127.0.0.1", resolve));
  const { port } = control.address() as AddressInfo; // listen() with a port always gives this form
  return {
    url: gitHub.url,
    controlUrl: `http://127.0.0.1:${port}`,
    async close() {
      control.closeAllConnections();
      await new Promise((resolve) => control.close(resolve));
      await gitHub.close();
    },
  };
}

/** GitHub's control from another process. */
export function gitHubControl(controlUrl: string): GitHubControl {
  async function ask(call: keyof GitHubControl, ...args: readonly unknown[]) {
    const response = await fetch(controlUrl, { method: "POST", body: JSON.stringify({ call, args }) });
    const { answer, error } = JSON.parse(await response.text());
    if (error !== undefined) throw new Error(error);
    return answer;
  }
  return {
    openPullRequest: (wanted) => ask("openPullRequest", wanted),
    pullRequest: (repository, number) => ask("pullRequest", repository, number),
    push: (repository, number, sha) => ask("push", repository, number, sha),
    close: (repository, number) => ask("close", repository, number),
    merge: (repository, number) => ask("merge", repository, number),
    setLabels: (repository, number, labels) => ask("setLabels", repository, number, labels),
    setTime: (instant) => ask("setTime", instant),
    fail: (status) => ask("fail", status),
    recover: () => ask("recover"),
    requests: () => ask("requests"),
  };
}
