import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheFolder } from "./build.ts";

/** A layer of images as an uncompressed tar: on loopback, packing costs more than it saves. */
export interface Layer {
  readonly file: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** With the times of files: Python compiles again, at each start, what is not as old as it was when it was compiled. */
const packing = "--sort=name --numeric-owner";

/** A layer from the cache, or what `fill` puts into an empty folder; the key says everything it depends on. */
export async function cachedLayer(name: string, key: string, fill: (root: string) => void): Promise<Layer> {
  const layers = join(cacheFolder, "layers");
  mkdirSync(layers, { recursive: true });
  const file = join(
    layers,
    `${name}-${createHash("sha256")
      .update(packing + key)
      .digest("hex")
      .slice(0, 12)}.tar`,
  );
  const description = file.replace(/tar$/, "json");
  if (existsSync(description)) return { file, ...JSON.parse(readFileSync(description, "utf8")) };
  const root = mkdtempSync(join(layers, "unfinished-"));
  const unfinished = `${root}.tar`;
  try {
    fill(root);
    // The folder itself would make the container's root as private as it is.
    execFileSync("chmod", ["755", root]);
    execFileSync("tar", [...packing.split(" "), "-C", root, "-cf", unfinished, "."]);
    const layer = { digest: await digestOf(unfinished), size: statSync(unfinished).size };
    renameSync(unfinished, file);
    writeFileSync(description, JSON.stringify(layer));
    return { file, ...layer };
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(unfinished, { force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return `sha256:${hash.digest("hex")}`;
}
