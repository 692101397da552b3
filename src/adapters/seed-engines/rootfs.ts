import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Images, RemoteImage } from "../../ports/images.ts";
import type { Executables } from "../../ports.ts";
import { Problem, storageProblem } from "../../problem.ts";

export interface RootfsOptions {
  readonly images: Images;
  readonly executables: Executables;
  /** Absolute path of the folder that keeps the file systems of base images from one run to the next. */
  readonly cache: string;
  /** Of this process: what another user has unpacked has other owners. */
  readonly uid: number;
}

/** Below the root of a base image: a folder for each run. Outside of it nothing of a root is written. */
export const runsFolder = ".preview";

/** A base image that nobody used for so long is removed, and so is what a killed run left behind. */
const keptDays = { roots: 14, leftovers: 1 } as const;

/** Absolute path of a new, empty folder in the unpacked base image, and the root it lies in. */
export async function rootfsFolder(
  image: RemoteImage,
  options: RootfsOptions,
): Promise<{ readonly root: string; readonly folder: string }> {
  try {
    const root = await unpackedRoot(image, options);
    return { root, folder: await mkdtemp(join(root, runsFolder, "run-")) };
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  }
}

/**
 * The files of an image, unpacked once. They are unpacked beside and renamed, so that a root is whole when it is there;
 * when two unpack at once, the first one stays.
 */
async function unpackedRoot(image: RemoteImage, options: RootfsOptions): Promise<string> {
  const { cache, images, uid } = options;
  const root = join(cache, `${image.digest.replace(":", "-")}-${uid}`);
  await mkdir(cache, { recursive: true, mode: 0o700 });
  if (await isFolder(root)) {
    const now = new Date();
    await utimes(root, now, now);
    await sweep(join(root, runsFolder), keptDays.leftovers);
    return root;
  }
  await sweep(cache, keptDays.roots, /^sha256-/);
  await sweep(cache, keptDays.leftovers, /^unpacking-/);
  const beside = await mkdtemp(join(cache, "unpacking-"));
  try {
    await images.unpack(image, beside);
    await makeHabitable(beside, options);
    await rename(beside, root);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!(await isFolder(root))) throw error;
  }
  return root;
}

/** What a program needs of a root and an image leaves to whoever runs it. */
async function makeHabitable(root: string, { executables, uid }: RootfsOptions): Promise<void> {
  await chmod(root, 0o755);
  await rm(join(root, runsFolder), { recursive: true, force: true });
  await mkdir(join(root, runsFolder), { mode: 0o755 });
  const devices = join(root, "dev");
  // A link would lead us out of the root.
  if (!(await isFolder(devices))) {
    await rm(devices, { force: true });
    await mkdir(devices, { mode: 0o755 });
  }
  for (const [name, minor] of [
    ["null", 3],
    ["zero", 5],
    ["urandom", 9],
  ] as const) {
    const device = join(devices, name);
    await rm(device, { recursive: true, force: true });
    const made =
      uid === 0 && (await executables.run("mknod", ["-m", "666", device, "c", "1", `${minor}`])).exitCode === 0;
    // Without the right to make devices an ordinary file is enough, as long as little is written there.
    if (!made && name === "null") await writeFile(device, "", { mode: 0o666 });
  }
}

/** Removes what has not changed for some days. */
async function sweep(folder: string, days: number, names = /./): Promise<void> {
  const before = Date.now() - days * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = names.test(name) ? await lstat(path).catch(() => undefined) : undefined;
    if (found !== undefined && found.mtimeMs < before) await rm(path, { recursive: true, force: true });
  }
}

/** Itself, and not what a link leads to. */
async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
}
