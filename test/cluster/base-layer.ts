import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cachedLayer, type Layer } from "./layers.ts";

/** In the one file system that all images share, so that the node pulls it once. */
const packages = ["nginx-light", "postgresql-15", "python3", "redis-server", "redis-tools"];

/** The user of the official images of stores. */
export const storeUser = 999;

/** The variable PATH of every image. */
export const path = "/usr/local/bin:/usr/lib/postgresql/15/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Debian with the programs of every image; made once, in one or two minutes. */
export function baseLayer(): Promise<Layer> {
  return cachedLayer("debian", `bookworm ${packages.join()} 1`, (root) => {
    const options = ["--variant=minbase", `--include=${packages.join()}`];
    try {
      execFileSync("nice", ["-n", "19", "debootstrap", ...options, "bookworm", root], { stdio: "ignore" });
    } finally {
      for (const name of ["proc", "sys"])
        execFileSync("sh", ["-c", `umount --lazy "${root}/${name}" 2>/dev/null || true`]);
    }
    const needless = ["var/cache/apt", "var/lib/apt/lists", "usr/share/doc", "usr/share/man", "usr/share/locale"];
    for (const name of [...needless, "var/lib/postgresql", "var/log", "dev"])
      rmSync(join(root, name), { recursive: true, force: true });
    for (const name of ["dev", "var/log", "data"]) mkdirSync(join(root, name));
    execFileSync("chown", [`${storeUser}:${storeUser}`, join(root, "data")]);
    // A server of PostgreSQL wants a name for its user.
    writeFileSync(join(root, "etc/passwd"), `store:x:${storeUser}:${storeUser}::/:/bin/sh\n`, { flag: "a" });
    writeFileSync(join(root, "etc/group"), `store:x:${storeUser}:\n`, { flag: "a" });
  });
}

/** Writes a script that can be executed. */
export function writeProgram(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
}
