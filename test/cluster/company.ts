import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CatalogEntry } from "../../src/config/catalog-entry.ts";
import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { toYaml } from "../../src/preview/yaml-text.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { previewsBranchFiles } from "../../src/scaffold/previews-branch.ts";
import { canaryFiles, registrationFiles } from "../../src/scaffold/registration.ts";
import { bareRepository, commitFiles, git } from "../support/git.ts";
import { filesBelow } from "../support/project-files.ts";
import { templateFiles } from "../support/template-files.ts";
import { canaryImage, storeImages } from "./images.ts";
import { companyFolder, ports, registryHost } from "./place.ts";

/** Under which the ingress of the cluster answers. */
export const domain = "preview.localhost";

/** The examples, each with a repository and an image. */
export const services = ["payments", "shop-api", "shop-web"] as const;
export type ServiceName = (typeof services)[number];

/** Registered, but without code: for what is pushed to the branch of the records by hand. */
export const bareService = "by-hand";

/** The platform repository. */
export const platform = join(companyFolder, "github/acme/preview-platform.git");

/** A service's repository, as GitHub has it. */
export const repositoryOf = (service: ServiceName) => join(companyFolder, "github/acme", `${service}.git`);

/** A developer's clone of it, on the branch main. */
export const cloneOf = (service: ServiceName) => join(companyFolder, "clones", service);

/** Makes the repositories anew; commits have the same ids every time, so that their images are in the cache. */
export function makeCompany(gitHubUrl: string): void {
  rmSync(companyFolder, { recursive: true, force: true });
  mkdirSync(join(companyFolder, "clones"), { recursive: true });
  bareRepository(platform);
  commitFiles(platform, "main", filesOfPlatform(gitHubUrl), "platform");
  commitFiles(platform, "previews", previewsBranchFiles(), "preview: start the branch of the records");
  for (const service of services) {
    const repository = bareRepository(repositoryOf(service));
    commitFiles(repository, "main", filesOfService(service), "service");
    git(companyFolder, "clone", "--quiet", repository, cloneOf(service));
  }
}

/** Text of a file on the platform's branch main. */
export function platformFile(path: string): string {
  return git(platform, "show", `main:${path}`);
}

const repository = `file://${platform}`;

/** Which differs from what `init --platform` proposes by what a machine without a network needs. */
export function platformYaml(gitHubUrl: string, routing: object): string {
  return toYaml({
    apiVersion: "preview/v1",
    kind: "Platform",
    domain,
    repository,
    routing: { ...routing, url: `http://{host}:${ports.web}` },
    github: { label: "preview", api: gitHubUrl },
    stores: storeImages,
    nodes: { spot: "prefer" },
    access: { group: "developers", exec: true },
    canary: { image: canaryImage },
  });
}

export const gatewayRouting = { kind: "gateway", parent: "infra/public" } as const;

/** The branch main of the platform repository as `init --platform` writes it, with all services registered. */
function filesOfPlatform(gitHubUrl: string): Readonly<Record<string, string>> {
  const yaml = platformYaml(gitHubUrl, gatewayRouting);
  const files = platformFiles(
    {
      domain,
      repository,
      routing: gatewayRouting,
      argocdNamespace: "argocd",
      lifecycle: "pull-request",
      github: { label: "preview", api: gitHubUrl },
      access: { group: "developers", exec: true },
    },
    templateFiles("platform"),
    "0.0.0",
  );
  const config = requireParsed(parsePlatformConfig(yaml, "platform.yaml"), "platform.yaml").value;
  // Tried twice, not three times: what is met on its way out passes, and a migration that fails says so in seconds.
  const job = (files["components/migrate/job.yaml"] ?? "").replace("backoffLimit: 2", "backoffLimit: 1");
  const registrations = [...catalog().map((entry) => registrationFiles(entry, config)), canaryFiles(config)];
  return Object.assign({}, files, { "platform.yaml": yaml, "components/migrate/job.yaml": job }, ...registrations);
}

function catalog(): readonly CatalogEntry[] {
  const baseline = (service: string) => ({
    name: "staging",
    internal: `http://${service}.staging.svc.cluster.local:8000`,
  });
  return [
    { name: "payments", type: "backend", baseline: baseline("payments") },
    {
      name: "shop-api",
      type: "backend",
      baseline: { ...baseline("api"), public: `http://api.staging.${domain}:${ports.web}` },
    },
    { name: "shop-web", type: "frontend" },
    { name: bareService, type: "backend" },
  ].map((entry) => {
    const yaml = toYaml({ apiVersion: "preview/v1", kind: "Service", repository: `acme/${entry.name}`, ...entry });
    const path = `services/${entry.name}.yaml`;
    return requireParsed(parseCatalogEntry(yaml, path), path).value;
  });
}

/** The example, but for the places of its platform and its images, and with stores that start empty. */
export function filesOfService(service: ServiceName): Readonly<Record<string, string>> {
  const files = filesBelow(`examples/${service}`);
  const yaml = (files["preview.yaml"] ?? "")
    .replace(/^platform: .*$/m, `platform: ${JSON.stringify(platform)}`)
    .replace("ghcr.io/", `${registryHost}/`)
    .replaceAll(/\{seed: \w+\}/g, "{}");
  return { ...files, "preview.yaml": yaml };
}
