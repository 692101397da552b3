import type { LivePreview } from "../live/live-preview.ts";
import { hasFailed } from "../live/operation.ts";
import type { Preview } from "../preview/desire.ts";
import { nameOfFolder, type PreviewName } from "../preview/name.ts";
import type { Affected, Step } from "./step.ts";

/** What makes Argo CD go on at once; nothing while the live record is the one that shall be, and no sync has failed. */
export function stepsInCluster(
  { name, record }: Preview,
  live: LivePreview | undefined,
  published: boolean,
): readonly Step[] {
  if (live === undefined) return [];
  const { application } = live;
  // One on its way out is made anew by its ApplicationSet.
  if (application === undefined || application.deletingSince !== null) return [refresh(name, false)];
  // A sync that is refused before it begins leaves the older record live, so what is live does not matter here.
  if (!published && hasFailed(application)) return [{ kind: "sync", preview: name.name }];
  if (!published && live.spec === record.spec) return [];
  const { phase, startedAt } = application.operation ?? {};
  const older = published || (startedAt ?? record.updatedAt) < record.updatedAt;
  return [
    ...(phase === "Running" && older ? [{ kind: "end-operation", preview: name.name, thenSync: true } as const] : []),
    refresh(name, true),
  ];
}

/** Makes Argo CD look at a preview: at its Application, or at the ApplicationSet that makes it. */
export function refresh(name: PreviewName, application: boolean): Step {
  return { kind: "refresh", preview: name.name, service: name.service, application };
}

/** Makes Argo CD look at the previews that change in the same commit; nothing where the cluster cannot be asked. */
export function refreshAffected(affected: readonly Affected[], live: LivePreview | undefined): readonly Step[] {
  if (live === undefined) return [];
  return affected.flatMap(({ change }) => {
    const name = nameOfFolder(change.path);
    return name === undefined ? [] : [refresh(name, true)];
  });
}
