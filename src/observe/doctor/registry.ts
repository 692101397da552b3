import { type ServiceConfig, storeKind } from "../../config/service-config.ts";
import { imageName } from "../../preview/image-reference.ts";
import { Problem, withHint } from "../../problem.ts";
import { imageOfCommit } from "../images.ts";
import { failed, type Group, type Outcome, ok, skipped } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The registries of the service's image, and of its stores without seeds. */
export function registryChecks(facts: Facts): Group {
  return {
    name: "registry",
    questions: [
      { id: "registry-image", title: "image", ask: () => askImage(facts) },
      { id: "registry-stores", title: "stores", ask: () => askStores(facts) },
    ],
  };
}

/** A tag that no commit has: only access is asked for. */
const nobody = { sha: "0".repeat(40), pullRequest: 0 };

async function askImage(facts: Facts): Promise<Outcome | undefined> {
  const config = await known(facts.service);
  if (config === undefined) return undefined;
  const registry = await facts.ports.registry();
  const name = imageName(config.image);
  await registry.find(imageOfCommit(config.image, nobody)).catch(refusedAs(name));
  const head = (await known(facts.repository))?.head;
  const found =
    head === undefined ? undefined : await registry.find(imageOfCommit(config.image, { ...nobody, sha: head }));
  if (found !== undefined) return ok(`${name} can be read, and has the image of ${head?.slice(0, 7)}`);
  return ok(`${name} can be read`);
}

/** Some registries refuse what is not there, so that nobody can tell the two apart. */
function refusedAs(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Problem) || error.code !== "registry-unauthorised") throw error;
    throw withHint(
      error,
      `If no image was ever pushed to ${name}, push one first: some registries refuse what is not there.`,
    );
  };
}

async function askStores(facts: Facts): Promise<Outcome | undefined> {
  const [config, platform] = [await known(facts.service), await known(facts.platform)];
  if (config === undefined || Object.keys(config.stores).length === 0) return undefined;
  if (platform === undefined) return skipped("The platform names the images, and it could not be read.");
  const registry = await facts.ports.registry();
  const { stores } = platform.config;
  const references = ownImages(config).map((kind) => stores[kind]);
  const found = await Promise.all(references.map((reference) => registry.find(reference)));
  const missing = references.filter((_, index) => found[index] === undefined);
  if (missing.length === 0) return references.length === 0 ? undefined : ok(references.join(", "));
  return failed(
    `${missing.join(", ")} cannot be found.`,
    "Correct `stores:` in platform.yaml; a mirror that pods can pull from also works.",
  );
}

/** Kinds of the stores that start empty, each once. */
function ownImages({ stores }: ServiceConfig) {
  const empty = Object.entries(stores).filter(([, { seed, image }]) => seed === undefined && image === undefined);
  return [...new Set(empty.map(([key, store]) => storeKind(key, store)))].toSorted();
}
