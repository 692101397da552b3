import { lstat, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Problem } from "../../problem.ts";
import { imageEnvironment } from "./base-image.ts";
import { cacheFolder, type Engine, foreignPlatform, imageUsers, ownUser, type SeedEnginesOptions } from "./engine.ts";
import { hostSandbox } from "./host-sandbox.ts";
import { chooseIsolation, type Owner } from "./isolation.ts";
import { userIn } from "./passwd.ts";
import { programFolders } from "./programs.ts";
import { rootfsFolder, runsFolder } from "./rootfs.ts";

/** The base image's own programs in its own files, without a daemon: on Linux, as root or in a user namespace. */
export function rootfsEngine(options: SeedEnginesOptions): Engine {
  const { environment, signal } = options;
  const own = ownUser();
  const isolated = async () => {
    const executables = await options.executables();
    return chooseIsolation({ executables, folders: programFolders(environment.PATH), own });
  };
  return {
    name: "rootfs",
    async reasonAgainst(database) {
      if (process.platform !== "linux") return "it needs Linux";
      const foreign = foreignPlatform(database);
      if (foreign !== undefined) return foreign;
      const { roots } = await isolated();
      if (roots) return undefined;
      return own.uid === 0
        ? "`chroot` is missing, or not permitted here"
        : "it needs root or a user namespace, and `unshare --user` is missing or not permitted here";
    },
    async open({ base, platform, database }) {
      const [images, executables, isolation] = await Promise.all([options.images(), options.executables(), isolated()]);
      const image = await images.open(base, platform);
      if (image === undefined) throw baseMissing(base, platform);
      const cache = join(cacheFolder(environment), "rootfs");
      const { root, folder } = await rootfsFolder(image, { images, executables, cache, uid: own.uid });
      const as = await imageUser(root, imageUsers[database.engine]);
      const path = imageEnvironment(image).PATH ?? "/usr/local/bin:/usr/bin:/bin";
      const inside = join("/", runsFolder, basename(folder));
      const rest = { as, mayChown: own.uid === 0, path, signal };
      return hostSandbox({ executables, isolation, folder, root, inside, ...rest });
    },
  };
}

/** Of the official images of PostgreSQL on Debian, when the passwd file of another one has nothing to say. */
const usual = { uid: 999, gid: 999 };

/** A link could lead to a file of this machine, or to one without an end: then the image has nothing to say. */
async function imageUser(root: string, names: readonly string[]): Promise<Owner> {
  try {
    const [folder, file] = [join(root, "etc"), join(root, "etc/passwd")];
    const real = (await lstat(folder)).isDirectory() && (await lstat(file)).isFile();
    return (real ? userIn(await readFile(file, "utf8"), names) : undefined) ?? usual;
  } catch {
    return usual;
  }
}

function baseMissing(base: string, platform: string): Problem {
  return new Problem("not-found", {
    code: "seed-base-missing",
    message: `The registry has no ${base} for ${platform}.`,
    hints: ["Correct `base` in seeds.yaml, or sign in to its registry with `docker login`."],
  });
}
