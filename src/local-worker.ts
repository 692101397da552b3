import { rm } from "node:fs/promises";
import { join } from "node:path";
import { executables } from "./adapters/executables.ts";
import { layers } from "./adapters/layers/layers.ts";
import { isTaken, untilTrue } from "./adapters/local/answers.ts";
import { removeUnusedExports } from "./adapters/local/checkouts.ts";
import { embeddedPrograms } from "./adapters/local/embedded-programs.ts";
import { homeAt } from "./adapters/local/home.ts";
import { localImages } from "./adapters/local/images.ts";
import { isRunning, startProcess, stopProcess } from "./adapters/local/processes.ts";
import { runningProxy } from "./adapters/local/running-proxy.ts";
import { storePrograms } from "./adapters/local/store-programs.ts";
import { portTaken } from "./adapters/local/stores.ts";
import { tail } from "./adapters/local/tail.ts";
import { removeUnusedSetups } from "./adapters/local/unused-setups.ts";
import { work } from "./adapters/local/worker.ts";
import { isAlone, passedOn } from "./adapters/local/workers.ts";
import { seedEngines } from "./adapters/seed-engines/engines.ts";
import { findPostgres } from "./adapters/seed-engines/local-postgres.ts";
import { findProgram, programFolders } from "./adapters/seed-engines/programs.ts";
import { temporaryFolders } from "./adapters/temporary-folders.ts";
import { readPreviewName } from "./preview/name.ts";
import { Problem } from "./problem.ts";
import { seedRecipes } from "./seed-recipes.ts";
import { toInstant } from "./time.ts";

/** Makes one preview of this machine true, and ends: `node local-worker.js <data folder> <preview>`. */
const [root = "", preview = ""] = process.argv.slice(2);
const home = homeAt(root);
const interruption = new AbortController();
process.once("SIGTERM", () => interruption.abort());

const { env: environment } = process;
const { signal } = interruption;
const programs = executables({ environment, cwd: "/", signal });
const folders = temporaryFolders();
const temporaryFolder = (purpose: string) => folders.make(purpose);
const images = localImages({ home, layers: layers({ temporaryFolder, signal }) });
const ports = { environment, signal, temporaryFolder, executables: async () => programs, images: async () => images };
const embedded = embeddedPrograms(home);
const engines = seedEngines({ ...ports, directory: import.meta.dirname, embedded, recipes: seedRecipes });
const searched = programFolders(environment.PATH);

/**
 * Options of V8 for a process that stays and has little to do: after 20,000 calls it keeps 57 MB and not 92, and each call
 * takes as long as before. It compiles in one tier, and has a small young generation and no threads for it.
 */
const frugal = ["--single-threaded", "--max-semi-space-size=1", "--no-opt", "--no-sparkplug"];

try {
  const name = readPreviewName(preview);
  if (name !== undefined && (await isAlone(home, preview))) {
    await work(
      {
        ...{ home, environment: passedOn(environment), executables: programs, ensureProxy, endProxy },
        now: () => toInstant(Date.now()),
        programs: await storePrograms({
          ...{ home, images, engines },
          postgres: async (major) =>
            findPostgres(major, { executables: programs, folders: searched, directory: import.meta.dirname, embedded }),
          find: (program) => findProgram(program, searched),
        }),
      },
      name,
    );
    await removeUnusedExports(home);
    await removeUnusedSetups(home);
  }
} finally {
  await folders.removeAll();
}

async function endProxy(): Promise<void> {
  const running = await runningProxy(home);
  if (running !== undefined) await stopProcess(running, { graceSeconds: 5 });
  await rm(home.proxy, { force: true });
}

/** One for all previews; it goes on when we end. */
async function ensureProxy(port: number): Promise<void> {
  const there = async () => (await runningProxy(home))?.port === port;
  if (await there()) return;
  if (await isTaken(port)) throw portTaken(port, "the reverse proxy");
  const program = join(import.meta.dirname, "local-proxy.js");
  const command = [process.execPath, ...frugal, program, home.root, String(port)];
  const started = await startProcess({ command, cwd: "/", env: passedOn(environment), log: home.proxyLog });
  if (await untilTrue(there, { seconds: 10, goesOn: () => isRunning(started) })) return;
  throw new Problem("unhealthy", {
    code: "proxy-failed",
    message: `The reverse proxy does not start: ${await tail(home.proxyLog, 1)}`,
    hints: [`Its log is ${home.proxyLog}`],
  });
}
