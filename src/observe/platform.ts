import type { CatalogEntry } from "../config/catalog-entry.ts";
import { configInvalid, parseCatalogEntry, parsePlatformConfig, requireParsed } from "../config/parse.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { Environment, Files, PlatformRepository, PlatformSnapshot, Ports } from "../ports.ts";
import { Problem } from "../problem.ts";

/** The platform as one moment shows it. */
export interface ObservedPlatform {
  readonly repository: PlatformRepository;
  readonly snapshot: PlatformSnapshot;
  readonly config: PlatformConfig;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** Entries of the catalog that cannot be read, by the service that their file is named after. */
  readonly broken: ReadonlyMap<string, Problem>;
  /** `components/…`, by path from the top of the repository. */
  readonly components: Files;
}

/** Files and folders of the branch `previews` that a command will read, by full path. */
export type ReadAhead = (snapshot: PlatformSnapshot) => Promise<readonly string[]>;

/**
 * Reads the platform's settings and catalog from `main`, and where the records lie; in the same request what the command
 * will read of the records.
 */
export async function observePlatform(
  ports: Ports,
  url: string,
  ahead: ReadAhead = async () => [],
): Promise<ObservedPlatform> {
  const repository = await (await ports.platform()).open(url);
  const snapshot = await repository.snapshot();
  const records = await ahead(snapshot);
  const [files] = await Promise.all([
    snapshot.readMain(["platform.yaml", "services", "components"]),
    snapshot.readAhead(records),
  ]);
  const text = files["platform.yaml"];
  if (text === undefined) {
    throw new Problem("not-found", {
      code: "platform-file-missing",
      message: `\`${repository.url}\` has no platform.yaml on its branch \`main\`.`,
      hints: ["Run `preview init --platform` in a checkout of it, and push."],
    });
  }
  const config = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
  let services: Services | undefined;
  // Many commands need no entry of the catalog, and there may be hundreds.
  const read = () => {
    services ??= readServices(files);
    return services;
  };
  return {
    repository,
    snapshot,
    config,
    get catalog() {
      return read().catalog;
    },
    get broken() {
      return read().broken;
    },
    components: Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith("components/"))),
  };
}

type Services = Pick<ObservedPlatform, "catalog" | "broken">;

function readServices(files: Files): Services {
  const entries = Object.entries(files).filter(([path]) => /^services\/[^/]+\.yaml$/.test(path));
  const parsed = entries.map(([path, entry]) => ({ path, result: parseCatalogEntry(entry, path) }));
  return {
    catalog: new Map(
      parsed.flatMap(({ result }) => (result.ok ? [[result.parsed.value.name, result.parsed.value]] : [])),
    ),
    broken: new Map(
      parsed.flatMap(({ path, result }) =>
        result.ok ? [] : [[serviceOf(path), configInvalid(result.findings, path)]],
      ),
    ),
  };
}

/** A broken entry of the catalog stops those that need it, and nobody else. Throws what is wrong with it. */
export function requireReadable({ broken }: Pick<ObservedPlatform, "broken">, service: string): void {
  const problem = broken.get(service);
  if (problem !== undefined) throw problem;
}

function serviceOf(path: string): string {
  return path.replace(/^services\//, "").replace(/\.yaml$/, "");
}

/**
 * Where the platform repository is, as preview.yaml writes it: `owner/name` lies where the service's own repository
 * lies, by the same transport; a path, a URL and `local` are taken as they are.
 */
export function platformUrl(written: string, remote: string | undefined, environment: Environment): string {
  if (written === "local") return written;
  if (!/^[\w.-]+\/[\w.-]+$/.test(written) || written.startsWith(".")) return written;
  const ssh = /^(ssh:\/\/[^/]+\/|[^@/\s]+@[^:/\s]+:)/.exec(remote ?? "")?.[1];
  if (ssh !== undefined) return `${ssh}${written}.git`;
  const web = /^(https?:\/\/[^/]+)\//.exec(remote ?? "")?.[1] ?? environment.GITHUB_SERVER_URL ?? "https://github.com";
  return `${web}/${written}.git`;
}
