import type { Application } from "./application.ts";
import type { Contents } from "./contents.ts";

/** What the cluster shows of one preview at one moment. */
export interface LivePreview {
  /** undefined when there is none. */
  readonly application: Application | undefined;
  /** `spec` of the record that is live; undefined when there is none, null when it may not be seen. */
  readonly spec: string | undefined | null;
  /** undefined when it was not asked for, or may not be seen. */
  readonly contents: Contents | undefined;
}
