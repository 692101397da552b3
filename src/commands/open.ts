import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { recordedPhase } from "../live/phase.ts";
import { findPublished } from "../observe/published.ts";
import { previewDocument } from "../report/preview-document.ts";
import { printable } from "../ui/printable.ts";

/** `preview open`: the preview's URL in the browser. */
export function open(app: App): CommandUnknownOpts {
  return new Command("open")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--print", "only print the URL")
    .addHelpText("after", '\nExamples:\n  $ preview open pr-42\n  $ curl "$(preview open pr-42 --print)"')
    .action(async (argument, options) => {
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const { record } = await findPublished(question, argument);
      const asked = options.print !== true && app.interactive();
      if (asked && !(await (await app.ports.browser()).open(record.url)))
        app.emit({ kind: "warning", message: "There is no browser to open it with.", hints: [] });
      app.show({
        kind: "Preview",
        data: previewDocument(record, recordedPhase),
        text: () => printable(record.url),
      });
    });
}
