import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { type AmendmentQuestion, awaitAmendment, prepareAmendment, publishAmendment } from "../amend.ts";
import type { App } from "../app.ts";
import { early } from "../observe/early.ts";
import { findPublished } from "../observe/published.ts";
import { missing, questions } from "../observe/questions.ts";
import { planFacts } from "../prepare.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { nextGenerations, startAgain } from "../preview/reset.ts";
import { chooseStores } from "../preview/store-access.ts";
import { listed } from "../seeds/change-findings.ts";
import { repeated } from "../ui/options.ts";
import { planResult } from "../ui/plan-result.ts";
import { publishedResult } from "../ui/published-result.ts";

/** `preview reset`: the data of a preview's stores as it was at the start. */
export function reset(app: App): CommandUnknownOpts {
  return new Command("reset")
    .description(
      "Start the data of a preview again: its stores get new pods with the data of their seeds, or none, the migration\nruns again, and everything that was written since is lost. Each run is a new reset.",
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
      const found = await findPublished({ ports, environment, emit, config: app.options().config }, argument);
      const stores = chooseStores(found.record, options.store);
      // Worked out once: a push whose answer was lost may have arrived, and must not start the data again twice.
      const generations = nextGenerations(found.record, stores);
      const question: AmendmentQuestion = {
        found,
        what: `reset ${stores.join(", ")}`,
        amendments: () => [startAgain(generations, "reset command", app.sha256)],
      };
      if (app.options().dryRun) {
        const { preview, plan } = await prepareAmendment(app, question);
        app.show(planResult(planFacts(preview, plan, found.platform), { style: app.style(), diff: true }));
        return;
      }
      if (!(await agreed(app, found.record, stores))) return;
      const { wait, timeoutSeconds } = app.options();
      const published = await publishAmendment(app, question, { wait });
      const { record } = published.preview;
      for (const store of stores) app.emit({ kind: "store-reset", store, from: startOf(record, store) });
      const watching = { checkUrl: options.urlCheck, timeoutSeconds };
      const sight = wait ? await awaitAmendment(app, found, published, watching) : undefined;
      app.show(publishedResult(record, sight));
    });
}

async function agreed(app: App, record: PreviewRecord, stores: readonly string[]): Promise<boolean> {
  if (app.options().yes) return true;
  const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: false });
  if (!ask.possible)
    throw missing("--yes", ["What was written since the start is lost; `--dry-run` shows what changes."]);
  const question = `Start the data of ${listed(stores)} in ${record.name} again? What was written since is lost.`;
  if (await ask.confirm(question, false)) return true;
  app.emit({ kind: "notice", message: "Nothing was reset." });
  return false;
}

/** What a store's data starts from; null for an empty one. */
function startOf({ seeds }: PreviewRecord, store: string): string | null {
  const seed = seeds.find((one) => one.store === store);
  return seed === undefined || seed.database === null ? null : `${seed.database} ${seed.tag}`;
}
