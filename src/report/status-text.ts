import { reasonOf } from "../links/link.ts";
import { formatSeconds, type Instant, secondsBetween } from "../time.ts";
import type { PreviewDocument } from "./preview-document.ts";

/** One preview in a few lines: its state, its data, its links, its time. */
export function statusText(preview: PreviewDocument, now: Instant): string {
  const { pullRequest } = preview;
  const head = `${preview.name}   ${preview.phase}   pull request ${pullRequest.number} of ${pullRequest.repository} at ${pullRequest.sha.slice(0, 7)}`;
  const rows: readonly (readonly [string, string])[] = [
    ["url", preview.url],
    ...preview.seeds.map(
      ({ store, database, tag, digest }) =>
        [store, `${database === null ? "" : `${database} `}${tag ?? digest.slice(0, 19)}`] as const,
    ),
    ...preview.links.map((link) => {
      const reason = reasonOf(link);
      return [link.service, `→ ${link.to}${reason === undefined ? "" : ` (${reason})`}`] as const;
    }),
  ];
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [head, ...lines, `  ${preview.reason} · ${timeText(preview, now)}`].join("\n");
}

/** `expires in 2d 20h`, `expired 2h ago`, `pinned` */
export function timeText(preview: Pick<PreviewDocument, "pinned" | "expiresAt">, now: Instant): string {
  if (preview.pinned) return "pinned";
  const left = secondsBetween(now, preview.expiresAt);
  return left >= 0 ? `expires in ${formatSeconds(left)}` : `expired ${formatSeconds(-left)} ago`;
}

/** The columns of `preview list`. */
export const listHeader = ["NAME", "PR", "PHASE", "AGE", "EXPIRES", "LINKS", "URL"] as const;

/** A row of `preview list`; only links that differ from the baseline are shown. */
export function listRow(preview: PreviewDocument, now: Instant): readonly string[] {
  const linked = preview.links.filter((link) => link.to === link.wanted).map((link) => link.to);
  const left = secondsBetween(now, preview.expiresAt);
  return [
    preview.name,
    `#${preview.pullRequest.number}`,
    preview.phase,
    formatSeconds(secondsBetween(preview.createdAt, now)),
    preview.pinned ? "pinned" : left >= 0 ? formatSeconds(left) : "expired",
    linked.join(", ") || "-",
    preview.url,
  ];
}
