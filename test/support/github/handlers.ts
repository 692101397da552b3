import type { Bodies } from "./bodies.ts";
import type { Permission, PullRequest, Repository, Token, World } from "./world.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the description has found to be valid. */
export interface Call {
  readonly world: World;
  readonly bodies: Bodies;
  /** The URL as it was sent, for links to other pages. */
  readonly url: URL;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: its form was checked against the description of the operation
  readonly body: any;
  /** The value after `Bearer` or `token`. */
  readonly token: string | undefined;
}

/** What GitHub does for one operation; more are added here when the product learns to use them. */
export const handlers: Readonly<Record<string, (call: Call) => Answer>> = {
  "GET /user": ({ bodies, token, world }) => {
    const { login, app, scopes } = world.tokens.get(token ?? "") ?? {};
    if (login === undefined) return refusal(401, "Requires authentication");
    if (app === true) return refusal(403, "Resource not accessible by integration");
    const headers = scopes === undefined ? {} : { "x-oauth-scopes": scopes.join(", ") };
    return { status: 200, body: bodies.user(login), headers };
  },

  "GET /rate_limit": ({ bodies, world }) =>
    world.limit === undefined
      ? refusal(404, "Rate limiting is not enabled.")
      : { status: 200, body: bodies.rateLimit(world.limit) },

  "GET /repos/{owner}/{repo}": (call) =>
    withRepository(call, (repository) => ({
      status: 200,
      body: call.bodies.repository(repository, call.world.tokens.get(call.token ?? "")),
    })),

  "GET /repos/{owner}/{repo}/branches/{branch}": (call) =>
    withRepository(call, (repository) => {
      const { branch = "" } = call.parameters;
      if (!repository.branches.has(branch)) return refusal(404, "Branch not found");
      return { status: 200, body: call.bodies.branch(repository, branch) };
    }),

  "GET /repos/{owner}/{repo}/rules/branches/{branch}": (call) =>
    withRepository(call, (repository) => ({
      status: 200,
      body: call.bodies.rules(repository, repository.rules.get(call.parameters.branch ?? "") ?? []),
    })),

  "GET /repos/{owner}/{repo}/pulls": (call) => withRepository(call, (repository) => listPullRequests(call, repository)),

  "GET /repos/{owner}/{repo}/pulls/{pull_number}": (call) =>
    withPullRequest(call, (pullRequest, repository) => ({
      status: 200,
      body: call.bodies.pullRequest(repository, pullRequest, "full"),
    })),

  "POST /repos/{owner}/{repo}/pulls": (call) =>
    withRepository(call, (repository) => allowed(call, ["pull-requests"]) ?? openPullRequest(call, repository)),

  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels": (call) =>
    withPullRequest(call, ({ labels }, repository) => ({ status: 200, body: call.bodies.labels(repository, labels) })),

  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": (call) =>
    withPullRequest(
      call,
      (pullRequest, repository) =>
        allowed(call, ["pull-requests", "issues"]) ?? addLabels(call, repository, pullRequest),
    ),

  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": (call) =>
    withPullRequest(
      call,
      (pullRequest, repository) =>
        allowed(call, ["pull-requests", "issues"]) ?? removeLabel(call, repository, pullRequest),
    ),
};

/** A refusal in the form that all of GitHub's refusals have. */
export function refusal(status: number, message: string, errors?: readonly object[]): Answer {
  const documentation_url = "https://docs.github.com/rest";
  return { status, body: { message, documentation_url, status: String(status), ...(errors && { errors }) } };
}

/** GitHub answers 404 for a private repository that the token may not see. */
function withRepository(call: Call, answer: (repository: Repository) => Answer): Answer {
  const name = `${call.parameters.owner}/${call.parameters.repo}`;
  const repository = call.world.findRepository(name);
  if (repository === undefined || !visible(repository, call.world.tokens.get(call.token ?? ""))) {
    return refusal(404, "Not Found");
  }
  return answer(repository);
}

/** Whether whoever has the token may see it. */
export function visible(repository: Repository, token: Token | undefined): boolean {
  if (!repository.private) return true;
  return token !== undefined && (token.repositories?.includes(repository.name) ?? true);
}

function withPullRequest(call: Call, answer: (pullRequest: PullRequest, repository: Repository) => Answer): Answer {
  return withRepository(call, (repository) => {
    const number = Number(call.parameters.pull_number ?? call.parameters.issue_number);
    const pullRequest = repository.pullRequests.get(number);
    return pullRequest === undefined ? refusal(404, "Not Found") : answer(pullRequest, repository);
  });
}

/** undefined when the token may write; any one of the permissions is enough. */
function allowed({ world, token }: Call, permissions: readonly Permission[]): Answer | undefined {
  if (token === undefined) return refusal(401, "Requires authentication");
  const held = world.tokens.get(token)?.permissions;
  if (permissions.some((permission) => held?.[permission] === "write")) return undefined;
  return refusal(403, "Resource not accessible by integration");
}

function listPullRequests({ bodies, query, url }: Call, repository: Repository): Answer {
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const found = [...repository.pullRequests.values()]
    .filter(({ closedAt }) => state === "all" || (closedAt === null) === (state === "open"))
    // A head without an owner is ignored, as GitHub does.
    .filter((item) => head === null || !head.includes(":") || head === `${headOwner(item)}:${item.branch}`)
    .filter((item) => base === null || base === item.base)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (query.get("direction") === "asc") found.reverse();
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(found.length / size));
  const items = found.slice((page - 1) * size, page * size);
  const link = pageLinks(url, page, last);
  return {
    status: 200,
    body: items.map((item) => bodies.pullRequest(repository, item, "item")),
    ...(link !== "" && { headers: { link } }),
  };
}

function headOwner(pullRequest: PullRequest): string {
  return (pullRequest.head ?? `${pullRequest.author}/`).split("/")[0] ?? "";
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function pageLinks(url: URL, page: number, last: number): string {
  const to = (target: number, relation: string) => {
    const linked = new URL(url);
    linked.searchParams.set("page", String(target));
    return `<${linked}>; rel="${relation}"`;
  };
  return [
    ...(page > 1 ? [to(page - 1, "prev")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ...(page > 1 ? [to(1, "first")] : []),
  ].join(", ");
}

function openPullRequest({ world, bodies, body, token }: Call, repository: Repository): Answer {
  const invalid = (error: object) =>
    refusal(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", ...error }]);
  const [owner] = repository.name.split("/");
  const branch: string = body.head.replace(`${owner}:`, "");
  const sha = repository.branches.get(branch);
  const baseSha = repository.branches.get(body.base);
  if (sha === undefined) return invalid({ field: "head", code: "invalid" });
  if (baseSha === undefined) return invalid({ field: "base", code: "invalid" });
  if (body.title === undefined || body.title.length > 256) return invalid({ field: "title", code: "invalid" });
  if (sha === baseSha) return invalid({ message: `No commits between ${body.base} and ${branch}` });
  for (const { closedAt, head, branch: taken, base } of repository.pullRequests.values()) {
    if (closedAt !== null || head !== repository.name || taken !== branch || base !== body.base) continue;
    return invalid({ message: `A pull request already exists for ${owner}:${branch}.` });
  }
  const opened = world.openPullRequest({
    repository: repository.name,
    title: body.title,
    body: body.body ?? null,
    draft: body.draft ?? false,
    author: world.tokens.get(token ?? "")?.login ?? null,
    base: body.base,
    branch,
    sha,
  });
  return { status: 201, body: bodies.pullRequest(repository, opened, "full") };
}

function addLabels({ bodies, body }: Call, repository: Repository, pullRequest: PullRequest): Answer {
  const names = (body?.labels ?? []).map((label: string | { name: string }) =>
    typeof label === "string" ? label : label.name,
  );
  for (const name of names) {
    if (name === "" || name.length > 50) {
      const message = "name is too long (maximum is 50 characters)";
      return refusal(422, "Validation Failed", [{ resource: "Label", code: "custom", field: "name", message }]);
    }
    if (labelIndex(pullRequest, name) === -1) pullRequest.labels.push(name);
  }
  return { status: 200, body: bodies.labels(repository, pullRequest.labels) };
}

function removeLabel({ bodies, parameters }: Call, repository: Repository, pullRequest: PullRequest): Answer {
  const index = labelIndex(pullRequest, parameters.name ?? "");
  if (index === -1) return refusal(404, "Label does not exist");
  pullRequest.labels.splice(index, 1);
  return { status: 200, body: bodies.labels(repository, pullRequest.labels) };
}

function labelIndex(pullRequest: PullRequest, name: string): number {
  return pullRequest.labels.findIndex((label) => label.toLowerCase() === name.toLowerCase());
}
