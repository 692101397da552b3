import type { Identity } from "../live/application.ts";
import type { FolderChange } from "../ports.ts";
import type { FileDifference } from "../preview/folder.ts";
import type { PreviewName } from "../preview/name.ts";

/** The commit of a pull request that a step is about; it is asked for again around every push. */
export interface PullRequestHead {
  readonly repository: string;
  readonly number: number;
  readonly sha: string;
}

/** Another preview whose folder changes in the same commit, and why, for the person. */
export interface Affected {
  readonly preview: string;
  readonly change: FolderChange;
  /** Goes on after its name: `linked here; now → staging`. */
  readonly what: string;
  /** Where the command is about many previews: `payments-pr-7 goes`. */
  readonly because?: string;
}

/** A pull request that wants no preview any more, as it was seen. */
export interface Unwanted {
  readonly repository: string;
  readonly number: number;
  readonly because: "closed" | "missing" | "unlabelled";
  /** The one that it would need. */
  readonly label: string;
}

/** One change to the outside world, as plain data: printable, comparable, free of secrets, safe to repeat. */
export type Step =
  | { readonly kind: "ensure-label"; readonly repository: string; readonly pullRequest: number; readonly label: string }
  | { readonly kind: "remove-label"; readonly repository: string; readonly pullRequest: number; readonly label: string }
  | {
      readonly kind: "publish";
      readonly preview: string;
      readonly change: FolderChange;
      readonly affected: readonly Affected[];
      /** Folders of previews that it links to. */
      readonly requires: readonly string[];
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
      /** Previews that linked to it. */
      readonly affected: readonly Affected[];
      /** Of the branch: who links to it was read there. undefined where nobody can. */
      readonly base: string | undefined;
      readonly message: string;
    }
  /** What gc decides of many previews, in one commit. */
  | {
      readonly kind: "sweep";
      readonly changes: readonly FolderChange[];
      /** Previews whose links change because of it. */
      readonly affected: readonly Affected[];
      /** Of the branch: every record was read there. */
      readonly base: string;
      /** Removals rest on these; they are read once more right before the push. */
      readonly unwanted: readonly Unwanted[];
      readonly message: string;
      readonly what: string;
    }
  /** An object of ours that no record stands behind, as it was seen. */
  | {
      readonly kind: "prune";
      readonly object: "Application" | "Namespace";
      readonly name: string;
      readonly identity: Identity;
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
