import { parseServiceConfig, requireParsed } from "../../config/parse.ts";
import type { ServiceConfig } from "../../config/service-config.ts";
import type { Cluster } from "../../ports/cluster.ts";
import type { GitHubAccount, GitHubRepository } from "../../ports/github.ts";
import type { Environment, Lazy, Ports, Repository } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { type ObservedPlatform, observePlatform } from "../platform.ts";
import { locatePlatform } from "../published.ts";
import { repositoryName } from "../repository-name.ts";
import { placesOnDisk } from "../service.ts";
import { within } from "./within.ts";

/** Who asks the doctor, and where. */
export interface Patient {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly versions: { readonly preview: string; readonly node: string };
  /** `--config` */
  readonly config: string | undefined;
  /** Eight characters that nobody has used, for a host. */
  readonly random: string;
}

/** preview.yaml as it stands on disk. */
export interface ServiceFile {
  /** From the folder that the command runs in. */
  readonly path: string;
  readonly text: string;
}

/** What several checks rest on, each found out once. One check tells why a fact could not be found out. */
export interface Facts extends Patient {
  readonly repository: Lazy<Repository | undefined>;
  readonly serviceFile: Lazy<ServiceFile | undefined>;
  readonly service: Lazy<ServiceConfig | undefined>;
  /** `acme/shop-api`, of the service. */
  readonly repositoryName: Lazy<string>;
  /** Whose token it is. */
  readonly account: Lazy<GitHubAccount>;
  /** The service's, as GitHub knows it. */
  readonly gitHubRepository: Lazy<GitHubRepository>;
  readonly platform: Lazy<ObservedPlatform>;
  /** One that answers, with its version. */
  readonly cluster: Lazy<{ readonly cluster: Cluster; readonly version: string }>;
  /** Names of the kinds that matter to previews: `httproutes.gateway.networking.k8s.io`. */
  readonly kinds: Lazy<ReadonlySet<string>>;
}

/** API groups of the kinds that previews are made of. */
const groups = [
  "argoproj.io",
  "gateway.networking.k8s.io",
  "networking.k8s.io",
  "external-secrets.io",
  "admissionregistration.k8s.io",
];

export function factsOf(patient: Patient, secondsEach: number): Facts {
  const { ports, environment, config } = patient;
  const once = <T>(find: Lazy<T>): Lazy<T> => {
    let found: Promise<T> | undefined;
    return () => {
      found ??= within(secondsEach, find);
      return found;
    };
  };
  const repository = once(async () => (await ports.git()).repository());
  const serviceFile = once(() => findServiceFile(patient, repository));
  const service = once(async () => {
    const file = await serviceFile();
    return file && requireParsed(parseServiceConfig(file.text, file.path), file.path).value;
  });
  const cluster = once(async () => {
    const reached = await ports.cluster();
    return { cluster: reached, version: await reached.version() };
  });
  const name = once(async () => repositoryName(await repository(), environment));
  return {
    ...patient,
    repository,
    serviceFile,
    service,
    repositoryName: name,
    account: once(async () => (await ports.github()).account()),
    gitHubRepository: once(async () => (await ports.github()).repository(await name())),
    platform: once(async () => {
      // A preview.yaml with mistakes names no platform, and PREVIEW_PLATFORM needs none.
      const named = environment.PREVIEW_PLATFORM ? await known(service) : await service();
      return observePlatform(ports, await locatePlatform({ ports, environment, config }, await repository(), named));
    }),
    cluster,
    kinds: once(async () => (await cluster()).cluster.served(groups)),
  };
}

/** undefined when a fact could not be found out. Throws Problem `interrupted`. */
export async function known<T>(fact: Lazy<T>): Promise<T | undefined> {
  try {
    return await fact();
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return undefined;
    throw error;
  }
}

async function findServiceFile(
  { ports, config }: Patient,
  repository: Lazy<Repository | undefined>,
): Promise<ServiceFile | undefined> {
  const workspace = await ports.workspace();
  for (const path of placesOnDisk(await repository(), config)) {
    const text = await workspace.read(path);
    if (text !== undefined) return { path, text };
  }
  if (config === undefined) return undefined;
  throw new Problem("not-found", { code: "config-missing", message: `There is no \`${config}\`.` });
}
