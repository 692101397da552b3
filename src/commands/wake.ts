import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { wakeQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { early } from "../observe/early.ts";
import { findToAmend } from "../observe/published.ts";

/** `preview wake`: a preview that sleeps runs again. */
export function wake(app: App): CommandUnknownOpts {
  return new Command("wake")
    .description(
      "Start a preview that sleeps, and wait until it is truly ready. Stores that slept without a volume start from their seeds, and the migration runs again. Where the platform is full, it may put the longest idle preview to sleep instead.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--no-url-check", "do not call the URL at the end, where this machine cannot reach it")
    .addHelpText(
      "after",
      `
Examples:
  $ preview wake                  the preview of this branch's pull request
  $ preview wake shop-api-pr-42   any preview of the platform
  $ preview wake pr-42 -n         show what would change, and change nothing`,
    )
    .action(async (argument, options) => {
      early(app.ports.cluster);
      const { ports, environment, emit } = app;
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
      await carryOutAmendment(app, await wakeQuestion(app, found), { checkUrl: options.urlCheck });
    });
}
