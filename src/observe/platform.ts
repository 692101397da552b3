import type { CatalogEntry } from "../config/catalog-entry.ts";
import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../config/parse.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import { mayBeFull, requireRoom } from "../gc/room.ts";
import type { Environment, Files, PlatformRepository, PlatformSnapshot, Ports } from "../ports.ts";
import { nameOfFolder, type PreviewName, previewName } from "../preview/name.ts";
import { type PreviewRecord, parseRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** The platform as one moment shows it. */
export interface ObservedPlatform {
  readonly repository: PlatformRepository;
  readonly snapshot: PlatformSnapshot;
  readonly config: PlatformConfig;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** `components/…`, by path from the top of the repository. */
  readonly components: Files;
}

/** Reads the platform's settings and catalog from `main`, and where the records lie. */
export async function observePlatform(ports: Ports, url: string): Promise<ObservedPlatform> {
  const repository = await (await ports.platform()).open(url);
  const snapshot = await repository.snapshot();
  const files = await snapshot.readMain(["platform.yaml", "services", "components"]);
  const text = files["platform.yaml"];
  if (text === undefined) {
    throw new Problem("not-found", {
      code: "platform-file-missing",
      message: `\`${repository.url}\` has no platform.yaml on its branch \`main\`.`,
      hints: ["Run `preview init --platform` in a checkout of it, and push."],
    });
  }
  const config = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
  const entries = Object.entries(files).filter(([path]) => /^services\/[^/]+\.yaml$/.test(path));
  const catalog = entries.map(([path, entry]) => requireParsed(parseCatalogEntry(entry, path), path).value);
  return {
    repository,
    snapshot,
    config,
    catalog: new Map(catalog.map((entry) => [entry.name, entry])),
    components: Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith("components/"))),
  };
}

/** Records of the previews with these names, by name; those that are not there are left out. */
export async function readRecords(
  snapshot: PlatformSnapshot,
  names: readonly string[],
): Promise<ReadonlyMap<string, PreviewRecord>> {
  const known = snapshot.folders.flatMap(({ path }) => nameOfFolder(path) ?? []);
  const asked = new Set(names);
  const wanted = known.filter(({ name }) => asked.has(name));
  const files = await snapshot.readPreviews(wanted.map(({ folder }) => `${folder}/preview.json`));
  return new Map(wanted.flatMap(({ name, folder }) => recordOf(files, folder).map((record) => [name, record])));
}

/** Makes sure that one more preview fits where this one is not awake already. Throws Problem `no-room` (exit code 8). */
export async function observeRoom(
  platform: ObservedPlatform,
  name: PreviewName,
  current: PreviewRecord | undefined,
): Promise<void> {
  if (current?.asleep === false) return;
  const { limits } = platform.config;
  const others = platform.snapshot.folders
    .flatMap(({ path }) => nameOfFolder(path) ?? [])
    .filter((other) => other.name !== name.name);
  if (!mayBeFull(limits, name.service, others)) return;
  const records = await readRecords(
    platform.snapshot,
    others.map((other) => other.name),
  );
  requireRoom(limits, name.service, [...records.values()]);
}

/** Every record, by name. */
export async function readAllRecords(snapshot: PlatformSnapshot): Promise<ReadonlyMap<string, PreviewRecord>> {
  return readRecords(
    snapshot,
    snapshot.folders.flatMap(({ path }) => nameOfFolder(path)?.name ?? []),
  );
}

/** One preview's folder; undefined when there is no record. */
export async function readPreview(snapshot: PlatformSnapshot, service: string, pullRequest: number) {
  const name = previewName(service, pullRequest);
  const folder = snapshot.folders.find(({ path }) => path === name.folder);
  if (folder === undefined) return undefined;
  const files = await snapshot.readFolder(name.folder);
  const record = recordOf(prefixed(files, name.folder), name.folder)[0];
  return record === undefined ? undefined : { name, tree: folder.tree, files, record };
}

function prefixed(files: Files, folder: string): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

function recordOf(files: Files, folder: string): readonly PreviewRecord[] {
  const path = `${folder}/preview.json`;
  const text = files[path];
  return text === undefined ? [] : [parseRecord(text, path)];
}

/**
 * Where the platform repository is, as preview.yaml writes it: `owner/name` lies where the service's own repository
 * lies, by the same transport; a path or a URL is taken as it is. Throws Problem `platform-local`.
 */
export function platformUrl(written: string, remote: string | undefined, environment: Environment): string {
  if (written === "local") {
    throw new Problem("usage", {
      code: "platform-local",
      message: "`platform: local` is not available in this version.",
      hints: ["Write `platform: owner/name` with the repository of your platform in preview.yaml."],
    });
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(written) || written.startsWith(".")) return written;
  const ssh = /^(ssh:\/\/[^/]+\/|[^@/\s]+@[^:/\s]+:)/.exec(remote ?? "")?.[1];
  if (ssh !== undefined) return `${ssh}${written}.git`;
  const web = /^(https?:\/\/[^/]+)\//.exec(remote ?? "")?.[1] ?? environment.GITHUB_SERVER_URL ?? "https://github.com";
  return `${web}/${written}.git`;
}
