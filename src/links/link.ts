/** Where a service can be reached; null where it cannot be reached that way. */
export interface Addresses {
  readonly internal: string | null;
  readonly public: string | null;
}

export type Via = "internal" | "public";

/** One dependency of a preview, resolved. */
export interface Link {
  readonly service: string;
  /** The variable that holds the address. */
  readonly as: string;
  readonly via: Via;
  readonly optional: boolean;
  /** A preview's name, the baseline's name, or `none` for an optional dependency that has neither. */
  readonly to: string;
  /** Who decided: `default`, `--link`, `link command`, … */
  readonly because: string;
  /** What was asked for and is kept, also while the target is not there. */
  readonly wanted: string | null;
  readonly addresses: Addresses;
}

/** Why a link leads where it does, for a person; undefined for what nobody asked for. */
export function reasonOf({ to, because, wanted }: Pick<Link, "to" | "because" | "wanted">): string | undefined {
  if (wanted !== null && wanted !== to) return `${wanted} is not there`;
  return because === "default" ? undefined : because;
}

/** The address that the dependency's variable gets; empty for an optional dependency without a target. */
export function addressOf(link: Pick<Link, "via" | "addresses">): string {
  return link.addresses[link.via] ?? "";
}
