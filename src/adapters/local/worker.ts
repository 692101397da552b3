import { createHash } from "node:crypto";
import { join } from "node:path";
import { storeVariables } from "../../config/variables.ts";
import type { Environment, Executables } from "../../ports.ts";
import { portOf } from "../../preview/local-source.ts";
import type { PreviewName } from "../../preview/name.ts";
import { Problem } from "../../problem.ts";
import type { Instant } from "../../time.ts";
import { answers } from "./answers.ts";
import { isFolder, namesIn, removeOtherCopies, workingCopy } from "./checkouts.ts";
import { writeWhole } from "./files.ts";
import { readWanted, type Wanted } from "./folder.ts";
import { type LocalHome, previewFolder } from "./home.ts";
import { runMigrations } from "./migrate.ts";
import { isRunning, stopProcess } from "./processes.ts";
import { writeRoute } from "./routes.ts";
import { awaitHealth, type ServiceRequest, searchPath, startService } from "./service.ts";
import { setUp } from "./setup.ts";
import { type LocalState, type LocalStep, logFile, readState, removePreview, writeState } from "./state.ts";
import {
  hasData,
  prepareNext,
  type StorePrograms,
  type StoreRequest,
  startData,
  startStore,
  stopSignals,
} from "./stores.ts";
import { passedOn } from "./workers.ts";

export interface WorkerOptions {
  readonly home: LocalHome;
  readonly executables: Executables;
  readonly programs: StorePrograms;
  readonly environment: Environment;
  readonly now: () => Instant;
  /** Makes sure that the reverse proxy listens on a port. */
  readonly ensureProxy: (port: number) => Promise<void>;
  /** Ends it when there is no preview left. */
  readonly endProxy: () => Promise<void>;
}

/** Makes one preview true, and again while its record changes meanwhile; without a record it removes everything. */
export async function work(options: WorkerOptions, name: PreviewName): Promise<void> {
  for (let done: string | undefined; ; ) {
    const wanted = await readWanted(options.executables, options.home, name);
    if (wanted === undefined) return takeDown(options, name);
    if (wanted.record.spec === done) return;
    await makeTrue(options, wanted);
    done = wanted.record.spec;
  }
}

const graceSeconds = 10;

async function takeDown({ home, now, endProxy }: WorkerOptions, { name }: PreviewName): Promise<void> {
  const state = await readState(home, name);
  if (state !== undefined) {
    await writeState(home, { ...state, deletingSince: state.deletingSince ?? now() });
    await stop(state.workload.step);
    for (const { step } of Object.values(state.stores)) await stop(step);
  }
  await removePreview(home, name);
  if ((await namesIn(home.previews)).length === 0) await endProxy();
}

/** PostgreSQL takes SIGINT as a wish to end at once and cleanly, and so do the others. */
async function stop({ process }: LocalStep, signal: NodeJS.Signals = "SIGINT"): Promise<void> {
  if (process !== null) await stopProcess(process, { graceSeconds, signal });
}

/** What a worker knows while it works. */
interface Work extends WorkerOptions {
  readonly wanted: Wanted;
  state: LocalState;
}

async function makeTrue(options: WorkerOptions, wanted: Wanted): Promise<void> {
  const { home, now } = options;
  const before = await readState(home, wanted.record.name);
  const work: Work = { ...options, wanted, state: begun(wanted, before, now()) };
  await save(work, {});
  try {
    await carryOut(work);
    await save(work, { phase: "succeeded", finishedAt: now() });
    for (const key of Object.keys(wanted.record.data)) await prepareNext(storeRequest(work, key));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await save(work, { phase: "failed", finishedAt: now(), cause: causeOf(work, error) });
  }
}

async function carryOut(work: Work): Promise<void> {
  const { home, wanted } = work;
  const { record } = wanted;
  if (record.asleep) {
    await writeRoute(home, record);
    await stop(work.state.workload.step, "SIGTERM");
    await saveService(work, { phase: "done", what: "asleep", process: null });
    for (const key of record.asleepStores) await putStoreToSleep(work, key);
    return;
  }
  const code = await prepareCode(work);
  // A process of its own, which starts while the others do.
  const proxy = work.ensureProxy(Number(new URL(record.url).port));
  proxy.catch(() => undefined);
  for (const key of Object.keys(record.data)) await ensureStore(work, key);
  await migrate(work, code);
  await ensureService(work, code);
  await writeRoute(home, record);
  await proxy;
  await removeOtherCopies(code);
}

async function save(work: Work, change: Partial<LocalState>): Promise<void> {
  work.state = { ...work.state, ...change };
  await writeState(work.home, work.state);
}

async function saveService(work: Work, change: Partial<LocalStep>): Promise<void> {
  const { workload } = work.state;
  await save(work, { workload: { ...workload, step: { ...workload.step, ...change, since: work.now() } } });
}

async function saveStore(work: Work, key: string, change: Partial<LocalStep>): Promise<void> {
  const store = work.state.stores[key];
  if (store === undefined) return;
  const step = { ...store.step, ...change, since: work.now() };
  await save(work, { stores: { ...work.state.stores, [key]: { ...store, step } } });
}

/** The exported commit with what its setup brings, in the folder of preview.yaml. */
async function prepareCode(work: Work): Promise<string> {
  const { home, wanted, executables } = work;
  const { record, folder, setup } = wanted;
  const exported = join(home.images, record.service, record.pullRequest.sha);
  if (!(await isFolder(exported))) {
    throw new Problem("unhealthy", {
      code: "commit-missing",
      message: `The code of commit ${record.pullRequest.sha.slice(0, 7)} is not on this machine any more.`,
      hints: ["Run `preview up` in the service's repository."],
    });
  }
  const code = await workingCopy(home, record.name, exported);
  await setUp({
    ...{ home, executables, exported, code, folder, commands: setup },
    // Also where packages come from, and the way there.
    env: { ...passedOn(work.environment), ...baseEnvironment(work, code) },
    log: logFile(home, record.name, "setup"),
    // An older version goes on serving meanwhile.
    progress: async (what) =>
      (await isServing(work)) ? undefined : saveService(work, { phase: "starting", what, process: null }),
  });
  return code;
}

async function isServing({ state }: Work): Promise<boolean> {
  const { process } = state.workload.step;
  return process !== null && (await isRunning(process));
}

function baseEnvironment({ environment, wanted }: Work, code: string): Readonly<Record<string, string>> {
  const { PATH = "/usr/bin:/bin", HOME, LANG, TMPDIR } = environment;
  const known = Object.entries({ HOME, LANG, TMPDIR }).filter((one): one is [string, string] => one[1] !== undefined);
  return { ...Object.fromEntries(known), PATH: searchPath(join(code, wanted.folder), PATH) };
}

async function ensureStore(work: Work, key: string): Promise<void> {
  const request = storeRequest(work, key);
  const step = work.state.stores[key]?.step;
  if (request === undefined || step === undefined) return;
  const runs = step.process !== null && (await isRunning(step.process));
  try {
    if (!(await hasData(request))) {
      await saveStore(work, key, { phase: "starting", what: "ends" });
      await stop(step, stopSignals[request.kind]);
      await saveStore(work, key, { phase: "starting", what: "its data is copied", process: null });
      await startData(request);
    } else if (runs && (await answers(request.kind, request.port))) {
      return await saveStore(work, key, { phase: "running", what: "" });
    } else if (runs) await stop(step, stopSignals[request.kind]);
    await saveStore(work, key, { phase: "starting", what: "its server starts", process: null });
    await startStore(request, (process) => saveStore(work, key, { process }));
    await saveStore(work, key, { phase: "running", what: "" });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "store-program-missing") throw error;
    await saveStore(work, key, { phase: "left-out", what: error.message, process: null });
  }
}

function storeRequest({ home, programs, wanted }: Work, key: string): StoreRequest | undefined {
  const { record, variables } = wanted;
  const { kind, generation } = record.data[key] ?? {};
  const seed = record.seeds.find(({ store }) => store === key);
  const port = Number(variables.service[storeVariables(key).PORT]);
  if (kind === undefined || generation === undefined || seed === undefined || !Number.isInteger(port)) return undefined;
  const image = { name: seed.image, tag: seed.tag, digest: seed.digest };
  return { home, programs, preview: record.name, key, kind, port, generation, image };
}

async function putStoreToSleep(work: Work, key: string): Promise<void> {
  const { kind } = work.wanted.record.data[key] ?? {};
  const step = work.state.stores[key]?.step;
  if (kind === undefined || step === undefined) return;
  await stop(step, stopSignals[kind]);
  await saveStore(work, key, { phase: "done", what: "asleep", process: null });
}

/** Once for each Job of the record, and again when it failed. */
async function migrate(work: Work, code: string): Promise<void> {
  const { home, wanted, state, now } = work;
  const job = wanted.record.migrate?.job;
  if (job === undefined || (state.migration?.job === job && state.migration.step.phase === "done")) return;
  const at = (change: Pick<LocalStep, "phase" | "what">) =>
    save(work, { migration: { job, step: { ...change, process: null, since: now() } } });
  await at({ phase: "starting", what: "runs" });
  try {
    await runMigrations({
      executables: work.executables,
      commands: wanted.migrations,
      cwd: join(code, wanted.folder),
      env: { ...baseEnvironment(work, code), ...wanted.variables.migrate },
      log: logFile(home, wanted.record.name, job),
    });
    await at({ phase: "done", what: "" });
  } catch (error) {
    if (error instanceof Problem) await at({ phase: "failed", what: error.message });
    throw error;
  }
}

async function ensureService(work: Work, code: string): Promise<void> {
  const { home, wanted, state } = work;
  const { record, run } = wanted;
  const port = portOf(record.addresses) ?? 0;
  const request: ServiceRequest = {
    ...{ home, port, preview: record.name, name: record.workload, command: run, health: record.health ?? "/" },
    cwd: join(code, wanted.folder),
    env: { ...baseEnvironment(work, code), ...wanted.variables.service },
  };
  // For commands that people run beside it.
  await writeWhole(
    join(previewFolder(home, record.name), "service.json"),
    JSON.stringify({ cwd: request.cwd, env: { ...request.env, PORT: String(port) } }),
  );
  const key = createHash("sha256")
    .update(JSON.stringify([run, code, request.env]))
    .digest("hex");
  if (state.workload.key !== key || !(await isServing(work))) {
    await saveService(work, { phase: "starting", what: "ends the older version" });
    await stop(state.workload.step, "SIGTERM");
    await saveService(work, { phase: "starting", what: "starts", process: null });
    const process = await startService(request);
    await save(work, { workload: { ...work.state.workload, key } });
    await saveService(work, { phase: "starting", what: `waits for ${request.health}`, process });
  }
  const { process } = work.state.workload.step;
  if (process !== null) await awaitHealth(request, process);
  await saveService(work, { phase: "running", what: "" });
}

/** The state of a preview as its worker takes up a record; what ran before goes on for now. */
function begun({ record, revision, container }: Wanted, before: LocalState | undefined, now: Instant): LocalState {
  const waiting: LocalStep = { phase: "waiting", what: "", process: null, since: now };
  const [image] = record.images;
  const stores = record.seeds.map(({ store, image: name, digest }) => [
    store,
    { image: `${name}@${digest}`, step: before?.stores[store]?.step ?? waiting },
  ]);
  const job = record.migrate?.job;
  const migration = before?.migration?.job === job ? (before?.migration ?? null) : null;
  return {
    ...{ name: record.name, namespace: record.namespace, service: record.service, spec: record.spec, revision },
    createdAt: before?.createdAt ?? now,
    ...{ asleep: record.asleep, phase: "running", cause: null, startedAt: now, finishedAt: null, deletingSince: null },
    workload: {
      ...{ name: record.workload, container, image: image === undefined ? "" : `${image.name}@${image.digest}` },
      key: before?.workload.key ?? "",
      step: before?.workload.step ?? waiting,
    },
    stores: Object.fromEntries(stores),
    migration: job === undefined ? null : (migration ?? { job, step: waiting }),
  };
}

function causeOf({ wanted, state }: Work, { code, message, hints }: Problem): NonNullable<LocalState["cause"]> {
  const { record, container } = wanted;
  const store = Object.entries(state.stores).find(([, { step }]) => step.phase === "starting")?.[0];
  const of = (workload: string, pod: string, inner: string) => ({
    ...{ code, workload, message, hints: [...hints], log: { pod, container: inner } },
  });
  if (code === "migration-failed") return of("migrate", `${record.migrate?.job ?? ""}-0`, "migrate");
  if (code === "setup-failed") return of(record.workload, `${record.workload}-0`, "setup");
  if (store !== undefined) return of(store, `${store}-0`, store);
  return of(record.workload, `${record.workload}-0`, container);
}
