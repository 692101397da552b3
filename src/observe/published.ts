import { parsePlatformConfig, requireParsed } from "../config/parse.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Emit, Event } from "../event.ts";
import type { Environment, Ports, Repository } from "../ports.ts";
import { type PreviewName, previewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { type ObservedPlatform, observePlatform, platformUrl } from "./platform.ts";
import { readRecord } from "./records.ts";
import { serviceOnDisk } from "./service.ts";
import { chooseTarget } from "./target.ts";

export interface PublishedQuestion {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly config: string | undefined;
}

/** Where a command stands: the repository around it, its preview.yaml, and the platform that one of them names. */
export interface Standpoint {
  readonly repository: Repository | undefined;
  readonly service: ServiceConfig | undefined;
  readonly platform: ObservedPlatform;
}

/** Finds the platform: PREVIEW_PLATFORM, preview.yaml, or platform.yaml of the platform repository itself. */
export async function observeStandpoint({ ports, environment, config }: PublishedQuestion): Promise<Standpoint> {
  const workspace = await ports.workspace();
  const repository = await (await ports.git()).repository();
  const service = await serviceOnDisk(workspace, repository, config);
  const written = environment.PREVIEW_PLATFORM || service?.platform;
  if (written !== undefined) {
    return {
      repository,
      service,
      platform: await observePlatform(ports, platformUrl(written, repository?.remote, environment)),
    };
  }
  const text = await workspace.read("platform.yaml");
  if (text === undefined) {
    throw new Problem("usage", {
      code: "platform-unknown",
      message: "It is not clear which platform is meant: there is no preview.yaml here or above, and no platform.yaml.",
      hints: ["Run the command in a service's repository, or set PREVIEW_PLATFORM=owner/name."],
    });
  }
  const settings = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
  return { repository, service, platform: await observePlatform(ports, repository?.remote ?? settings.repository) };
}

/** The preview that the argument names, or the one of the current branch. */
export async function chooseName(
  { ports, environment }: PublishedQuestion,
  argument: string | undefined,
  standpoint: Standpoint,
): Promise<{ readonly name: PreviewName; readonly because: string }> {
  const target = await chooseTarget({ argument, environment, repository: standpoint.repository, github: ports.github });
  const service = target.service ?? standpoint.service?.service;
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

/** Nothing is published under this name. */
function previewMissing(name: PreviewName, platform: ObservedPlatform): Problem {
  return new Problem("not-found", {
    code: "preview-missing",
    message: `There is no preview ${name.name} in ${platform.repository.url}.`,
    hints: [`Create it with \`preview up ${name.name}\` in its repository, or see \`preview list\`.`],
  });
}

/** The record of the preview that a command is about; which one it is has been told. Throws Problem `preview-missing`. */
export async function observePublished(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
): Promise<PreviewRecord> {
  const standpoint = await observeStandpoint(question);
  const chosen = await chooseName(question, argument, standpoint);
  const record = await readRecord(standpoint.platform.snapshot, chosen.name);
  question.emit(targetChosen(chosen, record?.pullRequest.repository));
  if (record === undefined) throw previewMissing(chosen.name, standpoint.platform);
  return record;
}
