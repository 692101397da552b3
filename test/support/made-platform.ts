import { createHash } from "node:crypto";
import type {
  Files,
  PlatformRepositories,
  PlatformRepository,
  PlatformSnapshot,
  PublishRequest,
} from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";

/** A platform repository in memory: two branches of files, and who pushed what. */
export interface MadePlatform {
  readonly url: string;
  main: Record<string, string>;
  previews: Record<string, string>;
  readonly commits: { readonly message: string }[];
  /** Called before each push is compared, to let another writer be faster. */
  beforePush: (() => void) | undefined;
  /** What the branch refuses. */
  refuse: string | undefined;
}

export function madePlatform(url: string, main: Record<string, string>): MadePlatform {
  return { url, main, previews: { "README.md": "records\n" }, commits: [], beforePush: undefined, refuse: undefined };
}

/** The port over platforms in memory; a contract suite holds it to what Git does. */
export function madePlatformRepositories(platforms: readonly MadePlatform[]): PlatformRepositories {
  return {
    async open(url) {
      const platform = platforms.find((candidate) => candidate.url === url);
      if (platform !== undefined) return repository(platform);
      throw new Problem("not-yet", {
        code: "git-unreachable",
        message: `\`${url}\` cannot be read: there is no such repository`,
      });
    },
  };
}

function repository(platform: MadePlatform): PlatformRepository {
  return {
    url: platform.url,
    snapshot: async () => snapshotOf(platform),
    publish: (request) => publish(platform, request),
    branches: async () => ({ main: true, previews: true }),
    createPreviews: async () => undefined,
    async pushOnMain({ files, message }) {
      platform.main = { ...platform.main, ...files };
      platform.commits.push({ message });
      return headOf(platform.main);
    },
  };
}

function snapshotOf({ main, previews }: MadePlatform): PlatformSnapshot {
  const [mainThen, previewsThen] = [{ ...main }, { ...previews }];
  const folders = [
    ...new Set(Object.keys(previewsThen).flatMap((path) => /^previews\/[^/]+\/[^/]+(?=\/)/.exec(path) ?? [])),
  ].toSorted();
  return {
    main: headOf(mainThen),
    previews: headOf(previewsThen),
    folders: folders.map((path) => ({ path, tree: treeOf(previewsThen, path) ?? "" })),
    readMain: async (paths) =>
      pick(mainThen, (file) => paths.some((path) => file === path || file.startsWith(`${path}/`))),
    readPreviews: async (paths) => pick(previewsThen, (file) => paths.includes(file)),
    readFolder: async (path) => below(previewsThen, path),
  };
}

async function publish(platform: MadePlatform, request: PublishRequest) {
  for (let attempt = 1; ; attempt += 1) {
    const interfere = platform.beforePush;
    platform.beforePush = undefined;
    const head = headOf(platform.previews);
    const next = changed(platform.previews, request);
    if (headOf(next) === head) return { commit: head, attempts: attempt - 1, unchanged: attempt === 1 };
    const foreign = request.changes.find(
      ({ path, expected }) => (treeOf(platform.previews, path) ?? null) !== expected,
    );
    if (foreign !== undefined)
      throw new Problem("conflict", {
        code: "folder-changed",
        message: `\`${foreign.path}\` was changed by another run meanwhile.`,
        hints: ["Run the command again."],
      });
    if (platform.refuse !== undefined)
      throw new Problem("auth", { code: "platform-refused", message: platform.refuse });
    interfere?.();
    if (headOf(platform.previews) === head) {
      platform.previews = next;
      platform.commits.push({ message: request.message });
      return { commit: headOf(next), attempts: attempt, unchanged: false };
    }
    await request.stillWanted();
  }
}

function changed(files: Files, { changes }: PublishRequest): Record<string, string> {
  let next = { ...files };
  for (const { path, files: wanted } of changes) {
    next = pick(next, (file) => !file.startsWith(`${path}/`));
    for (const [file, text] of Object.entries(wanted ?? {})) next[`${path}/${file}`] = text;
  }
  return next;
}

function pick(files: Files, keep: (path: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => keep(path)));
}

function below(files: Files, folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pick(files, (file) => file.startsWith(`${folder}/`))).map(([file, text]) => [
      file.slice(folder.length + 1),
      text,
    ]),
  );
}

function treeOf(files: Files, folder: string): string | undefined {
  const inside = below(files, folder);
  return Object.keys(inside).length === 0 ? undefined : headOf(inside);
}

function headOf(files: Files): string {
  return createHash("sha1")
    .update(JSON.stringify(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest("hex");
}
