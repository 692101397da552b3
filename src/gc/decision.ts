import type { DueMark } from "../preview/lifetime.ts";

/** What happens to a preview. */
export type Verdict = "remove" | "sleep" | "wake" | "reset" | "mark" | "keep";

/** What is decided of one preview, and why, for a person. */
export interface Decision {
  readonly verdict: Verdict;
  readonly why: string;
  /** False for what is kept because something could not be found out. */
  readonly decided: boolean;
  /** The mark as it shall be; undefined leaves it as it is. */
  readonly mark?: DueMark | null;
  /** Of `reset`: the stores that start again. */
  readonly stores?: readonly string[];
}

/** Why a preview that nothing speaks against is kept. */
export const wanted = "wanted";

export function keep(why: string, of: Partial<Decision> = {}): Decision {
  return { verdict: "keep", why, decided: true, ...of };
}

/** Something could not be found out, so nothing happens to it, and whoever runs gc is told. */
export function undecided(why: string, of: Partial<Decision> = {}): Decision {
  return { verdict: "keep", why, decided: false, ...of };
}
