import type { Verdict } from "../gc/decision.ts";
import type { ClusterFacts } from "../gc/orphans.ts";
import { movedLinks } from "../links/moved.ts";
import type { Preview } from "../preview/desire.ts";
import { compareFolders, type FolderFiles } from "../preview/folder.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { relinkedBy } from "./affected.ts";
import { type Author, authorTrailers } from "./author.ts";
import type { Plan, Step, Unwanted } from "./step.ts";
import { refresh, stepsInCluster } from "./steps-in-cluster.ts";

/** A preview that goes. */
export interface SweptAway {
  readonly name: PreviewName;
  readonly tree: string;
  readonly record: { readonly pullRequest: Pick<PreviewRecord["pullRequest"], "repository" | "number"> };
  /** The pull request that it goes because of; undefined where its record alone says so. */
  readonly unwanted: Unwanted | undefined;
}

/** A preview that stays, and changes. */
export interface SweptOver {
  readonly folder: { readonly name: PreviewName; readonly tree: string; readonly files: FolderFiles };
  readonly before: PreviewRecord;
  readonly preview: Preview;
  readonly decision: { readonly verdict: Verdict };
}

export interface SweepFacts {
  readonly removed: readonly SweptAway[];
  readonly changed: readonly SweptOver[];
  /** Head of the branch that all of it was read from. */
  readonly base: string;
  /** How many may go without a word about it in the commit. */
  readonly limit: number;
  /** undefined when the cluster was not asked. */
  readonly cluster: ClusterFacts | undefined;
  readonly author: Author;
}

/** The steps of one run of gc: one commit, and then Argo CD's attention for what it changes. Nothing to change, no steps. */
export function planSweep(facts: SweepFacts): Pick<Plan, "steps"> {
  const { removed, base } = facts;
  const changed = facts.changed.filter(({ folder, preview }) => compareFolders(folder.files, preview.files).length > 0);
  if (removed.length === 0 && changed.length === 0) return { steps: [] };
  const what = sweepText({ ...facts, changed });
  const gone = new Set(removed.map(({ name }) => name.name));
  const affected = changed.filter(isRelinked).map((one) => relinkedBy(one, gone));
  const steps: Step[] = [
    {
      kind: "sweep",
      changes: [
        ...removed.map(({ name, tree }) => ({ path: name.folder, expected: tree, files: null })),
        ...changed.map(({ folder: { name, tree }, preview }) => ({
          path: name.folder,
          expected: tree,
          files: preview.files,
        })),
      ],
      affected,
      base,
      unwanted: removed.flatMap(({ unwanted }) => unwanted ?? []),
      message: sweepMessage({ ...facts, changed }, what),
      what,
    },
  ];
  return { steps: [...steps, ...askArgocd({ ...facts, changed })] };
}

function isRelinked({ before, preview }: SweptOver): boolean {
  return movedLinks(before.links, preview.record.links).length > 0;
}

/** One look at an ApplicationSet is enough for all its previews that go. */
function askArgocd({ removed, changed, cluster }: SweepFacts): readonly Step[] {
  if (cluster === undefined) return [];
  const applications = new Map(cluster.applications.map((application) => [application.name, application]));
  const running = removed.filter(({ name }) => applications.get(name.name)?.operation?.phase === "Running");
  const sets = new Map(removed.map(({ name }) => [name.service, name]));
  const awake = changed.filter(({ before, preview }) => before.spec !== preview.record.spec);
  return [
    ...running.map(({ name }): Step => ({ kind: "end-operation", preview: name.name, thenSync: false })),
    ...[...sets.values()].map((name) => refresh(name, false)),
    ...awake.flatMap(({ preview }) => {
      const application = applications.get(preview.name.name);
      return stepsInCluster(preview, { application, spec: undefined, contents: undefined }, true);
    }),
  ];
}

/** `2 previews removed, 1 put to sleep, 1 linked anew` */
function sweepText({ removed, changed }: Pick<SweepFacts, "removed" | "changed">): string {
  const count = (verdict: Verdict) => changed.filter(({ decision }) => decision.verdict === verdict).length;
  const parts: readonly [number, string][] = [
    [removed.length, "removed"],
    [count("sleep"), "put to sleep"],
    [count("wake"), "woken"],
    [count("reset"), "reset"],
    [count("mark"), "to be removed"],
    [changed.filter(isRelinked).length, "linked anew"],
  ];
  const said = parts.filter(([number]) => number > 0);
  if (said.length === 0) return changed.length === 1 ? "1 mark changed" : `${changed.length} marks changed`;
  return said
    .map(([number, words], index) => {
      const noun = index > 0 ? "" : number === 1 ? " preview" : " previews";
      return `${number}${noun} ${words}`;
    })
    .join(", ");
}

function sweepMessage({ removed, changed, limit, author }: SweepFacts, what: string): string {
  const trailers = [
    ...removed.flatMap(({ name, record: { pullRequest } }) => [
      `Preview: ${name.name}`,
      `Pull-Request: ${pullRequest.repository}#${name.pullRequest}`,
    ]),
    ...changed.map(({ folder }) => `Preview: ${folder.name.name}`),
    ...authorTrailers(author),
    ...(removed.length > limit ? ["Mass-Delete: yes"] : []),
  ];
  return `preview: gc: ${what}\n\n${trailers.join("\n")}\n`;
}
