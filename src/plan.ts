import type { LivePreview } from "./live/live-preview.ts";
import { hasFailed } from "./live/operation.ts";
import type { PullRequest } from "./ports/github.ts";
import type { Environment, FolderChange } from "./ports.ts";
import type { Preview } from "./preview/desire.ts";
import { compareFolders, type FileDifference, type FolderFiles, recordFile } from "./preview/folder.ts";
import type { PreviewName } from "./preview/name.ts";

/** The commit of a pull request that a step is about; it is asked for again around every push. */
export interface PullRequestHead {
  readonly repository: string;
  readonly number: number;
  readonly sha: string;
}

/** One change to the outside world, as plain data: printable, comparable, free of secrets, safe to repeat. */
export type Step =
  | { readonly kind: "ensure-label"; readonly repository: string; readonly pullRequest: number; readonly label: string }
  | { readonly kind: "remove-label"; readonly repository: string; readonly pullRequest: number; readonly label: string }
  | {
      readonly kind: "publish";
      readonly preview: string;
      readonly change: FolderChange;
      readonly message: string;
      /** What changes, in a few words. */
      readonly what: string;
      /** null for what no pull request asks for. */
      readonly head: PullRequestHead | null;
    }
  | {
      readonly kind: "remove-record";
      readonly preview: string;
      readonly change: FolderChange;
      readonly message: string;
    }
  /** Argo CD looks at nothing new, and deletes nothing, while an operation runs. */
  | { readonly kind: "end-operation"; readonly preview: string; readonly thenSync: boolean }
  /** Argo CD reads Git through a cache of minutes. */
  | { readonly kind: "refresh"; readonly preview: string; readonly service: string; readonly application: boolean }
  /** Argo CD does not try a failed revision again by itself. */
  | { readonly kind: "sync"; readonly preview: string };

/** Steps in order, with what a person wants to see of them. */
export interface Plan {
  readonly preview: PreviewName;
  readonly steps: readonly Step[];
  readonly differences: readonly FileDifference[];
}

/** Who acts, for the trailers of a commit. */
export interface Author {
  readonly actor: string;
  /** URL of the CI run, if it is one. */
  readonly run: string | undefined;
}

/** The person or the CI run behind a command. */
export function authorOf(environment: Environment): Author {
  const { GITHUB_ACTOR, USER, USERNAME, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  const inCi = GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined;
  return {
    actor: GITHUB_ACTOR ?? USER ?? USERNAME ?? "unknown",
    run: inCi ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined,
  };
}

export interface UpFacts {
  readonly preview: Preview;
  readonly pullRequest: PullRequest;
  readonly label: string | undefined;
  readonly current: { readonly tree: string; readonly files: FolderFiles } | undefined;
  /** undefined when the cluster could not be asked. */
  readonly live: LivePreview | undefined;
  readonly author: Author;
}

/**
 * From what is to what shall be. The label comes first: without the right to set it nothing is published. `label` is
 * undefined where Argo CD does not look at labels.
 */
export function planUp({ preview, pullRequest, label, current, live, author }: UpFacts): Plan {
  const differences = compareFolders(current?.files ?? {}, preview.files);
  const { repository, number } = pullRequest;
  const labelled = label === undefined || hasLabel(pullRequest, label);
  const steps: Step[] = labelled ? [] : [{ kind: "ensure-label", repository, pullRequest: number, label }];
  if (differences.length > 0) {
    steps.push({
      kind: "publish",
      preview: preview.name.name,
      change: { path: preview.name.folder, expected: current?.tree ?? null, files: preview.files },
      message: commitMessage(preview.name, `up (${pullRequest.sha.slice(0, 7)})`, repository, author),
      what: describeDifferences(differences, current !== undefined),
      head: { repository, number, sha: pullRequest.sha },
    });
  }
  steps.push(...stepsInCluster(preview, live, differences.length > 0));
  return { preview: preview.name, steps, differences };
}

/** The steps of `doctor --canary`: as those of `up`, but no pull request asks for it. */
export function planCanary(preview: Preview, live: LivePreview | undefined, author: Author): Plan {
  const differences = compareFolders({}, preview.files);
  const publish: Step = {
    kind: "publish",
    preview: preview.name.name,
    change: { path: preview.name.folder, expected: null, files: preview.files },
    message: commitMessage(preview.name, "canary", undefined, author),
    what: describeDifferences(differences, false),
    head: null,
  };
  return { preview: preview.name, steps: [publish, ...stepsInCluster(preview, live, true)], differences };
}

/** What makes Argo CD go on at once; nothing while the live record is the one that shall be, and no sync has failed. */
function stepsInCluster({ name, record }: Preview, live: LivePreview | undefined, published: boolean): readonly Step[] {
  if (live === undefined) return [];
  const { application } = live;
  // One on its way out is made anew by its ApplicationSet.
  if (application === undefined || application.deletingSince !== null) return [refresh(name, false)];
  // A sync that is refused before it begins leaves the older record live, so what is live does not matter here.
  if (!published && hasFailed(application)) return [{ kind: "sync", preview: name.name }];
  if (!published && live.spec === record.spec) return [];
  const { phase, startedAt } = application.operation ?? {};
  const older = published || (startedAt ?? record.updatedAt) < record.updatedAt;
  return [
    ...(phase === "Running" && older ? [{ kind: "end-operation", preview: name.name, thenSync: true } as const] : []),
    refresh(name, true),
  ];
}

function refresh(name: PreviewName, application: boolean): Step {
  return { kind: "refresh", preview: name.name, service: name.service, application };
}

export interface ResetFacts {
  readonly preview: Preview;
  readonly current: { readonly tree: string; readonly files: FolderFiles };
  /** undefined when the cluster could not be asked. */
  readonly live: LivePreview | undefined;
  readonly author: Author;
  /** Keys of the stores that start again. */
  readonly stores: readonly string[];
}

/** The steps of `reset`: what is published changes, whatever its pull request is by now. */
export function planReset({ preview, current, live, author, stores }: ResetFacts): Plan {
  const { name, record, files } = preview;
  const differences = compareFolders(current.files, files);
  const publish: Step = {
    kind: "publish",
    preview: name.name,
    change: { path: name.folder, expected: current.tree, files },
    message: commitMessage(name, `reset ${stores.join(", ")}`, record.pullRequest.repository, author),
    what: describeDifferences(differences, true),
    head: null,
  };
  const changed = differences.length > 0;
  return {
    preview: name,
    steps: [...(changed ? [publish] : []), ...stepsInCluster(preview, live, changed)],
    differences,
  };
}

export interface DownFacts {
  readonly name: PreviewName;
  readonly current: { readonly tree: string; readonly files: FolderFiles } | undefined;
  /** undefined when GitHub was not asked or does not know it. */
  readonly pullRequest: Pick<PullRequest, "repository" | "number" | "state" | "labels"> | undefined;
  /** The label to take away; undefined keeps it. */
  readonly label: string | undefined;
  /** undefined when the cluster could not be asked. */
  readonly live: LivePreview | undefined;
  readonly author: Author;
}

/**
 * The record goes, and with it the label of an open pull request, or the next push would bring half a preview back. The
 * record first: without the right to change labels it must go all the same.
 */
export function planDown({ name, current, pullRequest, label, live, author }: DownFacts): Plan {
  const steps: Step[] = [];
  if (current !== undefined) steps.push(removeRecord(name, current.tree, pullRequest?.repository, author));
  if (
    pullRequest !== undefined &&
    label !== undefined &&
    pullRequest.state === "open" &&
    hasLabel(pullRequest, label)
  ) {
    steps.push({ kind: "remove-label", repository: pullRequest.repository, pullRequest: pullRequest.number, label });
  }
  const application = live?.application;
  if (application?.operation?.phase === "Running")
    steps.push({ kind: "end-operation", preview: name.name, thenSync: false });
  // Also without an Application: one may just be made from the record as it was.
  const mayBeMade = application === undefined ? current !== undefined : application.deletingSince === null;
  if (live !== undefined && mayBeMade) steps.push(refresh(name, false));
  return { preview: name, steps, differences: compareFolders(current?.files ?? {}, {}) };
}

/** GitHub tells labels apart by their letters, not by their case. */
function hasLabel({ labels }: Pick<PullRequest, "labels">, label: string): boolean {
  return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}

/** The step that removes a preview's folder as it was read. */
export function removeRecord(
  name: PreviewName,
  tree: string,
  repository: string | undefined,
  author: Author,
): Extract<Step, { kind: "remove-record" }> {
  return {
    kind: "remove-record",
    preview: name.name,
    change: { path: name.folder, expected: tree, files: null },
    message: commitMessage(name, "down", repository, author),
  };
}

/** `new: 11 files`, `only links.env and the record changed`, `app.yaml, preview.env and the record changed`. */
function describeDifferences(differences: readonly FileDifference[], existed: boolean): string {
  if (!existed) return `new: ${differences.length} files`;
  const names = differences.map(({ file }) => (file === recordFile ? "the record" : file));
  const files = names.filter((name) => name !== "the record");
  const ordered = names.includes("the record") ? [...files, "the record"] : files;
  const list = ordered.length > 1 ? `${ordered.slice(0, -1).join(", ")} and ${ordered.at(-1)}` : ordered.join("");
  return `${files.length <= 2 ? "only " : ""}${list} changed`;
}

/** The subject says what happened, the trailers say to machines who did it and why. */
function commitMessage(
  name: PreviewName,
  what: string,
  repository: string | undefined,
  { actor, run }: Author,
): string {
  const trailers = [
    `Preview: ${name.name}`,
    ...(repository === undefined ? [] : [`Pull-Request: ${repository}#${name.pullRequest}`]),
    `Actor: ${oneLine(actor)}`,
    ...(run === undefined ? [] : [`Run: ${oneLine(run)}`]),
  ];
  return `preview: ${name.name} ${what}\n\n${trailers.join("\n")}\n`;
}

/** A name with a line break must not add a trailer. */
function oneLine(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ").slice(0, 200);
}
