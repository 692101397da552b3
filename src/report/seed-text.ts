import type { PreviewRecord } from "../preview/record.ts";
import { listed } from "../seeds/change-findings.ts";

type Seed = PreviewRecord["seeds"][number];

/** `main v003-1c2d3e4f5a6b (3 scripts; V003 is new in this pull request)`, or the tag of an image that is no seed. */
export function seedText({ database, tag, digest, scripts, base }: Seed): string {
  const image = tag ?? digest.slice(0, "sha256:".length + 12);
  if (database === null) return image;
  const notes = [
    ...(scripts === undefined ? [] : [`${scripts} ${scripts === 1 ? "script" : "scripts"}`]),
    ...(base === undefined || base.tag === tag ? [] : [changeText(base)]),
  ];
  return `${database} ${image}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** What the pull request does to a seed that is another one where it will be merged. */
function changeText({ tag, added }: NonNullable<Seed["base"]>): string {
  if (tag === null) return "new in this pull request";
  if (added.length === 0) return "changed by this pull request";
  return `${listed(added)} ${added.length === 1 ? "is" : "are"} new in this pull request`;
}
