import { joined } from "../config/repository-path.ts";
import { migrationOf, type ServiceConfig } from "../config/service-config.ts";
import type { ObservedHistory } from "../observe/seed-history.ts";
import { baseDigestOf, pinnedBase, writtenDigest } from "../observe/seed-plan.ts";
import { lockFile, seedsFile } from "../observe/seed-source.ts";
import { observeSeedWork, type SeedQuestion, type SeedWork } from "../observe/seed-work.ts";
import { type ObservedDatabase, type ObservedSeeds, unpacked } from "../observe/seeds.ts";
import { serviceOnDisk } from "../observe/service.ts";
import type { ScriptBytes, SeedEngine } from "../ports/seeds.ts";
import { Problem, withHint } from "../problem.ts";
import type { SeedFinding } from "../seeds/finding.ts";
import { lockFileFindings } from "../seeds/lock-findings.ts";
import { documentsCheck, javaScriptCheck } from "../seeds/mongo/script-findings.ts";
import { orderFindings } from "../seeds/order-findings.ts";
import { postgresCheck } from "../seeds/postgres/script-findings.ts";
import { brokenInvariants } from "../seeds/postgres-invariants.ts";
import { redisCheck } from "../seeds/redis/script-findings.ts";
import { scriptCheck } from "../seeds/text/script-check.ts";
import type { TextCheck } from "../seeds/text/text-check.ts";
import type { SeedShell } from "./build-seeds.ts";
import { load } from "./load.ts";
import { chooseForAny } from "./platforms.ts";

/** What a person asked `seed verify` for. */
export interface VerifyQuestion extends Omit<SeedQuestion, "ports"> {
  /** Without loading anything. */
  readonly fast: boolean;
  readonly engine: SeedEngine["name"] | undefined;
}

export interface Verified {
  /** What was looked at, by paths from the folder of the command. */
  readonly files: readonly string[];
  readonly findings: readonly SeedFinding[];
}

/**
 * Everything that can be said about the seeds of the work tree: of names, order and text, and when nothing is wrong with
 * those, of what a server says when it loads them, and of what it has then. Throws Problem `seed-engine-missing`, and
 * what the ports throw.
 */
export async function verifySeeds(shell: SeedShell, question: VerifyQuestion): Promise<Verified> {
  const work = await observeSeedWork({ ...question, ports: shell.ports });
  const { seeds, histories } = work;
  if (histories.some(({ history }) => history.base === undefined)) {
    const message = "origin's default branch is not in this clone: what was released is known from seeds.lock alone";
    shell.emit({ kind: "notice", message });
  }
  const lockPath = joined(seeds.source.folder, lockFile);
  const names = seeds.config.databases.map(({ name }) => name);
  const findings = [...seeds.findings, ...lockFileFindings(seeds.lock, lockPath, names)];
  for (const history of histories) findings.push(...(await staticFindings(shell, work, history, question.fast)));
  if (!question.fast && !hasError(findings)) findings.push(...(await loadedFindings(shell, work, question)));
  const scripts = histories.flatMap(({ observed }) =>
    observed.scripts.map(({ path }) => joined(observed.folder, path)),
  );
  const own = [seedsFile, ...(seeds.lockText === undefined ? [] : [lockFile])];
  return { files: [...own.map((path) => joined(seeds.source.folder, path)), ...scripts], findings };
}

function hasError(findings: readonly SeedFinding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

async function staticFindings(
  shell: SeedShell,
  { seeds }: SeedWork,
  { observed, history, texts }: ObservedHistory,
  fast: boolean,
): Promise<readonly SeedFinding[]> {
  const baseDigest = fast ? undefined : await todaysBase(shell, observed);
  const findings = [...orderFindings({ ...history, baseDigest }, texts)];
  const reading = { source: seeds.source, bytes: await shell.ports.scriptBytes() };
  for (const { path } of observed.scripts) {
    const file = joined(observed.folder, path);
    const check = scriptCheck(
      { file, stored: observed.sizes.get(path) ?? 0, allow: seeds.config.allow },
      textCheck(observed, file, reading.bytes),
    );
    findings.push(
      ...(await notPacked(file, async () => {
        for await (const piece of unpacked(reading, observed, path)) check.push(piece);
        return check.end();
      })),
    );
  }
  return findings;
}

function textCheck({ database }: ObservedDatabase, file: string, bytes: ScriptBytes): TextCheck {
  switch (database.engine) {
    case "postgres":
      return postgresCheck(file, database.extensions);
    case "redis":
      return redisCheck(file);
    case "mongo":
      return /\.js(\.(gz|zst))?$/.test(file) ? javaScriptCheck(file, bytes.javaScriptMistake) : documentsCheck(file);
  }
}

/** A file that is not packed as its name says, or that Git LFS has not brought, is one more finding. */
async function notPacked(file: string, check: () => Promise<readonly SeedFinding[]>): Promise<readonly SeedFinding[]> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "script-not-packed") throw error;
    const ruled = ruledFindings(error);
    if (ruled.length > 0) return ruled;
    const location = { file, line: 1, column: 1 };
    return [{ rule: "seed/not-packed", severity: "error", message: error.message, location }];
  }
}

/** What the base image's reference names today; a registry that does not answer leaves the question open. */
async function todaysBase({ ports, emit }: SeedShell, { database }: ObservedDatabase): Promise<string | undefined> {
  try {
    return writtenDigest(database) ?? (await (await ports.images()).digest(database.base));
  } catch (error) {
    if (!(error instanceof Problem) || (error.kind !== "not-yet" && error.kind !== "auth")) throw error;
    const message = `Whether ${database.base} has moved could not be seen: ${error.message}`;
    emit({ kind: "warning", message, hints: error.hints });
    return undefined;
  }
}

async function loadedFindings(
  shell: SeedShell,
  work: SeedWork,
  question: VerifyQuestion,
): Promise<readonly SeedFinding[]> {
  const { ports } = shell;
  const repository = await (await ports.git()).repository();
  const service = await serviceOnDisk(await ports.workspace(), repository, question.config);
  const findings: SeedFinding[] = [];
  for (const { observed } of work.histories) {
    findings.push(...(await loadOne(shell, work, { observed, engine: question.engine, django: isDjango(service) })));
  }
  return findings;
}

interface OneLoad {
  readonly observed: ObservedDatabase;
  readonly engine: SeedEngine["name"] | undefined;
  readonly django: boolean;
}

async function loadOne(
  shell: SeedShell,
  { seeds }: SeedWork,
  { observed, engine, django }: OneLoad,
): Promise<readonly SeedFinding[]> {
  const { ports, emit, now } = shell;
  const { database, scripts } = observed;
  const baseDigest = await baseDigestOf(ports.images, seeds.lock.lock, database, false);
  const { chosen, platform } = await chooseForAny(await ports.seedEngines(), database, engine).catch(notHere);
  const found: SeedFinding[] = [];
  const location = seeds.locate(["databases", seeds.config.databases.indexOf(database), "name"]);
  const check: NonNullable<Parameters<typeof load>[2]["check"]> = async (query) => {
    const broken = await brokenInvariants(query, { user: database.user, django });
    found.push(...broken.map((finding) => ({ ...finding, location })));
  };
  try {
    const { data } = await load(
      chosen,
      { source: seeds.source, bytes: await ports.scriptBytes(), emit, now },
      {
        ...{ observed, scripts, platform, base: pinnedBase(database, baseDigest), parent: undefined },
        ...(database.engine === "postgres" && { check }),
      },
    );
    await data.remove();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === "seed-extension-missing") found.push(extensionMissing(error, seeds, database));
    else if (error.code === "seed-script-failed") found.push(...refused(error));
    else throw error;
  }
  return found;
}

/** What a server has said about a script; it is thrown with the rule and the fix that findings have. */
function refused(problem: Problem): readonly SeedFinding[] {
  const { message, location } = problem;
  const ruled = ruledFindings(problem);
  if (ruled.length > 0) return ruled;
  return [{ rule: "seed/script-failed", severity: "error", message, ...(location !== undefined && { location }) }];
}

function ruledFindings({ findings }: Problem): readonly SeedFinding[] {
  return findings.filter((finding): finding is SeedFinding => "rule" in finding && "severity" in finding);
}

/** The base image lacks what seeds.yaml asks of it. */
function extensionMissing(
  { message, hints }: Problem,
  { config, locate }: ObservedSeeds,
  database: ObservedDatabase["database"],
): SeedFinding {
  const location = locate(["databases", config.databases.indexOf(database), "extensions"]);
  const [fix] = hints;
  return {
    ...{ rule: "seed/extension-missing", severity: "error", message, location },
    ...(fix !== undefined && { fix }),
  };
}

function notHere(error: unknown): never {
  if (!(error instanceof Problem) || error.code !== "seed-engine-missing") throw error;
  throw withHint(error, "`preview seed verify --fast` checks what can be checked without loading.");
}

/** A service whose migrations are Django's. */
function isDjango(service: ServiceConfig | undefined): boolean {
  const run = service === undefined ? [] : (migrationOf(service)?.run ?? []);
  return run.some((command) => command.some((word) => word.endsWith("manage.py")) && command.includes("migrate"));
}
