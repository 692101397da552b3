import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where `install.sh` puts the linters. */
const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "preview-linters");

/** The linters of GitHub workflows, in the versions that `install.sh` brings; undefined while one is missing. */
export interface Linters {
  /** What actionlint says of a workflow; nothing when all is well. */
  readonly actionlint: (path: string) => string;
  /** What zizmor says of a workflow at its strictest, without asking GitHub; nothing when all is well. */
  readonly zizmor: (path: string) => string;
}

/** Finds the linters. */
export function findLinters(): Linters | undefined {
  const actionlint = program("actionlint", /rhysd\/actionlint v(\S+)/, "go.mod");
  const zizmor = program("zizmor", /^zizmor==(\S+)/m, "zizmor.txt");
  if (!existsSync(actionlint) || !existsSync(zizmor)) return undefined;
  return {
    actionlint: (path) => findings(actionlint, ["-no-color", "-shellcheck=", "-pyflakes=", path]),
    zizmor: (path) =>
      findings(zizmor, ["--offline", "--no-config", "--persona=auditor", "--color=never", "--quiet", path]),
  };
}

function program(name: string, version: RegExp, versions: string): string {
  const found = version.exec(readFileSync(join(import.meta.dirname, versions), "utf8"))?.[1];
  if (found === undefined) throw new Error(`${versions} has no version of ${name}`);
  return join(cacheFolder, `${name}-${found}`);
}

function findings(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  return status === 0 ? "" : `${stdout}${stderr}` || `exit code ${status}`;
}
