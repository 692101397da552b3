import { joined } from "../config/repository-path.ts";
import { type ServiceConfig, type StoreKind, storeKind, storeKinds } from "../config/service-config.ts";
import type { Ports } from "../ports.ts";
import { imageName } from "../preview/image-reference.ts";
import { Problem } from "../problem.ts";
import { defaultBases, scriptHeader, scriptLabel, seedsYaml } from "../scaffold/seeds-yaml.ts";
import { lastKnown, type SeedHistory, standingOf } from "../seeds/history.ts";
import { formatScriptName, scriptExtensions } from "../seeds/script-name.ts";
import { compareVersions, nextVersion } from "../seeds/script-version.ts";
import type { Questions } from "./questions.ts";
import { type SeedSource, seedsFile, seedsOnDisk } from "./seed-source.ts";
import { observeSeedWork, onlyDatabase } from "./seed-work.ts";
import { serviceOnDisk } from "./service.ts";

export interface NewSeedRequest {
  readonly ports: Ports;
  readonly questions: Questions;
  /** `--config` */
  readonly config: string | undefined;
  /** What the script is about, in words. */
  readonly text: string;
  /** `--db` */
  readonly database: string | undefined;
  /** For the first script of a service. */
  readonly kind: StoreKind | undefined;
  readonly base: string | undefined;
  readonly image: string | undefined;
  readonly now: string;
}

export interface NewSeed {
  /** The script, by its path from the folder of the command. */
  readonly script: string;
  /** What has to be written, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly next: readonly string[];
}

/** The next script of a database, and seeds.yaml when there is none. Throws Problem `seed-text-invalid`, `answer-missing`. */
export async function planNewSeed(request: NewSeedRequest): Promise<NewSeed> {
  const { ports, config, text, database, now } = request;
  const label = scriptLabel(text);
  if (label === "") {
    throw new Problem("usage", {
      code: "seed-text-invalid",
      message: `${JSON.stringify(text.slice(0, 60))} has no letter or digit that could be part of a file's name.`,
      hints: ['Say in a few words what the script adds: `preview seed new "demo users"`.'],
    });
  }
  const source = await seedsOnDisk(ports, config);
  if ((await source.text(seedsFile)) === undefined) return planFirst(request, source, label);
  const databases = database === undefined ? undefined : [database];
  const { observed, history } = onlyDatabase(await observeSeedWork({ ports, config, databases, base: undefined }));
  const { engine, name } = observed.database;
  const script = joined(observed.folder, scriptName(engine, nextWritten(history, now), label));
  return { script, files: { [script]: scriptHeader(engine, text) }, next: afterScript(script, name) };
}

function afterScript(script: string, database: string): readonly string[] {
  return [`Fill in \`${script}\`, then run \`preview seed build --db ${database}\`, and commit it with seeds.lock.`];
}

/** The version after the last one, of the work tree and of the branch that pull requests go to. */
function nextWritten(history: SeedHistory, now: string): string {
  const standing = standingOf(history);
  const known = lastKnown(standing);
  const last = [...standing.scripts.map(({ version }) => version), ...(known === undefined ? [] : [known])]
    .toSorted(compareVersions)
    .at(-1);
  return nextVersion(last, standing.style, now);
}

function scriptName(engine: StoreKind, written: string, label: string): string {
  const [extension = ""] = scriptExtensions[engine];
  return formatScriptName({ written, label, extension, packed: undefined });
}

/** seeds.yaml for one store of preview.yaml, or what the flags say, with the first script. */
async function planFirst(request: NewSeedRequest, source: SeedSource, label: string): Promise<NewSeed> {
  const { ports, questions } = request;
  const repository = await (await ports.git()).repository();
  const service = await serviceOnDisk(await ports.workspace(), repository, request.config);
  const store = await chooseStore(request, service);
  const image = request.image ?? (await proposeImage(questions, service, store.name));
  const draft = { ...store, image, base: request.base ?? defaultBases[store.engine], scripts: store.engine };
  const script = joined(source.folder, joined(draft.scripts, scriptName(store.engine, "001", label)));
  const files = {
    [joined(source.folder, seedsFile)]: seedsYaml(draft),
    [script]: scriptHeader(store.engine, request.text),
  };
  const wired = store.key !== undefined && service?.stores[store.key]?.seed === store.name;
  const key = store.key ?? store.engine;
  const wire = `Write \`${key}: {seed: ${store.name}}\` under \`stores:\` in preview.yaml, so that previews start with it.`;
  return { script, files, next: [...afterScript(script, store.name), ...(wired ? [] : [wire])] };
}

interface ChosenStore {
  readonly name: string;
  readonly engine: StoreKind;
  /** Of preview.yaml. */
  readonly key?: string;
}

async function chooseStore(
  { questions, database, kind }: NewSeedRequest,
  service: ServiceConfig | undefined,
): Promise<ChosenStore> {
  const stores = Object.entries(service?.stores ?? {})
    .map(([key, store]) => ({ key, engine: storeKind(key, store), name: store.seed }))
    .filter(({ engine, name }) => (kind ?? engine) === engine && (database ?? name) === (name ?? database));
  const engine =
    kind ??
    (stores.length === 1 ? stores[0]?.engine : undefined) ??
    (await questions.select(
      "--kind <kind>",
      "What kind of database is it?",
      storeKinds.map((value) => ({ value, name: value })),
    ));
  const store = stores.find((one) => one.engine === engine);
  const name = database ?? store?.name ?? (engine === "postgres" ? "main" : engine);
  return { name, engine, ...(store !== undefined && { key: store.key }) };
}

/** Beside the service's own image: `ghcr.io/acme/shop-api` → `ghcr.io/acme/shop-api-seed-main`. */
async function proposeImage(
  questions: Questions,
  service: ServiceConfig | undefined,
  database: string,
): Promise<string> {
  const own = service === undefined ? "" : imageName(service.image);
  const proposal = own === "" || own.includes("$") ? undefined : `${own}-seed-${database}`;
  if (proposal !== undefined && !questions.possible) return proposal;
  return questions.input(
    "--image <image>",
    "Where shall the seed image be pushed to (registry/path, no tag)?",
    proposal,
  );
}
