import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { early } from "../observe/early.ts";
import { neighbourFiles, observeNeighbours } from "../observe/neighbours.ts";
import { locatePreview, previewMissing } from "../observe/published.ts";
import { observeSeen } from "../observe/seen.ts";
import { costOf } from "../report/cost.ts";
import { previewDocument } from "../report/preview-document.ts";
import { statusText } from "../report/status-text.ts";
import { printable } from "../ui/printable.ts";

/** `preview status`: one preview, with its workloads, data, links and time. */
export function status(app: App): CommandUnknownOpts {
  return new Command("status")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .addHelpText("after", "\nExamples:\n  $ preview status\n  $ preview status shop-api-pr-42 --json")
    .action(async (argument) => {
      const { ports, environment, emit } = app;
      early(ports.cluster, ports.executables);
      const question = { ports, environment, emit, config: app.options().config };
      const located = await locatePreview(question, argument, (_, snapshot) => neighbourFiles(snapshot));
      const { name, platform, record } = located;
      const [{ sight, answer }, neighbours] = await Promise.all([
        observeSeen(app, located),
        record === undefined ? undefined : observeNeighbours(ports, platform, { ...record, name: name.name }),
      ]);
      if (record === undefined) throw previewMissing(name, platform, ` (${answer.phase}: ${answer.reason})`);
      const cost = costOf(record, platform.config, app.now());
      const document = previewDocument(record, { answer, cost, live: sight.live, neighbours });
      app.show({ kind: "Preview", data: document, text: () => printable(statusText(document, app.now())) });
    });
}
