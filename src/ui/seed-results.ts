import type {
  BuiltDocument,
  PrunedDocument,
  SeedDiffDocument,
  SeedFilesDocument,
  SeedStatusDocument,
} from "../report/seed-documents.ts";
import type { Result } from "./result.ts";

/** The result of `seed build`: a line a database, for scripts. */
export function seedBuildResult(databases: readonly BuiltDocument[], dryRun: boolean): Result {
  const line = ({ image, tag, digest }: BuiltDocument) => `${image}:${tag}${digest === null ? "" : `@${digest}`}`;
  return { kind: "SeedBuild", data: { dryRun, databases }, text: () => databases.map(line).join("\n") };
}

/** The result of `seed status`; short with one line a database, which scripts and manifests take. */
export function seedStatusResult(databases: readonly SeedStatusDocument[], short: boolean): Result {
  const lines = () =>
    short
      ? databases.map(({ image, digest }) => `${image}@${digest}`).join("\n")
      : databases.map(statusParagraph).join("\n\n");
  return { kind: "SeedStatus", data: { databases }, text: lines };
}

function statusParagraph(status: SeedStatusDocument): string {
  const { database, image, tag, digest, parent, scripts, base, compared } = status;
  const what = parent === null ? "everything" : `what ${parent} has not`;
  const where =
    digest === null
      ? `not in the registry: \`preview seed build --push\` loads ${what}`
      : `in the registry as ${shortDigest(digest)}`;
  const rows = [
    ["image", `${image}:${tag}`],
    ["scripts", String(scripts)],
    ["base", `${base.reference} at ${shortDigest(base.digest)}`],
    ["changes", changesText(compared)],
  ] as const;
  return [`${database}  ${tag}  ${where}`, ...rows.map(([name, text]) => `  ${name.padEnd(8)} ${text}`)].join("\n");
}

function changesText({ against, commit, changes }: SeedStatusDocument["compared"]): string {
  const since = sinceText({ against, commit });
  const counts = (["added", "edited", "removed"] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `${counts.length === 0 ? "none" : counts.join(", ")} since ${since}`;
}

const marks = { added: "+", edited: "~", removed: "-" } as const;

/** The result of `seed diff`: the scripts that differ, under each database. */
export function seedDiffResult(databases: readonly SeedDiffDocument[]): Result {
  const paragraph = ({ database, changes, ...since }: SeedDiffDocument) =>
    changes.length === 0
      ? `${database}  nothing has changed since ${sinceText(since)}`
      : [`${database}  since ${sinceText(since)}`, ...changes.map(({ kind, path }) => `${marks[kind]} ${path}`)].join(
          "\n",
        );
  return { kind: "SeedDiff", data: { databases }, text: () => databases.map(paragraph).join("\n") };
}

/** The result of a command that changes files of seeds/: their paths, one a line, for an editor. */
export function seedFilesResult(document: SeedFilesDocument): Result {
  const present = document.files.filter(({ change }) => change !== "removed");
  return { kind: "SeedFiles", data: document, text: () => present.map(({ path }) => path).join("\n") };
}

/** The result of `seed prune`. */
export function seedPruneResult(databases: readonly PrunedDocument[], dryRun: boolean, exitCode: number): Result {
  const line = ({ image, removed, kept, refused }: PrunedDocument) => {
    const tags = removed.flatMap((one) => one.tags);
    if (refused) return `${image}: its registry takes no removals; ${tags.length} could go, ${kept.length} are needed`;
    const gone = tags.length === 0 ? "nothing to remove" : `${dryRun ? "would remove" : "removed"} ${tags.join(", ")}`;
    return `${image}: ${gone}; ${kept.length} ${kept.length === 1 ? "is" : "are"} kept`;
  };
  return { kind: "SeedPrune", data: { dryRun, databases }, text: () => databases.map(line).join("\n"), exitCode };
}

function sinceText({ against, commit }: Pick<SeedDiffDocument, "against" | "commit">): string {
  return against === null ? "seeds.lock" : `${against} (${commit})`;
}

function shortDigest(digest: string): string {
  return `${digest.slice(0, "sha256:".length + 12)}…`;
}
