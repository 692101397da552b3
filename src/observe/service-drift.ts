import { localPlatform } from "../config/local-platform.ts";
import { parseServiceConfig } from "../config/parse.ts";
import { joined } from "../config/repository-path.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Environment, Ports } from "../ports.ts";
import { kustomizationOf } from "../preview/kustomize-references.ts";
import type { AllowedSecrets } from "../preview/secrets.ts";
import type { Finding } from "../problem.ts";
import { catalogEntryOf } from "../scaffold/catalog-entry-of.ts";
import { findingsOf } from "./findings.ts";
import { type InitPlace, initPlace } from "./init-place.ts";
import { observePlatform, platformUrl } from "./platform.ts";
import { missingRegistration } from "./registration.ts";
import { repositoryName } from "./repository-name.ts";
import { checkService } from "./service-check.ts";
import { readTexts } from "./work-tree.ts";

export interface DriftRequest {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly config: string | undefined;
  /** Compares with the platform too; throws what reading it throws. */
  readonly registration: boolean;
}

export interface ServiceDrift {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** What keeps a service from having previews: its two files, and its registration on the platform's branch `main`. */
export async function serviceDrift(request: DriftRequest): Promise<ServiceDrift> {
  const place = await initPlace(request.ports, request.config);
  const { configPath, folder, tree } = place;
  const text = (await readTexts(tree, [configPath])).get(configPath);
  if (text === undefined) return { paths: [], findings: [{ message: `\`${configPath}\` is missing` }] };
  const parsed = parseServiceConfig(text, configPath);
  if (!parsed.ok) return { paths: [configPath], findings: parsed.findings };
  const config = parsed.parsed.value;
  if (config.platform === localPlatform) return { paths: [configPath], findings: localFindings(config) };
  const paths = new Set((await tree.paths()).keys());
  const overlay = kustomizationOf(joined(folder, config.overlay), paths);
  const registered = request.registration ? await registrationDrift(request, place, config) : undefined;
  const missing = { message: `\`${joined(folder, config.overlay)}\` has no kustomization.yaml` };
  const rendered = overlay === undefined ? [missing] : await overlayDrift(request, place, config, registered?.allow);
  return {
    paths: [configPath, ...(overlay === undefined ? [] : [overlay])],
    findings: [...rendered, ...(registered?.findings ?? [])],
  };
}

/** What a machine's own platform lacks follows from preview.yaml alone: it is made where it is not there. */
function localFindings({ service, local }: ServiceConfig): readonly Finding[] {
  if (local !== undefined) return [];
  return [{ message: `preview.yaml does not say how ${service} starts: \`local: {setup: […], run: […]}\`` }];
}

async function overlayDrift(
  { ports }: DriftRequest,
  { tree, folder }: InitPlace,
  config: ServiceConfig,
  allow: AllowedSecrets | undefined,
): Promise<readonly Finding[]> {
  const kustomize = await ports.kustomize();
  return findingsOf(() => checkService(kustomize, tree, { config, folder, allow }));
}

async function registrationDrift({ ports, environment }: DriftRequest, place: InitPlace, config: ServiceConfig) {
  const platform = await observePlatform(ports, platformUrl(config.platform, place.repository.remote, environment));
  const existing = platform.catalog.get(config.service);
  if (existing === undefined) {
    const message = `"${config.service}" is not in the catalog of ${platform.repository.url}; \`preview init\` registers it`;
    return { allow: undefined, findings: [{ message }] };
  }
  const answers = { repository: repositoryName(place.repository, environment), path: place.folder || "." };
  const findings = await findingsOf(async () => {
    const missing = await missingRegistration(platform, catalogEntryOf(config, answers, existing));
    return Object.keys(missing).map((path) => ({
      message: `\`${path}\` on \`main\` of ${platform.repository.url} is not as this version of preview writes it; \`preview init\` brings it up to date`,
    }));
  });
  return { allow: { keys: existing.secrets.allow, store: platform.config.secrets?.store }, findings };
}
