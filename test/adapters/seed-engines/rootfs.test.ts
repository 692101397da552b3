import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imageOf, writePostgresRoot } from "../../support/postgres-image.ts";
import { hasPostgres, programs, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { type Machine, machine, started } from "../../support/seed-machine.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const asRoot = process.getuid?.() === 0;
const mayEnter = asRoot || spawnSync("unshare", ["--user", "true"]).status === 0;
const script = seedScript("V001__a.sql", "CREATE TABLE a AS SELECT generate_series(1, 10) n;\n");
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

function cacheOf({ folder }: Pick<Machine, "folder">): string {
  return join(folder, ".cache/preview/rootfs");
}

/** Folders of builds in the unpacked images of a cache. */
function runsIn(cache: string): readonly string[] {
  return readdirSync(cache).flatMap((name) => readdirSync(join(cache, name, ".preview")));
}

describe.skipIf(!hasPostgres || !mayEnter)(
  "the engine rootfs (skipped without PostgreSQL 15 or a way into a root)",
  () => {
    const root = mkdtempSync(join(tmpdir(), "preview-image-"));
    beforeAll(() => writePostgresRoot(root));
    afterAll(() => rmSync(root, { recursive: true, force: true }));

    test("builds with the programs of the image, in its files, for its user", async () => {
      const { load, folder } = machine({ images: imageOf(root) });
      const data = await load([script], { engine: "rootfs" });
      expect(data).toMatchObject({ serverVersion: expect.stringMatching(/^15\./) });
      expect(data.folder).toContain(join(cacheOf({ folder }), "sha256-aaaa"));
      if (asRoot) expect(statSync(join(data.folder, "base")).uid).toBe(999);
      expect((await started(data)).psql("SELECT sum(n) FROM a")).toBe("55");
      const parent = { parent: data.folder, engine: "rootfs" } as const;
      const next = await load([seedScript("V002__b.sql", "INSERT INTO a VALUES (45);\n")], parent);
      expect((await started(next)).psql("SELECT sum(n) FROM a")).toBe("100");
      await Promise.all([data.remove(), next.remove()]);
      expect(runsIn(cacheOf({ folder }))).toEqual([]);
    });

    test("unpacks an image once, whoever else is at it, and never uses half of one", async () => {
      const unpacked: string[] = [];
      const images = imageOf(root, unpacked);
      const { load, folder } = machine({ images });
      await Promise.all([1, 2].map(async () => (await load([script], { engine: "rootfs" })).remove()));
      expect(unpacked).toHaveLength(2);
      await (await load([script], { engine: "rootfs" })).remove();
      expect(unpacked).toHaveLength(2);
      expect(readdirSync(cacheOf({ folder }))).toHaveLength(1);
      rmSync(cacheOf({ folder }), { recursive: true });
      const breaking = machine({
        images: {
          ...images,
          async unpack(image, to) {
            await images.unpack(image, to);
            throw new Error("The connection was closed.");
          },
        },
      });
      await expect(breaking.load([script], { engine: "rootfs" })).rejects.toMatchObject({ code: "storage-failed" });
      expect(readdirSync(cacheOf(breaking))).toEqual([]);
    });

    test("removes what nobody used for long, and what a killed run left", async () => {
      const { load, folder } = machine({ images: imageOf(root) });
      const cache = cacheOf({ folder });
      const [old, young] = [`sha256-${"b".repeat(64)}-0`, `sha256-${"c".repeat(64)}-0`];
      for (const name of [old, young, "unpacking-old", "unpacking-young"])
        mkdirSync(join(cache, name, ".preview"), { recursive: true });
      utimesSync(join(cache, old), daysAgo(15), daysAgo(15));
      utimesSync(join(cache, young), daysAgo(13), daysAgo(13));
      utimesSync(join(cache, "unpacking-old"), daysAgo(2), daysAgo(2));
      await (await load([script], { engine: "rootfs" })).remove();
      expect(readdirSync(cache).filter((name) => !name.includes("aaaa"))).toEqual([young, "unpacking-young"]);
      const [ours = ""] = readdirSync(cache).filter((name) => name.includes("aaaa"));
      for (const name of ["run-old", "run-young"]) mkdirSync(join(cache, ours, ".preview", name));
      utimesSync(join(cache, ours, ".preview/run-old"), daysAgo(2), daysAgo(2));
      await (await load([script], { engine: "rootfs" })).remove();
      expect(readdirSync(join(cache, ours, ".preview"))).toEqual(["run-young"]);
    });

    test("writes nowhere but below the root, wherever links of the image lead", async () => {
      const elsewhere = temporaryFolder();
      const images = imageOf(root);
      const { load, folder } = machine({
        images: {
          ...images,
          async unpack(image, to) {
            await images.unpack(image, to);
            rmSync(join(to, "dev"), { recursive: true, force: true });
            for (const name of ["dev", ".preview"]) symlinkSync(elsewhere, join(to, name));
          },
        },
      });
      await (await load([script], { engine: "rootfs" })).remove();
      expect(readdirSync(elsewhere)).toEqual([]);
      const [unpacked = ""] = readdirSync(cacheOf({ folder }));
      expect(lstatSync(join(cacheOf({ folder }), unpacked, "dev")).isDirectory()).toBe(true);
      expect(existsSync(join(cacheOf({ folder }), unpacked, "dev/null"))).toBe(true);
    });

    test("writes nowhere but below the root, wherever programs of the image put links", async () => {
      const elsewhere = temporaryFolder();
      chmodSync(elsewhere, 0o777);
      const images = imageOf(root);
      const { load } = machine({
        images: {
          ...images,
          async unpack(image, to) {
            await images.unpack(image, to);
            const program = join(to, programs, "initdb");
            rmSync(program);
            // Called with -D and the data directory.
            writeFileSync(program, `#!/bin/sh\nexec ln -s ${elsewhere} "$2"\n`, { mode: 0o755 });
          },
        },
      });
      await expect(load([script], { engine: "rootfs" })).rejects.toMatchObject({ code: "seed-engine-failed" });
      expect(readdirSync(elsewhere)).toEqual([]);
    });

    test("reaches the server's socket below a long path", async () => {
      const long = join(temporaryFolder(), "x".repeat(60), "y".repeat(60));
      mkdirSync(long, { recursive: true });
      execFileSync("chmod", ["-R", "a+rx", long]);
      const environment = { PATH: process.env.PATH, HOME: "/", XDG_CACHE_HOME: long };
      const { load } = machine({ images: imageOf(root), environment });
      await (await load([script], { engine: "rootfs" })).remove();
    });

    test("says what it misses", async () => {
      const { engines, load } = machine({ images: { ...imageOf(root), open: async () => undefined } });
      await expect(load([script], { engine: "rootfs" })).rejects.toMatchObject({ code: "seed-base-missing" });
      const foreign = engines.choose(seedDatabase({ platforms: ["linux/s390x"] }), "rootfs");
      await expect(foreign).rejects.toMatchObject({
        code: "seed-engine-missing",
        findings: [
          { message: expect.stringContaining("rootfs: it cannot run linux/s390x on a machine that is linux/") },
        ],
      });
    });
  },
);
