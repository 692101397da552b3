import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { recordedPhase } from "../live/phase.ts";
import { early } from "../observe/early.ts";
import { observeStandpoint } from "../observe/published.ts";
import { previewsOf, readRecords, recordPath } from "../observe/records.ts";
import { observePhases } from "../observe/seen.ts";
import type { PlatformSnapshot } from "../ports.ts";
import { previewDocument } from "../report/preview-document.ts";
import { listHeader, listRow } from "../report/status-text.ts";
import { printable } from "../ui/printable.ts";
import { renderTable } from "../ui/table.ts";

/** `preview list`: every preview of the platform. */
export function list(app: App): CommandUnknownOpts {
  return new Command("list")
    .option("--service <service>", "only those of one service")
    .addHelpText("after", "\nExamples:\n  $ preview list\n  $ preview list --service shop-api --json")
    .action(async (options) => {
      early(app.ports.cluster);
      const { ports, environment } = app;
      const wanted = (snapshot: PlatformSnapshot) =>
        previewsOf(snapshot).filter(({ service }) => options.service === undefined || service === options.service);
      const { platform } = await observeStandpoint(
        { ports, environment, config: app.options().config },
        async (snapshot) => wanted(snapshot).map(recordPath),
      );
      const names = wanted(platform.snapshot).map(({ name }) => name);
      const records = [...(await readRecords(platform.snapshot, names, app.emit)).values()];
      const phases = records.length === 0 ? [] : await observePhases(app, platform, records);
      const previews = records.map((record, index) => previewDocument(record, phases[index] ?? recordedPhase));
      if (previews.length === 0) app.emit({ kind: "notice", message: "There are no previews." });
      const rows = () => previews.map((preview) => listRow(preview, app.now()).map(printable));
      app.show({
        kind: "PreviewList",
        data: { previews },
        text: () => (previews.length === 0 ? "" : renderTable(listHeader, rows())),
      });
    });
}
