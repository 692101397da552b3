import type { Contract } from "./contract.ts";
import type { PullRequest, Repository, Token, World } from "./world.ts";

/** Makes GitHub's answers from GitHub's own examples, so that every field is there, with our state laid over them. */
export interface Bodies {
  /** As the owner of a token sees it; undefined is nobody. */
  repository(repository: Repository, token: Token | undefined): object;
  branch(repository: Repository, name: string): object;
  rules(repository: Repository, kinds: readonly string[]): object[];
  rateLimit(core: NonNullable<World["limit"]>): object;
  /** As one answer (`full`) or as an item of a list, which has fewer fields. */
  pullRequest(repository: Repository, pullRequest: PullRequest, form: "full" | "item"): object;
  labels(repository: Repository, names: readonly string[]): object[];
  user(login: string): object;
}

/** The examples are about pull request 1347 of octocat/Hello-World on github.com; `url` is where the server answers. */
export function gitHubBodies(contract: Contract, url: string): Bodies {
  const example = (name: string) => JSON.stringify(contract.example(name));
  const full = example("GET /repos/{owner}/{repo}/pulls/{pull_number}");
  const [item] = JSON.parse(example("GET /repos/{owner}/{repo}/pulls"));
  const templates = { full, item: JSON.stringify(item) };
  const repositoryTemplate = JSON.stringify(JSON.parse(full).base.repo);
  const userTemplate = JSON.stringify(JSON.parse(full).base.repo.owner);
  const fullRepositoryTemplate = example("GET /repos/{owner}/{repo}");
  const privateUser = example("GET /user");

  function filled(template: string, name: string, number = 0) {
    const [owner = "", repo = ""] = name.split("/");
    const text = template
      .replaceAll(/https:\/\/(api\.)?github\.com/g, url)
      .replaceAll("octocat", owner)
      .replaceAll("Hello-World", repo)
      .replaceAll("/1347", `/${number}`);
    return JSON.parse(text);
  }

  function repositoryBody(template: string, repository: Pick<Repository, "name" | "private" | "defaultBranch">) {
    const { name, private: hidden, defaultBranch } = repository;
    const body = filled(template, name);
    return {
      ...body,
      private: hidden,
      visibility: hidden ? "private" : "public",
      default_branch: defaultBranch,
      language: null,
    };
  }

  function user(login: string) {
    return filled(userTemplate, login);
  }

  function labels(repository: Repository, names: readonly string[]) {
    return names.map((name, index) => ({
      id: 208045946 + index,
      node_id: "MDU6TGFiZWwyMDgwNDU5NDY=",
      url: `${url}/repos/${repository.name}/labels/${encodeURIComponent(name)}`,
      name,
      description: "",
      color: "ededed",
      default: false,
    }));
  }

  return {
    labels,
    user: (login) => filled(privateUser, login),
    branch: (repository, name) => ({
      ...filled(example("GET /repos/{owner}/{repo}/branches/{branch}"), repository.name),
      name,
      protected: repository.protected.has(name),
    }),
    rules: ({ name }, kinds) =>
      kinds.map((type, index) => ({
        type,
        ruleset_source_type: "Repository",
        ruleset_source: name,
        ruleset_id: 42 + index,
      })),
    rateLimit(core) {
      const body = JSON.parse(example("GET /rate_limit"));
      return { ...body, resources: { ...body.resources, core }, rate: core };
    },
    repository(repository, token) {
      const {
        source: _source,
        parent: _parent,
        template_repository: _template,
        permissions: _permissions,
        ...body
      } = repositoryBody(fullRepositoryTemplate, repository);
      if (token === undefined) return body;
      const [push, triage] = [token.role === "write", token.role === "write" || token.role === "triage"];
      return { ...body, permissions: { admin: false, maintain: false, push, triage, pull: true } };
    },

    pullRequest(repository, pullRequest, form) {
      const { number, title, body, draft, author, branch, sha, base, head } = pullRequest;
      const template = filled(templates[form], repository.name, number);
      const owner = (head ?? `${author}/`).split("/")[0] ?? "";
      const baseRepository = repositoryBody(repositoryTemplate, repository);
      const headRepository = head === null ? null : repositoryBody(repositoryTemplate, { ...repository, name: head });
      const answer = {
        ...template,
        id: 1_000_000 + number,
        number,
        state: pullRequest.closedAt === null ? "open" : "closed",
        locked: false,
        active_lock_reason: null,
        title,
        body,
        draft,
        user: author === null ? null : user(author),
        labels: labels(repository, pullRequest.labels),
        milestone: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        created_at: pullRequest.createdAt,
        updated_at: pullRequest.updatedAt,
        closed_at: pullRequest.closedAt,
        merged_at: pullRequest.mergedAt,
        head: { label: `${owner}:${branch}`, ref: branch, sha, user: user(owner), repo: headRepository },
        base: {
          label: `${repository.name.split("/")[0]}:${base}`,
          ref: base,
          sha: repository.branches.get(base) ?? sha,
          user: baseRepository.owner,
          repo: baseRepository,
        },
      };
      if (form === "item") return answer;
      const merged = pullRequest.mergedAt !== null;
      return { ...answer, merged, merged_by: merged ? user("ann") : null, mergeable: merged ? null : true };
    },
  };
}
