import type { Emit } from "../event.ts";
import { type Chosen, chooseRunning, type Wanted } from "../live/choose-pod.ts";
import type { Contents } from "../live/contents.ts";
import type { Cluster } from "../ports/cluster.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { findPublished, type Published, type PublishedQuestion } from "./published.ts";

/** A preview with what runs in its namespace. */
export interface Inside extends Published {
  readonly cluster: Cluster;
  readonly contents: Contents;
}

/** What a person says of the place: both options have a default. */
export interface PlaceOptions {
  readonly service?: string | undefined;
  readonly container?: string | undefined;
}

/** A running container of a preview. */
export type Place = Inside & Chosen;

/** The preview that a command goes into. Throws Problem `preview-missing`, and those of the port `cluster`. */
export async function observeInside(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
): Promise<Inside> {
  const published = await findPublished(question, argument);
  const cluster = await question.ports.cluster();
  const contents = await permitted(published, "look", () => cluster.contents(published.record.namespace));
  return { ...published, cluster, contents };
}

/** The container that a command runs in, which is told. Throws Problem as `chooseRunning` does. */
export async function observePlace(
  question: PublishedQuestion & { readonly emit: Emit },
  argument: string | undefined,
  options: PlaceOptions,
): Promise<Place> {
  const place = placeIn(await observeInside(question, argument), options);
  tellPlace(place, question.emit);
  return place;
}

/** A running container of a workload of this preview. Throws Problem as `chooseRunning` does. */
export function placeIn(inside: Inside, options: PlaceOptions): Place {
  return { ...inside, ...chooseRunning(inside.contents, wantedOf(inside.record, options)) };
}

/** Tells which container was chosen; that it is not ready also where only warnings are. */
export function tellPlace({ container, pod }: Place, emit: Emit): void {
  const place = `container ${container.name} of pod ${pod.name}`;
  if (container.ready) emit({ kind: "notice", message: place });
  else emit({ kind: "warning", message: `${place} is not ready`, hints: [] });
}

/** What a person means in this preview; by default the workload that answers the URL. */
export function wantedOf(record: PreviewRecord, options: PlaceOptions): Wanted {
  return {
    preview: record.name,
    asleep: record.asleep,
    workload: options.service ?? record.workload,
    container: options.container,
    images: record.images.map(({ name, digest }) => `${name}@${digest}`),
  };
}

/** Runs a command in a container with our standard streams and answers its exit code. Throws Problem `exec-failed`. */
export function runInside(place: Place, command: readonly string[], terminal: boolean): Promise<number> {
  const { cluster, record, pod, container } = place;
  const request = { namespace: record.namespace, pod: pod.name, container: container.name, command, terminal };
  return permitted(place, "enter", () => cluster.exec(request));
}

/** Asks the cluster for something; a refusal then says which setting of the platform gives the right. */
export async function permitted<T>(published: Published, need: "look" | "enter", ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "cluster-forbidden") throw error;
    throw new Problem("auth", {
      code: error.code,
      message: error.message,
      hints: rightsHints(published, need),
      cause: error,
    });
  }
}

function rightsHints({ record, platform }: Published, need: "look" | "enter"): readonly string[] {
  const { access } = platform.config;
  const there = `The rights come with the preview's namespace: \`preview status ${record.name}\` tells whether it is there.`;
  if (access === undefined)
    return ["`access: {group: …, exec: true}` in platform.yaml lets developers into previews; ask the platform team."];
  if (need === "enter" && !access.exec)
    return [
      `\`access.exec: true\` in platform.yaml lets the group ${access.group} run commands and forward ports; ask the platform team.`,
    ];
  return [`The platform lets the group ${access.group} in; ask the platform team whether you are in it.`, there];
}
