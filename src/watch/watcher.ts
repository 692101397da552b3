import { isLocal } from "../config/platform-config.ts";
import { inLocalWords } from "../live/local-words.ts";
import type { ObservedPlatform } from "../observe/platform.ts";
import { pauseInCluster, type Watcher } from "./until.ts";

/** Who waits for previews of a platform, no longer than so many seconds. */
export function watcherOn(
  { config }: Pick<ObservedPlatform, "config">,
  { ports, emit, now, sleep }: Pick<Watcher, "ports" | "emit" | "now" | "sleep">,
  timeoutSeconds: number,
): Watcher {
  const world = { ports, emit, now, sleep, argocdNamespace: config.argocd.namespace, timeoutSeconds };
  return isLocal(config)
    ? { ...world, words: inLocalWords, pauseAfter: pauseHere }
    : { ...world, words: (text) => text, pauseAfter: pauseInCluster };
}

/** A look at files of this machine costs next to nothing; a setup may go on for minutes. */
function pauseHere(elapsedSeconds: number): number {
  return elapsedSeconds < 5 ? 0.1 : 0.5;
}
