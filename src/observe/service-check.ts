import { joined } from "../config/repository-path.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { CommitTree, Kustomize } from "../ports.ts";
import { appManifests } from "../preview/app.ts";
import { checkOverlay } from "../preview/overlay-checks.ts";
import { type AllowedSecrets, checkSecrets } from "../preview/secrets.ts";
import { findWorkload } from "../preview/workload.ts";
import { renderFolder } from "./kustomizations.ts";

/**
 * Renders a service's overlay and checks what `up` would: kinds, the workload, what must be off, secrets. Answers what
 * `up` would leave out or change. Throws the Problems of these checks.
 */
export async function checkService(
  kustomize: Kustomize,
  tree: CommitTree,
  service: {
    readonly config: ServiceConfig;
    readonly folder: string;
    /** Undefined when the platform is not known. */
    readonly allow: AllowedSecrets | undefined;
  },
): Promise<readonly string[]> {
  const { config, folder, allow } = service;
  const overlay = await renderFolder(kustomize, tree, joined(folder, config.overlay));
  checkOverlay(overlay, config.overlay);
  findWorkload(config, overlay);
  if (allow !== undefined) checkSecrets(config, overlay, allow);
  return appManifests(config, overlay).notes;
}
