import { linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ArchiveEntry, listed, tar, testLayers, unpack } from "../../support/archive.ts";
import { noise } from "../../support/registry/new-image.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const folder = (name: string, mode = 0o755): ArchiveEntry => ({ name, type: "directory", mode });
const link = (name: string, linkname: string): ArchiveEntry => ({ name, type: "symlink", linkname });
const hardLink = (name: string, linkname: string): ArchiveEntry => ({ name, type: "link", linkname });
const file = (name: string, text = ""): ArchiveEntry => ({ name, text });

test("files, folders and links are what they were", async () => {
  const to = await unpack({
    layers: [
      [
        ...[folder("./"), folder("./etc"), folder("data", 0o1700)],
        { name: "data/secret", mode: 0o600, text: "s" },
        { name: "./etc/run.sh", mode: 0o755, text: "#!/bin/sh" },
        ...[link("etc/absolute", "/usr/bin"), link("etc/up", "../data"), hardLink("same", "data/secret")],
        hardLink("linked-link", "./etc/up"),
        ...[file("without/a/folder", "x"), file(`${"long/".repeat(40)}name`, "deep"), file("Ünïcode ✔", "u")],
        { name: "data/old", type: "contiguous-file", text: "o" },
      ],
    ],
  });
  const deep = Array.from(
    { length: 40 },
    (_, index) =>
      `${Array(index + 1)
        .fill("long")
        .join("/")}/ 755`,
  );
  expect(listed(to)).toEqual([
    "data/ 1700",
    "data/old 644 o",
    "data/secret 600 s",
    "etc/ 755",
    "etc/absolute -> /usr/bin",
    "etc/run.sh 755 #!/bin/sh",
    "etc/up -> ../data",
    "linked-link -> ../data",
    ...deep,
    `${"long/".repeat(40)}name 644 deep`,
    "same 600 s",
    "without/ 755",
    "without/a/ 755",
    "without/a/folder 644 x",
    "Ünïcode ✔ 644 u",
  ]);
  expect(statSync(join(to, "same")).ino).toBe(statSync(join(to, "data/secret")).ino);
});

describe("a layer on top", () => {
  test.each<[string, readonly ArchiveEntry[], readonly string[]]>([
    ["replaces a file", [file("a/f", "new")], ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f 644 new"]],
    ["removes a file", [file("a/.wh.f")], ["a/ 755", "a/b/ 755", "a/b/g 644 g"]],
    ["removes a folder", [file("a/.wh.b")], ["a/ 755", "a/f 644 f"]],
    [
      "removes what is not there",
      [file("a/.wh.x"), file("x/.wh.y")],
      ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f 644 f"],
    ],
    ["empties a folder", [file("a/.wh..wh..opq"), file("a/n", "n")], ["a/ 755", "a/n 644 n"]],
    [
      "empties a folder after it has filled it",
      [file("a/b/n", "n"), file("a/.wh..wh..opq")],
      ["a/ 755", "a/b/ 755", "a/b/n 644 n"],
    ],
    [
      "removes a folder after it has filled it",
      [file("a/b/n", "n"), file("a/.wh.b")],
      ["a/ 755", "a/b/ 755", "a/b/n 644 n", "a/f 644 f"],
    ],
    [
      "does not remove what it has written",
      [file("a/f", "new"), file("a/.wh.f")],
      ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f 644 new"],
    ],
    [
      "has notes of an old file system",
      [file(".wh..wh.plnk"), file(".wh..wh.aufs")],
      ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f 644 f"],
    ],
    [
      "puts a folder in place of a file",
      [folder("a/f"), file("a/f/n", "n")],
      ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f/ 755", "a/f/n 644 n"],
    ],
    ["puts a file in place of a folder", [file("a/b", "b")], ["a/ 755", "a/b 644 b", "a/f 644 f"]],
    ["puts a link in place of a folder", [link("a/b", "f")], ["a/ 755", "a/b -> f", "a/f 644 f"]],
    [
      "changes a folder and keeps what is in it",
      [folder("a/b", 0o700)],
      ["a/ 755", "a/b/ 700", "a/b/g 644 g", "a/f 644 f"],
    ],
    [
      "links to a file of the lower one",
      [hardLink("h", "a/f")],
      ["a/ 755", "a/b/ 755", "a/b/g 644 g", "a/f 644 f", "h 644 f"],
    ],
  ])("%s", async (_, upper, expected) => {
    const lower = [folder("a"), file("a/f", "f"), folder("a/b"), file("a/b/g", "g")];
    expect(listed(await unpack({ layers: [lower, upper] }))).toEqual(expected);
  });

  test("writes through the links of the lower one, as in a system whose /bin is /usr/bin", async () => {
    const lower = [folder("usr/bin"), link("bin", "usr/bin"), link("sbin", "/bin"), link("loop", "usr/../usr/./bin/")];
    const upper = [file("bin/a", "a"), file("sbin/b", "b"), file("loop/c", "c"), file("sbin/.wh.a")];
    expect(listed(await unpack({ layers: [lower, upper] }))).toEqual([
      "bin -> usr/bin",
      "loop -> usr/../usr/./bin/",
      "sbin -> /bin",
      "usr/ 755",
      "usr/bin/ 755",
      "usr/bin/a 644 a",
      "usr/bin/b 644 b",
      "usr/bin/c 644 c",
    ]);
  });

  test("does not write into a file that is hard linked elsewhere", async () => {
    const to = temporaryFolder();
    const outside = join(temporaryFolder(), "outside");
    writeFileSync(outside, "mine");
    linkSync(outside, join(to, "f"));
    await unpack({ layers: [[file("f", "theirs")]], folder: to });
    expect(readFileSync(outside, "utf8")).toBe("mine");
  });
});

test("only what is wanted is written, with the folders it lies in", async () => {
  const lower = [
    folder("seed", 0o711),
    folder("seed/pgdata", 0o700),
    file("seed/pgdata/1", "1"),
    file("seed/other"),
    file("usr/x"),
  ];
  const upper = [
    file("seed/pgdata/2", "2"),
    file("seed/pgdata/.wh.1"),
    file("seed/pgdata-x"),
    file("usr/.wh.x"),
    file("seed/.wh.other"),
  ];
  const only = ["seed/pgdata"];
  expect(listed(await unpack({ layers: [lower, upper], only }))).toEqual([
    "seed/ 711",
    "seed/pgdata/ 700",
    "seed/pgdata/2 644 2",
  ]);
  expect(listed(await unpack({ layers: [lower, [file(".wh.seed")]], only }))).toEqual([]);
  expect(listed(await unpack({ layers: [lower, [file("seed/.wh..wh..opq")]], only }))).toEqual(["seed/ 711"]);
});

describe("rights", () => {
  const layer: readonly ArchiveEntry[] = [
    { name: "su", mode: 0o6755, uid: 0, gid: 0 },
    { name: "locked", type: "directory", mode: 0o500, uid: 12, gid: 34 },
    { name: "locked/file", mode: 0o400, uid: 12, gid: 34, text: "f" },
    { name: "large", uid: 1, gid: 2, pax: { uid: "1000660000", gid: "1000660001" } },
    { name: "link", type: "symlink", linkname: "su", uid: 12, gid: 34 },
  ];

  test("belong to whoever unpacks, without bits that would give them away, and can be removed again", async () => {
    const to = await unpack({ layers: [layer, layer] });
    expect(listed(to)).toEqual(["large 644", "link -> su", "locked/ 700", "locked/file 400 f", "su 755"]);
    expect(lstatSync(join(to, "locked/file")).uid).toBe(process.geteuid?.());
  });

  test.runIf(process.geteuid?.() === 0)("are kept for root", async () => {
    const to = await unpack({ layers: [layer], privileged: true });
    expect(listed(to)).toEqual(["large 644", "link -> su", "locked/ 500", "locked/file 400 f", "su 6755"]);
    const owners = ["su", "locked", "locked/file", "large", "link"].map((name) => {
      const { uid, gid } = lstatSync(join(to, name));
      return `${name} ${uid} ${gid}`;
    });
    expect(owners).toEqual([
      "su 0 0",
      "locked 12 34",
      "locked/file 12 34",
      "large 1000660000 1000660001",
      "link 12 34",
    ]);
  });
});

test("the folder is made when it is missing, and may be reached through a link", async () => {
  const to = join(temporaryFolder(), "a/b");
  await unpack({ layers: [[file("f", "f")]], folder: to });
  mkdirSync(join(to, "real"));
  symlinkSync("real", join(to, "link"));
  await unpack({ layers: [[file("g", "g")]], folder: join(to, "link") });
  expect(listed(to)).toEqual(["f 644 f", "link -> real", "real/ 755", "real/g 644 g"]);
});

test.each([100, 5000, 1_000_000])(
  "a zstd layer of many frames is read to its end, %i bytes at a time",
  async (size) => {
    const archive = await tar([
      file("a", "a".repeat(10_000)),
      { name: "b", text: Buffer.from(noise(9000)).toString("hex") },
    ]);
    // One that is to be skipped, as those have that carry a table of contents (RFC 8878, section 3.1.2).
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const frames = [skipped];
    for (let at = 0; at < archive.byteLength; at += 700) {
      frames.push(zstdCompressSync(archive.subarray(at, at + 700)), skipped);
    }
    const packed = Buffer.concat(frames);
    const content = (async function* () {
      for (let at = 0; at < packed.byteLength; at += size) yield packed.subarray(at, at + size);
    })();
    const to = temporaryFolder();
    const adapter = testLayers();
    const layer = { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", size: packed.byteLength, content };
    await adapter.unpack(layer, to, undefined);
    expect(readFileSync(join(to, "a"), "utf8")).toBe("a".repeat(10_000));
    expect(readFileSync(join(to, "b"), "utf8")).toBe(Buffer.from(noise(9000)).toString("hex"));
  },
);
