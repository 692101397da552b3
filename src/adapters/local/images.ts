import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type {
  Images,
  Joined,
  JoinRequest,
  LayerEntry,
  NewImage,
  PackedLayer,
  Pushed,
  PushRequest,
  RemoteImage,
} from "../../ports/images.ts";
import { imageName, parseImageReference } from "../../preview/image-reference.ts";
import { Problem } from "../../problem.ts";
import { namesIn } from "./checkouts.ts";
import { readJson, writeWhole } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { makeWhole } from "./whole-folder.ts";

/** Layers as archives on this machine, as the seeds' images have them. */
interface Layers {
  pack(entries: readonly LayerEntry[], compression: "gzip" | "zstd"): Promise<PackedLayer>;
  unpack(
    layer: { readonly mediaType: string; readonly size: number; readonly content: AsyncIterable<Uint8Array> },
    folder: string,
    only: readonly string[] | undefined,
  ): Promise<void>;
}

/**
 * Images of seeds in a folder of this machine instead of a registry; base images are names alone, because a server of
 * this machine takes their place. Throws, beside what the port says, Problem `seed-missing`.
 */
export function localImages({ home, layers }: { readonly home: LocalHome; readonly layers: Layers }): Images {
  const seeds = seedsIn(home);
  return {
    digest: async (reference) => (await opened(seeds, reference))?.digest,
    open: (reference) => opened(seeds, reference),
    async unpack({ name, digest, layers: all }, folder, only) {
      const tag = await seeds.tagOf(name, digest);
      if (tag === undefined) throw seedMissing(`${name}@${digest}`);
      for (const { mediaType, size, digest: layer } of all) {
        const content = createReadStream(join(seeds.folderOf(name, tag), fileOf(layer)));
        await layers.unpack({ mediaType, size, content }, folder, only);
      }
    },
    pack: layers.pack,
    push: (request) => push(seeds, request),
    join: (request) => joinParts(seeds, request),
    async writeLayout() {
      throw new Problem("usage", {
        code: "local-layout",
        message: "`--output` writes an image for a registry, and `platform: local` has none.",
        hints: ["Name the platform repository in preview.yaml, or set PREVIEW_PLATFORM."],
      });
    },
    tags: seeds.tags,
    async remove(name, digest) {
      for (let tag = await seeds.tagOf(name, digest); tag !== undefined; tag = await seeds.tagOf(name, digest))
        await rm(seeds.folderOf(name, tag), { recursive: true, force: true, maxRetries: 3 });
      return true;
    },
  };
}

const descriptor = z.object({ mediaType: z.string(), digest: z.string(), size: z.number() });
const manifestSchema = z.object({ digest: z.string(), layers: z.array(descriptor), config: z.unknown() });

type Manifest = z.output<typeof manifestSchema>;

const manifestFile = "manifest.json";

/** A folder for each tag, with the layers and what says so. */
interface Seeds {
  folderOf(name: string, tag: string): string;
  manifest(name: string, tag: string): Promise<Manifest | undefined>;
  tags(name: string): Promise<readonly string[]>;
  tagOf(name: string, digest: string): Promise<string | undefined>;
}

function seedsIn(home: LocalHome): Seeds {
  const folderOf = (name: string, tag: string) => join(seedFolder(home, name), tag);
  const manifest = (name: string, tag: string) => readJson(join(folderOf(name, tag), manifestFile), manifestSchema);
  // What is half-done begins with a dot, and no tag does.
  const tags = async (name: string) =>
    (await namesIn(seedFolder(home, name))).filter((tag) => !tag.startsWith(".")).toSorted();
  const tagOf = async (name: string, digest: string) => {
    for (const tag of await tags(name)) if ((await manifest(name, tag))?.digest === digest) return tag;
    return undefined;
  };
  return { folderOf, manifest, tags, tagOf };
}

async function opened(seeds: Seeds, reference: string): Promise<RemoteImage | undefined> {
  const name = imageName(reference);
  const { tag, digest } = parseImageReference(reference) ?? {};
  const found = digest === undefined ? tag : await seeds.tagOf(name, digest);
  const manifest = found === undefined ? undefined : await seeds.manifest(name, found);
  if (manifest !== undefined) return { name, ...manifest };
  return isSeed(reference) ? undefined : { name, digest: digestOf(reference), layers: [], config: bareConfig };
}

/** The folder of all tags of an image. */
export function seedFolder(home: LocalHome, name: string): string {
  return join(home.seeds, name.replaceAll(/[/:]/g, "+"));
}

/** Whether a reference names a seed, by its tag, and not an image that only a registry has. */
export function isSeed(reference: string): boolean {
  return /^v[\d.]+-[0-9a-f]{12}(-linux-[\w-]+)?$/.test(parseImageReference(reference)?.tag ?? "");
}

/** What stands for the digest of an image that is a name alone. */
export function digestOf(reference: string): string {
  return parseImageReference(reference)?.digest ?? sha256(reference);
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** A seed that was there is gone, such as one that a person has removed. */
export function seedMissing(reference: string): Problem {
  return new Problem("unhealthy", {
    code: "seed-missing",
    message: `The seed ${reference} is not on this machine any more.`,
    hints: ["Run `preview up` in the service's repository: it builds it again."],
  });
}

const bareConfig = {
  architecture: process.arch === "arm64" ? "arm64" : "amd64",
  os: "linux",
  config: {},
  rootfs: { type: "layers", diff_ids: [] },
  history: [],
};

function fileOf(digest: string): string {
  return digest.replace("sha256:", "layer-");
}

/** One image serves this machine, whatever platforms a seed is for. Layers are copied, so that each tag can go alone. */
async function push(seeds: Seeds, { name, tag, images, progress }: PushRequest): Promise<Pushed> {
  const there = await seeds.manifest(name, tag);
  if (there !== undefined) return { digest: there.digest, pushed: false, uploaded: 0 };
  const [image] = images;
  if (image === undefined) throw new Problem("bug", { code: "image-missing", message: "There is no image to keep." });
  const { lower, upper, config } = image;
  const layers = [...lower.map(({ layer }) => layer), ...upper.map((one) => one.descriptor)];
  const digest = sha256(JSON.stringify([config, layers]));
  const ours = await makeWhole(seeds.folderOf(name, tag), async (beside) => {
    await mkdir(beside);
    for (const one of lower) await share(await lowerFile(seeds, one), join(beside, fileOf(one.layer.digest)));
    for (const { file, descriptor: own } of upper) await share(file, join(beside, fileOf(own.digest)));
    await writeWhole(join(beside, manifestFile), JSON.stringify({ digest, layers, config }));
    return beside;
  });
  const bytes = upper.reduce((sum, one) => sum + one.descriptor.size, 0);
  progress?.(bytes, bytes);
  // Somebody else may have been as fast, and what is there counts.
  const kept = (await seeds.manifest(name, tag))?.digest ?? digest;
  return { digest: kept, pushed: ours, uploaded: ours ? bytes : 0 };
}

async function lowerFile(seeds: Seeds, { name, layer }: NewImage["lower"][number]): Promise<string> {
  for (const tag of await seeds.tags(name)) {
    if ((await namesIn(seeds.folderOf(name, tag))).includes(fileOf(layer.digest)))
      return join(seeds.folderOf(name, tag), fileOf(layer.digest));
  }
  throw seedMissing(`below ${name}`);
}

function share(from: string, to: string): Promise<void> {
  return copyFile(from, to, constants.COPYFILE_FICLONE);
}

/** What was built for one platform stands for all of them: only this machine will use it. */
async function joinParts(seeds: Seeds, { name, tag, parts }: JoinRequest): Promise<Joined> {
  for (const one of [tag, ...parts.map((part) => part.tag)]) {
    const manifest = await seeds.manifest(name, one);
    if (manifest === undefined) continue;
    if (one !== tag) {
      await makeWhole(seeds.folderOf(name, tag), async (beside) => {
        await mkdir(beside);
        for (const file of [...manifest.layers.map(({ digest }) => fileOf(digest)), manifestFile])
          await share(join(seeds.folderOf(name, one), file), join(beside, file));
        return beside;
      });
    }
    return { digest: (await seeds.manifest(name, tag))?.digest ?? manifest.digest, missing: [] };
  }
  return { digest: undefined, missing: parts.map(({ platform }) => platform) };
}
