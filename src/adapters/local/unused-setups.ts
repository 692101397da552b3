import { readdir, readlink, rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { namesIn } from "./checkouts.ts";
import { type LocalHome, previewFolder } from "./home.ts";
import { setupDoneFile } from "./setup.ts";

/** Days for which packages are kept for the next preview; our own number. */
const keptDays = 30;

/** Removes what setups have installed that no preview uses, and none has used for a month. */
export async function removeUnusedSetups(home: LocalHome): Promise<void> {
  const old: string[] = [];
  for (const key of await namesIn(home.setups)) if (await isOld(join(home.setups, key))) old.push(key);
  if (old.length === 0) return;
  const used = await usedSetups(home);
  for (const key of old.filter((one) => !used.has(one))) {
    // Away in one step, so that nobody takes half of it for the whole.
    const gone = join(home.setups, `${key}.gone`);
    await rename(join(home.setups, key), gone);
    await rm(gone, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function isOld(setup: string): Promise<boolean> {
  // One that was cut off has only its folder.
  const found = await stat(join(setup, setupDoneFile)).catch(() => stat(setup).catch(() => undefined));
  return found !== undefined && Date.now() - found.mtimeMs > keptDays * 24 * 3600 * 1000;
}

/** Working copies lead to what is installed by symbolic links. */
async function usedSetups(home: LocalHome): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const preview of await namesIn(home.previews)) {
    const code = join(previewFolder(home, preview), "code");
    const entries = await readdir(code, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isSymbolicLink())) {
      const target = await readlink(join(entry.parentPath, entry.name)).catch(() => "");
      used.add(relative(home.setups, target).split("/")[0] ?? "");
    }
  }
  return used;
}
