import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { applierOn, apply, applyStep } from "../apply.ts";
import { prepareCanary } from "../observe/canary.ts";
import { failed, failedBy, type Outcome, ok, skipped } from "../observe/doctor/check.ts";
import { allChecks } from "../observe/doctor/checks.ts";
import { type Facts, factsOf, known } from "../observe/doctor/facts.ts";
import { runChecks } from "../observe/doctor/run-checks.ts";
import { observeLive } from "../observe/live.ts";
import type { ObservedPlatform } from "../observe/platform.ts";
import { readFolder, recordOfFolder } from "../observe/records.ts";
import { authorOf } from "../plan/author.ts";
import { planDown } from "../plan/down.ts";
import { planCanary } from "../plan/up.ts";
import type { Preview } from "../preview/desire.ts";
import { Problem } from "../problem.ts";
import { type Check, doctorDocument } from "../report/doctor-document.ts";
import { secondsBetween } from "../time.ts";
import { doctorResult } from "../ui/doctor-result.ts";
import { awaitGone } from "../watch/gone.ts";
import { awaitReady } from "../watch/ready.ts";
import type { Watcher } from "../watch/until.ts";
import { watcherOn } from "../watch/watcher.ts";
import { awaitWord } from "../watch/word.ts";

/** Seconds for one thing that checks rest on; a check may wait for it and take as long itself. */
const secondsEach = 10;

/** `preview doctor`: whether everything that previews need is there, and what to do where it is not. */
export function doctor(app: App): CommandUnknownOpts {
  return new Command("doctor")
    .description(
      "Look at the tools, the service, the platform, GitHub, the registry and the cluster, and say how to repair what does not work. Changes nothing, but for --canary. Exit 10 when something has failed.",
    )
    .option("--canary", "send a small service through everything, and remove it again")
    .addHelpText(
      "after",
      `
Examples:
  $ preview doctor
  $ preview doctor --canary    publish a preview of a service that only echoes, wait, call it, remove it
  $ preview doctor --json | jq '.checks[] | select(.status == "failed")'`,
    )
    .action(async ({ canary }) => {
      if (canary === true && !app.options().wait) throw mustWait();
      const { ports, environment, versions, emit } = app;
      const random = app.sha256(`${app.now()} ${app.random()}`).slice(0, 8);
      const facts = factsOf({ ports, environment, versions, config: app.options().config, random }, secondsEach);
      const checks = await runChecks(await allChecks(facts), { emit, secondsEach: 2 * secondsEach });
      const sent = canary === true ? await sendCanary(app, facts) : [];
      app.show(doctorResult(doctorDocument(versions.preview, [...checks, ...sent]), app.style()));
    });
}

function mustWait(): Problem {
  return new Problem("usage", {
    code: "canary-waits",
    message: "`--canary` has to wait until the canary is gone again, so it does not go with `--no-wait`.",
    hints: ["Leave one of them away; `--timeout` says how long to wait."],
  });
}

/** The canary's way there and back, each part as a check with the time that it took. */
async function sendCanary(app: App, facts: Facts): Promise<readonly Check[]> {
  const [platform, reached] = [await known(facts.platform), await known(facts.cluster)];
  if (platform === undefined || reached === undefined) {
    return [
      await part("prepare", async () =>
        failed("It needs the platform repository and the cluster, and one is not there."),
      ),
    ];
  }
  const canary = await prepared(app, platform);
  if (canary.preview === undefined || app.options().dryRun) return [canary.check];
  const flight: Flight = { app, platform, preview: canary.preview, word: canary.word };
  const published = await part("publish", () => publish(flight));
  if (published.status === "failed") return [canary.check, published, await part("remove", () => remove(flight))];
  const ready = await part("ready", () => waitForPods(flight));
  const answer = ready.status === "ok" ? [await part("answer", () => waitForWord(flight))] : [];
  return [canary.check, published, ready, ...answer, await part("remove", () => remove(flight))];
}

const titles = {
  prepare: "preparation",
  publish: "publishing",
  ready: "pods",
  answer: "address",
  remove: "removal",
} as const;

/** What stops one part is told, and does not keep the canary from being removed. Throws Problem `interrupted`. */
async function part(name: keyof typeof titles, work: () => Promise<Outcome>): Promise<Check> {
  const check = { id: `canary-${name}`, group: "canary", title: titles[name] };
  try {
    return { ...check, ...(await work()) };
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return { ...check, ...failedBy(error) };
    throw error;
  }
}

interface Flight {
  readonly app: App;
  readonly platform: ObservedPlatform;
  readonly preview: Preview;
  /** What the canary answers. */
  readonly word: string;
}

/** Numbers of pull requests have nine digits at most. */
const mostNumber = 999_999_999;

async function prepared(app: App, platform: ObservedPlatform) {
  const number = 1 + Math.floor(app.random() * mostNumber);
  const word = app.sha256(`${number} ${app.now()} ${app.random()}`).slice(0, 32);
  let preview: Preview | undefined;
  const check = await part("prepare", async () => {
    const { ports, environment, sha256 } = app;
    const { actor } = authorOf(environment);
    preview = await prepareCanary({ ports, platform, number, word, actor, now: app.now(), sha256 });
    const [image] = preview.record.images;
    const what = `${preview.name.name} with ${image?.name}@${image?.digest.slice(0, 15)}…`;
    return app.options().dryRun ? skipped(`${what} would be sent and removed.`) : ok(what);
  });
  return { check, preview, word };
}

async function publish({ app, platform, preview }: Flight): Promise<Outcome> {
  const start = app.now();
  const { name } = preview;
  app.emit({
    kind: "notice",
    message: `the canary is ${name.name}; should this be interrupted, \`preview down ${name.name}\` removes it`,
  });
  const { live } = await observeLive(app.ports, at({ platform, preview }), { contents: false });
  const { commit } = await apply(planCanary(preview, live, authorOf(app.environment)), applierOn(platform, app));
  return ok(`${commit?.slice(0, 7)} in ${platform.repository.url}, in ${secondsBetween(start, app.now())} s`);
}

async function waitForPods(flight: Flight): Promise<Outcome> {
  const start = flight.app.now();
  const { record } = flight.preview;
  const stillWanted = async () => undefined;
  const question = { record, commit: null, checkUrl: false, answered: true, syncAgain: stillWanted, stillWanted };
  const { problem } = await awaitReady(watcher(flight), question).catch((error: unknown) => ({
    problem: ofWhatWillBeGone(error, record.name),
  }));
  if (problem !== undefined) throw problem;
  return ok(`ready after ${secondsBetween(start, flight.app.now())} s`);
}

/** The canary is removed whatever happens, so that commands to look at it later are no help. */
function ofWhatWillBeGone(error: unknown, name: string): Problem {
  if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
  const { kind, code, message, findings, hints } = error;
  const later = (hint: string) => hint.includes(name) || hint.includes("`preview up`");
  const longer =
    code === "not-ready-in-time" ? ["If it only needs more time: `preview doctor --canary --timeout 30m`"] : [];
  return new Problem(kind, { code, message, findings, hints: [...hints.filter((hint) => !later(hint)), ...longer] });
}

async function waitForWord(flight: Flight): Promise<Outcome> {
  const { url } = flight.preview.record;
  const seconds = await awaitWord(watcher(flight), `${url.replace(/\/$/, "")}/`, flight.word);
  return ok(`${url} answers with the canary's word, after ${seconds} s`);
}

/** What `preview down` does. */
async function remove(flight: Flight): Promise<Outcome> {
  const { app, platform, preview } = flight;
  const { name } = preview;
  const start = app.now();
  const author = authorOf(app.environment);
  const current = await readFolder(await platform.repository.snapshot(), name);
  if (current !== undefined && recordOfFolder(current, app.emit)?.spec !== preview.record.spec)
    return skipped(`There is another ${name.name}, and it was left alone.`);
  const { live } = await observeLive(app.ports, at(flight), { contents: false });
  const nobody = { affected: [], base: undefined };
  const down = planDown({ name, current, pullRequest: undefined, label: undefined, live, author, ...nobody });
  const applier = applierOn(platform, app);
  await apply(down, applier);
  const { problem, left } = await awaitGone(watcher(flight), {
    name,
    objects: live?.application?.resources.length ?? 0,
    answered: live !== undefined,
    endOperation: () => applyStep({ kind: "end-operation", preview: name.name, thenSync: false }, applier),
  });
  if (problem !== undefined) throw problem;
  if (left.length === 0) return ok(`nothing is left, after ${secondsBetween(start, app.now())} s`);
  const lines = left.map(({ kind, name: of, reason }) => `${kind} ${of}: ${reason}`);
  return failed("Something is left.", ...lines, `\`preview down ${name.name}\` waits for it again.`);
}

function at({ platform, preview }: Pick<Flight, "platform" | "preview">) {
  return { ...preview.name, argocd: platform.config.argocd.namespace };
}

function watcher({ app, platform }: Flight): Watcher {
  return watcherOn(platform, app, app.options().timeoutSeconds);
}
