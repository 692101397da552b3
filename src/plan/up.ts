import { hasLabelAtGitHub } from "../gc/label.ts";
import type { LivePreview } from "../live/live-preview.ts";
import type { PullRequest } from "../ports/github.ts";
import type { Preview } from "../preview/desire.ts";
import { compareFolders, type FolderFiles } from "../preview/folder.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { type Author, commitMessage } from "./author.ts";
import { describeDifferences } from "./describe-differences.ts";
import { newlyLinkedFolders } from "./linked-folders.ts";
import type { Affected, Plan, Step } from "./step.ts";
import { refreshAffected, stepsInCluster } from "./steps-in-cluster.ts";

export interface UpFacts {
  readonly preview: Preview;
  readonly pullRequest: PullRequest;
  readonly label: string | undefined;
  readonly current: { readonly tree: string; readonly files: FolderFiles } | undefined;
  /** The record of `current`, where it can be read. */
  readonly before: PreviewRecord | undefined;
  /** undefined when the cluster could not be asked. */
  readonly live: LivePreview | undefined;
  readonly author: Author;
  /** Previews that go to sleep for it. */
  readonly affected: readonly Affected[];
}

/**
 * From what is to what shall be. The label comes first: without the right to set it nothing is published. `label` is
 * undefined where Argo CD does not look at labels.
 */
export function planUp(facts: UpFacts): Plan {
  const { preview, pullRequest, label, current, before, live, author, affected } = facts;
  const differences = compareFolders(current?.files ?? {}, preview.files);
  const { repository, number } = pullRequest;
  const labelled = label === undefined || hasLabelAtGitHub(pullRequest, label);
  const steps: Step[] = labelled ? [] : [{ kind: "ensure-label", repository, pullRequest: number, label }];
  if (differences.length > 0) {
    steps.push({
      kind: "publish",
      preview: preview.name.name,
      change: { path: preview.name.folder, expected: current?.tree ?? null, files: preview.files },
      affected,
      requires: newlyLinkedFolders(before, preview.record),
      message: commitMessage(preview.name, `up (${pullRequest.sha.slice(0, 7)})`, repository, author),
      what: describeDifferences(differences, current !== undefined),
      head: { repository, number, sha: pullRequest.sha },
    });
  }
  steps.push(...stepsInCluster(preview, live, differences.length > 0));
  if (differences.length > 0) steps.push(...refreshAffected(affected, live));
  return { preview: preview.name, steps, differences };
}

/** The steps of `doctor --canary`: as those of `up`, but no pull request asks for it. */
export function planCanary(preview: Preview, live: LivePreview | undefined, author: Author): Plan {
  const differences = compareFolders({}, preview.files);
  const publish: Step = {
    kind: "publish",
    preview: preview.name.name,
    change: { path: preview.name.folder, expected: null, files: preview.files },
    affected: [],
    requires: [],
    message: commitMessage(preview.name, "canary", undefined, author),
    what: describeDifferences(differences, false),
    head: null,
  };
  return { preview: preview.name, steps: [publish, ...stepsInCluster(preview, live, true)], differences };
}
