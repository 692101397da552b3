import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { early } from "../observe/early.ts";
import { findToAmend } from "../observe/published.ts";
import { missing, questions } from "../observe/questions.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { nextGenerations, startAgain } from "../preview/reset.ts";
import { chooseStores } from "../preview/store-access.ts";
import { listed } from "../seeds/change-findings.ts";
import { repeated } from "../ui/options.ts";

/** `preview reset`: the data of a preview's stores as it was at the start. */
export function reset(app: App): CommandUnknownOpts {
  return new Command("reset")
    .description(
      "Start the data of a preview again: its stores get new pods with the data of their seeds, or none, the migration runs again, and everything that was written since is lost. Each run is a new reset.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option(
      "--store <key>",
      "only this store of `stores:` in preview.yaml; may be given again (default: all)",
      repeated,
    )
    .option("--no-url-check", "do not call the URL at the end, where this machine cannot reach it")
    .addHelpText(
      "after",
      `
Examples:
  $ preview reset                          all data of the preview of this branch's pull request
  $ preview reset pr-42 --store postgres   one store; the others keep their data
  $ preview reset shop-api-pr-42 -y        in a script: does not ask`,
    )
    .action(async (argument, options) => {
      early(app.ports.cluster);
      const { ports, environment, emit } = app;
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
      const stores = chooseStores(found.record, options.store);
      // Worked out once: a push whose answer was lost may have arrived, and must not start the data again twice.
      const generations = nextGenerations(found.record, stores);
      const question: AmendmentQuestion = {
        found,
        what: `reset ${stores.join(", ")}`,
        amendments: () => [startAgain(generations, "reset command", app.sha256)],
      };
      const agreed = () => isAgreed(app, found.record, stores);
      await carryOutAmendment(app, question, { checkUrl: options.urlCheck, agreed });
    });
}

async function isAgreed(app: App, record: PreviewRecord, stores: readonly string[]): Promise<boolean> {
  if (app.options().yes) return true;
  const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: false });
  if (!ask.possible)
    throw missing("--yes", ["What was written since the start is lost; `--dry-run` shows what changes."]);
  const question = `Start the data of ${listed(stores)} in ${record.name} again? What was written since is lost.`;
  if (await ask.confirm(question, false)) return true;
  app.emit({ kind: "notice", message: "Nothing was reset." });
  return false;
}
