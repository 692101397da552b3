import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decompressed } from "../../src/adapters/layers/compression.ts";
import { scriptBytes as open } from "../../src/adapters/script-bytes.ts";
import { Problem } from "../../src/problem.ts";
import { temporaryFolder } from "../support/temporary.ts";

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const scriptBytes = (root: string) => open(root, decompressed);
const code = (error: unknown) => (error instanceof Problem ? error.code : error);

const large = Buffer.from("INSERT INTO orders VALUES (1, 'a');\n".repeat(50_000));

test("reads a file in pieces, and never through a link", async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "V001__a.sql"), large);
  writeFileSync(join(root, "secret"), "secret");
  symlinkSync("secret", join(root, "V002__b.sql"));
  mkdirSync(join(root, "V003__c.sql"));
  const bytes = scriptBytes(root);
  expect((await whole(bytes.read("V001__a.sql"))).equals(large)).toBe(true);
  expect(await bytes.look("V001__a.sql")).toEqual({ kind: "file", size: large.length });
  expect(await bytes.look("V002__b.sql")).toMatchObject({ kind: "link" });
  expect(await bytes.look("V003__c.sql")).toMatchObject({ kind: "other" });
  expect(await bytes.look("V004__d.sql")).toBeUndefined();
  for (const path of ["V002__b.sql", "V003__c.sql", "V004__d.sql"])
    expect(await whole(bytes.read(path)).catch(code)).toBe("unreadable");
});

test.each([
  ["gz", gzipSync(large)],
  ["gz", Buffer.concat([gzipSync(large.subarray(0, 99)), gzipSync(large.subarray(99))])],
  ["zst", zstdCompressSync(large)],
  ["zst", Buffer.concat([zstdCompressSync(large.subarray(0, 99)), zstdCompressSync(large.subarray(99))])],
] as const)("unpacks %s, and says when it is not", async (format, packed) => {
  const bytes = scriptBytes(temporaryFolder());
  expect((await whole(bytes.unpack(pieces(packed, 1000), format))).equals(large)).toBe(true);
  expect(await whole(bytes.unpack(pieces(large, 1000), format)).catch(code)).toBe("script-not-packed");
  expect(await whole(bytes.unpack(pieces(packed.subarray(0, -9), 1000), format)).catch(code)).toBe("script-not-packed");
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield packed.subarray(0, 10);
    throw new Error("the disk is gone");
  };
  await expect(whole(bytes.unpack(broken(), format))).rejects.toThrow("the disk is gone");
});

test("hashes and writes whatever comes, and writes nothing that breaks off", async () => {
  const root = temporaryFolder();
  const bytes = scriptBytes(root);
  expect(await bytes.sha256(pieces(large, 999))).toBe(createHash("sha256").update(large).digest("hex"));
  await bytes.write("V001__a.sql", pieces(large, 999));
  expect(readFileSync(join(root, "V001__a.sql")).equals(large)).toBe(true);
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield large;
    throw new Problem("config", { code: "script-not-packed", message: "It breaks off." });
  };
  expect(await bytes.write("V001__a.sql", broken()).catch(code)).toBe("script-not-packed");
  expect(readFileSync(join(root, "V001__a.sql")).equals(large)).toBe(true);
  expect(await bytes.write("none/V001__a.sql", pieces(large, 999)).catch(code)).toBe("unwritable");
});
