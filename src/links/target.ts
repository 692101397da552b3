import type { Addresses, Link } from "./link.ts";

/** A preview as far as links are concerned: one that has them, or that they lead to. */
export interface Relative {
  readonly name: string;
  readonly service: string;
  readonly pullRequest: { readonly repository: string; readonly number: number; readonly branch: string };
  /** Keys of the Jira issues that its pull request is about. */
  readonly jira: readonly string[];
}

/** A preview that may be linked to, as its record tells it. */
export interface Target extends Relative {
  readonly addresses: Addresses;
  readonly asleep: boolean;
  readonly lastPushAt: string;
  readonly links: readonly Pick<Link, "service" | "to">[];
}

/** By name. */
export type Targets = ReadonlyMap<string, Target>;
