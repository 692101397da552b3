import { Problem } from "../problem.ts";

/** A dependency and what it shall lead to, as somebody wrote it: `payments=pr-7`. */
export interface WrittenLink {
  readonly service: string;
  readonly to: string;
}

/** `pr-7` or `7` of a dependency means its preview; anything else is taken as it is. */
export function targetName(service: string, written: string): string {
  const number = /^(?:pr-|#)?([1-9]\d{0,8})$/.exec(written)?.[1];
  return number === undefined ? written : `${service}-pr-${number}`;
}

/** Reads `service=target`; undefined when the text is not that. */
export function parseLink(text: string): WrittenLink | undefined {
  const match = /^([^=\s]+)=([^=\s]+)$/.exec(text);
  return match === null ? undefined : { service: match[1] ?? "", to: match[2] ?? "" };
}

/** Reads `--link service=target`. Throws Problem `link-argument`. */
export function requireLink(text: string): WrittenLink {
  const link = parseLink(text);
  if (link !== undefined) return link;
  throw new Problem("usage", {
    code: "link-argument",
    message: `\`${text.slice(0, 100)}\` is not a link.`,
    hints: ["Write service=pr-42, or service=staging."],
  });
}
