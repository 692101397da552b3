import type { RemoteImage } from "../../ports/images.ts";
import { parseImageReference } from "../../preview/image-reference.ts";
import { Problem } from "../../problem.ts";
import type { Access } from "./access.ts";
import { digestPattern, isMissing, verifiedDigest, wrongContent } from "./answers.ts";
import type { RegistryClient } from "./client.ts";
import { parseJson } from "./json.ts";
import { configPlatform, type Manifest, manifestTypes, readManifest } from "./manifest.ts";
import { invalidAnswer } from "./problems.ts";
import type { HttpAnswer } from "./transport.ts";

/** A reference, and what is needed to read what it names. */
export interface Place {
  readonly access: Access;
  /** The digest, else the tag, else `latest`. */
  readonly version: string;
  /** The digest that was asked for. */
  readonly digest: string | undefined;
}

export interface FoundManifest {
  readonly digest: string;
  /** As the registry has it. */
  readonly body: Uint8Array;
  readonly manifest: Manifest;
}

/** Throws Problem `image-reference-invalid`. */
export function placeOf(text: string): Place {
  const reference = parseImageReference(text);
  if (reference !== undefined) {
    const { registry, repository, tag = "latest", digest } = reference;
    return { access: { registry, repository, actions: "pull" }, version: digest ?? tag, digest };
  }
  throw new Problem("config", {
    code: "image-reference-invalid",
    message: `\`${text}\` is not the name of an image.`,
    hints: ["Write it as `registry/repository:tag`, in lower case up to the tag."],
  });
}

/** The index or the image that is there; undefined when nothing is. Throws Problem `registry-answer-invalid`. */
export async function findManifest(client: RegistryClient, place: Place): Promise<FoundManifest | undefined> {
  const answer = await askForManifest(client, place, "GET");
  if (isMissing(answer)) return undefined;
  const digest = verifiedDigest(answer, [place.digest, answer.headers.get("docker-content-digest")]);
  const manifest = readManifest(answer.body);
  if (manifest !== undefined) return { digest, manifest, body: answer.body };
  const { registry, repository } = place.access;
  throw invalidAnswer(`\`${registry}/${repository}\` has something there that is not an image.`);
}

/** Only its digest, with one request to nearly every registry. */
export async function findDigest(client: RegistryClient, place: Place): Promise<string | undefined> {
  const answer = await askForManifest(client, place, "HEAD");
  if (answer.status === 404) return undefined;
  const digest = answer.headers.get("docker-content-digest") ?? "";
  // The answer to HEAD has no body to hash, and cannot say what is wrong.
  if (answer.status !== 200 || digest === "") return (await findManifest(client, place))?.digest;
  if (!digestPattern.test(digest) || (place.digest ?? digest) !== digest) throw wrongContent(answer.url);
  return digest;
}

/** The image of one platform, `linux/amd64`; undefined when nothing is there. Throws Problem `image-platform`. */
export async function findImage(
  client: RegistryClient,
  place: Place,
  platform: string,
): Promise<RemoteImage | undefined> {
  const found = await findManifest(client, place);
  if (found === undefined) return undefined;
  const { access } = place;
  const name = `${access.registry}/${access.repository}`;
  const { digest, manifest } = await ofPlatform(client, place, found, platform);
  if (manifest.kind === "index") throw invalidAnswer(`\`${name}\` has an index where an image is to be.`);
  const config = await readConfig(client, access, manifest.config);
  const own = configPlatform(config);
  if (found.manifest.kind === "image" && !fits(own, platform)) {
    throw otherPlatforms(name, platform, own === undefined ? [] : [own]);
  }
  return { name, digest, layers: manifest.layers, config: parseJson(config) };
}

/** The bytes of an image's configuration. Throws Problem `registry-answer-invalid`. */
export async function readConfig(client: RegistryClient, access: Access, digest: string): Promise<Uint8Array> {
  const answer = await client.send(access, { method: "GET", path: `blobs/${digest}`, headers: {} });
  verifiedDigest(answer, [digest]);
  return answer.body;
}

async function ofPlatform(
  client: RegistryClient,
  { access }: Place,
  found: FoundManifest,
  platform: string,
): Promise<FoundManifest> {
  if (found.manifest.kind === "image") return found;
  const { entries } = found.manifest;
  const entry =
    entries.find((each) => each.platform === platform) ?? entries.find((each) => fits(each.platform, platform));
  const name = `${access.registry}/${access.repository}`;
  if (entry === undefined)
    throw otherPlatforms(
      name,
      platform,
      entries.map((each) => each.platform),
    );
  const { digest } = entry;
  const inside = digest === undefined ? undefined : await findManifest(client, { access, version: digest, digest });
  if (inside === undefined) throw invalidAnswer(`\`${name}\` has lost the image of ${entry.platform}.`);
  return inside;
}

/** `linux/arm64` is also found as `linux/arm64/v8`. */
function fits(own: string | undefined, wanted: string): boolean {
  return own === wanted || own?.startsWith(`${wanted}/`) === true;
}

function otherPlatforms(name: string, wanted: string, there: readonly string[]): Problem {
  const others = there.length === 0 ? "it names no platform" : `it is for ${[...new Set(there)].sort().join(", ")}`;
  return new Problem("config", {
    code: "image-platform",
    message: `The image \`${name}\` is not there for ${wanted}: ${others}.`,
    hints: ["Choose another image, or other `platforms:` in seeds.yaml."],
  });
}

function askForManifest(client: RegistryClient, place: Place, method: "GET" | "HEAD"): Promise<HttpAnswer> {
  const headers = { accept: manifestTypes.join(", ") };
  return client.send(place.access, { method, path: `manifests/${place.version}`, headers });
}
