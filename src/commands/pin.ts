import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { findToAmend } from "../observe/published.ts";
import { setPinned } from "../preview/lifetime.ts";

/** `preview pin`: a preview that stays while its pull request is open. */
export function pin(app: App): CommandUnknownOpts {
  return new Command("pin")
    .description(
      "Keep a preview: it does not expire, and nothing but `preview sleep` puts it to sleep. It still goes when its pull request is closed or loses the label.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .addHelpText("after", "\nExamples:\n  $ preview pin\n  $ preview pin shop-api-pr-42")
    .action((argument) => changePinned(app, argument, true));
}

/** `preview unpin`: a pinned preview goes by its time again. */
export function unpin(app: App): CommandUnknownOpts {
  return new Command("unpin")
    .description(
      "Let a pinned preview go by its time again. One that has expired meanwhile goes at the next `preview gc`; `preview extend` gives it more time.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .addHelpText("after", "\nExamples:\n  $ preview unpin\n  $ preview unpin shop-api-pr-42")
    .action((argument) => changePinned(app, argument, false));
}

async function changePinned(app: App, argument: string | undefined, pinned: boolean): Promise<void> {
  const { ports, environment, emit } = app;
  const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
  const what = pinned ? "pin" : "unpin";
  const question: AmendmentQuestion = { found, what, amendments: () => [setPinned(pinned)], recordOnly: true };
  await carryOutAmendment(app, question, { checkUrl: false });
}
