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
  /** The parent; undefined for a first commit. */
  readonly onto: string | undefined;
  readonly edits: readonly Edit[];
  readonly message: string;
  /** Folders whose trees in the parent are asked for. */
  readonly folders?: readonly string[];
}

export interface ImportedCommit {
  /** The parent itself when its tree is the same. */
  readonly commit: string;
  readonly unchanged: boolean;
  /** The trees of the folders as the parent has them, those that are there. */
  readonly trees: ReadonlyMap<string, string>;
}

const author = "preview <preview@users.noreply.github.com>";

/**
 * Makes one commit on top of another in the object store alone, without any blob of the parent. `git fast-import` also
 * tells what the parent holds, so one process does all of it.
 */
export async function importCommit(run: RunGit, request: CommitRequest): Promise<ImportedCommit> {
  const args = ["fast-import", "--quiet", "--force", "--date-format=now"];
  const said = (await gitText(run, args, commitStream(request))).split("\n");
  const { onto, folders = [] } = request;
  if (onto === undefined) return { commit: said[0] ?? "", unchanged: false, trees: new Map() };
  const [before, after, commit = ""] = [said[0], ...said.slice(folders.length + 1)];
  const trees = folders.flatMap((folder, index): [string, string][] => {
    const tree = /^040000 tree ([0-9a-f]+)\t/.exec(said[index + 1] ?? "")?.[1];
    return tree === undefined ? [] : [[folder, tree]];
  });
  const unchanged = after === before;
  return { commit: unchanged ? onto : commit, unchanged, trees: new Map(trees) };
}

/**
 * A commit in the language of `git fast-import`, and the questions whose answers it prints, a line each: the trees of the
 * top and of the folders before, that of the top afterwards, the commit. Sizes count bytes.
 */
function commitStream({ onto, edits, message, folders = [] }: CommitRequest): string {
  const lines = ["commit refs/preview/draft", "mark :1", `author ${author} now`, `committer ${author} now`];
  lines.push(data(message));
  if (onto !== undefined) lines.push(`from ${onto}^0`, ...["", ...folders].map((folder) => `ls ${quoted(folder)}`));
  for (const edit of edits) {
    if (edit.keep !== true && onto !== undefined) lines.push(edit.path === "" ? "deleteall" : `D ${quoted(edit.path)}`);
    for (const [file, text] of Object.entries(edit.files ?? {})) {
      lines.push(`M 100644 inline ${quoted(edit.path === "" ? file : `${edit.path}/${file}`)}`, data(text));
    }
  }
  if (onto !== undefined) lines.push('ls ""');
  lines.push("get-mark :1");
  return `${lines.join("\n")}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** C-style quoting keeps any name on its own line. */
function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
