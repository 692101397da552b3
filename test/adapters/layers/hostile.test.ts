import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ArchiveEntry, listed, tar, testLayers, unpack } from "../../support/archive.ts";
import { problemOf, told } from "../../support/registry/subject.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const link = (name: string, linkname: string): ArchiveEntry => ({ name, type: "symlink", linkname });
const hardLink = (name: string, linkname: string): ArchiveEntry => ({ name, type: "link", linkname });
const file = (name: string, text = "evil"): ArchiveEntry => ({ name, text });

/** A folder to unpack into, beside something that nobody may touch. */
function beside() {
  const outer = temporaryFolder();
  mkdirSync(join(outer, "root"));
  writeFileSync(join(outer, "precious"), "mine");
  return { outer, folder: join(outer, "root") };
}

describe("nothing leads out of the folder", () => {
  test.each<[string, readonly ArchiveEntry[], string]>([
    ["a path upwards", [file("../precious")], "`../precious` leads out of the image"],
    ["a path upwards in between", [file("a/../../precious")], "`a/../../precious` leads out of the image"],
    ["an absolute path upwards", [file("/../precious")], "`/../precious` leads out of the image"],
    ["a folder upwards", [{ name: "..", type: "directory" }], "`..` leads out of the image"],
    ["a whiteout upwards", [file("../.wh.precious")], "`../.wh.precious` leads out of the image"],
    ["a whiteout of the folder above", [file(".wh...")], "`.wh...` removes no file"],
    ["a whiteout of itself", [file("a/.wh..")], "`a/.wh..` removes no file"],
    ["a whiteout of nothing", [file(".wh.")], "`.wh.` removes no file"],
    ["a hard link upwards", [hardLink("h", "../precious")], "`../precious` leads out of the image"],
    ["a hard link to nothing", [hardLink("h", "missing")], "`h` is a hard link to a file that is not there"],
    [
      "a hard link to a folder",
      [{ name: "d", type: "directory" }, hardLink("h", "d")],
      "`h` is a hard link to a file that is not there",
    ],
    ["a hard link to the top", [hardLink("h", "/")], "`h` is a hard link to a file that is not there"],
    ["a hard link to itself", [hardLink("h", "h")], "`h` is a hard link to a file that is not there"],
    ["links in a circle", [link("a", "b"), link("b", "a"), file("a/x")], "`a/x` leads through too many links"],
    ["a link to itself", [link("a", "a"), file("a/x")], "`a/x` leads through too many links"],
    ["a path through a file", [file("f"), file("f/x")], "`f/x` leads through something that is no folder"],
    ["a link to nothing", [link("l", "")], "`l` is a link to nothing"],
    ["a name with a NUL", [{ name: "x", pax: { path: "a\0b" } }], "`a\0b` is not a name"],
    ["a link with a NUL", [{ ...link("l", "x"), pax: { linkpath: "a\0b" } }], "`l` is a link to nothing"],
    ["a name of 256 letters", [file("n".repeat(256))], "a name in it is too long"],
    ["a name of 100,000 letters", [file("n".repeat(100_000))], "a name in it is too long"],
    ["a path of 5,000 letters", [file(`${"d/".repeat(2500)}f`)], "a name in it is too long"],
    [
      "a file with holes",
      [{ name: "s", pax: { "GNU.sparse.major": "1" } }],
      "`s` is a file with holes, which images have not",
    ],
  ])("%s", async (_, entries, reason) => {
    const { outer, folder } = beside();
    const problem = await problemOf(unpack({ layers: [entries], folder }));
    expect(told(problem)).toBe(`unhealthy image-invalid: A layer of the image cannot be unpacked: ${reason}.`);
    expect(readdirSync(outer).sort()).toEqual(["precious", "root"]);
    expect(readFileSync(join(outer, "precious"), "utf8")).toBe("mine");
  });

  test.each<[string, readonly ArchiveEntry[]]>([
    ["absolute", [link("out", "OUTER"), file("out/precious"), file("out/new")]],
    ["relative", [link("out", ".."), file("out/precious"), file("out/new")]],
    ["through two links", [link("a", "b"), link("b", "../../.."), file("a/precious")]],
    ["the last part", [link("f", "OUTER/precious"), file("f")]],
    ["a link that a folder becomes", [{ name: "d", type: "directory" }, link("d", ".."), file("d/precious")]],
    ["to remove", [link("out", ".."), file("out/.wh.precious")]],
    ["to empty", [link("out", ".."), file("out/.wh..wh..opq")]],
    ["to link", [link("out", ".."), file("root-file"), hardLink("out/precious", "root-file")]],
    ["to change rights", [link("out", "OUTER"), { name: "out", type: "directory", mode: 0o777 }]],
  ])("not through a link: %s", async (_, entries) => {
    const { outer, folder } = beside();
    const real = entries.map((entry) => ({
      ...entry,
      ...(entry.linkname !== undefined && { linkname: entry.linkname.replace("OUTER", outer) }),
    }));
    await unpack({ layers: [real, real], folder });
    expect(readdirSync(outer).sort()).toEqual(["precious", "root"]);
    expect(listed(outer)).toContain("precious 644 mine");
  });

  test("a hard link through a link that leads out finds what is inside", async () => {
    const { folder } = beside();
    const problem = await problemOf(unpack({ layers: [[link("out", ".."), hardLink("h", "out/precious")]], folder }));
    expect(problem.message).toContain("`h` is a hard link to a file that is not there");
  });

  test("a hard link to a link is a link, and nothing is written through it", async () => {
    const { outer, folder } = beside();
    await unpack({ layers: [[link("l", "../precious"), hardLink("h", "l"), file("h")]], folder });
    expect(listed(outer)).toEqual(["precious 644 mine", "root/ 755", "root/h 644 evil", "root/l -> ../precious"]);
  });

  test("links that were there before are not followed out either", async () => {
    const { outer, folder } = beside();
    symlinkSync("..", join(folder, "out"));
    await unpack({ layers: [[file("out/precious"), file("out/.wh..wh..opq")]], folder });
    expect(listed(outer)).toContain("precious 644 mine");
  });
});

test("devices and pipes are left out, and what they replace is gone", async () => {
  const devices: readonly ArchiveEntry[] = [
    { name: "sda", type: "block-device", devmajor: 8, devminor: 0 },
    { name: "null", type: "character-device", devmajor: 1, devminor: 3 },
    { name: "pipe", type: "fifo" },
    file("after", "x"),
  ];
  expect(listed(await unpack({ layers: [[file("sda")], devices], privileged: true }))).toEqual(["after 644 x"]);
});

describe("broken archives", () => {
  const gzip = "application/vnd.oci.image.layer.v1.tar+gzip";
  const zstd = "application/vnd.oci.image.layer.v1.tar+zstd";
  const plain = "application/vnd.oci.image.layer.v1.tar";
  const whole = tar([file("a", "x".repeat(100_000)), file("b", "y".repeat(100_000))]);
  const unknown = async () => {
    const archive = Buffer.from(await tar([file("a")]));
    archive[156] = "V".charCodeAt(0);
    // The sum of all bytes of the header, with its own field as spaces.
    archive.write("        ", 148);
    archive.write(
      archive
        .subarray(0, 512)
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0"),
      148,
    );
    return archive;
  };

  test.each<[string, string, () => Promise<Buffer>, string]>([
    ["half a tar archive", plain, async () => (await whole).subarray(0, 80_000), "unexpected end of data"],
    ["half a gzip file", gzip, async () => gzipSync(await whole).subarray(0, 200), "unexpected end of file"],
    ["half a zstd file", zstd, async () => zstdCompressSync(await whole).subarray(0, 20), "unexpected end of file"],
    [
      "gzip of half a tar archive",
      gzip,
      async () => gzipSync((await whole).subarray(0, 80_000)),
      "unexpected end of data",
    ],
    ["no gzip", gzip, async () => Buffer.from("<html>Log in to the hotel</html>"), "incorrect header check"],
    ["no zstd", zstd, async () => Buffer.from("<html>Log in to the hotel</html>"), "unknown frame descriptor"],
    ["nothing", gzip, async () => Buffer.alloc(0), "unexpected end of file"],
    [
      "no tar",
      plain,
      async () => Buffer.alloc(2048, "x"),
      "invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?",
    ],
    [
      "something after gzip",
      gzip,
      async () => Buffer.concat([gzipSync(await whole), Buffer.from("more")]),
      "incorrect header check",
    ],
    ["an unknown kind of entry", plain, unknown, "`a` is neither file, folder nor link"],
    [
      "an unknown kind of layer",
      "text/html",
      async () => whole,
      "`text/html` is not a kind of layer that preview knows",
    ],
  ])("%s", async (_, mediaType, bytes, reason) => {
    const adapter = testLayers();
    const archive = await bytes();
    const layer = {
      mediaType,
      size: archive.byteLength,
      content: (async function* () {
        yield archive;
      })(),
    };
    const problem = await problemOf(adapter.unpack(layer, temporaryFolder(), undefined));
    expect(told(problem)).toBe(
      `unhealthy image-invalid: A layer of the image cannot be unpacked: ${reason.toLowerCase()}.`,
    );
  });

  test("what the bytes themselves fail with stays what it is", async () => {
    const adapter = testLayers();
    const mine = new Error("the line is dead");
    const packed = gzipSync(await whole);
    const content = (async function* () {
      yield packed.subarray(0, 100);
      throw mine;
    })();
    const outcome = await adapter
      .unpack({ mediaType: gzip, size: packed.byteLength, content }, temporaryFolder(), undefined)
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({ cause: mine });
  });
});

describe("limits", () => {
  test("a layer that grows beyond measure is stopped", async () => {
    const folder = temporaryFolder();
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 1 });
    const header = (await tar([{ name: "zeros", size: 0 }])).subarray(0, 512);
    const bomb = async function* () {
      yield gzipSync(withSize(header, 4 * 1024 ** 3));
      for (let count = 0; count < 64; count += 1) yield zeros;
    };
    const adapter = testLayers();
    const layer = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", size: 1_000_000, content: bomb() };
    // Left out, so that the test does not fill the disk.
    const problem = await problemOf(adapter.unpack(layer, join(folder, "to"), ["seed"]));
    expect(problem.message).toBe(
      "A layer of the image cannot be unpacked: its 1000000 bytes hold more than 1173741824 bytes.",
    );
  });

  test("folders as deep as a path can be are removed", async () => {
    const { folder } = beside();
    const deep = "d/".repeat(1500);
    await unpack({ layers: [[file(`${deep}f`)], [file(".wh.d"), file("after", "x")]], folder });
    expect(listed(folder)).toEqual(["after 644 x"]);
  });

  test("a full disk is named", async ({ skip }) => {
    const { folder } = beside();
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    } catch {
      skip("this process may not mount a small file system");
    }
    try {
      const problem = await problemOf(unpack({ layers: [[file("f", "x".repeat(4_000_000))]], folder }));
      expect(told(problem)).toBe(
        `usage disk-full: \`${folder}\` cannot be written: the disk is full.\n` +
          "hint: Free some space, or set TMPDIR to a folder that has some, and run the command again.",
      );
    } finally {
      execFileSync("umount", [folder]);
    }
  });
});

function withSize(header: Buffer, size: number): Buffer {
  const changed = Buffer.from(header);
  changed.write(`${size.toString(8).padStart(11, "0")} `, 124);
  changed.write("        ", 148);
  const sum = changed.reduce((total, byte) => total + byte, 0);
  changed.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return changed;
}
