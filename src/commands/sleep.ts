import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { early } from "../observe/early.ts";
import { observeNow } from "../observe/now.ts";
import { findToAmend, type Published } from "../observe/published.ts";
import { missing, questions } from "../observe/questions.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { losesBySleep, putToSleep, sleepCommand } from "../preview/sleep.ts";
import { listed } from "../seeds/change-findings.ts";

/** `preview sleep`: no pods of the service until somebody needs it. */
export function sleep(app: App): CommandUnknownOpts {
  return new Command("sleep")
    .description(
      "Put a preview to sleep: no pod of the service runs until `preview wake`, `preview open` or a push. Its URL, data and links stay. Stores on a volume sleep too; the others go on, because their data lies in their pods.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--stores", "also the stores that are on no volume: their data then returns to the start")
    .addHelpText(
      "after",
      `
Examples:
  $ preview sleep                    the preview of this branch's pull request
  $ preview sleep pr-42 --stores     also its databases; asks, because their data starts again
  $ preview sleep pr-42 --no-wait    do not wait until the pods are gone`,
    )
    .action(async (argument, options) => {
      early(app.ports.cluster);
      const { ports, environment, emit } = app;
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
      const question = await questionOf(app, found, options.stores === true);
      const agreed = async () => options.stores !== true || (await isAgreed(app, found.record));
      await carryOutAmendment(app, question, { checkUrl: false, agreed });
    });
}

async function questionOf(app: App, found: Published, stores: boolean): Promise<AmendmentQuestion> {
  const now = await observeNow(app, found.record);
  return {
    found,
    now,
    what: stores ? "sleep, with its stores" : "sleep",
    amendments: () => [putToSleep({ because: sleepCommand, stores, now })],
  };
}

async function isAgreed(app: App, record: PreviewRecord): Promise<boolean> {
  const lost = losesBySleep(record);
  if (lost.length === 0 || app.options().yes) return true;
  const what = `The data of ${listed(lost)} returns to the start`;
  const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: false });
  if (!ask.possible) throw missing("--yes", [`${what}; without \`--stores\` it stays.`]);
  if (await ask.confirm(`Put ${record.name} to sleep with its stores? ${what}.`, false)) return true;
  app.emit({ kind: "notice", message: "Nothing was changed." });
  return false;
}
