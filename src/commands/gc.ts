import { Command, type CommandUnknownOpts, InvalidArgumentError } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { applierOn, applyStep } from "../apply.ts";
import { warningsOnce } from "../event.ts";
import { early } from "../observe/early.ts";
import { observeStandpoint } from "../observe/published.ts";
import { questions } from "../observe/questions.ts";
import { previewsOf, recordPath } from "../observe/records.ts";
import { refresh } from "../plan/steps-in-cluster.ts";
import { exitCodes, Problem } from "../problem.ts";
import { type GcOrphan, type GcReport, gcMarkdown, gcQuestion, gcReport, hasLeftovers } from "../report/gc-report.ts";
import {
  type Agreement,
  type PreparedSweep,
  type PublishedSweep,
  prepareSweep,
  pruneOrphans,
  publishSweep,
  type SweepRequest,
} from "../sweep.ts";
import { gcResultText, gcTableText } from "../ui/gc-result.ts";
import { awaitSwept, type Swept, type SweptQuestion, unwatchedReceipt } from "../watch/swept.ts";
import { watcherOn } from "../watch/watcher.ts";

/** `preview gc`: removes what must go, puts to sleep what nobody uses. */
export function gc(shell: App): CommandUnknownOpts {
  return new Command("gc")
    .description(
      "Remove previews whose pull request is closed or has lost its label, and those that have expired; put idle ones to sleep; start stores again that lost their data. What cannot be found out is kept, and told: exit 9.",
    )
    .option("--max-delete <n>", "remove at most so many at once, instead of what the platform allows", wholeNumber)
    .option("--confirm-missing", "also remove previews whose pull request GitHub has not shown for the grace")
    .option("--prune-orphans", "also delete Applications and Namespaces of previews that have no record")
    .addHelpText(
      "after",
      `
On a terminal it shows what it would do, and asks; -y does not ask. In CI it does it.

Examples:
  $ preview gc -n                 what would be done
  $ preview gc --max-delete 40    after a spring clean of pull requests`,
    )
    .action(async ({ maxDelete, confirmMissing = false, pruneOrphans: prunes = false }) => {
      // After a question, and when others are faster, all is looked at again.
      const app = { ...shell, emit: warningsOnce(shell.emit) };
      app.saveMemory();
      early(app.ports.cluster);
      early(app.ports.github);
      const { ports, environment } = app;
      const { platform } = await observeStandpoint(
        { ports, environment, config: app.options().config },
        async (snapshot) => previewsOf(snapshot).map(recordPath),
      );
      const request = { platform, maxDelete, confirmMissing };
      const prepared = await prepareSweep(app, request);
      if (app.options().dryRun) return show(app, planned(prepared.report, prunes));
      const answer = await ask(app, prepared, prunes);
      if (answer === "no") return app.emit({ kind: "notice", message: "Nothing was changed." });
      await show(app, await sweep(app, request, answer === "unasked" ? { prepared } : { agreement: answer }, prunes));
    });
}

/** The report of what would be done, with what becomes of orphans. */
function planned(report: GcReport, prunes: boolean): GcReport {
  return { ...report, orphans: report.orphans.map((orphan) => (prunes ? { ...orphan, outcome: "planned" } : orphan)) };
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}

/** What a person has agreed to; a machine agrees to what is right when it is done. */
async function ask(
  app: App,
  { report, orphans }: PreparedSweep,
  prunes: boolean,
): Promise<Agreement | "unasked" | "no"> {
  const question = gcQuestion(report, prunes ? orphans.length : 0);
  const person = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: app.options().yes });
  if (question === undefined || !person.possible || app.options().yes) return "unasked";
  app.emit({ kind: "proposal", text: gcTableText(planned(report, prunes)) });
  if (!(await person.confirm(question, false))) return "no";
  const verdicts = report.items.map(
    ({ preview, verdict }) => [preview, verdict === "relink" ? "keep" : verdict] as const,
  );
  return { verdicts: new Map(verdicts), orphans: new Set(orphans.map(({ identity }) => identity.uid)) };
}

async function sweep(
  app: App,
  request: SweepRequest,
  { prepared, agreement }: { readonly prepared?: PreparedSweep; readonly agreement?: Agreement },
  prunes: boolean,
): Promise<GcReport> {
  const published = await publishSweep(app, request, prepared, agreement);
  const { receipts, problem } = await watch(app, request, published);
  const { report, commit } = published;
  const orphans = await (prunes
    ? pruneOrphans(app, request, published, agreement)
    : awaitOrphans(app, request, published));
  return gcReport({
    ...report,
    dryRun: false,
    commit,
    cluster: problem?.message ?? report.cluster,
    items: report.items.map((item) => ({
      ...item,
      outcome: item.outcome === "planned" ? "done" : item.outcome,
      receipt: receipts.get(item.preview) ?? null,
    })),
    orphans: [...orphans],
  });
}

/** Waits for what was removed, as `down` does. Where there is no cluster to look at nobody waits. */
async function watch(app: App, { platform }: SweepRequest, published: PublishedSweep): Promise<Swept> {
  const { removed, commit, survey } = published;
  const names = removed.map(({ name }) => name);
  const applications = survey.cluster.facts?.applications ?? [];
  const { wait, timeoutSeconds } = app.options();
  if (!wait || survey.cluster.facts === undefined) {
    const receipts = names.map((name) => [name.name, unwatchedReceipt(name, { applications, commit })] as const);
    return { receipts: new Map(receipts), problem: undefined };
  }
  return awaitAll(app, platform, { names, commit, applications }, timeoutSeconds);
}

/** Waits for the end of previews, no longer than these seconds for all of them. */
function awaitAll(
  app: App,
  platform: SweepRequest["platform"],
  question: Omit<SweptQuestion, "endOperation">,
  timeoutSeconds: number,
): Promise<Swept> {
  const applier = applierOn(platform, app);
  const endOperation = (preview: string) => applyStep({ kind: "end-operation", preview, thenSync: false }, applier);
  return awaitSwept(watcherOn(platform, app, timeoutSeconds), { ...question, endOperation });
}

/** Seconds in which Argo CD takes away what lost its record just now, once it was asked to look. Our own number. */
const orphanSeconds = 60;

/** Tells those who are only on their way out, because their record went a moment ago, from those that stay. */
async function awaitOrphans(
  app: App,
  { platform }: SweepRequest,
  { orphans, report, survey }: PublishedSweep,
): Promise<readonly GcOrphan[]> {
  const names = orphans.flatMap(({ kind, preview }) => (kind === "Application" ? [preview] : []));
  if (!app.options().wait || names.length === 0) return report.orphans;
  const applier = applierOn(platform, app);
  const sets = new Map(names.map((name) => [name.service, name]));
  for (const name of sets.values()) await applyStep(refresh(name, false), applier);
  const timeoutSeconds = Math.min(orphanSeconds, app.options().timeoutSeconds);
  const applications = survey.cluster.facts?.applications ?? [];
  const { receipts } = await awaitAll(app, platform, { names, commit: null, applications }, timeoutSeconds);
  const gone = new Set(
    [...receipts.values()].flatMap(({ preview, watched, left }) => (watched && left.length === 0 ? [preview] : [])),
  );
  return report.orphans.filter((orphan) => orphan.kind === "Namespace" || !gone.has(orphan.name));
}

async function show(app: App, report: GcReport): Promise<void> {
  await summarise(app, report);
  app.show({
    kind: "GcReport",
    data: report,
    text: () => gcResultText(report),
    exitCode: hasLeftovers(report) ? exitCodes.partial : 0,
  });
}

/** What was done is done, also where its summary cannot be written. */
async function summarise({ ports, emit }: App, report: GcReport): Promise<void> {
  try {
    await (await ports.summary()).append(gcMarkdown(report));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    emit({ kind: "warning", message: error.message, hints: error.hints });
  }
}
