import { localPlatform } from "../config/local-platform.ts";
import { configInvalid, parseServiceConfig, requireParsed } from "../config/parse.ts";
import { joined, lastPart } from "../config/repository-path.ts";
import { nearestServiceName } from "../config/scalars.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Emit } from "../event.ts";
import type { Environment, Files, Ports } from "../ports.ts";
import type { AllowedSecrets } from "../preview/secrets.ts";
import { Problem, withHint } from "../problem.ts";
import type { Baseline } from "../scaffold/baseline.ts";
import type { EntryFlags } from "../scaffold/catalog-entry-of.ts";
import { compareFiles, type FileChange } from "../scaffold/file-changes.ts";
import { movedYaml } from "../scaffold/moved-yaml.ts";
import { seedsReadme } from "../scaffold/seeds-readme.ts";
import type { ServiceFlags } from "../scaffold/service-draft.ts";
import { type InitPlace, initPlace, readSources } from "./init-place.ts";
import { type ObservedPlatform, platformUrl } from "./platform.ts";
import { platformOrNothing } from "./platform-or-nothing.ts";
import type { Questions } from "./questions.ts";
import { repositoryName } from "./repository-name.ts";
import { checkService } from "./service-check.ts";
import { proposeService } from "./service-proposal.ts";
import { readTexts, withFiles } from "./work-tree.ts";

export interface InitRequest {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly emit: Emit;
  readonly questions: Questions;
  readonly config: string | undefined;
  readonly flags: ServiceFlags;
  readonly from: string | undefined;
  readonly entry: EntryFlags;
  /** What is there may be overwritten. */
  readonly force: boolean;
}

export interface ServiceInit {
  readonly place: InitPlace;
  /** By path from the top of the repository. */
  readonly changes: readonly FileChange[];
  readonly baseline: Baseline | undefined;
  /** Undefined when it cannot be read. */
  readonly platform: ObservedPlatform | undefined;
  readonly notes: readonly string[];
  readonly open: readonly string[];
  /** The platform is this machine. */
  readonly here: boolean;
  /** A file that was asked to be changed: preview.yaml where a service leaves this machine for a cluster. */
  readonly asked: string | undefined;
}

/**
 * Everything that `init` would write for a service, compared with what is there. Writes nothing. Throws Problem
 * `config-invalid` for mistakes of a preview.yaml that is kept, before anything is asked.
 */
export async function observeServiceInit(request: InitRequest): Promise<ServiceInit> {
  const { ports, environment, questions, flags } = request;
  const place = await initPlace(ports, request.config);
  const existing = await configThere(place, request.force);
  const service = flags.service ?? existing?.service ?? (await guessService(place, request));
  const written = flags.platform ?? existing?.platform ?? (await choosePlatform(questions));
  const here = written === localPlatform;
  const url = platformUrl(written, place.repository.remote, environment);
  const [platform, sources, kustomize] = await Promise.all([
    platformOrNothing(ports, url, request.emit),
    readSources(place),
    ports.kustomize(),
  ]);
  const proposal = await proposeService({
    ...{ place, sources, kustomize, questions, flags, service, existing },
    ...{ from: request.from, platform: written, catalog: platform?.catalog },
    allowed: platform === undefined ? { keys: [], store: undefined } : allowedSecrets(platform, service),
  });
  const templates = await (await ports.templates()).files("service");
  const readme = seedsReadme(proposal.config, templates["seeds/README.md"] ?? "");
  const asked = here || existing?.platform !== localPlatform ? undefined : place.configPath;
  const moved = asked === undefined ? undefined : (await readTexts(place.tree, [asked])).get(asked);
  const wanted: Files = {
    ...proposal.files,
    ...(moved !== undefined && { [place.configPath]: movedYaml(moved, proposal.config) }),
    ...(readme !== undefined && { [joined(place.folder, "seeds/README.md")]: readme }),
  };
  const changes = compareFiles(wanted, await readTexts(place.tree, Object.keys(wanted)));
  const { baselineInternal, baselinePublic } = request.entry;
  const known = here || (baselineInternal ?? baselinePublic ?? platform?.catalog.get(service)?.baseline) !== undefined;
  const baseline = proposal.baseline ?? (known ? undefined : await askBaseline(questions, service));
  const lacking = baseline === undefined && !known ? [noBaseline(service)] : [];
  const open = [...proposal.open, ...lacking];
  const chosen = existing === undefined && flags.platform === undefined && here ? [platformIsLocal] : [];
  const notes = [...chosen, ...proposal.notes];
  return { place, changes: changes.map(keepSame), baseline, platform, notes, open, here, asked };
}

const askPlatform = "Platform repository (owner/name, a Git URL or a path; `local` for this machine alone)";

const platformIsLocal =
  "No platform was named, so previews run on this machine: `platform: local`. `preview init --platform owner/name` moves to a cluster later.";

/** Whoever has no platform yet starts on one machine. */
async function choosePlatform(questions: Questions): Promise<string> {
  return questions.possible ? questions.input("--platform", askPlatform, localPlatform) : localPlatform;
}

/** Where links lead by default; asked only where a person can answer. */
async function askBaseline(questions: Questions, service: string): Promise<Baseline | undefined> {
  if (!(await questions.confirm(`Does ${service} run somewhere for others to use, such as staging?`, false)))
    return undefined;
  const internal = await questions.input("--baseline-internal <url>", "Its address within the cluster (http://…)");
  return { name: await questions.input("--baseline-name <name>", "What is it called?", "staging"), internal };
}

function noBaseline(service: string): string {
  return `No long-running deployment of ${service} was found, so that other previews cannot use it by default; name it with \`--baseline-internal\` and \`--baseline-public\`.`;
}

/** The files as they will be, checked as `up` will check them. Throws Problems with a word on how to go on. */
export async function checkServiceInit(
  ports: Ports,
  { place, platform }: ServiceInit,
  changes: readonly FileChange[],
): Promise<{ readonly config: ServiceConfig; readonly notes: readonly string[] }> {
  const files = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
  const file = place.configPath;
  try {
    const config = requireParsed(parseServiceConfig(files[file] ?? "", file), file).value;
    if (config.platform === localPlatform) return { config, notes: [] };
    const allow = platform === undefined ? undefined : allowedSecrets(platform, config.service);
    const tree = withFiles(place.tree, files);
    const notes = await checkService(await ports.kustomize(), tree, { config, folder: place.folder, allow });
    return { config, notes };
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "bug" || error.kind === "interrupted") throw error;
    throw withHint(error, filesAreKept);
  }
}

const filesAreKept =
  "Nothing was written. A `preview.yaml` and an overlay of your own are kept by `preview init`: correct them, and run it again.";

function allowedSecrets({ catalog, config }: ObservedPlatform, service: string): AllowedSecrets {
  return { keys: catalog.get(service)?.secrets.allow ?? [], store: config.secrets?.store };
}

/** preview.yaml that is there; undefined when it is missing, or has mistakes and is to be overwritten. */
async function configThere({ tree, configPath }: InitPlace, force: boolean): Promise<ServiceConfig | undefined> {
  const text = (await readTexts(tree, [configPath])).get(configPath);
  if (text === undefined) return undefined;
  const result = parseServiceConfig(text, configPath);
  if (result.ok) return result.parsed.value;
  if (force) return undefined;
  throw withHint(configInvalid(result.findings, configPath), filesAreKept);
}

/** A preview.yaml that says the same in other words, with comments of its own, is not to be changed. */
function keepSame(change: FileChange): FileChange {
  if (change.change !== "changed" || change.before === undefined) return change;
  const [before, after] = [change.before, change.after].map((text) => parseServiceConfig(text, change.path));
  const same = before?.ok === true && after?.ok === true && sameConfig(before.parsed.value, after.parsed.value);
  return same ? { ...change, change: "kept", after: change.before } : change;
}

function sameConfig(before: ServiceConfig, after: ServiceConfig): boolean {
  const plain = (config: ServiceConfig) => JSON.stringify({ ...config, workload: config.workload ?? config.service });
  return plain(before) === plain(after);
}

/** A name is wanted before it is known where previews will run. */
function nameWherever(repository: InitPlace["repository"], environment: Environment): string {
  return repositoryName({ ...repository, platformIsLocal: true }, environment);
}

/** The folder of a monorepo, else the name of the repository. */
async function guessService(place: InitPlace, { environment, questions }: InitRequest): Promise<string> {
  const written = place.folder === "" ? lastPart(nameWherever(place.repository, environment)) : lastPart(place.folder);
  return nearestServiceName(written) ?? questions.input("--service <name>", "Name of the service");
}
