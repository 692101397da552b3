import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { wakeQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { recordedPhase } from "../live/phase.ts";
import { findPublished, type Published } from "../observe/published.ts";
import { costOf } from "../report/cost.ts";
import { previewDocument } from "../report/preview-document.ts";
import { printable } from "../ui/printable.ts";
import type { Result } from "../ui/result.ts";

/** `preview open`: the preview's URL in the browser. */
export function open(app: App): CommandUnknownOpts {
  return new Command("open")
    .description(
      "Open a preview in the browser, or print its URL where there is none. One that sleeps is woken, and opened once it is truly ready; `--no-wait` opens it at once.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--print", "only print the URL; wakes nothing")
    .option("--no-url-check", "do not call the URL of one that was woken, where this machine cannot reach it")
    .addHelpText("after", '\nExamples:\n  $ preview open pr-42\n  $ curl "$(preview open pr-42 --print)"')
    .action(async (argument, options) => {
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const found = await findPublished(question, argument);
      const { record } = found;
      const wakes = record.asleep && options.print !== true;
      if (record.asleep && !wakes) tellAsleep(app, record.name);
      if (wakes) await carryOutAmendment(app, await wakeQuestion(app, found), { checkUrl: options.urlCheck });
      else app.show(asRecorded(app, found));
      if (options.print === true || (wakes && app.options().dryRun) || !app.interactive()) return;
      if (!(await (await app.ports.browser()).open(record.url)))
        app.emit({ kind: "warning", message: "There is no browser to open it with.", hints: [] });
    });
}

function asRecorded(app: App, { record, platform }: Published): Result {
  const cost = costOf(record, platform.config, app.now());
  const data = previewDocument(record, { answer: recordedPhase, cost });
  return { kind: "Preview", data, text: () => printable(record.url) };
}

function tellAsleep({ emit }: App, name: string): void {
  emit({ kind: "warning", message: `${name} is asleep.`, hints: [`\`preview wake ${name}\` starts it again.`] });
}
