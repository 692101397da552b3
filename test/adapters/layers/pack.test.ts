import { readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayerEntry } from "../../../src/ports/images.ts";
import { listed, testLayers, unpack } from "../../support/archive.ts";
import { sha256 } from "../../support/registry/image.ts";
import { layerOf, noise } from "../../support/registry/new-image.ts";
import { problemOf } from "../../support/registry/subject.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const { pack } = testLayers();
const compressions = ["gzip", "zstd"] as const;

describe.each(compressions)("%s", (compression) => {
  const inflate = compression === "gzip" ? gunzipSync : zstdDecompressSync;

  test("digests and size are those of the file", async () => {
    const entries = layerOf({ "a/": "", "a/f": noise(300_000), "a/gone": null });
    const { descriptor, diffId, file } = await pack(entries, compression);
    const bytes = readFileSync(file);
    expect(descriptor).toEqual({
      mediaType: `application/vnd.oci.image.layer.v1.tar+${compression}`,
      digest: sha256(bytes),
      size: bytes.byteLength,
    });
    expect(sha256(inflate(bytes))).toBe(diffId);
  });

  test("the same files give the same bytes, whenever and in whatever order they were made", async () => {
    const files = { "b/": "", "b/one": "1", "a/": "", "a/two": noise(200_000), "a/gone": null, "a-c": "3", ünï: "4" };
    const first = await pack(layerOf(files), compression);
    const later = layerOf(Object.fromEntries(Object.entries(files).reverse()));
    for (const { source } of later) if (source !== undefined) utimesSync(source, 1_000_000_000, 1_000_000_000);
    const second = await pack(later.toReversed(), compression);
    expect(readFileSync(second.file).equals(readFileSync(first.file))).toBe(true);
  });

  test("the bytes say nothing of this machine and this moment", async () => {
    const { file } = await pack(layerOf({ f: "f" }), compression);
    const bytes = readFileSync(file);
    // RFC 1952: the time and the operating system.
    if (compression === "gzip") expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, expect.any(Number), 255]);
    const text = inflate(bytes).toString("latin1");
    expect(text.slice(265, 329)).toBe("\0".repeat(64));
    expect(text.slice(136, 147)).toBe("00000000000");
  });
});

test("the order is that of a tree, with removals first where they belong", async () => {
  const entries = layerOf({ b: "", "a/z": "", "a/": "", "a-b": "", "a/y": null, "a/b/": "", "a/b/c": "", A: null });
  const { file } = await pack(entries, "gzip");
  expect(names(gunzipSync(readFileSync(file)))).toEqual([".wh.A", "a/", "a/.wh.y", "a/b/", "a/b/c", "a/z", "a-b", "b"]);
});

const isRoot = process.geteuid?.() === 0;

test.runIf(isRoot)("owners and rights are those that were given", async () => {
  const [source] = layerOf({ f: "text" });
  const entry = { ...source, path: "none", mode: 0, uid: 0, gid: 0 } as LayerEntry;
  const entries = [
    entry,
    { ...entry, path: "all", mode: 0o7777, uid: 70, gid: 70 },
    { ...entry, path: "large", mode: 0o600, uid: 1_000_660_000, gid: 5 },
  ];
  const { file } = await pack(entries, "gzip");
  const to = await unpack({ layers: [gunzipSync(readFileSync(file))], privileged: true });
  expect(listed(to)).toEqual(["all 7777 text", "large 600 text", "none 0 text"]);
});

test("whatever is packed comes out again", async () => {
  const name = fc.stringMatching(/^[\w .\-é]{1,20}$/).filter((text) => !/^\.+$|^\.wh\./.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const files = fc.dictionary(path, fc.string({ maxLength: 2000 }), { maxKeys: 8, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom(...compressions), async (made, compression) => {
      const paths = Object.keys(made);
      fc.pre(paths.every((one) => !paths.some((other) => other.startsWith(`${one}/`))));
      const { file } = await pack(layerOf(made), compression);
      const inflate = compression === "gzip" ? gunzipSync : zstdDecompressSync;
      const to = await unpack({ layers: [inflate(readFileSync(file))] });
      for (const [one, text] of Object.entries(made)) expect(readFileSync(join(to, one), "utf8")).toBe(text);
      rmSync(to, { recursive: true });
    }),
    { numRuns: 40 },
  );
});

describe("what cannot be packed", () => {
  test.each<[string, (folder: string) => void]>([
    ["is not there", () => undefined],
    ["is a link", (folder) => symlinkSync("/etc/passwd", join(folder, "x"))],
  ])("%s", async (_, make) => {
    const folder = temporaryFolder();
    make(folder);
    const entry = { path: "x", source: join(folder, "x"), mode: 0o600, uid: 0, gid: 0 };
    expect(await problemOf(pack([entry], "gzip"))).toMatchObject({ code: "storage-failed" });
  });

  test("because the command was interrupted", async () => {
    const controller = new AbortController();
    const { pack: interruptible } = testLayers({ signal: controller.signal });
    const packing = problemOf(interruptible(layerOf({ f: noise(20_000_000) }), "gzip"));
    setTimeout(() => controller.abort(), 20);
    expect(await packing).toMatchObject({ kind: "interrupted" });
  });

  test("ends with a Problem when there is no room for it", async () => {
    const gone = testLayers({ temporaryFolder: async () => join(temporaryFolder(), "gone") });
    expect(await problemOf(gone.pack(layerOf({ f: "f" }), "gzip"))).toMatchObject({ code: "storage-failed" });
  });
});

/** Names of entries in a tar archive, from its headers. */
function names(archive: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = 0; archive[at] !== 0 && at < archive.byteLength; ) {
    found.push(archive.toString("utf8", at, archive.indexOf(0, at)));
    const size = Number.parseInt(archive.toString("latin1", at + 124, at + 135), 8);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}
