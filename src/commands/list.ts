import { Command, type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import type { Event } from "../event.ts";
import { recordedPhase } from "../live/phase.ts";
import { early } from "../observe/early.ts";
import type { ObservedPlatform } from "../observe/platform.ts";
import { observeStandpoint } from "../observe/published.ts";
import { previewsOf, readRecords, recordPath } from "../observe/records.ts";
import { observePhases } from "../observe/seen.ts";
import { unknownService } from "../observe/unknown-service.ts";
import type { PlatformSnapshot } from "../ports.ts";
import { costOf } from "../report/cost.ts";
import { graphMermaid, graphText } from "../report/graph.ts";
import { previewDocument } from "../report/preview-document.ts";
import { listHeader, listRow } from "../report/status-text.ts";
import { printable } from "../ui/printable.ts";
import { renderTable } from "../ui/table.ts";

const graphs = { text: graphText, mermaid: graphMermaid } as const;

/** `preview list`: every preview of the platform. */
export function list(app: App): CommandUnknownOpts {
  return new Command("list")
    .option("--service <service>", "only those of one service")
    .addOption(
      new Option("--graph [format]", "who links to whom, as text or for Mermaid")
        .choices(["text", "mermaid"])
        .preset("text"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  $ preview list\n  $ preview list --service shop-api --json\n  $ preview list --graph\n  $ preview list --graph=mermaid\n\nCOST/DAY is an estimate: requests × hours × the `prices` of platform.yaml.",
    )
    .action(async (options) => {
      early(app.ports.cluster);
      const { ports, environment } = app;
      const isWanted = ({ service }: { readonly service: string }) =>
        options.service === undefined || service === options.service;
      // Links lead to previews of other services.
      const wanted = (snapshot: PlatformSnapshot) =>
        options.graph === undefined ? previewsOf(snapshot).filter(isWanted) : previewsOf(snapshot);
      const { platform } = await observeStandpoint(
        { ports, environment, config: app.options().config },
        async (snapshot) => wanted(snapshot).map(recordPath),
      );
      const names = wanted(platform.snapshot).map(({ name }) => name);
      const records = [...(await readRecords(platform.snapshot, names, app.emit)).values()];
      const phases = records.length === 0 ? [] : await observePhases(app, platform, records);
      const all = records.map((record, index) => {
        const cost = costOf(record, platform.config, app.now());
        return previewDocument(record, { answer: phases[index] ?? recordedPhase, cost });
      });
      const previews = all.filter(isWanted);
      if (previews.length === 0) app.emit(noPreviews(options.service, platform));
      const table = () =>
        renderTable(
          listHeader(previews),
          previews.map((preview) => listRow(preview, app.now()).map(printable)),
        );
      const starts = options.service === undefined ? undefined : previews.map(({ name }) => name);
      const graph = options.graph === undefined ? undefined : graphs[options.graph];
      app.show({
        kind: "PreviewList",
        data: { previews },
        text: () => (previews.length === 0 ? "" : graph === undefined ? table() : printable(graph(all, starts))),
      });
    });
}

function noPreviews(service: string | undefined, platform: ObservedPlatform): Event {
  if (service === undefined) return { kind: "notice", message: "There are no previews." };
  const unknown = unknownService(service, platform);
  if (unknown !== undefined) return { kind: "warning", ...unknown };
  return { kind: "notice", message: `There are no previews of ${service}.` };
}
