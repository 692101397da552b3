import type { LivePreview } from "../live/live-preview.ts";
import type { Preview } from "../preview/desire.ts";
import { compareFolders, type FolderFiles } from "../preview/folder.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { type Author, commitMessage } from "./author.ts";
import { describeDifferences } from "./describe-differences.ts";
import { newlyLinkedFolders } from "./linked-folders.ts";
import type { Affected, Plan, Step } from "./step.ts";
import { refreshAffected, stepsInCluster } from "./steps-in-cluster.ts";

export interface AmendmentFacts {
  readonly preview: Preview;
  readonly current: { readonly tree: string; readonly files: FolderFiles; readonly record: PreviewRecord };
  /** undefined when the cluster could not be asked. */
  readonly live: LivePreview | undefined;
  readonly author: Author;
  /** What is done, for the subject of the commit: `reset postgres`. */
  readonly what: string;
  /** Other previews that change in the same commit. */
  readonly affected: readonly Affected[];
}

/** The steps that change what is published without its source, whatever its pull request is by now. */
export function planAmendment({ preview, current, live, author, what, affected }: AmendmentFacts): Plan {
  const { name, record, files } = preview;
  const differences = compareFolders(current.files, files);
  const publish: Step = {
    kind: "publish",
    preview: name.name,
    change: { path: name.folder, expected: current.tree, files },
    affected,
    requires: newlyLinkedFolders(current.record, record),
    message: commitMessage(name, what, record.pullRequest.repository, author),
    what: describeDifferences(differences, true),
    head: null,
  };
  const changed = differences.length > 0;
  // What is in the record alone moves no pod, and so is not worth ending a sync for.
  const inCluster = changed && record.spec === current.record.spec ? [] : stepsInCluster(preview, live, changed);
  const others = changed ? refreshAffected(affected, live) : [];
  return { preview: name, steps: [...(changed ? [publish] : []), ...inCluster, ...others], differences };
}
