import type { Application } from "./application.ts";
import type { Contents } from "./contents.ts";

/** What the cluster shows of one preview at one moment. */
export interface LivePreview {
  /** undefined when there is none. */
  readonly application: Application | undefined;
  /** `spec` of the record that is live. */
  readonly spec: string | undefined;
  /** undefined when it was not asked for, or may not be seen. */
  readonly contents: Contents | undefined;
}
