import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Images, RemoteImage } from "../../src/ports/images.ts";
import { programs } from "./seed-engines.ts";

/** What a build calls, and what the calls of a container program need. */
const tools = ["sh", "bash", "cat", "chown", "id", "ln", "mkdir", "rm", "sleep", "true"];

/** Read at run time and not linked: text search, PL/pgSQL and extensions, time zones, the locale. */
const data = [
  "/usr/lib/postgresql/15/lib",
  "/usr/share/postgresql/15",
  "/usr/share/zoneinfo",
  "/usr/lib/locale/C.utf8",
];

/** Fills a folder with this machine's PostgreSQL 15 as the file system of an image of its own. */
export function writePostgresRoot(root: string): void {
  const servers = ["postgres", "initdb"].map((name) => join(programs, name));
  const files = [...servers, ...tools.map((name) => join("/bin", name))];
  const libraries = new Set(
    [...files, join(data[0] ?? "", "plpgsql.so"), join(data[0] ?? "", "dblink.so")].flatMap(linked),
  );
  for (const folder of ["usr/bin", "usr/lib", "usr/lib64", "etc", "dev", "tmp"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["bin", "lib", "lib64"]) symlinkSync(`usr/${name}`, join(root, name));
  for (const file of [...files, ...libraries]) copy(file, root);
  for (const folder of data) {
    mkdirSync(dirname(join(root, folder)), { recursive: true });
    cpSync(folder, join(root, folder), {
      recursive: true,
      dereference: true,
      filter: (path) => !/llvm|bitcode|pgxs/.test(path),
    });
  }
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0::/:/bin/sh\npostgres:x:999:998::/:/bin/sh\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\npostgres:x:998:\n");
  chmodSync(root, 0o755);
}

function copy(file: string, root: string): void {
  const to = join(root, file.replace(/^\/(bin|lib|lib64)\//, "/usr/$1/"));
  mkdirSync(dirname(to), { recursive: true });
  if (!existsSync(to)) copyFileSync(realpathSync(file), to);
}

/** Absolute paths of the libraries that a program loads, and of what loads them. */
function linked(file: string): readonly string[] {
  const said = execFileSync("ldd", [file], { encoding: "utf8" });
  return [...said.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)].flatMap(([, path]) => path ?? []);
}

/** A registry's answers about one image, whose files are copied from a folder. */
export function imageOf(root: string, unpacked: string[] = []): Pick<Images, "open" | "unpack"> {
  const image: RemoteImage = {
    name: "docker.io/library/postgres",
    digest: `sha256:${"a".repeat(64)}`,
    layers: [],
    config: { config: { Env: [`PATH=/usr/bin:${programs}`, "PG_MAJOR=15", "LANG=en_US.utf8"] } },
  };
  return {
    open: async () => image,
    async unpack({ digest }, folder) {
      unpacked.push(digest);
      execFileSync("cp", ["-a", `${root}/.`, folder]);
    },
  };
}
