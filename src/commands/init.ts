import { Command, type CommandUnknownOpts, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { relativePath } from "../config/repository-path.ts";
import { type ServiceConfig, storeKinds } from "../config/service-config.ts";
import { platformDrift } from "../observe/platform-drift.ts";
import { observePlatformInit } from "../observe/platform-init.ts";
import { missing, type Questions, questions } from "../observe/questions.ts";
import { planRegistration, type RegistrationPlan } from "../observe/registration.ts";
import { repositoryName } from "../observe/repository-name.ts";
import { serviceDrift } from "../observe/service-drift.ts";
import { checkServiceInit, observeServiceInit, type ServiceInit } from "../observe/service-init.ts";
import { exitCodes } from "../problem.ts";
import { register, warnOfHandwork } from "../register.ts";
import { type AskedDependency, parseDependency } from "../scaffold/dependencies.ts";
import { requireNoDrift } from "../scaffold/drift.ts";
import { changesText, type FileChange, keep, toWrite } from "../scaffold/file-changes.ts";
import { platformCommands, serviceCommands, serviceCommandsHere } from "../scaffold/next-commands.ts";
import { previewsBranchFiles } from "../scaffold/previews-branch.ts";
import type { ServiceFlags } from "../scaffold/service-draft.ts";
import { type InitOutcome, initResult, proposalText } from "../ui/init-result.ts";
import { styleFor } from "../ui/style.ts";

/** `preview init`: prepare a service's repository, or with `--platform` alone the platform repository. */
export function init(app: App): CommandUnknownOpts {
  return declare().action(async (options) => {
    const ask = questions(app.ports.prompts, { interactive: app.interactive(), takesProposals: app.options().yes });
    if (options.check === true) await check(app, ask, options);
    else if (options.platform === true) await preparePlatform(app, ask, options);
    else await prepareService(app, ask, options);
  });
}

type Options = ReturnType<ReturnType<typeof declare>["opts"]>;

function declare() {
  return new Command("init")
    .description(
      "Prepare this repository for previews: find out how the service runs, write preview.yaml and an overlay, and register it. With --platform alone: prepare this repository as the platform repository. Files that were changed are kept.",
    )
    .option("--check", "write nothing; exit 10 when something is missing, does not render or is out of date")
    .option("--force", "overwrite files that were changed")
    .option(
      "--platform [where]",
      "owner/name, URL or path of the platform, or `local`: this machine (the default); without a value: this is the platform repository",
    )
    .optionsGroup("For a service:")
    .option("--service <name>", "name of the service (default: the repository's)")
    .addOption(new Option("--type <type>", "what it is").choices(["backend", "frontend"]))
    .option("--from <folder>", "the base or overlay that previews start from")
    .option("--workload <deployment>", "the Deployment that answers the URL")
    .option("--port <number>", "port of its Service", portNumber)
    .option("--health <path>", "path that answers 2xx when it is well")
    .option("--image <image>", "as CI pushes it, with $" + "{SHA}")
    .addOption(new Option("--store <kind...>", "databases of a preview's own").choices(storeKinds))
    .option("--no-stores", "no databases")
    .option(
      "--dependency <service[=VARIABLE]...>",
      "other services, and the variable that holds the address of each",
      dependencies,
    )
    .option("--off <deployment...>", "Deployments that must not run in a preview")
    .option("--baseline-name <name>", "what its long-running deployment is called, such as staging")
    .option("--baseline-internal <url>", "its address within the cluster")
    .option("--baseline-public <url>", "its address for browsers")
    .option("--owner <team>", "who answers for it")
    .addOption(
      new Option("--register <how>", "how it gets into the platform's catalog")
        .choices(["pull-request", "push", "print", "none"])
        .default("pull-request" as const),
    )
    .optionsGroup("For a platform:")
    .option("--domain <domain>", "domain of previews: pr-42-shop-api.<domain>")
    .option("--repository <url>", "this repository as Argo CD reads it (default: origin)")
    .addOption(new Option("--routing <kind>", "how calls reach previews").choices(["gateway", "ingress"]))
    .option("--gateway <namespace/name>", "the Gateway")
    .option("--ingress-class <class>", "the class of Ingress")
    .option("--allow-from <namespace>", "who may call previews (default: the Gateway's namespace)")
    .addOption(
      new Option(
        "--lifecycle <kind>",
        "what keeps a preview: its pull request and its record, or its record alone",
      ).choices(["pull-request", "record"]),
    )
    .option("--argocd-namespace <namespace>", "where Argo CD runs")
    .option("--label <label>", "label of pull requests that get a preview")
    .option("--github-app-secret <name>", "Secret with Argo CD's GitHub App")
    .option("--github-api <url>", "API of GitHub Enterprise")
    .option("--secret-store <name>", "ClusterSecretStore of services' secrets")
    .option("--access-group <group>", "developers who may look into previews")
    .option("--access-exec", "they may also run commands in pods")
    .option("--no-push", "do not create the branch `previews`; print the command")
    .addHelpText("after", examples);
}

const examples = `
Examples:
  $ preview init                                          asks what cannot be found out
  $ preview init -y                                       without a platform: previews on this machine
  $ preview init -y --platform acme/preview-platform      a service: the platform is named
  $ preview init --from deploy/overlays/staging           start from what staging uses
  $ preview init --platform --domain preview.acme.dev     no value: this is the platform repository
  $ preview init --check                                  in CI`;

async function prepareService(app: App, ask: Questions, options: Options): Promise<void> {
  const { ports, environment, emit } = app;
  const force = options.force === true;
  const request = { ports, environment, emit, questions: ask, config: app.options().config, from: options.from, force };
  const found = await observeServiceInit({ ...request, flags: serviceFlags(options), entry: options });
  for (const message of found.notes) emit({ kind: "notice", message });
  for (const message of found.open) emit({ kind: "warning", message, hints: [] });
  const changes = await settle(app, ask, found.changes, (path) => force || path === found.asked);
  const { config, notes } = await checkServiceInit(ports, found, changes);
  for (const note of notes) emit({ kind: "notice", message: `in previews: ${note}` });
  const { repository } = found.place;
  const registration = await planned(app, options, found, config);
  const shown = changes.map((change) => ({ ...change, path: relativePath(repository.folder, change.path) }));
  const lacking = Object.keys(registration?.files ?? {}).length > 0;
  const how = lacking && registration !== undefined ? `register ${config.service} (${registration.how})` : "";
  if (!(await agreed(app, ask, shown, how))) return;
  await write(app, shown);
  const outcome = await register(app, registration);
  const written = toWrite(shown).map(({ path }) => path);
  const label = found.platform?.config.github.label ?? "preview";
  const next = found.here ? serviceCommandsHere(written) : serviceCommands(written, label, repository);
  app.show(initResult({ ...nothing, ...outcome, changes: shown, next }));
}

async function planned(
  { environment }: App,
  { register, ...options }: Options,
  { place, platform, baseline, here }: ServiceInit,
  config: ServiceConfig,
): Promise<RegistrationPlan | undefined> {
  if (register === "none") return undefined;
  const repository = repositoryName({ ...place.repository, platformIsLocal: here }, environment);
  const answers = { ...options, repository, path: place.folder || ".", found: baseline };
  // Nobody reviews what is registered on a machine of one's own.
  return planRegistration(here && register === "pull-request" ? "push" : register, platform, { config, answers });
}

async function check(app: App, ask: Questions, options: Options): Promise<void> {
  const { ports, environment } = app;
  const isPlatform = options.platform === true;
  const registration = options.register !== "none";
  const { paths, findings } = isPlatform
    ? await platformDrift({ ports, questions: ask, flags: options, version: app.versions.preview })
    : await serviceDrift({ ports, environment, config: app.options().config, registration });
  requireNoDrift(findings, isPlatform ? "preview init --platform" : "preview init");
  const changes = paths.map((path) => ({ path, change: "unchanged" as const, before: "", after: "" }));
  app.show(initResult({ ...nothing, changes }));
}

async function preparePlatform(app: App, ask: Questions, options: Options): Promise<void> {
  const { ports, versions } = app;
  const request = { ports, questions: ask, flags: options, version: versions.preview, push: options.push };
  const found = await observePlatformInit(request);
  const changes = await settle(app, ask, found.changes, () => options.force === true);
  const { remote } = found;
  const more = remote === undefined ? "" : `create the branch \`previews\` of ${remote}`;
  if (!(await agreed(app, ask, changes, more))) return;
  await write(app, changes);
  const failed = remote !== undefined && !(await createPreviews(app, remote));
  const paths = toWrite(changes).map(({ path }) => path);
  const next = platformCommands(paths, failed ? "by hand" : found.previews);
  const { steps, stepsFile } = found;
  app.show(initResult({ ...nothing, changes, next, steps, stepsFile, exitCode: failed ? exitCodes.partial : 0 }));
}

/** More new files than these are shown by their names; `--dry-run` shows their texts. */
const readableFiles = 4;

/** Events are drawn by a reporter, which lets no colours of others through. */
const plain = styleFor({ isTerminal: false, colorOff: true, environment: {} });

const nothing: InitOutcome = { changes: [], registered: null, next: [], steps: [], stepsFile: "", exitCode: 0 };

/** A file that was changed is overwritten by `--force`, or when a person agrees or asked for it; else it is kept. */
async function settle(
  app: App,
  ask: Questions,
  changes: readonly FileChange[],
  force: (path: string) => boolean,
): Promise<readonly FileChange[]> {
  const settled: FileChange[] = [];
  for (const change of changes) {
    if (change.change !== "changed" || force(change.path)) {
      settled.push(change);
      continue;
    }
    const asked = ask.possible && !app.options().yes;
    const kept = `\`${change.path}\` is not as \`init\` would write it, and is kept; \`--force\` overwrites it.`;
    app.emit(asked ? { kind: "proposal", text: proposalText([change], plain) } : { kind: "notice", message: kept });
    const overwrite = await ask.confirm(`\`${change.path}\` was changed. Overwrite it?`, false);
    settled.push(overwrite ? change : keep(change));
  }
  return settled;
}

/**
 * Shows what will happen and asks once; `more` is what happens besides writing files. False when nothing shall be done:
 * for `--dry-run`, or when a person says no.
 */
async function agreed(app: App, ask: Questions, changes: readonly FileChange[], more: string): Promise<boolean> {
  const files = toWrite(changes).length;
  if (app.options().dryRun) {
    if (more !== "") app.emit({ kind: "notice", message: `would also ${more}` });
    app.show({ ...initResult({ ...nothing, changes }), text: () => proposalText(changes, app.style()) });
    return false;
  }
  if (files === 0 && more === "") app.emit({ kind: "notice", message: "Nothing changed; nothing was written." });
  if ((files === 0 && more === "") || app.options().yes) return true;
  if (!ask.possible) throw missing("--yes", ["It accepts what was found; `--dry-run` shows it."]);
  const text = files > readableFiles ? changesText(changes) : proposalText(changes, plain);
  app.emit({ kind: "proposal", text });
  const writing = files === 0 ? "" : `write ${files === 1 ? "1 file" : `${files} files`}`;
  const doing = [writing, more].filter((part) => part !== "").join(" · ");
  if (await ask.confirm(`${doing.charAt(0).toUpperCase()}${doing.slice(1)}?`, true)) return true;
  app.emit({ kind: "notice", message: "Nothing was written." });
  return false;
}

async function write(app: App, changes: readonly FileChange[]): Promise<void> {
  const workspace = await app.ports.workspace();
  for (const { path, change, before, after } of toWrite(changes)) {
    await workspace.write(path, after);
    app.emit({ kind: "file-written", path, how: before === undefined || change === "new" ? "new" : "changed" });
  }
}

async function createPreviews(app: App, remote: string): Promise<boolean> {
  try {
    await (await (await app.ports.platform()).open(remote)).createPreviews(previewsBranchFiles());
    return true;
  } catch (error) {
    warnOfHandwork(app.emit, error, "The branch `previews` could not be created");
    return false;
  }
}

function serviceFlags({ platform, stores, store, dependency, ...options }: Options): ServiceFlags {
  return {
    ...options,
    platform: typeof platform === "string" ? platform : undefined,
    stores: stores ? store : [],
    dependencies: dependency,
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError("It is a number from 1 to 65535.");
}

function dependencies(text: string, before: readonly AskedDependency[] = []): readonly AskedDependency[] {
  const dependency = parseDependency(text);
  if (dependency === undefined) throw new InvalidArgumentError("Write service or service=VARIABLE.");
  return [...before, dependency];
}
