import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Executables, Lazy } from "../../ports.ts";
import { Problem } from "../../problem.ts";

/** What the last commit of a branch says. */
export interface BranchHead {
  readonly sha: string;
  readonly author: string;
  readonly subject: string;
  readonly body: string;
  /** The default branch of the repository, and the last commit that both have. */
  readonly base: { readonly branch: string; readonly sha: string };
}

export interface CheckoutReader {
  /** Top folder of the checkout around a folder; undefined where there is none. */
  top(folder: string): Promise<string | undefined>;
  /** undefined while HEAD is detached. */
  current(root: string): Promise<string | undefined>;
  /** URL of `origin`; undefined when there is none. */
  origin(root: string): Promise<string | undefined>;
  /** undefined when the branch is gone, or its repository. Throws Problem `git-failed`. */
  head(root: string, branch: string): Promise<BranchHead | undefined>;
}

/** Reads checkouts of this machine with Git; writes nothing. */
export function checkoutReader(executables: Lazy<Executables>): CheckoutReader {
  const run = async (root: string, ...args: readonly string[]) =>
    (await executables()).run("git", ["-C", root, ...args], { env: { GIT_OPTIONAL_LOCKS: "0" } });
  const line = async (root: string, ...args: readonly string[]) => {
    const { exitCode, stdout } = await run(root, ...args);
    return (exitCode === 0 && new TextDecoder().decode(stdout).replace(/\r?\n$/, "")) || undefined;
  };
  const baseOf = async (root: string, branch: string, sha: string): Promise<BranchHead["base"]> => {
    const [remote, own] = await Promise.all([
      line(root, "symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"),
      line(root, "for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master"),
    ]);
    const base = remote ?? own?.split("\n")[0] ?? `refs/heads/${branch}`;
    const common = await line(root, "merge-base", base, sha);
    return { branch: base.replace(/^refs\/(heads|remotes\/origin)\//, ""), sha: common ?? sha };
  };
  return {
    top: (folder) => line(folder, "rev-parse", "--show-toplevel"),
    current: (root) => line(root, "symbolic-ref", "--quiet", "--short", "HEAD"),
    origin: (root) => line(root, "remote", "get-url", "origin"),
    async head(root, branch) {
      // A pattern, or a path through the history, is no name of a branch (git-check-ref-format).
      if (/[\p{Cc} ~^:?*[\\]|@\{|\.\./u.test(branch) || (await isGone(join(root, ".git")))) return undefined;
      const { exitCode, stdout, stderr } = await run(
        root,
        "for-each-ref",
        `--format=${format}`,
        `refs/heads/${branch}`,
      );
      if (exitCode !== 0) throw failed(root, branch, stderr);
      const [name, sha = "", author = "", subject = "", body = ""] = new TextDecoder().decode(stdout).split("\0");
      // What is below a folder of this name is another branch.
      if (name !== `refs/heads/${branch}`) return undefined;
      return { sha, author, subject, body: body.trim(), base: await baseOf(root, branch, sha) };
    },
  };
}

const format = "%(refname)%00%(objectname)%00%(authorname)%00%(contents:subject)%00%(contents:body)%00";

/** A disk that is not mounted, or a folder that may not be read, proves nothing. */
function isGone(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: unknown) => error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code)),
  );
}

function failed(root: string, branch: string, stderr: string): Problem {
  return new Problem("usage", {
    code: "git-failed",
    message: `The branch \`${branch}\` of \`${root}\` cannot be read: ${stderr.trim().slice(0, 300)}`,
    hints: ["Check that `git status` works there."],
  });
}
