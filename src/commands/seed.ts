import { Command, type CommandUnknownOpts, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import type { Destination } from "../build/build-seed.ts";
import { buildSeeds } from "../build/build-seeds.ts";
import { fixSeeds } from "../build/fix-seeds.ts";
import { type Pruning, planPruning, prune as pruneImages } from "../build/prune-seeds.ts";
import { amendSeed, squashSeeds } from "../build/rewrite-seeds.ts";
import { type Verified, verifySeeds } from "../build/verify-seeds.ts";
import { storeKinds } from "../config/service-config.ts";
import { planNewSeed } from "../observe/new-seed.ts";
import { missing, questions } from "../observe/questions.ts";
import { observeSeedNeeds } from "../observe/seed-needs.ts";
import { observeSeedDiff, observeSeedStatus, requireBuilt } from "../observe/seed-status.ts";
import { exitCodes, Problem } from "../problem.ts";
import type { SeedFilesDocument } from "../report/seed-documents.ts";
import { type FindingFormat, findingFormats, findingsFor, findingsResult } from "../ui/findings-result.ts";
import { repeated } from "../ui/options.ts";
import {
  seedBuildResult,
  seedDiffResult,
  seedFilesResult,
  seedPruneResult,
  seedStatusResult,
} from "../ui/seed-results.ts";

/** `preview seed`: databases whose data is versioned with Git, as images that start already loaded. */
export function seed(app: App): CommandUnknownOpts {
  return new Command("seed")
    .addCommand(newScript(app))
    .addCommand(verify(app))
    .addCommand(build(app))
    .addCommand(status(app))
    .addCommand(diff(app))
    .addCommand(amend(app))
    .addCommand(squash(app))
    .addCommand(prune(app));
}

const oneDatabase = "a database of seeds.yaml (default: its only one)";
const someDatabases = "a database of seeds.yaml, and again for more (default: all)";
const engineOption = () =>
  new Option("--engine <name>", "what runs the base image's programs (default: the first that can)").choices([
    "rootfs",
    "docker",
    "podman",
    "local",
  ] as const);

function newScript(app: App): CommandUnknownOpts {
  return new Command("new")
    .summary("write the next script, and seeds.yaml when there is none")
    .argument("<text>", "what it adds, in a few words: they become part of its name")
    .option("--db <name>", oneDatabase)
    .optionsGroup("For the first script of a service:")
    .addOption(new Option("--kind <kind>", "what kind of database it is").choices(storeKinds))
    .option("--base <image>", "the image that its data is put on, such as postgres:17-bookworm")
    .option("--image <image>", "where the seed image is pushed to, without a tag")
    .addHelpText(
      "after",
      `
Examples:
  $ preview seed new "demo users"
  $ $EDITOR "$(preview seed new -q 'demo users')"
  $ preview seed new schema --kind postgres --image ghcr.io/acme/shop-seed-main`,
    )
    .action(async (text, { db, kind, base, image }) => {
      const { config, dryRun } = app.options();
      const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: app.options().yes });
      const planned = await planNewSeed({
        ...{ ports: app.ports, questions: ask, config, text, now: app.now() },
        ...{ database: db, kind, base, image },
      });
      const workspace = await app.ports.workspace();
      for (const [path, content] of dryRun ? [] : Object.entries(planned.files)) {
        await workspace.write(path, content);
        app.emit({ kind: "file-written", path, how: "new" });
      }
      const paths = Object.keys(planned.files).toSorted((one) => (one === planned.script ? -1 : 1));
      const files = paths.map((path) => ({ path, change: "new" as const }));
      const told = { dryRun, files, next: [...planned.next] };
      tell(app, told.next);
      app.show({ ...seedFilesResult(told), text: () => planned.script });
    });
}

function verify(app: App): CommandUnknownOpts {
  return new Command("verify")
    .summary("check names, order and text of the scripts, and load them")
    .option("--db <name>", someDatabases, repeated)
    .option("--base <revision>", "what the branch will be merged into (default: origin's default branch)")
    .option("--fast", "load nothing")
    .option("--fix", "rename and renumber scripts that nobody has used yet, and update seeds.lock")
    .addOption(new Option("--format <format>", "how findings are printed").choices(findingFormats))
    .addOption(engineOption())
    .addHelpText(
      "after",
      `
Exit 10 when there is an error; warnings are only told.

Examples:
  $ preview seed verify                                 before a commit
  $ preview seed verify --base origin/main --format github   in a workflow of a pull request
  $ preview seed verify --fix --fast                    after a merge in which two scripts got one number`,
    )
    .action(async ({ db, base, fast, fix, format, engine }) => {
      const { config, dryRun, json } = app.options();
      if (json && format !== undefined && format !== "json")
        throw usage(`\`--json\` does not go with \`--format ${format}\`.`, "Leave one of them away.");
      const question = { config, databases: db, base };
      if (fix === true) await fixSeeds(app, question, dryRun);
      await showFindings(app, await verifySeeds(app, { ...question, fast: fast === true, engine }), format ?? "text");
    });
}

/** Programs want paths from the top of the repository; people those that their terminal opens. */
async function showFindings(app: App, { files, findings }: Verified, format: FindingFormat): Promise<void> {
  const exitCode = findings.some(({ severity }) => severity === "error") ? exitCodes.findings : 0;
  if (format === "text" || app.options().json) return app.show(findingsResult(files, findings, exitCode));
  const folder = (await (await app.ports.git()).repository())?.folder ?? "";
  app.print(findingsFor(format, { files, findings, folder, version: app.versions.preview }));
  app.end(exitCode);
}

function build(app: App): CommandUnknownOpts {
  return new Command("build")
    .summary("load the scripts into images; what a registry has already is not built again")
    .option("--db <name>", someDatabases, repeated)
    .option("--push", "push the images to their registry")
    .option("--output <folder>", "write the image as an OCI image layout instead")
    .option(
      "--platform <os/arch>",
      "build for one of several platforms; the images of all are joined once they are there",
    )
    .option("--full", "load everything, and not onto the data of an earlier image")
    .option("--update-base", "build on the image that `base:` names today, and lock it")
    .addOption(engineOption())
    .addHelpText(
      "after",
      `
Examples:
  $ preview seed build --push                  in CI, and before \`preview up\` of a branch with new scripts
  $ preview seed build                         see that it loads, and how large it is
  $ preview seed build -n                      say what would be loaded
  $ preview seed build --push --platform linux/arm64   on a machine of each platform, in any order
  $ preview seed build --output out --db main  then for example: skopeo copy oci:out docker://…`,
    )
    .action(async ({ db, push, output, platform, full, updateBase, engine }) => {
      const { config, dryRun } = app.options();
      const { root } = await app.ports.workspace();
      const destination = destinationOf(push === true, output, db, root);
      const databases = await buildSeeds(app, {
        ...{ config, databases: db, full: full === true, updateBase: updateBase === true },
        ...{ engine, platform, dryRun, destination },
      });
      if (!dryRun && destination.kind === "nowhere" && databases.some(({ digest }) => digest === null))
        tell(app, ["nothing was kept; `--push` pushes the image, `--output <folder>` writes it"]);
      app.show(seedBuildResult(databases, dryRun));
    });
}

function destinationOf(
  push: boolean,
  output: string | undefined,
  databases: readonly string[] | undefined,
  root: string,
): Destination {
  if (output === undefined) return { kind: push ? "registry" : "nowhere" };
  if (push) throw usage("`--push` and `--output` do not go together.", "Leave one of them away.");
  if (databases?.length !== 1) throw usage("`--output` takes one database.", "Name it with `--db`.");
  return { kind: "folder", path: output.startsWith("/") ? output : `${root}/${output}` };
}

function status(app: App): CommandUnknownOpts {
  return new Command("status")
    .summary("show which images the scripts have, and what the branch changes")
    .option("--db <name>", someDatabases, repeated)
    .addHelpText(
      "after",
      `
With --quiet it prints image@digest, and exits 3 when the registry has no such image.

Examples:
  $ preview seed status
  $ preview seed status --quiet --db main`,
    )
    .action(async ({ db }) => {
      const { config, quiet, json } = app.options();
      const { ports, sha256 } = app;
      const databases = await observeSeedStatus({ ports, sha256, config, databases: db, base: undefined });
      if (quiet && !json) requireBuilt(databases);
      app.show(seedStatusResult(databases, quiet));
    });
}

function diff(app: App): CommandUnknownOpts {
  return new Command("diff")
    .summary("show which scripts are new, edited or gone")
    .argument("[revision]", "compare with where the branch left this one (default: origin's default branch)")
    .option("--db <name>", someDatabases, repeated)
    .addHelpText("after", "\nExamples:\n  $ preview seed diff\n  $ preview seed diff v1.4.0 --json")
    .action(async (base, { db }) => {
      const { config } = app.options();
      app.show(seedDiffResult(await observeSeedDiff({ ports: app.ports, config, databases: db, base })));
    });
}

function amend(app: App): CommandUnknownOpts {
  return new Command("amend")
    .summary("take a released script as it is now; rebuilds everything")
    .argument("<version>", "V003")
    .option("--db <name>", oneDatabase)
    .addHelpText("after", "\nExamples:\n  $ preview seed amend V003")
    .action(async (version, { db }) => {
      const { config, dryRun } = app.options();
      const databases = db === undefined ? undefined : [db];
      const changed = await amendSeed(app, { config, databases, base: undefined, version, dryRun });
      if (changed.files.length === 0) tell(app, [`seeds.lock has V${version.replace(/^v/i, "")} as it is`]);
      showFiles(app, changed);
    });
}

function squash(app: App): CommandUnknownOpts {
  return new Command("squash")
    .summary("fold scripts into one; rebuilds everything")
    .argument("[version]", "the last one to fold (default: all)")
    .option("--db <name>", oneDatabase)
    .addHelpText("after", "\nExamples:\n  $ preview seed squash -n\n  $ preview seed squash V040 --db main")
    .action(async (version, { db }) => {
      const { config, dryRun } = app.options();
      const databases = db === undefined ? undefined : [db];
      showFiles(app, await squashSeeds(app, { config, databases, base: undefined, version, dryRun }));
    });
}

function showFiles(app: App, document: SeedFilesDocument): void {
  tell(app, document.next);
  app.show(seedFilesResult(document));
}

function prune(app: App): CommandUnknownOpts {
  return new Command("prune")
    .summary("remove images that neither the main branch nor a preview needs")
    .option("--db <name>", someDatabases, repeated)
    .option("--keep <number>", "keep so many besides, on which next builds go on", count, 10)
    .addHelpText("after", "\nExamples:\n  $ preview seed prune -n\n  $ preview seed prune --keep 20 -y")
    .action(async ({ db, keep }) => {
      const { ports, environment, emit, sha256 } = app;
      const { config, dryRun } = app.options();
      const needs = await observeSeedNeeds({ ports, environment, config, databases: db, emit, sha256 });
      const images = await ports.images();
      const planned: Pruning[] = [];
      for (const { database } of needs.seeds.databases) planned.push(await planPruning(images, needs, database, keep));
      if (!dryRun && !(await mayRemove(app, planned))) return tell(app, ["nothing was removed"]);
      const done = dryRun ? planned : await pruneImages(images, planned, emit);
      const refused = done.some((one) => one.refused);
      app.show(seedPruneResult(done, dryRun, refused ? exitCodes.partial : 0));
    });
}

/** What is removed cannot be brought back but by building it again. */
async function mayRemove(app: App, planned: readonly Pruning[]): Promise<boolean> {
  const lines = planned.flatMap(({ image, removed }) =>
    removed.flatMap(({ tags }) => tags.map((tag) => `- ${image}:${tag}`)),
  );
  if (lines.length === 0 || app.options().yes) return true;
  if (!app.interactive()) throw missing("--yes", ["`--dry-run` shows what would be removed."]);
  app.emit({ kind: "proposal", text: lines.join("\n") });
  const what = lines.length === 1 ? "this image" : `these ${lines.length} images`;
  return (await app.ports.prompts()).confirm(`Remove ${what}?`, false);
}

function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError("It is a number from 0 up.");
}

function tell(app: App, messages: readonly string[]): void {
  for (const message of messages) app.emit({ kind: "notice", message });
}

function usage(message: string, hint: string): Problem {
  return new Problem("usage", { code: "seed-usage", message, hints: [hint] });
}
