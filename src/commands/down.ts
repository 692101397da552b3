import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { apply } from "../apply.ts";
import { chooseName, observeStandpoint, type Standpoint, targetChosen } from "../observe/published.ts";
import { readFolder, recordOfFolder } from "../observe/records.ts";
import { planDown } from "../plan.ts";
import type { PullRequest } from "../ports.ts";
import { authorOf } from "../prepare.ts";
import type { PreviewName } from "../preview/name.ts";
import { exitCodes, Problem } from "../problem.ts";
import { type Receipt, receiptText } from "../report/receipt.ts";

/** `preview down`: remove a preview. */
export function down(app: App): CommandUnknownOpts {
  return new Command("down")
    .description(
      "Remove a preview: its record, and the label of an open pull request.\nArgo CD then deletes the namespace with all that is in it. What is not there needs no removal: exit 0.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--keep-label", "leave the label; the next push then brings the preview back")
    .addHelpText(
      "after",
      "\nExamples:\n  $ preview down                 the preview of this branch's pull request\n  $ preview down shop-api-pr-42  any preview of the platform",
    )
    .action(async (argument, options) => {
      const question = { ports: app.ports, environment: app.environment, config: app.options().config };
      const standpoint = await observeStandpoint(question);
      const chosen = await chooseName(question, argument, standpoint);
      const { name } = chosen;
      const current = await readFolder(standpoint.platform.snapshot, name);
      const record = current === undefined ? undefined : recordOfFolder(current, app.emit);
      const pullRequest = await pullRequestOf(app, standpoint, name);
      app.emit(targetChosen(chosen, record?.pullRequest.repository ?? pullRequest?.repository));
      const { lifecycle, github } = standpoint.platform.config;
      const label = options.keepLabel === true || lifecycle === "record" ? undefined : github.label;
      const author = authorOf(app.environment);
      const plan = planDown({ name, current, pullRequest, label, author });
      const { dryRun, wait } = app.options();
      const { commit } = dryRun
        ? { commit: null }
        : await apply(plan, { ports: app.ports, platform: standpoint.platform.repository, emit: app.emit, author });
      const receipt: Receipt = {
        preview: name.name,
        dryRun,
        removed: current !== undefined,
        commit,
        labelRemoved: plan.steps.some((step) => step.kind === "remove-label"),
        watched: false,
        left: [],
      };
      const unwatched = current !== undefined && wait && !dryRun;
      if (unwatched)
        app.emit({
          kind: "warning",
          message: "The record is gone, but the cluster was not watched.",
          hints: ["Argo CD deletes the namespace within a few minutes; `--no-wait` asks for no watching."],
        });
      app.show({
        kind: "Receipt",
        data: receipt,
        text: () => receiptText(receipt),
        exitCode: unwatched ? exitCodes["not-yet"] : 0,
      });
    });
}

/** The pull request, for its label. Removing a record must also work while GitHub does not answer. */
async function pullRequestOf(app: App, { platform }: Standpoint, name: PreviewName): Promise<PullRequest | undefined> {
  const repository = platform.catalog.get(name.service)?.repository;
  if (repository === undefined || platform.config.lifecycle === "record") return undefined;
  try {
    return await (await app.ports.github()).pullRequest(repository, name.pullRequest);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    app.emit({
      kind: "warning",
      message: `The label of pull request ${name.pullRequest} was left as it is: ${error.message}`,
      hints: error.hints,
    });
    return undefined;
  }
}
