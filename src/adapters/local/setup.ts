import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rm, symlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import type { Executables } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { copyFolder, namesIn } from "./checkouts.ts";
import { readJson, writeWhole } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { isSameProcess, processIdentitySchema } from "./process-identity.ts";
import { isRunning, ownIdentity } from "./processes.ts";

export interface SetupRequest {
  readonly home: LocalHome;
  readonly executables: Executables;
  /** Exported tree of the commit. */
  readonly exported: string;
  /** Working copy that gets the products. */
  readonly code: string;
  /** Folder of preview.yaml below both. */
  readonly folder: string;
  readonly commands: readonly (readonly string[])[];
  readonly log: string;
  readonly env: Readonly<Record<string, string>>;
  /** What runs now, as a clause. */
  readonly progress: (what: string) => Promise<void>;
}

/** What decides which packages a setup installs. */
const lockFiles =
  /^(requirements.*\.(txt|in)|.*\.lock|package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|Pipfile|pyproject\.toml|setup\.(cfg|py)|\.python-version|\.nvmrc|\.npmrc)$/;

/** Lies beside what a setup has made; its time is that of its last use. */
export const setupDoneFile = "setup.done";

/**
 * Prepares a working copy with `local.setup`. What its first commands install is shared by all commits with the same lock
 * files; what comes after, such as a build, is of this commit. Throws Problem `setup-failed`, `program-missing`,
 * `storage-failed`.
 */
export async function setUp(request: SetupRequest): Promise<void> {
  const { code, folder, commands, executables } = request;
  const done = join(code, folder, setupDoneFile);
  if ((await readJson(done, productsSchema)) !== undefined) return;
  const first = commands.findIndex((command) => !isInstallation(command));
  const shared = first === -1 ? commands : commands.slice(0, first);
  await install({ ...request, commands: shared });
  for (const command of commands.slice(shared.length)) await runOne(request, executables, command, join(code, folder));
  await writeWhole(done, "[]");
}

/** Programs that install what lock files name, and nothing that follows from the source. */
const installations: readonly RegExp[] = [
  /^(\S+\/)?(python[\d.]*|py) -m (venv|virtualenv|pip install)\b/,
  /^(\S+\/)?virtualenv\b/,
  /^(\S+\/)?pip[\d.]* install\b/,
  /^(\S+\/)?(uv (venv|sync|pip install)|poetry install|pipenv (install|sync))\b/,
  /^(\S+\/)?((npm|pnpm|yarn|bun) (ci|install|i)\b|yarn$)/,
];

function isInstallation(command: readonly string[]): boolean {
  const text = command.join(" ");
  return installations.some((pattern) => pattern.test(text));
}

/**
 * Runs the commands once for all commits with the same commands, lock files and interpreters, and links what they have made
 * (`.venv`, `node_modules`) into the working copy.
 */
async function install(request: SetupRequest): Promise<void> {
  const { home, exported, code, folder, commands, executables } = request;
  if (commands.length === 0) return;
  const key = await keyOf(request);
  const made = join(home.setups, key);
  const done = join(made, setupDoneFile);
  if ((await readJson(done, productsSchema)) === undefined) {
    await alone(join(home.setups, `${key}.lock`), request, async () => {
      if ((await readJson(done, productsSchema)) !== undefined) return;
      // A virtual environment cannot be moved, so that it is made where it stays; half of one is made anew.
      await rm(made, { recursive: true, force: true, maxRetries: 3 });
      await mkdir(home.setups, { recursive: true });
      await copyFolder(exported, made);
      const before = new Set(await namesIn(join(made, folder)));
      for (const command of commands) await runOne(request, executables, command, join(made, folder));
      const products = (await namesIn(join(made, folder))).filter((name) => !before.has(name));
      await writeWhole(done, JSON.stringify(products));
    });
  }
  await utimes(done, new Date(), new Date());
  for (const product of (await readJson(done, productsSchema)) ?? []) {
    const place = join(code, folder, product);
    await rm(place, { recursive: true, force: true });
    await symlink(join(made, folder, product), place);
  }
}

const productsSchema = z.array(z.string());

async function keyOf({ exported, folder, commands, executables }: SetupRequest): Promise<string> {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([commands, folder, process.platform, process.arch]));
  const place = join(exported, folder);
  for (const name of (await namesIn(place)).filter((one) => lockFiles.test(one)).toSorted()) {
    hash.update(`\0${name}\0`).update(await readFile(join(place, name)).catch(() => ""));
  }
  for (const program of ["python3", "node"]) {
    if (
      !commands.some(([word]) => word === program || (program === "node" && /^(npm|npx|pnpm|yarn)$/.test(word ?? "")))
    )
      continue;
    hash.update(`\0${program} ${await versionOf(executables, program)}`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function versionOf(executables: Executables, program: string): Promise<string> {
  try {
    return new TextDecoder()
      .decode((await executables.run(program, ["--version"], { timeoutSeconds: 20 })).stdout)
      .trim();
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return "none";
    throw error;
  }
}

/** Pip and npm may have to load hundreds of megabytes. */
const setupSeconds = 1800;

async function runOne(
  { log, env, progress }: SetupRequest,
  executables: Executables,
  command: readonly string[],
  cwd: string,
): Promise<void> {
  const [program = "", ...args] = command;
  const shown = command.join(" ");
  await progress(`runs ${shown}`);
  await mkdir(dirname(log), { recursive: true });
  await appendFile(log, `$ ${shown}\n`);
  const run = await executables.run(program.includes("/") ? join(cwd, program) : program, args, {
    ...{ cwd, env, timeoutSeconds: setupSeconds },
  });
  const said = `${new TextDecoder().decode(run.stdout)}${run.stderr}`;
  await appendFile(log, said);
  if (run.exitCode === 0) return;
  throw new Problem("unhealthy", {
    code: "setup-failed",
    message: `\`${shown}\` ended with exit ${run.exitCode}: ${lastLine(said)}`,
    hints: [hintOf(said)],
  });
}

function lastLine(text: string): string {
  return (
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .at(-1) ?? "it said nothing"
  )
    .trim()
    .slice(0, 300);
}

function hintOf(said: string): string {
  if (/ensurepip is not available/.test(said)) return "Install Python's venv: `sudo apt install python3-venv`.";
  if (/requires a different Python|Requires-Python|requires-python/i.test(said))
    return "Its packages are for another version of Python: name that one in `local.setup`, such as python3.13.";
  if (/EBADENGINE|Unsupported engine/.test(said)) return "Its packages are for another version of Node.js.";
  if (/ENOSPC|No space left/.test(said)) return "The disk is full.";
  if (/Temporary failure in name resolution|ENOTFOUND|ECONNREFUSED|Max retries exceeded/.test(said))
    return "The registry of its packages cannot be reached; what was installed once needs none.";
  return "Correct `local.setup` in preview.yaml, or what it needs; then run `preview up` again.";
}

/** One process at a time; a lock of one that is gone is taken over. */
async function alone(file: string, { progress }: SetupRequest, work: () => Promise<void>): Promise<void> {
  const own = await ownIdentity();
  for (let told = false; ; told = true) {
    const holder = await readJson(file, processIdentitySchema);
    if (holder === undefined || isSameProcess(holder, own) || !(await isRunning(holder))) {
      await writeWhole(file, JSON.stringify(own));
      // Two may have found it free; the one that wrote last has it.
      await setTimeout(50);
      const now = await readJson(file, processIdentitySchema);
      if (now !== undefined && isSameProcess(now, own)) break;
      continue;
    }
    if (!told) await progress("waits for another preview with the same packages");
    await setTimeout(500);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}
