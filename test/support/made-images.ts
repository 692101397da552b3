import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Images, LayerEntry, NewImage, RemoteImage } from "../../src/ports/images.ts";
import { imageName } from "../../src/preview/image-reference.ts";
import type { Problem } from "../../src/problem.ts";

interface MadeEntry extends Omit<LayerEntry, "source"> {
  /** null for a folder, undefined removes. */
  readonly content: string | null | undefined;
}

/** A registry in maps. */
export interface MadeImages {
  readonly port: Images;
  /** What was asked of it: `digest ghcr.io/acme/a:tag`. */
  readonly requests: string[];
  /** Digests by `name:tag`. */
  readonly tags: Map<string, string>;
  /** Images by `name@digest`; the platform is not looked at. */
  readonly images: Map<string, RemoteImage>;
  /** What a layer has, by its digest. */
  readonly layers: Map<string, readonly MadeEntry[]>;
  /** Called at every request; what it throws is the answer. */
  fails: ((request: string) => Problem | undefined) | undefined;
  /** Takes no removals. */
  keepsAll: boolean;
  /** Adds an image as anybody could have pushed it, and answers its digest. */
  add(reference: string, config?: unknown): string;
}

const hash = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

export function madeImages(): MadeImages {
  const made: MadeImages = {
    ...{ requests: [], tags: new Map(), images: new Map(), layers: new Map(), fails: undefined, keepsAll: false },
    port: {
      digest: async (reference) => {
        ask(`digest ${reference}`);
        return made.tags.get(reference);
      },
      open: async (reference) => {
        ask(`open ${reference}`);
        return made.images.get(reference);
      },
      unpack: async (image, folder, only) => {
        ask(`unpack ${image.name} ${image.layers.length}`);
        for (const { digest } of image.layers) {
          const wanted = ({ path }: MadeEntry) => only === undefined || only.some((one) => path.startsWith(one));
          for (const entry of (made.layers.get(digest) ?? []).filter(wanted)) writeEntry(folder, entry);
        }
      },
      pack: async (entries) => {
        const read = entries.map(readEntry);
        const digest = hash(JSON.stringify(read));
        made.layers.set(digest, read);
        const size = read.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
        return { descriptor: { mediaType: "layer", digest, size }, diffId: digest, file: "" };
      },
      push: async ({ name, tag, images, progress }) => {
        ask(`push ${name}:${tag}`);
        const known = made.tags.get(`${name}:${tag}`);
        if (known !== undefined) return { digest: known, pushed: false, uploaded: 0 };
        const [image] = images;
        const digest = image === undefined ? "" : keep(name, image);
        made.tags.set(`${name}:${tag}`, digest);
        const bytes = images.flatMap(({ upper }) => upper).reduce((sum, { descriptor }) => sum + descriptor.size, 0);
        progress?.(bytes, bytes);
        return { digest, pushed: true, uploaded: bytes };
      },
      join: async ({ name, tag, parts }) => {
        ask(`join ${name}:${tag}`);
        const missing = parts.filter((part) => !made.tags.has(`${name}:${part.tag}`)).map(({ platform }) => platform);
        if (missing.length > 0) return { digest: undefined, missing };
        const digest = hash(JSON.stringify(parts.map((part) => made.tags.get(`${name}:${part.tag}`))));
        made.tags.set(`${name}:${tag}`, digest);
        // As the platform is not looked at, any of them will do.
        const [part] = parts;
        const image = part && made.images.get(`${name}@${made.tags.get(`${name}:${part.tag}`)}`);
        if (image !== undefined) made.images.set(`${name}@${digest}`, image);
        return { digest, missing: [] };
      },
      writeLayout: async ({ name, images: [image] }, folder) => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, "oci-layout"), "");
        return image === undefined ? "" : keep(`layout/${name}`, image);
      },
      tags: async (name) => {
        ask(`tags ${name}`);
        return [...made.tags.keys()].flatMap((key) => (key.startsWith(`${name}:`) ? [key.slice(name.length + 1)] : []));
      },
      remove: async (name, digest) => {
        ask(`remove ${name}@${digest}`);
        if (made.keepsAll) return false;
        for (const [key, tagged] of made.tags) if (imageName(key) === name && tagged === digest) made.tags.delete(key);
        made.images.delete(`${name}@${digest}`);
        return true;
      },
    },
    add(
      reference,
      config = { architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: [hash("base")] } },
    ) {
      const name = imageName(reference);
      const digest = hash(reference);
      const layers = [{ mediaType: "layer", digest: hash(`layer of ${reference}`), size: 1 }];
      made.tags.set(reference, digest);
      made.images.set(`${name}@${digest}`, { name, digest, layers, config });
      return digest;
    },
  };

  function ask(request: string): void {
    made.requests.push(request);
    const problem = made.fails?.(request);
    if (problem !== undefined) throw problem;
  }

  function keep(name: string, { lower, upper, config }: NewImage): string {
    const layers = [...lower.map(({ layer }) => layer), ...upper.map(({ descriptor }) => descriptor)];
    const digest = hash(JSON.stringify({ layers, config }));
    made.images.set(`${name}@${digest}`, { name, digest, layers, config });
    return digest;
  }

  return made;
}

function readEntry({ source, ...entry }: LayerEntry): MadeEntry {
  if (source === undefined) return { ...entry, content: undefined };
  return { ...entry, content: statSync(source).isDirectory() ? null : readFileSync(source, "utf8") };
}

function writeEntry(folder: string, { path, content }: MadeEntry): void {
  const target = join(folder, path);
  if (content === undefined) rmSync(target, { recursive: true });
  else if (content === null) mkdirSync(target, { recursive: true });
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
