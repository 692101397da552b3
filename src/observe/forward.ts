import type { Forwarding } from "../ports/cluster.ts";
import { type Manifest, parseManifests } from "../preview/manifest.ts";
import { previewName } from "../preview/name.ts";
import { podPort } from "../preview/pod-port.ts";
import type { PortPair } from "../preview/port-argument.ts";
import { Problem } from "../problem.ts";
import { type Inside, type Place, permitted, placeIn } from "./inside.ts";
import type { Published } from "./published.ts";

/** Seconds between two looks for the pod that takes the place of another. */
const lookSeconds = 2;

/** What the next look may find otherwise. */
const passing: readonly string[] = ["no-pod", "container-not-running", "cluster-unreachable"];

/** A port below needs an administrator's rights on most machines. */
const lowestUnprivileged = 1024;

/**
 * The port on which a workload of a preview answers, as its folder says. Throws Problem `port-unknown` for one that
 * serves nothing.
 */
export async function observePort({ record, platform }: Published, workload: string): Promise<number> {
  const { folder } = previewName(record.service, record.pullRequest.number);
  const files = await platform.snapshot.readPreviews([`${folder}/app.yaml`, `${folder}/stores.yaml`]);
  const manifests = Object.entries(files).flatMap(([path, text]): readonly Manifest[] => parseManifests(text, path));
  const address = workload === record.workload ? (record.addresses.internal ?? "") : "";
  const [, service, port] = /^\w+:\/\/([^.:/]+)[^:/]*:(\d+)/.exec(address) ?? [];
  const front = { service, port: port === undefined ? undefined : Number(port) };
  const found = podPort(manifests, workload, front);
  if (found !== undefined) return found;
  throw new Problem("usage", {
    code: "port-unknown",
    message: `No Service leads to \`${workload}\` of ${record.name}, and its containers name no port.`,
    hints: [`Name the port: \`preview port-forward ${record.name} ${workload} 8000\`.`],
  });
}

/**
 * Opens a port of this machine that leads into a pod. Where none was asked for it has the pod's number, or any other
 * when that is taken. Throws Problem `port-taken`.
 */
export async function openForwarding(place: Place, remote: number, asked: PortPair | undefined): Promise<Forwarding> {
  const { cluster, record, pod } = place;
  const open = (localPort: number) =>
    permitted(place, "enter", () =>
      cluster.forward({ namespace: record.namespace, pod: pod.name, port: remote, localPort }),
    );
  if (asked !== undefined) return open(asked.local);
  if (remote < lowestUnprivileged) return open(0);
  try {
    return await open(remote);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "port-taken") throw error;
    return open(0);
  }
}

/**
 * The pod that takes the place of one that is gone, once it takes requests; else why there is none. Throws Problem
 * `interrupted`.
 */
export async function awaitSuccessor(
  inside: Inside,
  workload: string,
  { sleep, timeoutSeconds }: { readonly sleep: (seconds: number) => Promise<void>; readonly timeoutSeconds: number },
): Promise<{ readonly place: Place } | { readonly reason: string }> {
  for (let seconds = 0; seconds < timeoutSeconds; seconds += lookSeconds) {
    try {
      const contents = await permitted(inside, "look", () => inside.cluster.contents(inside.record.namespace));
      const place = placeIn({ ...inside, contents }, { service: workload });
      if (place.container.ready && place.pod.deletingSince === null) return { place };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
      if (!passing.includes(error.code)) return { reason: error.message };
    }
    await sleep(lookSeconds);
  }
  return { reason: `No other pod of \`${workload}\` was ready within ${timeoutSeconds} s.` };
}
