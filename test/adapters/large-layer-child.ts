/**
 * Packs one file as a layer, pushes it on a base, and unpacks it again, in a process of its own:
 * `node large-layer-child.ts <registry> <folder> <compression>`. Prints what it cost as JSON.
 */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { layers } from "../../src/adapters/layers/layers.ts";
import { images } from "../../src/adapters/registry/images.ts";

const [host = "", folder = "", compression = ""] = process.argv.slice(2);
if (compression !== "gzip" && compression !== "zstd") throw new Error("no such compression");
const { signal } = new AbortController();
const adapter = images({
  environment: {},
  executables: async () => {
    throw new Error("no program is needed");
  },
  signal,
  layers: layers({ temporaryFolder: (purpose) => mkdtemp(join(folder, purpose)), signal }),
});
const base = await adapter.open(`${host}/acme/base:v1`, "linux/amd64");
if (base === undefined) throw new Error("there is no base");
const entry = { path: "seed/large", source: join(folder, "large"), mode: 0o600, uid: 999, gid: 999 };
const layer = await adapter.pack([entry], compression);
const lower = base.layers.map((each) => ({ name: base.name, layer: each }));
const image = { platform: "linux/amd64", lower, upper: [layer], config: base.config, annotations: {} };
const name = `${host}/acme/seed`;
const { digest } = await adapter.push({ name, tag: `v1-${compression}`, images: [image], annotations: {} });
const pushed = await adapter.open(`${name}@${digest}`, "linux/amd64");
if (pushed === undefined) throw new Error("there is no image");
await adapter.unpack(pushed, join(folder, `unpacked-${compression}`));
console.log(JSON.stringify({ digest, peakMebibytes: process.resourceUsage().maxRSS / 1024 }));
