import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { applierOn, apply, applyStep, labelStays } from "../apply.ts";
import { inventory } from "../live/remains.ts";
import { observeCallers } from "../observe/callers.ts";
import { cannotAsk } from "../observe/cannot-ask.ts";
import { early } from "../observe/early.ts";
import { observeLive, type Sight } from "../observe/live.ts";
import { chooseName, observeStandpoint, type Standpoint, targetChosen } from "../observe/published.ts";
import { livePullRequest } from "../observe/pull-request.ts";
import { readFolder, recordOfFolder } from "../observe/records.ts";
import { unknownService } from "../observe/unknown-service.ts";
import { affectedBy } from "../plan/affected.ts";
import { authorOf } from "../plan/author.ts";
import { planDown } from "../plan/down.ts";
import type { Plan } from "../plan/step.ts";
import type { PullRequest } from "../ports/github.ts";
import type { PreviewName } from "../preview/name.ts";
import { exitCodes, Problem } from "../problem.ts";
import { replanned } from "../replan.ts";
import { type Left, type Receipt, receiptText } from "../report/receipt.ts";
import { printable } from "../ui/printable.ts";
import { awaitGone } from "../watch/gone.ts";
import { watcherOn } from "../watch/watcher.ts";

/** `preview down`: remove a preview. */
export function down(app: App): CommandUnknownOpts {
  return new Command("down")
    .description(
      "Remove a preview: its record, and the label of an open pull request; wait until Argo CD has deleted the namespace with all that is in it, and say what is left. What is not there needs no removal: exit 0.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--keep-label", "leave the label; the next push then brings the preview back")
    .addHelpText(
      "after",
      "\nExamples:\n  $ preview down                 the preview of this branch's pull request\n  $ preview down shop-api-pr-42  any preview of the platform\n  $ preview down --no-wait       do not wait until everything is gone",
    )
    .action(async (argument, options) => {
      const removal = await observeDown(app, argument, options.keepLabel === true);
      const receipt = app.options().dryRun
        ? receiptOf(removal, { dryRun: true, commit: null })
        : await remove(app, removal);
      app.show({
        kind: "Receipt",
        data: receipt,
        text: () => printable(receiptText(receipt, removal.mayRemain && removal.sight.live === undefined)),
        exitCode: exitCodeOf(app, removal, receipt),
      });
    });
}

/** What is to be removed, as it was observed, and how. */
interface Removal {
  readonly name: PreviewName;
  readonly standpoint: Standpoint;
  /** The label to take away; undefined keeps it. */
  readonly label: string | undefined;
  /** Of the pull request; undefined when neither the record nor GitHub tells it. */
  readonly repository: string | undefined;
  readonly plan: Plan;
  readonly recorded: boolean;
  readonly sight: Sight;
  /**
   * Something may still be there: a record was, or the cluster shows an Application, or a Namespace without one, or it
   * does not answer.
   */
  readonly mayRemain: boolean;
  /** What cannot be removed, as is known before. */
  readonly left: readonly Left[];
}

async function observeDown(app: App, argument: string | undefined, keepLabel: boolean): Promise<Removal> {
  early(app.ports.cluster);
  const question = { ports: app.ports, environment: app.environment, config: app.options().config };
  const standpoint = await observeStandpoint(question);
  const chosen = await chooseName(question, argument, standpoint);
  const { lifecycle, github } = standpoint.platform.config;
  const label = keepLabel || lifecycle === "record" ? undefined : github.label;
  const removal = await planRemoval(app, { standpoint, name: chosen.name, label });
  app.emit(targetChosen(chosen, removal.repository));
  const seen = removal.recorded || (removal.mayRemain && removal.sight.live !== undefined);
  const unknown = seen ? undefined : unknownService(chosen.name.service, standpoint.platform);
  if (unknown !== undefined) app.emit({ kind: "warning", ...unknown });
  return removal;
}

/** Reads what there is of a preview, who links to it and its label, and plans how it goes. */
async function planRemoval(app: App, asked: Pick<Removal, "standpoint" | "name" | "label">): Promise<Removal> {
  const { standpoint, name, label } = asked;
  const { platform } = standpoint;
  const current = await readFolder(platform.snapshot, name);
  const record = current === undefined ? undefined : recordOfFolder(current, app.emit);
  const gone = new Set(current === undefined ? [] : [name.name]);
  const { emit, sha256 } = app;
  const [{ pullRequest, left }, sight, callers] = await Promise.all([
    pullRequestOf(app, standpoint, name, label, current !== undefined),
    observeLive(app.ports, { ...name, argocd: platform.config.argocd.namespace }, { contents: false }),
    current === undefined ? [] : observeCallers({ platform, gone, emit, now: app.now(), sha256 }),
  ]);
  const { live } = sight;
  const plan = planDown({
    ...{ name, current, pullRequest, label, live },
    author: authorOf(app.environment),
    affected: callers.map(affectedBy),
    base: platform.snapshot.previews,
  });
  const recorded = current !== undefined;
  const mayRemain =
    recorded ||
    (live === undefined ? !isUnconfigured(sight) : live.application !== undefined || (await hasNamespace(app, name)));
  const repository = record?.pullRequest.repository ?? pullRequest?.repository;
  return { ...asked, repository, plan, recorded, sight, mayRemain, left };
}

/** Plans again on what the platform repository holds now. */
async function planAgain(app: App, removal: Removal): Promise<Removal> {
  const { platform } = removal.standpoint;
  const snapshot = await platform.repository.snapshot();
  return planRemoval(app, { ...removal, standpoint: { ...removal.standpoint, platform: { ...platform, snapshot } } });
}

/** Without any cluster, that nobody looks is what was chosen. */
function isUnconfigured({ problem }: Sight): boolean {
  return problem?.code === "cluster-unconfigured";
}

/** One that may not be read is none that we could say anything of. */
async function hasNamespace({ ports }: App, { namespace }: PreviewName): Promise<boolean> {
  try {
    return (await (await ports.cluster()).namespace(namespace)) !== undefined;
  } catch (error) {
    cannotAsk(error);
    return false;
  }
}

async function remove(app: App, observed: Removal): Promise<Receipt> {
  const { name, standpoint } = observed;
  const applier = applierOn(standpoint.platform, app);
  const { removal, commit, left } = await replanned(app, async (attempt) => {
    const latest = attempt === 1 ? observed : await planAgain(app, observed);
    return { removal: latest, ...(await apply(latest.plan, applier)) };
  });
  const receipt = receiptOf({ ...removal, left: [...removal.left, ...left] }, { dryRun: false, commit });
  if (!app.options().wait || !removal.mayRemain) return receipt;
  const { problem, left: remains } = await awaitGone(
    watcherOn(standpoint.platform, app, app.options().timeoutSeconds),
    {
      name,
      objects: receipt.objects.reduce((sum, { count }) => sum + count, 0),
      answered: removal.sight.live !== undefined,
      endOperation: () => applyStep({ kind: "end-operation", preview: name.name, thenSync: false }, applier),
    },
  );
  if (problem !== undefined) {
    const hint = "Argo CD deletes the namespace within a few minutes; `--no-wait` asks for no watching.";
    app.emit({
      kind: "warning",
      message: `${removal.recorded ? "The record is gone" : "There is no record"}, but the cluster was not watched: ${problem.message}`,
      hints: [hint, ...problem.hints],
    });
    return receipt;
  }
  return { ...receipt, watched: true, left: [...receipt.left, ...remains] };
}

function receiptOf(removal: Removal, { dryRun, commit }: Pick<Receipt, "dryRun" | "commit">): Receipt {
  const { name, plan, recorded, sight, left } = removal;
  const labelled = plan.steps.some((step) => step.kind === "remove-label");
  return {
    preview: name.name,
    dryRun,
    removed: recorded,
    commit,
    labelRemoved: labelled && !left.some(({ kind }) => kind === "label"),
    watched: false,
    objects: [...inventory(sight.live?.application, sight.live?.contents)],
    left: [...left],
  };
}

function exitCodeOf(app: App, removal: Removal, receipt: Receipt): number {
  const { dryRun, wait } = app.options();
  if (dryRun) return 0;
  if (receipt.left.length > 0) return exitCodes.partial;
  return wait && removal.mayRemain && !receipt.watched ? exitCodes["not-yet"] : 0;
}

/**
 * The pull request, for its label. Removing a record must also work while GitHub does not answer; then `left` names the
 * label. A pull request that GitHub does not show has one only if there was a record.
 */
async function pullRequestOf(
  app: App,
  { platform }: Standpoint,
  name: PreviewName,
  label: string | undefined,
  recorded: boolean,
): Promise<{ readonly pullRequest?: PullRequest; readonly left: readonly Left[] }> {
  const repository = platform.catalog.get(name.service)?.repository;
  if (repository === undefined || platform.config.lifecycle === "record") return { left: [] };
  try {
    const github = await app.ports.github();
    if (recorded) return { pullRequest: await livePullRequest(github, repository, name.pullRequest), left: [] };
    const pullRequest = await github.pullRequest(repository, name.pullRequest);
    return pullRequest === undefined ? { left: [] } : { pullRequest, left: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    if (label === undefined) return { left: [] };
    app.emit(labelStays(name.pullRequest, error));
    return { left: [{ kind: "label", name: label, reason: error.message }] };
  }
}
