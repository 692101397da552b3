import { joined, pathIn, relativePath } from "../config/repository-path.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Kustomize } from "../ports.ts";
import { kustomizationOf } from "../preview/kustomize-references.ts";
import { type Manifest, nameOf } from "../preview/manifest.ts";
import { Problem } from "../problem.ts";
import { baselineFolder, startingPoints } from "../scaffold/kustomize-base.ts";
import { type WorkloadFacts, workloadCandidates, workloadFacts } from "../scaffold/workload-facts.ts";
import type { InitPlace } from "./init-place.ts";
import { kustomizationsBelow, renderFolder } from "./kustomizations.ts";
import type { Questions } from "./questions.ts";

/** What decides where a service's overlay starts. */
export interface StartRequest {
  readonly place: InitPlace;
  readonly kustomize: Kustomize;
  readonly questions: Questions;
  readonly service: string;
  /** As given with `--from`, relative to the folder of the command. */
  readonly from: string | undefined;
  /** As given with `--workload`. */
  readonly workload: string | undefined;
  /** preview.yaml that is there and valid. */
  readonly existing: ServiceConfig | undefined;
}

/** What an overlay for previews starts from, rendered. */
export interface Start {
  /** The folder that the overlay starts from. */
  readonly folder: string;
  readonly resource: string;
  readonly overlayFile: string;
  readonly manifests: readonly Manifest[];
  readonly baselineFolder: string | undefined;
  /** Empty when there is none, or when it does not build. */
  readonly baseline: readonly Manifest[];
}

/**
 * Finds the folder that the overlay starts from, and the one that describes the baseline, and renders both. Throws what
 * Kustomize says, and Problem `kustomization-missing`, `overlay-inside-base`, `answer-missing`.
 */
export async function renderStart(request: StartRequest, overlay: string): Promise<Start> {
  const { place, kustomize } = request;
  const below = await kustomizationsBelow(place.tree, place.folder);
  const all = below.length > 0 ? below : await kustomizationsBelow(place.tree, "");
  const points = startingPoints(all, overlay);
  const folder =
    request.from === undefined
      ? (points.best ?? (await askStart(request, points.candidates)))
      : startNamed(request, request.from);
  requireApart(folder, overlay);
  const paths = new Set((await place.tree.paths()).keys());
  const manifests = await renderFolder(kustomize, place.tree, folder);
  const other = baselineFolder(all, folder);
  return {
    ...{ folder, manifests, resource: relativePath(overlay, folder) },
    overlayFile: kustomizationOf(overlay, paths) ?? joined(overlay, "kustomization.yaml"),
    baselineFolder: other,
    baseline: other === undefined ? [] : other === folder ? manifests : await renderOrNothing(request, other),
  };
}

/** Kustomize takes an overlay that lies inside its own base for a circle. Throws Problem `overlay-inside-base`. */
function requireApart(folder: string, overlay: string): void {
  if (folder !== "" && !overlay.startsWith(`${folder}/`)) return;
  const base = folder === "" ? "the top of the repository" : `\`${folder}\``;
  throw new Problem("config", {
    code: "overlay-inside-base",
    message: `The overlay \`${overlay}\` would lie inside ${base}, which it builds on, and Kustomize refuses that.`,
    hints: [
      "Move the base into a folder of its own, such as `deploy/base`.",
      ...(folder === "" ? [] : [`Or run \`preview init --from ${folder}\` at the top of the repository.`]),
    ],
  });
}

/** Only a help for the guesses: that staging does not build here is its own matter. */
async function renderOrNothing({ kustomize, place }: StartRequest, folder: string): Promise<readonly Manifest[]> {
  try {
    return await renderFolder(kustomize, place.tree, folder);
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted" && error.code !== "kustomize-missing") return [];
    throw error;
  }
}

function startNamed({ place }: StartRequest, from: string): string {
  const folder = pathIn(place.repository.folder, from);
  if (folder !== undefined) return folder;
  throw new Problem("usage", { code: "from-outside", message: `\`--from ${from}\` lies outside the repository.` });
}

async function askStart({ questions, place }: StartRequest, candidates: readonly string[]): Promise<string> {
  if (candidates.length === 0) {
    throw new Problem("config", {
      code: "kustomization-missing",
      message: "There is no folder with a kustomization.yaml here, and previews are rendered with Kustomize.",
      hints: [
        "Put the service's Deployment and Service into `deploy/base` with a kustomization.yaml (`kustomize create --autodetect`).",
        "If they lie in another folder of the repository, name it with `--from`.",
      ],
    });
  }
  const here = (folder: string) => relativePath(place.repository.folder, folder) || ".";
  const choices = candidates.map((folder) => ({ value: here(folder), name: here(folder) }));
  const chosen = await questions.select("--from <folder>", "Which folder do previews start from?", choices);
  return pathIn(place.repository.folder, chosen) ?? "";
}

/** The Deployment that answers the URL. Throws Problem `workload-missing`, `answer-missing`. */
export async function chooseWorkload(request: StartRequest, rendered: readonly Manifest[]): Promise<WorkloadFacts> {
  const { service, existing, questions } = request;
  const { best, names } = workloadCandidates(rendered, service);
  const known = request.workload ?? (existing === undefined ? best : (existing.workload ?? existing.service));
  const choices = names.map((name) => ({ value: name, name }));
  if (known === undefined && choices.length === 0) throw noDeployment(rendered);
  const workload =
    known ?? (await questions.select("--workload <deployment>", "Which Deployment answers the URL?", choices));
  const facts = workloadFacts(rendered, { workload, service, container: existing?.container });
  if (facts !== undefined) return facts;
  const there = rendered.filter(({ kind }) => kind === "Deployment").map(nameOf);
  throw new Problem("usage", {
    code: "workload-missing",
    message: `There is no Deployment \`${workload}\` to start from.`,
    hints: [
      there.length === 0
        ? "Name another folder with `--from`."
        : `Name one of ${there.join(", ")} with \`--workload\`.`,
    ],
  });
}

function noDeployment(rendered: readonly Manifest[]): Problem {
  const kinds = [...new Set(rendered.map(({ kind }) => kind))].join(", ");
  return new Problem("config", {
    code: "workload-missing",
    message: `What previews would start from has no Deployment that could answer a URL; it has ${kinds || "nothing"}.`,
    hints: ["Name another folder with `--from`."],
  });
}
