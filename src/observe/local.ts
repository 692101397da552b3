import { localPlatform } from "../config/local-platform.ts";
import type { Emit } from "../event.ts";
import type { Environment, Ports } from "../ports.ts";
import { localPort, portOf } from "../preview/local-source.ts";
import { type Manifest, parseManifests } from "../preview/manifest.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { neededComponents } from "../preview/stores.ts";
import { Problem } from "../problem.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";
import { type ServiceAtCommit, serviceOnDisk } from "./service.ts";
import type { BuildSeeds } from "./store-images.ts";

/**
 * A branch stands for a pull request only where nobody else looks at it: on this machine. Throws Problem
 * `branch-not-local`.
 */
export async function requirePlatformHere(
  { ports, environment }: { readonly ports: Pick<Ports, "git" | "workspace">; readonly environment: Environment },
  config: string | undefined,
): Promise<void> {
  const named = environment.PREVIEW_PLATFORM;
  const read = async () => serviceOnDisk(await ports.workspace(), await (await ports.git()).repository(), config);
  const platform = named !== undefined && named !== "" ? named : (await read())?.platform;
  if (platform === localPlatform) return;
  throw new Problem("usage", {
    code: "branch-not-local",
    message: `\`--branch\` is for previews on this machine, and the platform is ${platform === undefined ? "not known" : `\`${platform}\``}.`,
    hints: [
      platform === undefined
        ? "Run `preview init` first."
        : "Open a pull request, or set PREVIEW_PLATFORM=local to start the preview on this machine.",
    ],
  });
}

/** The program's own components, which are plain manifests: Kustomize is not asked, because it may not be here. */
export async function localComponents(
  { templates }: Pick<Ports, "templates">,
  config: ServiceAtCommit["config"],
): Promise<readonly Manifest[]> {
  const files = await (await templates()).files("platform/components");
  const needed = new Set(neededComponents(config));
  return Object.entries(files)
    .filter(([path]) => needed.has(path.split("/")[0] ?? "") && !path.endsWith("kustomization.yaml"))
    .flatMap(([path, text]) => parseManifests(text, `\`components/${path}\``));
}

/** The ports that a preview has, or will have, on this machine: the first of them. */
export async function observeLocalPort(
  { snapshot }: Pick<ObservedPlatform, "snapshot">,
  { name }: PreviewName,
  record: PreviewRecord | undefined,
  { emit, sha256 }: { readonly emit: Emit; readonly sha256: (text: string) => string },
): Promise<number> {
  const own = record === undefined ? undefined : portOf(record.addresses);
  if (own !== undefined) return own;
  const others = previewsOf(snapshot).flatMap((other) => (other.name === name ? [] : [other.name]));
  const records = await readRecords(snapshot, others, emit);
  const taken = [...records.values()].flatMap(({ addresses }) => portOf(addresses) ?? []);
  return localPort(name, new Set(taken), sha256);
}

/** Builds seeds one by one on this machine, and leaves out, with a warning, those that it has no program for. */
export function buildHere(build: BuildSeeds, emit: Emit): BuildSeeds {
  return async (at, databases) => {
    const leftOut: string[] = [];
    for (const database of databases) {
      try {
        await build(at, [database]);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== "store-program-missing") throw error;
        const { message, hints } = error;
        emit({ kind: "warning", message, hints });
        leftOut.push(database);
      }
    }
    return leftOut;
  };
}
