import * as z from "zod";
import type { ListedPullRequest, PullRequest } from "../../ports/github.ts";
import { addSeconds } from "../../time.ts";

const repository = z.object({ full_name: z.string() });
const sha = z.string().regex(/^[0-9a-f]{40}$/);

/** The fields that are read; GitHub has no head repository when a fork was deleted, and no user when an account was. */
export const pullRequestAnswer = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(["open", "closed"]),
  merged_at: z.string().nullable(),
  closed_at: z.iso.datetime({ offset: true }).nullish(),
  html_url: z.url({ protocol: /^https?$/ }),
  user: z.object({ login: z.string() }).nullable(),
  labels: z.array(z.object({ name: z.string() })),
  head: z.object({ ref: z.string(), sha, repo: repository.nullable() }),
  base: z.object({ ref: z.string(), sha, repo: repository }),
});

type PullRequestAnswer = z.infer<typeof pullRequestAnswer>;

/** What is read of one among all. */
export const listedAnswer = pullRequestAnswer.pick({ number: true, state: true, labels: true });

/** Under the name that was asked for: that is how the caller knows the repository, also when it was renamed since. */
export function pullRequestOf(repository: string, answer: PullRequestAnswer): PullRequest {
  const { number, title, body, head, base, user, labels, closed_at, html_url: url } = answer;
  return {
    repository,
    number,
    title,
    body: body ?? "",
    branch: head.ref,
    baseBranch: base.ref,
    baseSha: base.sha,
    sha: head.sha,
    author: user?.login ?? "ghost",
    state: answer.merged_at === null ? answer.state : "merged",
    ...(typeof closed_at === "string" && { closedAt: addSeconds(closed_at, 0) }),
    labels: labels.map((label) => label.name),
    fork: isFork(answer),
    url,
  };
}

/** undefined for one that was closed while the list was made. */
export function listedOf({ number, state, labels }: z.infer<typeof listedAnswer>): ListedPullRequest | undefined {
  return state === "open" ? { number, labels: labels.map((label) => label.name) } : undefined;
}

function isFork({ head, base }: Pick<PullRequestAnswer, "head" | "base">): boolean {
  return head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}
