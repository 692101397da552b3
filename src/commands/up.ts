import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { type Applied, applierOn, applyStep } from "../apply.ts";
import { requireLink } from "../links/written.ts";
import type { Sight } from "../observe/live.ts";
import { livePullRequest, requirePreviewable } from "../observe/pull-request.ts";
import { requirePublished } from "../observe/records.ts";
import type { BuildSeeds } from "../observe/store-images.ts";
import type { UpRequest } from "../observe.ts";
import { type Prepared, planFacts, prepareUp } from "../prepare.ts";
import { Problem } from "../problem.ts";
import { replanned } from "../replan.ts";
import { costOf } from "../report/cost.ts";
import { repeated, requireDuration } from "../ui/options.ts";
import { planResult } from "../ui/plan-result.ts";
import { publishedResult } from "../ui/published-result.ts";
import { awaitPublished, tellUnasked } from "../watch/published.ts";
import { watcherOn } from "../watch/watcher.ts";
import { applyOrWithdraw } from "../withdraw.ts";

/** `preview up`: create or update the preview of a pull request. */
export function up(app: App): CommandUnknownOpts {
  return new Command("up")
    .description(
      "Create or update the preview of a pull request: resolve its image, seeds and links, render it, publish it, and wait until it is truly ready. A second run changes nothing.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option(
      "--link <service=target>",
      "point a dependency at another pull request's preview, or at its baseline",
      repeated,
    )
    .option("--branch [name]", "take a branch of this repository for a pull request (only with `platform: local`)")
    .option("--sha <commit>", "publish this commit, or nothing if the pull request has moved on")
    .option("--wait-image <duration>", "wait until the image of the commit is in the registry")
    .option("--build-seeds", "build and push the seeds that are not in the registry yet")
    .option("--no-url-check", "do not call the URL at the end, where this machine cannot reach it")
    .addHelpText(
      "after",
      `
Examples:
  $ preview up                               the pull request of the current branch
  $ preview up pr-42 --link payments=pr-7    with payments from its pull request 7
  $ preview up --wait-image 10m --no-wait    in CI, while another job builds the image
  $ preview up --branch                      on this machine: the current branch, without a pull request
  $ preview up -n                            show what would change, and change nothing`,
    )
    .action(async (argument, options) => {
      const request: UpRequest = {
        argument,
        branch: options.branch,
        config: app.options().config,
        sha: options.sha === undefined ? undefined : requireSha(options.sha),
        links: (options.link ?? []).map(requireLink),
        waitImageSeconds:
          options.waitImage === undefined ? undefined : requireDuration("--wait-image", options.waitImage),
        buildSeeds: app.options().dryRun ? undefined : { asked: options.buildSeeds === true, build: pushSeedsOf(app) },
      };
      if (app.options().dryRun) {
        const { preview, plan, observed } = await prepareUp(app, request);
        app.show(planResult(planFacts(preview, plan, observed.platform), { style: app.style(), diff: true }));
        return;
      }
      const published = await publish(app, request);
      const { preview, observed } = published.prepared;
      const { record } = preview;
      const sight = app.options().wait ? await watch(app, published, options.urlCheck) : undefined;
      app.show(publishedResult(record, sight, costOf(record, observed.platform.config, app.now())));
    });
}

/** As `seed build --push` does it, of the pull request's commit; loaded when there is something to build. */
function pushSeedsOf(app: App): BuildSeeds {
  return async (at, databases) => {
    await (await import("../build/build-seeds.ts")).pushSeeds(app, at, databases);
    return [];
  };
}

interface Published {
  readonly prepared: Prepared;
  readonly commit: Applied["commit"];
}

function publish(app: App, request: UpRequest): Promise<Published> {
  return replanned(app, async () => {
    const prepared = await prepareUp(app, request);
    if (!prepared.plan.steps.some(({ kind }) => kind === "publish"))
      app.emit({ kind: "unchanged", preview: prepared.preview.name.name });
    const { commit } = await applyOrWithdraw(prepared.plan, prepared.observed.platform, app);
    if (!app.options().wait) tellUnasked(app.emit, prepared.observed.sight);
    return { prepared, commit };
  });
}

function watch(app: App, { prepared, commit }: Published, checkUrl: boolean): Promise<Sight> {
  const { observed, preview } = prepared;
  const { repository, number, sha } = observed.pullRequest;
  const { timeoutSeconds } = app.options();
  return awaitPublished(watcherOn(observed.platform, app, timeoutSeconds), {
    record: preview.record,
    commit,
    checkUrl,
    answered: observed.sight.live !== undefined,
    syncAgain: () => applyStep({ kind: "sync", preview: preview.name.name }, applierOn(observed.platform, app)),
    stillWanted: async () => {
      requirePreviewable(await livePullRequest(await app.ports.github(), repository, number), sha);
      await requirePublished(observed.platform.repository, preview);
    },
  });
}

/** An empty one is a variable that CI did not set, and would match any commit. */
function requireSha(text: string): string {
  if (/^[0-9a-f]{7,64}$/i.test(text)) return text;
  throw new Problem("usage", {
    code: "sha-invalid",
    message: `\`--sha ${text.slice(0, 70)}\` is not a commit.`,
    hints: ["Write at least seven digits of the commit's SHA."],
  });
}
