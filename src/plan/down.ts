import { hasLabelAtGitHub } from "../gc/label.ts";
import type { LivePreview } from "../live/live-preview.ts";
import type { PullRequest } from "../ports/github.ts";
import { compareFolders, type FolderFiles } from "../preview/folder.ts";
import type { PreviewName } from "../preview/name.ts";
import { type Author, commitMessage } from "./author.ts";
import type { Affected, Plan, Step } from "./step.ts";
import { refresh, refreshAffected } from "./steps-in-cluster.ts";

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
  /** Previews that link to it, as they shall be without it. */
  readonly affected: readonly Affected[];
  /** Head of the branch of the records, where these were read; undefined where nobody can link to it. */
  readonly base: string | undefined;
}

/**
 * The record goes, and with it the label of an open pull request, or the next push would bring half a preview back. The
 * record first: without the right to change labels it must go all the same.
 */
export function planDown(facts: DownFacts): Plan {
  const { name, current, pullRequest, label, live, affected } = facts;
  const steps: Step[] = [];
  if (current !== undefined) steps.push(removeRecord(facts, current.tree, pullRequest?.repository));
  if (
    pullRequest !== undefined &&
    label !== undefined &&
    pullRequest.state === "open" &&
    hasLabelAtGitHub(pullRequest, label)
  ) {
    steps.push({ kind: "remove-label", repository: pullRequest.repository, pullRequest: pullRequest.number, label });
  }
  const application = live?.application;
  if (application?.operation?.phase === "Running")
    steps.push({ kind: "end-operation", preview: name.name, thenSync: false });
  // Also without an Application: one may just be made from the record as it was.
  const mayBeMade = application === undefined ? current !== undefined : application.deletingSince === null;
  if (live !== undefined && mayBeMade) steps.push(refresh(name, false));
  steps.push(...refreshAffected(affected, live));
  return { preview: name, steps, differences: compareFolders(current?.files ?? {}, {}) };
}

/** The step that removes a preview's folder as it was read. */
export function removeRecord(
  { name, author, affected, base }: Pick<DownFacts, "name" | "author" | "affected" | "base">,
  tree: string,
  repository: string | undefined,
): Extract<Step, { kind: "remove-record" }> {
  return {
    kind: "remove-record",
    preview: name.name,
    change: { path: name.folder, expected: tree, files: null },
    affected,
    base,
    message: commitMessage(name, "down", repository, author),
  };
}
