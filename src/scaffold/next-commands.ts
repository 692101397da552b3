/** The commands that put written files into a commit. */
export function commitCommands(paths: readonly string[], message: string, push = "git push"): readonly string[] {
  if (paths.length === 0) return [];
  return [`git add ${shortened(paths).map(quoted).join(" ")}`, `git commit -m ${quoted(message)}`, push];
}

/**
 * The commands that bring written files of a platform, and the branch of the records where it is left to the person, to
 * the remote. An empty repository gets `main` first: GitHub makes the branch that is pushed first the default one.
 */
export function platformCommands(
  paths: readonly string[],
  previews: "there" | "to create" | "by hand" | "after main",
): readonly string[] {
  const push = previews === "after main" ? "git push -u origin HEAD:main" : "git push";
  const commit = commitCommands(paths, "Settings of the previews", push);
  if (previews === "by hand") return [...commit, previewsBranchCommand];
  if (previews !== "after main") return commit;
  return [...(commit.length === 0 ? [push] : commit), previewsBranchCommand];
}

/** More files than a person wants to read are named by their top folders, where those are ours alone. */
function shortened(paths: readonly string[]): readonly string[] {
  return paths.length <= 4
    ? paths
    : [...new Set(paths.map((path) => (path.startsWith(".github/") ? path : path.replace(/\/.*/s, ""))))];
}

/**
 * The commands from written files to a first preview. A pull request needs a branch: it is started where the work tree
 * is on the default branch, or on none.
 */
export function serviceCommands(
  paths: readonly string[],
  label: string,
  { branch, defaultBranch }: { readonly branch: string | undefined; readonly defaultBranch: string },
): readonly string[] {
  if (paths.length === 0) return [];
  return [
    ...(branch === undefined || branch === defaultBranch ? ["git switch -c add-previews"] : []),
    ...commitCommands(paths, "Prepare previews", "git push -u origin HEAD"),
    `gh pr create --fill --label ${quoted(label)}`,
    "preview up",
  ];
}

/** The same on one machine: a branch is enough, and nothing is pushed. */
export function serviceCommandsHere(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  return [...commitCommands(paths, "Prepare previews").slice(0, -1), "preview up --branch"];
}

/**
 * The commands that bring printed files of a registration into the platform repository. Where its settings are not
 * known, `init --platform` adds there what follows from them.
 */
export function registrationCommands(service: string, paths: readonly string[], whole: boolean): readonly string[] {
  const branch = `preview/register-${service}`;
  const add = whole ? paths : [...paths, `argocd/services/${service}.yaml`];
  return [
    `git switch -c ${branch}`,
    ...(whole ? [] : ["preview init --platform --yes"]),
    `git add ${add.map(quoted).join(" ")}`,
    `git commit -m ${quoted(`preview: register ${service}`)}`,
    `git push -u origin ${branch}`,
  ];
}

/** Starts the branch of the records by hand: one commit without files. */
const previewsBranchCommand =
  'git push origin "$(git commit-tree -m \'preview: start the branch of the records\' "$(git mktree </dev/null)")":refs/heads/previews';

function quoted(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
