import { existsSync, lstatSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Problem } from "../../src/problem.ts";
import { startArgocd } from "./argocd.ts";
import { type Built, cacheFolder, ensureBuilt } from "./build.ts";
import { startControlPlane } from "./control-plane.ts";
import { ensurePackages } from "./debian.ts";
import { startDns } from "./dns.ts";
import { mounts, obstacles, podProcesses, prepareHost, restoreHost } from "./host.ts";
import { pushSandbox, pushStores } from "./images.ts";
import { startIngress } from "./ingress.ts";
import { type Kubectl, kubectlOf } from "./kubectl.ts";
import { endContainers, startContainerd, startNode } from "./node.ts";
import { kubeconfig, place, registryHost, webUrl } from "./place.ts";
import { daemons, killAll, shims, stopDaemons } from "./processes.ts";
import { startImageRegistry } from "./registry.ts";

export interface ClusterOptions {
  /** Seconds between two waves of a sync; default 0, Argo CD's own is 2. */
  readonly waveDelaySeconds?: number;
  /** Told what takes long. */
  readonly say?: (line: string) => void;
}

/** A cluster that runs. */
export interface Cluster {
  readonly built: Built;
  readonly kubectl: Kubectl;
}

const ready = join(place, "ready");
const leastFreeBytes = 6e9;

/** Starts the cluster, unless it runs. Throws Problem `cluster-cannot-run` when the machine is not fit for it. */
export async function up({ waveDelaySeconds = 0, say = () => undefined }: ClusterOptions = {}): Promise<Cluster> {
  if (status() === "running") {
    const built = ensureBuilt(say);
    return { built, kubectl: kubectlOf(built) };
  }
  checkMachine();
  if (existsSync(place)) throw cannotRun("A cluster here is not whole: run `npm run cluster -- down` first.");
  ensurePackages(say);
  const built = ensureBuilt(say);
  const found = obstacles();
  if (found.length > 0) throw cannotRun(found.join(" "));
  const kubectl = kubectlOf(built);
  mkdirSync(place, { mode: 0o711 });
  const step = stepper(say);
  prepareHost();
  const { token } = await step("control plane", startControlPlane(built, kubectl));
  await step("registry", startImageRegistry());
  await step("containerd", pushSandbox().then(startContainerd));
  await step("node", startNode(built, kubectl));
  startDns(built);
  await step("argo cd", startArgocd(built, kubectl, { waveDelaySeconds }));
  await step("ingress", startIngress(built, kubectl, token));
  await step("images of stores", pushStores(built));
  writeFileSync(ready, "");
  return { built, kubectl };
}

/** Ends everything that `up` started, whole or not, and takes back what it did to the machine. */
export async function down(): Promise<void> {
  if (status() === "none") return;
  checkRoot();
  rmSync(ready, { force: true });
  await stopDaemons("kubelet");
  await endContainers(podProcesses);
  await stopDaemons();
  await killAll(shims);
  restoreHost();
  const left = mounts();
  if (left.length > 0) throw new Error(`${left.join(", ")} cannot be unmounted.`);
  rmSync(place, { recursive: true, force: true });
}

/** Whether the cluster runs, or what is left of one. */
export function status(): "running" | "broken" | "none" {
  if (!existsSync(place)) return "none";
  if (lstatSync(place).uid !== userInfo().uid) throw cannotRun(`\`${place}\` belongs to somebody else.`);
  return existsSync(ready) && daemons().gone.length === 0 ? "running" : "broken";
}

function checkRoot(): void {
  if (userInfo().uid !== 0) throw cannotRun("This needs root: it makes network links, mounts and cgroups.");
}

function checkMachine(): void {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync("/usr/bin/apt-get"))
    throw cannotRun("This needs Debian on an x86-64 machine, or a system like it.");
  checkRoot();
  mkdirSync(cacheFolder, { recursive: true });
  for (const folder of [tmpdir(), cacheFolder]) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < leastFreeBytes)
      throw cannotRun(`This needs 6 GB of free disk; \`${folder}\` has ${((bavail * bsize) / 1e9).toFixed(1)} GB.`);
  }
}

function cannotRun(message: string): Problem {
  return new Problem("config", { code: "cluster-cannot-run", message });
}

function stepper(say: (line: string) => void) {
  return async <T>(name: string, work: Promise<T>): Promise<T> => {
    const start = Date.now();
    const result = await work;
    say(`${name} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
}

async function main(command: string | undefined): Promise<number> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const before = status();
  if (command === "down") {
    await down();
    say(before === "none" ? "There is no cluster." : "The cluster is gone.");
    return 0;
  }
  if (command === "up") {
    await up({ say, waveDelaySeconds: Number(process.env.ARGOCD_SYNC_WAVE_DELAY ?? 0) });
    say(before === "running" ? "The cluster runs already." : "The cluster runs.");
  } else if (command !== "status") {
    say("Usage: npm run cluster -- up | down | status");
    return 2;
  } else {
    say({ running: "The cluster runs.", broken: "The cluster is not whole.", none: "There is no cluster." }[before]);
    if (before === "broken") say(`gone: ${daemons().gone.join(", ")}`);
    if (before !== "running") return before === "none" ? 0 : 1;
  }
  say(
    `  KUBECONFIG=${kubeconfig}\n  images: ${registryHost}\n  previews: ${webUrl}, by Host header\n  logs: ${join(place, "logs")}`,
  );
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv[2]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Problem ? "" : "\nClean up with `npm run cluster -- down`.";
    process.stderr.write(`${message}${hint}\n`);
    process.exitCode = error instanceof Problem ? 2 : 1;
  }
}
