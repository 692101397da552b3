import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { type Applied, applierOn, apply, applyStep } from "../apply.ts";
import { early } from "../observe/early.ts";
import { observeLive, type Sight } from "../observe/live.ts";
import { findPublished, type Published, previewMissing } from "../observe/published.ts";
import { missing, questions } from "../observe/questions.ts";
import { readFolder, readRecord, requirePublished } from "../observe/records.ts";
import { authorOf, type Plan, planReset } from "../plan.ts";
import type { PlatformSnapshot } from "../ports.ts";
import { planFacts } from "../prepare.ts";
import type { Preview } from "../preview/desire.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { resetPreview } from "../preview/reset.ts";
import { chooseStores } from "../preview/store-access.ts";
import { Problem } from "../problem.ts";
import { listed } from "../seeds/change-findings.ts";
import { repeated } from "../ui/options.ts";
import { planResult } from "../ui/plan-result.ts";
import { publishedResult } from "../ui/published-result.ts";
import { awaitPublished, tellUnasked } from "../watch/published.ts";

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
      const asked = { ...found, stores, generations: nextGenerations(found.record, stores) };
      if (app.options().dryRun) {
        const { preview, plan } = await prepare(app, asked, found.platform.snapshot);
        app.show(planResult(planFacts(preview, plan, found.platform), { style: app.style(), diff: true }));
        return;
      }
      if (!(await agreed(app, asked))) return;
      const published = await publish(app, asked);
      const sight = app.options().wait ? await watch(app, asked, published, options.urlCheck) : undefined;
      app.show(publishedResult(published.preview.record, sight));
    });
}

interface Asked extends Published {
  /** Their keys. */
  readonly stores: readonly string[];
  /**
   * What they shall have reached. Worked out once: a push whose answer was lost may have arrived, and must not start the
   * data again twice.
   */
  readonly generations: Readonly<Record<string, number>>;
}

function nextGenerations({ data }: PreviewRecord, stores: readonly string[]): Asked["generations"] {
  return Object.fromEntries(stores.map((key) => [key, (data[key]?.generation ?? 1) + 1]));
}

async function agreed(app: App, { record, stores }: Asked): Promise<boolean> {
  if (app.options().yes) return true;
  const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: false });
  if (!ask.possible)
    throw missing("--yes", ["What was written since the start is lost; `--dry-run` shows what changes."]);
  const question = `Start the data of ${listed(stores)} in ${record.name} again? What was written since is lost.`;
  if (await ask.confirm(question, false)) return true;
  app.emit({ kind: "notice", message: "Nothing was reset." });
  return false;
}

interface Prepared {
  readonly preview: Preview;
  readonly plan: Plan;
  readonly sight: Sight;
}

async function prepare(app: App, asked: Asked, snapshot: PlatformSnapshot): Promise<Prepared> {
  const { name, platform, stores, generations } = asked;
  const at = { ...name, argocd: platform.config.argocd.namespace };
  const [current, record, sight] = await Promise.all([
    readFolder(snapshot, name),
    readRecord(snapshot, name),
    observeLive(app.ports, at, { contents: false }),
  ]);
  if (current === undefined || record === undefined) throw previewMissing(name, platform);
  const { sha256 } = app;
  const preview = resetPreview({ record, files: current.files, generations, now: app.now(), sha256 });
  const author = authorOf(app.environment);
  return { preview, plan: planReset({ preview, current, live: sight.live, author, stores }), sight };
}

/** How often it is worked out again because somebody else changed the folder meanwhile. */
const mostAttempts = 5;

type Done = Pick<Applied, "commit"> & Pick<Prepared, "preview">;

async function publish(app: App, asked: Asked): Promise<Done> {
  const { repository } = asked.platform;
  for (let attempt = 1; ; attempt += 1) {
    const snapshot = attempt === 1 ? asked.platform.snapshot : await repository.snapshot();
    const { preview, plan, sight } = await prepare(app, asked, snapshot);
    try {
      const { commit } = await apply(plan, applierOn(asked.platform, app));
      for (const store of asked.stores) app.emit({ kind: "store-reset", store, from: startOf(preview.record, store) });
      if (!app.options().wait) tellUnasked(app.emit, sight);
      return { preview, commit };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "folder-changed" || attempt === mostAttempts) throw error;
      app.emit({ kind: "retrying", what: "publish", attempt: attempt + 1, reason: error.message });
    }
  }
}

/** What a store's data starts from; null for an empty one. */
function startOf({ seeds }: PreviewRecord, store: string): string | null {
  const seed = seeds.find((one) => one.store === store);
  return seed === undefined || seed.database === null ? null : `${seed.database} ${seed.tag}`;
}

function watch(app: App, { platform }: Asked, { preview, commit }: Done, checkUrl: boolean): Promise<Sight> {
  const { timeoutSeconds } = app.options();
  return awaitPublished(
    { ...app, argocdNamespace: platform.config.argocd.namespace, timeoutSeconds },
    {
      record: preview.record,
      commit,
      checkUrl,
      syncAgain: () => applyStep({ kind: "sync", preview: preview.name.name }, applierOn(platform, app)),
      stillWanted: () => requirePublished(platform.repository, preview),
    },
  );
}
