import { Command, type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { type LogSource, logSources, type WantedLogs } from "../live/log-sources.ts";
import { followLogs } from "../observe/follow-logs.ts";
import { type Inside, observeInside, wantedOf } from "../observe/inside.ts";
import { type LogExtent, readLogs, type WriteLines } from "../observe/logs.ts";
import { exitCodes, Problem } from "../problem.ts";
import { chooseEvents, eventRow, eventsHeader } from "../report/events-table.ts";
import { parseDuration } from "../time.ts";
import { logPrinter } from "../ui/log-text.ts";
import { repeated } from "../ui/options.ts";
import { printableLine } from "../ui/printable.ts";
import { renderTable } from "../ui/table.ts";

/** What fits on a few screens. */
const usualLines = 100;

/** Of each container in a document of `--json`, which is made in memory; a log may be larger than that. */
const mostInDocument = 10_000;

/** `preview logs`: what the containers of a preview have written, or what Kubernetes says of them. */
export function logs(app: App): CommandUnknownOpts {
  return new Command("logs")
    .description(
      "Show what the containers of a preview write. Of several pods, each line says which it is of. Colours are shown on a terminal; other control characters never are.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .addOption(
      new Option("-f, --follow", "go on until Ctrl-C, also when a pod is replaced").conflicts(["previous", "events"]),
    )
    .option(
      "--service <workload>",
      "a workload of the preview: worker, postgres, migrate (repeatable; default: the one that answers the URL)",
      repeated,
    )
    .option("--container <name>", "a container of its pods (default: the one with the service's image)")
    .addOption(new Option("--previous", "of the containers before their last restart").conflicts("events"))
    .option("--since <duration>", "only the last 90s, 10m or 1h")
    .option(
      "--tail <lines>",
      `at most so many lines of each container, or \`all\` (default: ${usualLines}, with --since all)`,
    )
    .addOption(new Option("--events", "what Kubernetes says that happened, instead").conflicts("container"))
    .addHelpText(
      "after",
      `
Examples:
  $ preview logs -f
  $ preview logs pr-42 --service worker --service api --since 10m
  $ preview logs --service migrate
  $ preview logs --previous            why it restarted
  $ preview logs --events              why it does not start`,
    )
    .action(async (argument, options) => {
      const follows = options.follow === true;
      if (follows && app.options().json) throw followWithJson();
      const tail = options.tail === undefined ? undefined : requireLines(options.tail);
      const sinceSeconds = options.since === undefined ? undefined : requireDuration(options.since);
      const { ports, environment, emit } = app;
      const inside = await observeInside({ ports, environment, emit, config: app.options().config }, argument);
      if (options.events === true) {
        showEvents(app, inside, { workloads: options.service ?? [], sinceSeconds, tail: tail?.lines });
        return;
      }
      const previous = options.previous === true;
      const { workload, ...place } = wantedOf(inside.record, { container: options.container });
      const wanted = { ...place, workloads: options.service ?? [workload], previous };
      const lines = tail === undefined ? (sinceSeconds === undefined ? usualLines : undefined) : tail.lines;
      const extent = {
        ...(previous ? { previous } : {}),
        ...(sinceSeconds === undefined ? {} : { sinceSeconds }),
        ...(lines === undefined ? {} : { tailLines: lines }),
      };
      if (follows) await follow(app, inside, wanted, extent);
      else await show(app, inside, wanted, extent);
    });
}

async function show(app: App, inside: Inside, wanted: WantedLogs, extent: LogExtent): Promise<void> {
  const { sources, none } = logSources(inside.contents, wanted);
  if (none !== undefined) throw none;
  if (app.options().json) return showDocument(app, inside, sources, extent);
  const write = logPrinter(
    app.print,
    app.style(),
    sources.map(({ label }) => label),
  );
  await readLogs(inside, sources, extent, { write, emit: app.emit });
}

/** One document with the last lines of each log; where there are more, that is told. */
async function showDocument(
  { emit, show }: App,
  inside: Inside,
  sources: readonly LogSource[],
  extent: LogExtent,
): Promise<void> {
  // One more than there shall be tells whether there are more.
  const tailLines = Math.min(extent.tailLines ?? Number.POSITIVE_INFINITY, mostInDocument + 1);
  const read = new Map<LogSource, string[]>();
  const write: WriteLines = (source, texts) => {
    const before = read.get(source);
    if (before === undefined) read.set(source, [...texts]);
    else for (const text of texts) before.push(text);
  };
  await readLogs(inside, sources, { ...extent, tailLines }, { write, emit });
  const lines = [...read].flatMap(([{ pod, container }, texts]) =>
    texts.slice(-mostInDocument).map((text) => ({ pod, container, text })),
  );
  const cut = [...read].filter(([, texts]) => texts.length > mostInDocument);
  for (const [{ pod, container }] of cut) {
    const message = `Of ${pod}/${container} there are more lines; the document has its last ${mostInDocument}.`;
    emit({ kind: "warning", message, hints: ["Without `--json` all are printed, as they come."] });
  }
  show({ kind: "Logs", data: { preview: inside.record.name, lines }, text: () => "" });
}

/** Ctrl-C is how one leaves, so that nothing is said of it. */
async function follow(app: App, inside: Inside, wanted: WantedLogs, extent: LogExtent): Promise<void> {
  const { emit, now, sleep, unheard } = app;
  const write = logPrinter(app.print, app.style(), []);
  try {
    await followLogs({ inside, wanted, extent, write, emit, now, sleep, unheard });
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== "interrupted") throw error;
    app.end(exitCodes.interrupted);
  }
}

function showEvents(
  app: App,
  inside: Inside,
  which: Pick<Parameters<typeof chooseEvents>[1], "workloads" | "sinceSeconds" | "tail">,
): void {
  const preview = inside.record.name;
  const events = chooseEvents(inside.contents, { preview, now: app.now(), ...which });
  if (events.length === 0) {
    // Kubernetes' own default: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/ (--event-ttl)
    app.emit({ kind: "notice", message: "There are no events; Kubernetes usually forgets them after an hour." });
  }
  const rows = () => events.map((event) => eventRow(event, app.now()).map(printableLine));
  app.show({
    kind: "Events",
    data: { preview, events },
    text: () => (events.length === 0 ? "" : renderTable(eventsHeader, rows())),
  });
}

/** `lines` undefined means all. */
function requireLines(text: string): { readonly lines: number | undefined } {
  if (text === "all") return { lines: undefined };
  if (/^\d{1,7}$/.test(text)) return { lines: Number(text) };
  throw new Problem("usage", {
    code: "lines-invalid",
    message: `\`--tail ${text.slice(0, 50)}\` is not a number of lines.`,
    hints: ["Write a number, or `all`."],
  });
}

function requireDuration(text: string): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined && seconds > 0) return seconds;
  throw new Problem("usage", {
    code: "duration-invalid",
    message: `\`--since ${text.slice(0, 50)}\` is not a duration.`,
    hints: ["Write 90s, 10m or 1h."],
  });
}

function followWithJson(): Problem {
  return new Problem("usage", {
    code: "json-unavailable",
    message: "`--json` prints one document, and `--follow` has no end.",
    hints: ["Leave one of them out."],
  });
}
