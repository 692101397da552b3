import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Images, LayerEntry, NewImage, RemoteImage } from "../../../src/ports/images.ts";
import { temporaryFolder } from "../temporary.ts";

/** Files of a layer with what is in them, as uid 999; a path that ends in `/` is a folder, and null removes. */
export function layerOf(files: Readonly<Record<string, string | Uint8Array | null>>): readonly LayerEntry[] {
  const root = temporaryFolder();
  return Object.entries(files).map(([name, content], index) => {
    const path = name.replace(/\/$/, "");
    const source = content === null ? undefined : join(root, String(index));
    if (source !== undefined && name.endsWith("/")) mkdirSync(source);
    else if (source !== undefined && content !== null) writeFileSync(source, content);
    return { path, source, mode: name.endsWith("/") ? 0o700 : 0o600, uid: 999, gid: 999 };
  });
}

/** Random enough that it cannot be packed, and the same every time. */
export function noise(bytes: number, seed = 1): Uint8Array {
  const content = new Uint32Array(Math.ceil(bytes / 4));
  let state = seed;
  for (let at = 0; at < content.length; at += 1) {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    content[at] = state;
  }
  return new Uint8Array(content.buffer, 0, bytes);
}

interface OnBase {
  readonly base: RemoteImage;
  readonly platform?: string;
  readonly compression?: "gzip" | "zstd";
  readonly layers: readonly (readonly LayerEntry[])[];
}

/** An image with layers on top of another, as it is pushed. */
export async function imageOn(images: Images, { base, platform, compression, layers }: OnBase): Promise<NewImage> {
  const upper = await Promise.all(layers.map((entries) => images.pack(entries, compression ?? "gzip")));
  const below = base.config as { readonly rootfs: { readonly diff_ids: readonly string[] } };
  const diffIds = [...below.rootfs.diff_ids, ...upper.map(({ diffId }) => diffId)];
  return {
    platform: platform ?? "linux/amd64",
    lower: base.layers.map((layer) => ({ name: base.name, layer })),
    upper,
    config: { ...below, rootfs: { type: "layers", diff_ids: diffIds } },
    annotations: { "org.opencontainers.image.title": "shop" },
  };
}
