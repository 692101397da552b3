import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { place } from "../../cluster/place.ts";
import type { Change, World } from "../../cluster/world.ts";
import type { BareClient } from "./bare-client.ts";
import { changeLinkUnasked } from "./links.ts";

/** Between two changes, so that they come at different moments of Argo CD's interval. */
const staggerSeconds = 30;

/**
 * Changes the link of each preview once, one after the other, and waits until Argo CD has come by itself; seconds each.
 * They are changed early, while others still make Argo CD ask Git for the newest commit, which it otherwise remembers
 * for 3 minutes: the shorter wait.
 */
export function polls(
  world: World,
  client: BareClient,
  previews: readonly Change[],
  link: string,
): Promise<readonly number[]> {
  const waits = previews.map(async (preview, index) => {
    await sleep((index + 0.5) * staggerSeconds * 1000);
    return changeLinkUnasked(world, client, preview, link);
  });
  return Promise.all(waits);
}

/** How Argo CD's controller says that it polls. Throws when it is not as by default, or when waves are delayed. */
export function argocdSettings(): string {
  const name = "argocd-application-controller";
  const { environment } = JSON.parse(readFileSync(join(place, "processes", name), "utf8"));
  if (environment.ARGOCD_SYNC_WAVE_DELAY !== "0") throw new Error("The bars are for ARGOCD_SYNC_WAVE_DELAY=0.");
  const lines = readFileSync(join(place, "logs", `${name}.log`), "utf8").split("\n");
  const last = lines.findLast((line) => line.includes("appResyncPeriod=")) ?? "{}";
  const settings: string = JSON.parse(last).msg ?? "nothing";
  // https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm.yaml: 120s and 60s.
  if (/appResyncPeriod=2m0s,.*appResyncJitter=1m0s/.test(settings)) return settings;
  throw new Error(`The bar is for the interval that Argo CD has by default, and this one has ${settings}.`);
}
