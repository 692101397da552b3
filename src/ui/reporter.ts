import type { ChalkInstance } from "chalk";
import type { Emit, Event } from "../event.ts";
import { formatBytes } from "../report/bytes.ts";
import { printableLine } from "./printable.ts";
import { loadedText, loadingText, packedText, plannedText } from "./seed-lines.ts";

type Mark = "head" | "none" | "start" | "done" | "wait" | "warn";

interface Line {
  readonly mark: Mark;
  /** The column of what the line is about. */
  readonly subject: string;
  readonly text: string;
}

type Draw = { readonly [K in Event["kind"]]: (event: Extract<Event, { kind: K }>) => Line | readonly Line[] };

/** One entry a kind of event; the compiler refuses an event that nobody draws. */
const draw: Draw = {
  "target-chosen": (e) => ({ mark: "start", subject: "", text: describeTarget(e) }),
  "image-resolved": (e) => ({ mark: "done", subject: "image", text: `${e.image}@${shortDigest(e.digest)}` }),
  "store-resolved": (e) => ({ mark: "done", subject: "store", text: `${e.store}  ${e.image}` }),
  "seed-resolved": (e) => ({
    mark: "done",
    subject: "seed",
    text: `${e.database} ${e.tag}, ${e.built ? "now" : "already"} in the registry`,
  }),
  "links-resolved": (e) => ({ mark: "done", subject: "links", text: describeLinks(e.links) }),
  linked: (e) => ({ mark: "done", subject: "", text: describeLinked(e) }),
  rendered: (e) => [
    { mark: "done", subject: "render", text: `${e.objects} objects` },
    ...e.notes.map((note): Line => ({ mark: "done", subject: "", text: `  ${note}` })),
  ],
  unchanged: (e) => ({
    mark: "done",
    subject: "publish",
    text: `nothing changed; ${e.preview} is published as it shall be`,
  }),
  "store-reset": (e) => ({
    mark: "done",
    subject: "reset",
    text: `${e.store} starts again, ${e.from === null ? "empty" : `from ${e.from}`}`,
  }),
  "label-added": (e) => ({
    mark: "done",
    subject: "label",
    text: `"${e.label}" added to pull request ${e.pullRequest}`,
  }),
  "label-removed": (e) => ({
    mark: "done",
    subject: "label",
    text: `"${e.label}" removed from pull request ${e.pullRequest}`,
  }),
  published: (e) => ({
    mark: "done",
    subject: "publish",
    text: `${e.commit.slice(0, 7)} in ${e.platform} · ${e.what}`,
  }),
  "record-removed": (e) => ({
    mark: "done",
    subject: "publish",
    text: `record of ${e.preview} removed (${e.commit.slice(0, 7)})`,
  }),
  affected: (e) => ({ mark: "done", subject: "publish", text: `${affectedText(e)} (same commit)` }),
  withdrawn: (e) => ({ mark: "warn", subject: "", text: `${e.preview} was withdrawn: ${e.reason}` }),
  retrying: (e) => ({ mark: "wait", subject: e.what, text: `attempt ${e.attempt}: ${e.reason}` }),
  "operation-ended": (e) => ({
    mark: "done",
    subject: "sync",
    text: `${e.preview}: the operation on an older state was ended`,
  }),
  "sync-asked": (e) => ({ mark: "done", subject: "sync", text: `asked to try ${e.preview} again` }),
  ready: (e) => ({ mark: "done", subject: "ready", text: `${e.seconds} s` }),
  asleep: (e) => ({ mark: "done", subject: "asleep", text: `${e.seconds} s · the service does not run` }),
  gone: (e) => ({
    mark: "done",
    subject: "gone",
    text: `after ${e.seconds} s${e.objects === 0 ? "" : `: ${e.objects} objects, namespace preview-${e.preview}`}`,
  }),
  waiting: (e) => ({ mark: "wait", subject: "wait", text: `${e.seconds} s · ${e.what}` }),
  // For a screen, where lines can be drawn again.
  "parts-seen": () => [],
  "seed-planned": (e) => ({ mark: "head", subject: "", text: plannedText(e) }),
  "seed-preparing": (e) => ({ mark: "wait", subject: "seed", text: e.what }),
  "seed-loading": (e) => ({ mark: "wait", subject: "load", text: loadingText(e) }),
  "seed-loaded": (e) => ({ mark: "done", subject: "", text: loadedText(e) }),
  "seed-pushing": (e) => ({
    mark: "wait",
    subject: "push",
    text: `${e.seconds} s · ${formatBytes(e.bytes)} of ${formatBytes(e.total)}`,
  }),
  "seed-packed": (e) => ({ mark: "done", subject: "", text: packedText(e) }),
  "file-written": (e) => ({ mark: "done", subject: e.how === "new" ? "new" : "changed", text: e.path }),
  "pull-request-opened": (e) => ({ mark: "done", subject: "request", text: e.url }),
  proposal: (e) => e.text.split("\n").map((text): Line => ({ mark: "none", subject: "", text })),
  checked: (e) => ({
    mark: "wait",
    subject: "check",
    text: `${e.group}: ${e.checks} checked${e.failed === 0 ? "" : `, ${e.failed} failed`}`,
  }),
  notice: (e) => ({ mark: "start", subject: "", text: e.message }),
  warning: (e) => [
    { mark: "warn", subject: "", text: e.message },
    ...e.hints.map((hint): Line => ({ mark: "warn", subject: "", text: `  ${hint}` })),
  ],
};

/** Draws events as lines of talk; `write` gets whole lines. Quiet keeps only warnings. */
export function textReporter(write: (line: string) => void, style: ChalkInstance, quiet: boolean): Emit {
  const marks: Readonly<Record<Mark, string>> = {
    head: "",
    none: "  ",
    start: `${style.cyan("►")} `,
    done: `${style.green("✔")} `,
    wait: `${style.dim("◎")} `,
    warn: `${style.yellow("⚠")} `,
  };
  return (event) => {
    for (const line of [drawEvent(event)].flat()) {
      if (quiet && line.mark !== "warn") continue;
      const subject = line.subject === "" ? "" : `${line.subject.padEnd(7)} `;
      write(`${marks[line.mark]}${subject}${printableLine(line.text)}\n`);
    }
  };
}

function drawEvent<K extends Event["kind"]>(event: Extract<Event, { kind: K }>): Line | readonly Line[] {
  // The table is total over kinds, but TypeScript cannot tie an entry to the union member it was found by.
  return (draw as { readonly [kind: string]: (event: Event) => Line | readonly Line[] })[event.kind]?.(event) ?? [];
}

function describeTarget(event: Extract<Event, { kind: "target-chosen" }>): string {
  const at = event.sha === null ? "" : ` at ${event.sha.slice(0, 7)}`;
  return `${event.preview}: pull request ${event.pullRequest} of ${event.repository}${at} (${event.because})`;
}

function describeLinks(links: Extract<Event, { kind: "links-resolved" }>["links"]): string {
  const words = links.map(
    (link) => `${link.service} → ${link.to}${link.because === "default" ? "" : ` (${link.because})`}`,
  );
  return words.length === 0 ? "none" : words.join(" · ");
}

function affectedText({ preview, what, because }: Extract<Event, { kind: "affected" }>): string {
  return because === undefined ? `${preview} ${what}` : `${preview}: ${what}, because ${because}`;
}

function describeLinked({ service, to, was, because }: Extract<Event, { kind: "linked" }>): string {
  const change = was === to ? "as before" : `was ${was}`;
  return `${service} → ${to} (${[...(because === null ? [] : [because]), change].join(", ")})`;
}

function shortDigest(digest: string): string {
  return `${digest.slice(0, "sha256:".length + 8)}…`;
}
