import { parsePlatformConfig, requireParsed } from "../config/parse.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Emit, Event } from "../event.ts";
import type { Environment, PlatformSnapshot, Ports, Repository } from "../ports.ts";
import { type PreviewName, previewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { type ObservedPlatform, observePlatform, platformUrl, type ReadAhead } from "./platform.ts";
import { readRecord, recordPath, recordPaths } from "./records.ts";
import { serviceOnDisk } from "./service.ts";
import { chooseTarget } from "./target.ts";
import { unknownService } from "./unknown-service.ts";

export interface PublishedQuestion {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly config: string | undefined;
}

/** What is around a command: the repository, and its preview.yaml. */
interface Surroundings {
  readonly repository: Repository | undefined;
  readonly service: ServiceConfig | undefined;
}

/** Where a command stands: what is around it, and the platform that one of them names. */
export interface Standpoint extends Surroundings {
  readonly platform: ObservedPlatform;
}

/** Finds the repository, the service and the platform. Throws what `locatePlatform` and reading the platform throw. */
export async function observeStandpoint(question: PublishedQuestion, ahead?: ReadAhead): Promise<Standpoint> {
  const { url, ...around } = await lookAround(question);
  return { ...around, platform: await observePlatform(question.ports, url, ahead) };
}

async function lookAround(question: PublishedQuestion): Promise<Surroundings & { readonly url: string }> {
  const { ports, config } = question;
  const repository = await (await ports.git()).repository();
  const service = await serviceOnDisk(await ports.workspace(), repository, config);
  return { repository, service, url: await locatePlatform(question, repository, service) };
}

/**
 * The URL of the platform: PREVIEW_PLATFORM, preview.yaml, or platform.yaml of the platform repository itself. Throws
 * Problem `platform-unknown`, `config-invalid`.
 */
export async function locatePlatform(
  { ports, environment }: PublishedQuestion,
  repository: Repository | undefined,
  service: ServiceConfig | undefined,
): Promise<string> {
  const written = environment.PREVIEW_PLATFORM || service?.platform;
  if (written !== undefined) return platformUrl(written, repository?.remote, environment);
  const text = await (await ports.workspace()).read("platform.yaml");
  if (text === undefined) {
    throw new Problem("usage", {
      code: "platform-unknown",
      message: "It is not clear which platform is meant: there is no preview.yaml here or above, and no platform.yaml.",
      hints: ["Run the command in a service's repository, or set PREVIEW_PLATFORM=owner/name."],
    });
  }
  const settings = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
  return repository?.remote ?? settings.repository;
}

/** The preview that the argument names, or the one of the current branch. */
export async function chooseName(
  { ports, environment }: PublishedQuestion,
  argument: string | undefined,
  around: Surroundings,
): Promise<{ readonly name: PreviewName; readonly because: string }> {
  const target = await chooseTarget({ argument, environment, repository: around.repository, github: ports.github });
  const service = target.service ?? around.service?.service;
  if (service !== undefined) return { name: previewName(service, target.pullRequest), because: target.because };
  throw new Problem("usage", {
    code: "preview-unclear",
    message: `Pull request ${target.pullRequest} of which service? There is no preview.yaml here.`,
    hints: [`Name the preview whole, for example \`shop-api-pr-${target.pullRequest}\`.`],
  });
}

/** Which preview was chosen, and why: always told, because a command may have found it out by itself. */
export function targetChosen(
  { name, because }: { readonly name: PreviewName; readonly because: string },
  repository: string | undefined,
): Event {
  const { name: preview, service, pullRequest } = name;
  return { kind: "target-chosen", preview, repository: repository ?? service, pullRequest, sha: null, because };
}

/** Nothing is published under this name, which may be that of no service. */
export function previewMissing(name: PreviewName, platform: ObservedPlatform, more = ""): Problem {
  const unknown = unknownService(name.service, platform);
  return new Problem("not-found", {
    code: "preview-missing",
    message: `There is no preview ${name.name} in ${platform.repository.url}${more}.`,
    hints:
      unknown === undefined
        ? [`Create it with \`preview up ${name.name}\` in its repository, or see \`preview list\`.`]
        : [unknown.message, ...unknown.hints],
  });
}

/** A preview, the platform that it was found on, and its record if there is one. */
export interface Located {
  readonly name: PreviewName;
  readonly platform: ObservedPlatform;
  readonly record: PreviewRecord | undefined;
}

/** What a command will read of the branch of the records, once it is known which preview it is about: by full path. */
type Reads = (name: PreviewName, snapshot: PlatformSnapshot) => readonly string[];

const itsRecord: Reads = (name) => [recordPath(name)];

/** The preview that a command is about, published or not; which one it is has been told. */
export async function locatePreview(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
  reads: Reads = itsRecord,
): Promise<Located> {
  const around = await lookAround(question);
  const choice = chooseName(question, argument, around);
  // What is wrong with the platform is told first, and then nobody waits for the choice.
  choice.catch(() => undefined);
  const ahead = (snapshot: PlatformSnapshot) =>
    choice.then(
      ({ name }) => reads(name, snapshot),
      () => [],
    );
  const platform = await observePlatform(question.ports, around.url, ahead);
  const chosen = await choice;
  const record = await readRecord(platform.snapshot, chosen.name);
  question.emit(targetChosen(chosen, record?.pullRequest.repository));
  return { name: chosen.name, platform, record };
}

export type Published = Located & { readonly record: PreviewRecord };

/** The published preview that a command is about; which one it is has been told. Throws Problem `preview-missing`. */
export async function findPublished(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
  reads?: Reads,
): Promise<Published> {
  const { record, ...located } = await locatePreview(question, argument, reads);
  if (record === undefined) throw previewMissing(located.name, located.platform);
  return { ...located, record };
}

/**
 * The same of a command that amends it: the whole folder comes in one request, and the records of these other previews.
 * What is not the name of a preview is left out.
 */
export function findToAmend(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
  others: readonly string[] = [],
): Promise<Published> {
  return findPublished(question, argument, ({ folder }) => [folder, ...recordPaths(others)]);
}
