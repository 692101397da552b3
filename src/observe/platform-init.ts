import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../config/parse.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { Files, Ports } from "../ports.ts";
import { canonicalJson, type Json } from "../preview/json.ts";
import { Problem } from "../problem.ts";
import { compareFiles, type FileChange, keep } from "../scaffold/file-changes.ts";
import type { PlatformAnswers } from "../scaffold/platform-answers.ts";
import { platformFiles } from "../scaffold/platform-files.ts";
import {
  type NeededAnswers,
  oneTimeSteps,
  type PlatformFlags,
  platformAnswers,
  routingOf,
} from "../scaffold/platform-flags.ts";
import { canaryFiles, registrationFiles } from "../scaffold/registration.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { type InitPlace, initPlace } from "./init-place.ts";
import type { Questions } from "./questions.ts";
import { readTexts } from "./work-tree.ts";

export interface PlatformInitRequest {
  readonly ports: Ports;
  readonly questions: Questions;
  readonly flags: PlatformFlags;
  /** Of this program. */
  readonly version: string;
  /** Without it the remote is not asked. */
  readonly push: boolean;
}

export interface PlatformInit {
  readonly changes: readonly FileChange[];
  /** What a person does once, in order. */
  readonly steps: readonly string[];
  /** Where the commands of the steps are. */
  readonly stepsFile: string;
  /**
   * The branch of the records: there, to be created on `remote`, or left to the person; to be pushed after `main`, where
   * the remote has no `main` yet.
   */
  readonly previews: "there" | "to create" | "by hand" | "after main";
  /** Only where the branch of the records is to be created. */
  readonly remote: string | undefined;
}

/** The platform's settings, at the top of its repository. */
export const settingsFile = "platform.yaml";

/** Everything that `init --platform` would write, compared with what is there. Throws Problem `not-at-the-top`. */
export async function observePlatformInit(request: PlatformInitRequest): Promise<PlatformInit> {
  const { place, settings: text } = await platformPlace(request.ports);
  const existing =
    text === undefined ? undefined : requireParsed(parsePlatformConfig(text, settingsFile), settingsFile).value;
  const needed = await neededAnswers(request, place, existing);
  const answers = platformAnswers(needed, request.flags, existing);
  const { files: wanted, stepsFile } = await wantedFiles(request, place, answers, existing);
  const compared = compareFiles(wanted, await readTexts(place.tree, Object.keys(wanted)));
  // Settings that no flag changes are the team's own, in whatever words.
  const settled = existing !== undefined && saysTheSame(answers, platformAnswers(neededOf(existing), {}, existing));
  const changes = compared.map((change) =>
    change.path === settingsFile && change.change === "changed" && settled ? keep(change) : change,
  );
  const previews = request.push ? await branchOfRecords(request.ports, place.repository.remote) : "by hand";
  const remote = previews === "to create" ? place.repository.remote : undefined;
  return { changes, steps: oneTimeSteps(wanted[stepsFile] ?? ""), stepsFile, previews, remote };
}

/** The top of the repository around the command, and the platform's settings in it. Throws Problem `not-at-the-top`. */
export async function platformPlace(
  ports: Ports,
): Promise<{ readonly place: InitPlace; readonly settings: string | undefined }> {
  const place = await initPlace(ports, undefined);
  if (place.folder !== "") {
    throw new Problem("usage", {
      code: "not-at-the-top",
      message: "A platform is a repository of its own, and this is a folder within one.",
      hints: [`Run the command in \`${place.repository.root}\`, or in a checkout of the platform repository.`],
    });
  }
  return { place, settings: (await readTexts(place.tree, [settingsFile])).get(settingsFile) };
}

/**
 * A remote that does not answer now is asked again when the branch is created, and says then what is wrong. GitHub makes
 * the branch that is pushed first the default one, on which alone the schedule of gc.yml runs: that must be `main`.
 */
async function branchOfRecords(ports: Ports, remote: string | undefined): Promise<PlatformInit["previews"]> {
  if (remote === undefined) return "by hand";
  try {
    const { main, previews } = await (await (await ports.platform()).open(remote)).branches();
    if (previews) return "there";
    return main ? "to create" : "after main";
  } catch (error) {
    cannotAsk(error);
    return "to create";
  }
}

async function neededAnswers(
  { questions, flags }: PlatformInitRequest,
  { repository }: InitPlace,
  existing: PlatformConfig | undefined,
): Promise<NeededAnswers> {
  const domain =
    flags.domain ??
    existing?.domain ??
    (await questions.input("--domain <domain>", "Domain of previews (pr-42-shop-api.<domain>)"));
  const url =
    flags.repository ??
    existing?.repository ??
    repository.remote ??
    (await questions.input("--repository <url>", "URL of this repository, as Argo CD reads it"));
  const known = routingOf(flags, existing);
  const kind =
    known.kind ??
    (await questions.select<"gateway" | "ingress">("--routing <kind>", "How do calls reach previews?", [
      { value: "gateway", name: "a Gateway (Gateway API)" },
      { value: "ingress", name: "an Ingress controller" },
    ]));
  if (kind === "gateway") {
    const parent =
      known.parent ?? (await questions.input("--gateway <namespace/name>", "The Gateway, as namespace/name"));
    return { domain, repository: url, routing: { kind, parent } };
  }
  const written = known.class ?? (await questions.input("--ingress-class <class>", "The class of Ingress", "nginx"));
  return { domain, repository: url, routing: { kind, class: written } };
}

/** Throws Problem `platform-local`. */
function neededOf({ domain, repository, routing }: PlatformConfig): NeededAnswers {
  if (routing.kind === "local") {
    throw new Problem("usage", {
      code: "platform-local",
      message: "platform.yaml says `routing: {kind: local}`, and there is no cluster to write anything for.",
      hints: ["Run it in a repository of its own, and name that one with `platform:` in preview.yaml."],
    });
  }
  return { domain, repository, routing };
}

function saysTheSame(one: PlatformAnswers, other: PlatformAnswers): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other));
}

function plain(answers: PlatformAnswers): Json {
  const { routing } = answers;
  return JSON.parse(JSON.stringify({ ...answers, routing: { ...routing, url: undefined } }));
}

const readmeFile = "README.md";

/** Where the steps are told in a repository whose README.md is about something else. */
const ownStepsFile = "PREVIEWS.md";

/** The platform's own files, and Argo CD's files of the services that its catalog has already. */
async function wantedFiles(
  { ports, version }: PlatformInitRequest,
  { tree }: InitPlace,
  answers: PlatformAnswers,
  existing: PlatformConfig | undefined,
): Promise<{ readonly files: Files; readonly stepsFile: string }> {
  const made = platformFiles(answers, await (await ports.templates()).files("platform"), version);
  const there = (await readTexts(tree, [readmeFile])).get(readmeFile);
  const stepsFile = there === undefined || oneTimeSteps(there).length > 0 ? readmeFile : ownStepsFile;
  const files: Files = Object.fromEntries(
    Object.entries(made).map(([path, text]) => [path === readmeFile ? stepsFile : path, text]),
  );
  const config = requireParsed(parsePlatformConfig(files[settingsFile] ?? "", settingsFile), "The answers").value;
  const argocd = { ...existing?.argocd, ...config.argocd, server: existing?.argocd.server ?? config.argocd.server };
  const entries = [...(await tree.paths()).keys()].filter((path) => /^services\/[^/]+\.yaml$/.test(path));
  const texts = await readTexts(tree, entries);
  const services = [...texts].flatMap(([path, text]) => {
    const registration = registrationFiles(requireParsed(parseCatalogEntry(text, path), path).value, {
      ...config,
      argocd,
    });
    return Object.entries(registration).filter(([file]) => file.startsWith("argocd/"));
  });
  const canary = existing?.canary === undefined ? {} : canaryFiles({ ...config, argocd });
  return { files: { ...files, ...Object.fromEntries(services), ...canary }, stepsFile };
}
