import { createHash } from "node:crypto";
import type {
  Files,
  PlatformRepositories,
  PlatformRepository,
  PlatformSnapshot,
  PublishRequest,
} from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";

/** A platform repository in memory: branches of files, and who pushed what. */
export interface MadePlatform {
  readonly url: string;
  main: Record<string, string>;
  previews: Record<string, string>;
  /** Branches besides these two. */
  readonly others: Map<string, Files>;
  /** Which of the two are not there yet. */
  readonly missing: Set<"main" | "previews">;
  readonly commits: { readonly message: string }[];
  /** Called once before a push is compared, to let another writer be faster. */
  beforePush: (() => void) | undefined;
  /** What the branch refuses. */
  refuse: string | undefined;
  /** What the server says to an account that may only read. */
  readOnly: string | undefined;
}

export function madePlatform(url: string, main: Record<string, string>): MadePlatform {
  return {
    url,
    main,
    previews: { "README.md": "records\n" },
    others: new Map(),
    missing: new Set(),
    commits: [],
    beforePush: undefined,
    refuse: undefined,
    readOnly: undefined,
  };
}

/** The port over platforms in memory; test/adapters/platform.test.ts holds it to what Git does. */
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
  const { missing } = platform;
  return {
    url: platform.url,
    snapshot: async () => snapshotOf(platform),
    publish: (request) => publish(platform, request),
    checkPush: async () => {
      if (platform.readOnly === undefined) return;
      throw new Problem("auth", { code: "platform-refused", message: platform.readOnly });
    },
    branches: async () => ({ main: !missing.has("main"), previews: !missing.has("previews") }),
    async createPreviews(files) {
      if (!missing.has("previews")) return;
      if (missing.has("main")) throw new Problem("not-yet", { code: "main-missing", message: "Push `main` first." });
      missing.delete("previews");
      platform.previews = { ...files };
    },
    pushOnMain: async (request) => pushOnMain(platform, request),
  };
}

function snapshotOf({ main, previews, missing }: MadePlatform): PlatformSnapshot {
  for (const branch of missing) {
    throw new Problem("not-found", {
      code: branch === "previews" ? "previews-branch-missing" : "platform-branch-missing",
      message: `There is no branch \`${branch}\`.`,
    });
  }
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
    readAhead: async () => undefined,
    readPreviews: async (paths) => pick(previewsThen, (file) => paths.includes(file)),
    readFolder: async (path) => below(previewsThen, path),
  };
}

async function publish(platform: MadePlatform, request: PublishRequest) {
  for (let attempt = 1; ; attempt += 1) {
    const head = headOf(platform.previews);
    const next = changed(platform.previews, request);
    if (headOf(next) === head) return { commit: head, attempts: attempt - 1, unchanged: attempt === 1 };
    refuseForeignChange(platform.previews, request);
    const refusal = platform.readOnly ?? platform.refuse;
    if (refusal !== undefined) throw new Problem("auth", { code: "platform-refused", message: refusal });
    const interfere = platform.beforePush;
    platform.beforePush = undefined;
    interfere?.();
    if (headOf(platform.previews) === head) {
      platform.previews = next;
      platform.commits.push({ message: request.message });
      return { commit: headOf(next), attempts: attempt, unchanged: false };
    }
    await request.stillWanted();
  }
}

function refuseForeignChange(previews: Files, { base, changes, requires = [] }: PublishRequest): void {
  const refuse = (message: string, code = "folder-changed") => {
    throw new Problem("conflict", { code, message, hints: ["Run the command again."] });
  };
  if (base !== undefined && base !== headOf(previews)) refuse("The branch `previews` has moved on meanwhile.");
  for (const { path, expected } of changes) {
    const tree = treeOf(previews, path) ?? null;
    if (tree === expected) continue;
    if (tree === null && path === changes[0]?.path)
      refuse(`\`${path}\` was removed by another run meanwhile.`, "record-gone");
    refuse(`\`${path}\` was changed by another run meanwhile.`);
  }
  const gone = requires.find((path) => treeOf(previews, path) === undefined);
  if (gone !== undefined) refuse(`\`${gone}\` was removed by another run meanwhile.`);
}

function pushOnMain(
  platform: MadePlatform,
  { branch, files, message }: { readonly branch: string; readonly files: Files; readonly message: string },
): string {
  const next = { ...platform.main, ...files };
  if (headOf(next) === headOf(platform.main)) return headOf(platform.main);
  const there = platform.others.get(branch);
  if (there !== undefined) {
    if (headOf({ ...there, ...files }) === headOf(there)) return headOf(there);
    throw new Problem("conflict", {
      code: "branch-taken",
      message: `The branch \`${branch}\` holds other changes.`,
    });
  }
  if (branch === "main") platform.main = next;
  else platform.others.set(branch, next);
  platform.commits.push({ message });
  return headOf(next);
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
