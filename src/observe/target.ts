import type { GitHub, PullRequest } from "../ports/github.ts";
import type { Environment, Lazy, Repository } from "../ports.ts";
import { type PreviewArgument, parsePreviewArgument } from "../preview/name.ts";
import { Problem } from "../problem.ts";
import { repositoryName } from "./repository-name.ts";

/** Which preview a command is about, and how that was found out. */
export interface Target {
  /** Only where the argument named it. */
  readonly service: string | undefined;
  readonly pullRequest: number;
  readonly because: string;
}

export interface TargetQuestion {
  readonly argument: string | undefined;
  /** `--branch`: the branch that is meant, true for the current one. */
  readonly branch?: string | true | undefined;
  readonly environment: Environment;
  readonly repository: Repository | undefined;
  readonly github: Lazy<GitHub>;
}

/**
 * `--branch` or the argument, then PREVIEW_NAME, then the CI event, then the pull request of the current branch. Throws
 * Problem `preview-unclear`, and `preview-argument` for a text that names none.
 */
export async function chooseTarget(question: TargetQuestion): Promise<Target> {
  const { argument, environment, repository, branch } = question;
  if (branch !== undefined) return targetOfBranch(question, branch);
  if (argument !== undefined) return target(readArgument(argument, "The argument"), "as given");
  const named = environment.PREVIEW_NAME;
  if (named !== undefined && named !== "") return target(readArgument(named, "PREVIEW_NAME"), "from PREVIEW_NAME");
  const event = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(environment.GITHUB_REF ?? "")?.[1];
  if (event !== undefined) return { service: undefined, pullRequest: Number(event), because: "from the CI event" };
  const pullRequest = await pullRequestOfBranch(question, environment.GITHUB_HEAD_REF || repository?.branch);
  return { service: undefined, pullRequest: pullRequest.number, because: "from the current branch" };
}

async function targetOfBranch(question: TargetQuestion, asked: string | true): Promise<Target> {
  const { argument, repository } = question;
  if (argument !== undefined) throw unclear(`both \`${argument.slice(0, 100)}\` and \`--branch\` say which`);
  const pullRequest = await pullRequestOfBranch(question, asked === true ? repository?.branch : asked);
  return { service: undefined, pullRequest: pullRequest.number, because: `the branch ${pullRequest.branch}` };
}

function readArgument(text: string, what: string): PreviewArgument {
  const read = parsePreviewArgument(text);
  if (read !== undefined) return read;
  throw new Problem("usage", {
    code: "preview-argument",
    message: `${what} \`${text.slice(0, 100)}\` names no preview.`,
    hints: ["Write pr-42, 42 or shop-api-pr-42."],
  });
}

function target(argument: PreviewArgument, because: string): Target {
  return {
    service: argument.kind === "preview" ? argument.service : undefined,
    pullRequest: argument.pullRequest,
    because,
  };
}

async function pullRequestOfBranch(
  { repository, github, environment, branch: asked }: TargetQuestion,
  branch: string | undefined,
): Promise<PullRequest> {
  if (branch === undefined) throw unclear("HEAD is not on a branch");
  const found = await (await github()).pullRequestsOfBranch(repositoryName(repository, environment), branch);
  const [first, ...others] = found;
  if (first === undefined && asked !== undefined) throw branchMissing(branch);
  if (first === undefined)
    throw unclear(
      `the branch \`${branch}\` has no open pull request`,
      repository?.platformIsLocal === true ? ["Or write `preview up --branch`: the branch stands for one then."] : [],
    );
  if (others.length > 0)
    throw unclear(
      `the branch \`${branch}\` has ${found.length} open pull requests (${found.map(({ number }) => number).join(", ")})`,
    );
  return first;
}

function unclear(why: string, more: readonly string[] = []): Problem {
  return new Problem("usage", {
    code: "preview-unclear",
    message: `It is not clear which preview is meant: ${why}.`,
    hints: ["Name it: pr-42, 42 or shop-api-pr-42.", ...more],
  });
}

function branchMissing(branch: string): Problem {
  return new Problem("not-found", {
    code: "branch-missing",
    message: `This repository has no branch \`${branch.slice(0, 100)}\` with a commit.`,
    hints: ["`git branch` lists them; `git commit` first, where the branch is new."],
  });
}
