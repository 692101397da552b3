import { canaryService } from "../config/scalars.ts";
import { isToPreview, reasonOf } from "../links/link.ts";
import { excerpt } from "../live/excerpt.ts";
import { closedReason } from "../live/phase.ts";
import { notThere } from "../live/workloads.ts";
import { formatSeconds, type Instant, secondsBetween } from "../time.ts";
import { perDayCell, perDayText, spentText } from "./cost.ts";
import type { PreviewDocument } from "./preview-document.ts";
import { seedText } from "./seed-text.ts";

/** One preview in a few lines: its state, its workloads and data, its links, its time, and what to do next. */
export function statusText(preview: PreviewDocument, now: Instant): string {
  const { repository, sha } = preview.pullRequest;
  const origin = isCanary(preview) ? "canary" : `pull request ${preview.pullRequest.number}`;
  const head = `${preview.name}   ${preview.phase}   ${origin} of ${repository} at ${sha.slice(0, 7)}`;
  const rows = [["url", preview.url] as const, ...workloadRows(preview), ...storeRows(preview), ...linkRows(preview)];
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const next = nextCommand(preview);
  const { cost } = preview;
  const perDay = cost === null ? [] : [perDayText(cost)];
  const spent = cost === null ? [] : [`  ${spentText(cost)}`];
  return [
    head,
    ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    `  ${[preview.reason, ...sleepText(preview, now), timeText(preview, now), ...perDay].join(" · ")}`,
    ...spent,
    ...(preview.phase === "ready" ? [] : preview.events.map((event) => eventLine(event, now))),
    ...(next === undefined ? [] : [`Next: ${next}`]),
  ].join("\n");
}

/** It is of no pull request: the number in its name is made up. */
function isCanary({ service }: PreviewDocument): boolean {
  return service === canaryService;
}

type Row = readonly [name: string, text: string];

/** A store that runs is one row: its state, and what its data started from. */
function workloadRows(preview: PreviewDocument): readonly Row[] {
  return preview.workloads.map(({ name, ready, reason }) => {
    const said = [storeText(preview, name), reason].filter((text) => text != null);
    return [name, [ready ? "✔" : "✘", said.join(" · ")].join(" ").trim()];
  });
}

/** Stores of which no workload was seen. */
function storeRows(preview: PreviewDocument): readonly Row[] {
  const seen = new Set(preview.workloads.map(({ name }) => name));
  return preview.seeds.flatMap(({ store }) =>
    seen.has(store) ? [] : [[store, storeText(preview, store) ?? ""] as const],
  );
}

function storeText({ seeds, data, lostStores }: PreviewDocument, name: string): string | undefined {
  const seed = seeds.find(({ store }) => store === name);
  if (seed === undefined) return undefined;
  const resets = (data[name]?.generation ?? 1) - 1;
  const reset = resets > 0 ? `, started again ${resets}×` : "";
  return `${seedText(seed)}${reset}${lostStores.includes(name) ? ", its data is lost" : ""}`;
}

/** From both sides: what it calls, and the previews that call it. */
function linkRows({ links, linkedFrom, closedTargets }: PreviewDocument): readonly Row[] {
  const ends = (to: string) => (closedTargets?.includes(to) ? ", whose pull request is closed: gc takes it" : "");
  const rows = links.map((link): Row => [link.service, `→ ${linkText(link)}${ends(link.to)}`]);
  const callers = linkedFrom ?? [];
  return callers.length === 0 ? rows : [...rows, ["linked from", callers.join(", ")]];
}

function linkText(link: PreviewDocument["links"][number]): string {
  const reason = reasonOf(link);
  return `${link.to}${reason === undefined ? "" : ` (${reason})`}`;
}

/** `payments-pr-7 (--link)`, `payments-pr-7 waits (description)` at the baseline, `payments=staging (link command)` */
function linkCell(link: PreviewDocument["links"][number]): string {
  const { service, to, wanted, because } = link;
  if (isToPreview(link)) return linkText(link);
  return `${wanted === to ? `${service}=${to}` : `${wanted} waits`} (${because})`;
}

function eventLine({ object, reason, message, count, at }: PreviewDocument["events"][number], now: Instant): string {
  const ago = at === null ? "" : ` ${formatSeconds(secondsBetween(at, now))} ago`;
  return `  ! ${object}: ${reason}${count > 1 ? ` (${count}×)` : ""}${ago}: ${excerpt(message)}`;
}

/** What helps most in the state that it is in. */
function nextCommand({ name, phase, reason, workloads, lostStores }: PreviewDocument): string | undefined {
  // What is not there has no log.
  const broken = workloads.find((workload) => !workload.ready && workload.reason !== notThere);
  if (lostStores.length > 0) return `preview up ${name}`;
  if (phase === "degraded" || phase === "failed")
    return broken === undefined ? `preview up ${name}` : `preview logs ${name} --service ${broken.name}`;
  if (phase === "progressing") return `preview up ${name}, which waits for it`;
  if (phase === "pending" && reason === closedReason) return `preview down ${name}`;
  if (phase === "asleep") return `preview wake ${name}`;
  return phase === "pending" || phase === "absent" ? `preview up ${name}` : undefined;
}

/** `asleep for 3h (idle for 26 h)`; nothing of one that is awake. */
function sleepText({ asleep, asleepSince, asleepBecause }: PreviewDocument, now: Instant): readonly string[] {
  if (!asleep || asleepSince === undefined) return [];
  const because = asleepBecause === undefined ? "" : ` (${asleepBecause})`;
  return [`asleep for ${formatSeconds(secondsBetween(asleepSince, now))}${because}`];
}

/** `expires in 2d 20h`, `expired 2h ago`, `pinned` */
export function timeText(preview: Pick<PreviewDocument, "pinned" | "expiresAt">, now: Instant): string {
  if (preview.pinned) return "pinned";
  const left = secondsBetween(now, preview.expiresAt);
  return left >= 0 ? `expires in ${formatSeconds(left)}` : `expired ${formatSeconds(-left)} ago`;
}

/** The columns of `preview list`; that of the cost only on a platform with prices. */
export function listHeader(previews: readonly Pick<PreviewDocument, "cost">[]): readonly string[] {
  const cost = previews.some((preview) => preview.cost !== null) ? ["COST/DAY"] : [];
  return ["NAME", "PR", "PHASE", "AGE", "EXPIRES", "LINKS", ...cost, "URL"];
}

/** A row of `preview list`; of the links all but those that nobody asked for. */
export function listRow(preview: PreviewDocument, now: Instant): readonly string[] {
  const linked = preview.links.filter((link) => isToPreview(link) || link.wanted !== null).map(linkCell);
  const left = secondsBetween(now, preview.expiresAt);
  return [
    preview.name,
    isCanary(preview) ? "-" : `#${preview.pullRequest.number}`,
    preview.phase,
    formatSeconds(secondsBetween(preview.createdAt, now)),
    preview.pinned ? "pinned" : left >= 0 ? formatSeconds(left) : "expired",
    linked.join(", ") || "-",
    ...(preview.cost === null ? [] : [perDayCell(preview.cost)]),
    preview.url,
  ];
}
