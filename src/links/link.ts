/** Where a service can be reached; null where it cannot be reached that way. */
export interface Addresses {
  readonly internal: string | null;
  readonly public: string | null;
}

export type Via = "internal" | "public";

/** Another service that a preview calls, as preview.yaml or the record tells it. */
export interface Dependency {
  readonly service: string;
  /** The variable that holds the address. */
  readonly as: string;
  readonly via: Via;
  readonly optional: boolean;
}

/** One dependency of a preview, resolved. */
export interface Link extends Dependency {
  /** A preview's name, the baseline's name, or `none` for an optional dependency that has neither. */
  readonly to: string;
  /** Who decided: `default`, `--link`, `link command`, … */
  readonly because: string;
  /** What was asked for and is kept, also while the target is not there. */
  readonly wanted: string | null;
  readonly addresses: Addresses;
}

/** Sources of a decision that hold until somebody decides otherwise. */
const explicitSources = ["link command", "link --deep", "--link"] as const;

export type ExplicitSource = (typeof explicitSources)[number];

/** Whether somebody asked for it by a command; every other decision is worked out anew at each `up`. */
export function isExplicit({ because, wanted }: Pick<Link, "because" | "wanted">): boolean {
  return wanted !== null && explicitSources.some((source) => source === because);
}

/** Whether a link leads to a preview of its service, and not to a baseline or nowhere. */
export function isToPreview({ service, to }: Pick<Link, "service" | "to">): boolean {
  return to.startsWith(`${service}-pr-`);
}

/** Why a link leads where it does, for a person; undefined for what nobody asked for. */
export function reasonOf({ to, because, wanted }: Pick<Link, "to" | "because" | "wanted">): string | undefined {
  const source = because === "default" ? undefined : because;
  if (wanted === null || wanted === to) return source;
  return `${wanted} is not there${source === undefined ? "" : `; ${source}`}`;
}

/** The address that the dependency's variable gets; empty for an optional dependency without a target. */
export function addressOf(link: Pick<Link, "via" | "addresses">): string {
  return link.addresses[link.via] ?? "";
}
