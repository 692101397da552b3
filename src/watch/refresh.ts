import { cannotAsk } from "../observe/cannot-ask.ts";
import { type PreviewName, platformObjectName } from "../preview/name.ts";
import type { Watcher } from "./until.ts";

/** Seconds in which Argo CD has looked after it was asked to, however slow GitHub is. Our own number. */
export const refreshSeconds = 30;

/**
 * Asks Argo CD again to look at what it has not seen: a wish that comes while it still carries out the one before is
 * lost. That it may not be asked was told the first time. Throws Problem `interrupted`.
 */
export async function refreshAgain(
  { ports, argocdNamespace }: Watcher,
  { name, service }: Pick<PreviewName, "name" | "service">,
  what: "Application" | "ApplicationSet",
): Promise<void> {
  try {
    const argocd = (await ports.argocd()).in(argocdNamespace);
    if (what === "Application") await argocd.refreshApplication(name);
    else await argocd.refreshApplicationSet(platformObjectName(service));
  } catch (error) {
    cannotAsk(error);
  }
}
