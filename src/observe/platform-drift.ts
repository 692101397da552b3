import type { Finding } from "../problem.ts";
import type { FileChange } from "../scaffold/file-changes.ts";
import { withoutPins } from "../scaffold/pins.ts";
import { findingsOf } from "./findings.ts";
import { observePlatformInit, type PlatformInitRequest, platformPlace, settingsFile } from "./platform-init.ts";

export interface PlatformDrift {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Where Argo CD's files, the components and the workflows are not as this version makes them; what the settings and
 * README say, and which versions a workflow pins, is the team's. Throws Problem `not-at-the-top`.
 */
export async function platformDrift(request: Omit<PlatformInitRequest, "push">): Promise<PlatformDrift> {
  const { settings } = await platformPlace(request.ports);
  if (settings === undefined) return { paths: [], findings: [{ message: `\`${settingsFile}\` is missing` }] };
  const found: FileChange[] = [];
  const findings = await findingsOf(async () => {
    found.push(...(await observePlatformInit({ ...request, push: false })).changes);
    return found.flatMap(drifted);
  });
  return { paths: found.map(({ path }) => path), findings };
}

function drifted({ path, change, before, after }: FileChange): readonly Finding[] {
  if (!/^(components|argocd|\.github)\//.test(path) || (change !== "new" && change !== "changed")) return [];
  if (path.startsWith(".github/") && before !== undefined && withoutPins(before) === withoutPins(after)) return [];
  const message =
    change === "new" ? `\`${path}\` is missing` : `\`${path}\` is not as this version of preview writes it`;
  return [{ message, location: { file: path, line: 1, column: 1 } }];
}
