import { joined } from "../config/repository-path.ts";
import type { Emit } from "../event.ts";
import type { PullRequest } from "../ports/github.ts";
import type { CommitTree, Environment, Ports, Repository } from "../ports.ts";
import { Problem, withHint } from "../problem.ts";
import { early } from "./early.ts";
import { livePullRequest, requirePreviewable } from "./pull-request.ts";
import { repositoryName } from "./repository-name.ts";
import { configFile, isServiceOnDisk, type ServiceAtCommit, serviceAtCommit } from "./service.ts";
import { chooseTarget, type Target, type TargetQuestion } from "./target.ts";

export interface HeadQuestion {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly emit: Emit;
}

/** What a preview is made of: the live head of a pull request, and preview.yaml in it. */
export interface HeadCommit {
  readonly repository: Repository;
  readonly pullRequest: PullRequest;
  readonly tree: CommitTree;
  readonly service: ServiceAtCommit;
}

/**
 * Finds the pull request that is meant, tells it, and reads its head. Throws Problem `not-a-repository`, `other-service`,
 * and those of `repositoryName`, `chooseTarget`, `livePullRequest`, `requirePreviewable` and `serviceAtCommit`.
 */
export async function observeHead(
  question: HeadQuestion,
  asked: {
    readonly argument: string | undefined;
    readonly branch?: string | true | undefined;
    readonly config: string | undefined;
    readonly sha: string | undefined;
  },
): Promise<HeadCommit> {
  const { ports, environment, emit } = question;
  const git = await ports.git();
  const repository = requireRepository(await git.repository());
  const name = repositoryName(repository, environment);
  early(ports.cluster);
  // Asking a program for its version takes as long as a build.
  early(async () => (await ports.kustomize()).version());
  const isOnDisk = async () => isServiceOnDisk(await ports.workspace(), repository, asked.config);
  const { target, pullRequest } = await findPullRequest(question, repository, name, asked).catch(
    async (error: unknown) => {
      throw (await isOnDisk().catch(() => true)) ? error : notPrepared(error, asked.config ?? configFile);
    },
  );
  requirePreviewable(pullRequest, asked.sha);
  const url = repository.remote ?? repository.root;
  const tree = await git.commit({ sha: pullRequest.sha, pullRequest: pullRequest.number, url });
  const service = await serviceAtCommit(tree, repository, asked.config, isOnDisk);
  requireService(target.service, service.config.service);
  emit({
    kind: "target-chosen",
    preview: `${service.config.service}-pr-${pullRequest.number}`,
    repository: pullRequest.repository,
    pullRequest: pullRequest.number,
    sha: pullRequest.sha,
    because: target.because,
  });
  await warnOfChanges(question, service);
  return { repository, pullRequest, tree, service };
}

async function findPullRequest(
  { ports, environment }: HeadQuestion,
  repository: Repository,
  name: string,
  { argument, branch }: Pick<TargetQuestion, "argument" | "branch">,
): Promise<{ readonly target: Target; readonly pullRequest: PullRequest }> {
  const target = await chooseTarget({ argument, branch, environment, repository, github: ports.github });
  return { target, pullRequest: await livePullRequest(await ports.github(), name, target.pullRequest) };
}

/**
 * Whatever stopped the command before a commit was read, a repository without preview.yaml needs `init` first. GitHub is
 * asked all the same, because the pull request may bring the file.
 */
function notPrepared(error: unknown, file: string): unknown {
  if (!(error instanceof Problem) || error.kind === "bug" || error.kind === "interrupted") return error;
  const hint = `There is no \`${file}\` here: run \`preview init\` first, commit what it writes, push, and open a pull request.`;
  return withHint(error, hint);
}

async function warnOfChanges({ ports, emit }: HeadQuestion, { config, file, folder }: ServiceAtCommit): Promise<void> {
  const watched = [file, joined(folder, config.overlay), joined(folder, "seeds")];
  const changed = await (await ports.git()).changedPaths(watched);
  if (changed.length === 0) return;
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : "";
  emit({
    kind: "warning",
    message: `Uncommitted changes are not in the preview: ${changed.slice(0, 3).join(", ")}${more}.`,
    hints: [],
  });
}

function requireRepository(repository: Repository | undefined): Repository {
  if (repository !== undefined) return repository;
  throw new Problem("usage", {
    code: "not-a-repository",
    message: "This is not a Git repository.",
    hints: ["Run the command in a clone of the service's repository, or name it with `-C`."],
  });
}

function requireService(asked: string | undefined, here: string): void {
  if (asked === undefined || asked === here) return;
  throw new Problem("usage", {
    code: "other-service",
    message: `The preview belongs to ${asked}, and this is the repository of ${here}.`,
    hints: [`Run the command in a clone of ${asked}.`],
  });
}
