import type { Files } from "../../ports.ts";
import { gitText, type RunGit } from "./objects.ts";

export interface Edit {
  /** A folder, or empty for the top. */
  readonly path: string;
  /** null removes the folder. */
  readonly files: Files | null;
  /** Leaves what the folder holds besides these files. */
  readonly keep?: boolean;
}

export interface CommitRequest {
  /** The ref of the parent; undefined for a first commit. */
  readonly onto: string | undefined;
  readonly edits: readonly Edit[];
  readonly message: string;
}

export interface ImportedCommit {
  readonly commit: string;
  /** The tree is that of the parent. */
  readonly unchanged: boolean;
}

const author = "preview <preview@users.noreply.github.com>";
const draft = "refs/preview/draft";

/** Makes one commit on top of another in the object store alone, in one process and without any blob of the parent. */
export async function importCommit(run: RunGit, request: CommitRequest): Promise<ImportedCommit> {
  await gitText(run, ["fast-import", "--quiet", "--force", "--date-format=now"], commitStream(request));
  const { onto } = request;
  const names = onto === undefined ? [draft] : [draft, `${draft}^{tree}`, `${onto}^{tree}`, onto];
  const [commit = "", tree, before, parent = ""] = (await gitText(run, ["rev-parse", ...names])).trim().split("\n");
  const unchanged = onto !== undefined && tree === before;
  return { commit: unchanged ? parent : commit, unchanged };
}

/** A commit in the language of `git fast-import`. Sizes count bytes. */
function commitStream({ onto, edits, message }: CommitRequest): string {
  const lines = [`commit ${draft}`, `author ${author} now`, `committer ${author} now`, data(message)];
  if (onto !== undefined) lines.push(`from ${onto}^0`);
  for (const edit of edits) {
    if (edit.keep !== true && onto !== undefined) lines.push(edit.path === "" ? "deleteall" : `D ${quoted(edit.path)}`);
    for (const [file, text] of Object.entries(edit.files ?? {})) {
      lines.push(`M 100644 inline ${quoted(edit.path === "" ? file : `${edit.path}/${file}`)}`, data(text));
    }
  }
  return `${lines.join("\n")}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** C-style quoting keeps any name on its own line. */
function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
