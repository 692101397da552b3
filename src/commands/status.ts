import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observePublished } from "../observe/published.ts";
import { recordedPhase } from "../preview/phase.ts";
import { previewDocument } from "../report/preview-document.ts";
import { statusText } from "../report/status-text.ts";
import { printable } from "../ui/printable.ts";

/** `preview status`: one preview, with its data, links and time. */
export function status(app: App): CommandUnknownOpts {
  return new Command("status")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .addHelpText("after", "\nExamples:\n  $ preview status\n  $ preview status shop-api-pr-42 --json")
    .action(async (argument) => {
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const record = await observePublished(question, argument);
      const document = previewDocument(record, recordedPhase);
      app.show({ kind: "Preview", data: document, text: () => printable(statusText(document, app.now())) });
    });
}
