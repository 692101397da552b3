import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, gitEnvironment, writeFiles } from "../../support/git.ts";
import { filesBelow } from "../../support/project-files.ts";
import { startDebianRegistry } from "../../support/registry/debian.ts";
import { buildImage, sha256 } from "../../support/registry/image.ts";

const program = join(import.meta.dirname, "../../../bin/preview.mjs");
const peakMemory = join(import.meta.dirname, "peak-memory.cjs");

export const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";

/** The PostgreSQL scripts of the example, by path below seeds/. */
export const shopScripts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(filesBelow("examples/shop-api/seeds")).filter(([path]) => path.startsWith("postgres/")),
);

/** A machine with Debian's PostgreSQL and docker-registry, where seeds are built by the program as it is shipped. */
export interface Ground {
  /** Empty, and open to other users. */
  folder(): string;
  /** A clone with these scripts, whose seeds have a repository of their own; `host` stands before the registry. */
  clone(scripts: Readonly<Record<string, string>>, host?: string): Clone;
  readonly registry: { readonly host: string; readonly url: string };
  close(): Promise<void>;
}

export interface Clone {
  readonly folder: string;
  /** `127.0.0.1:5000/acme/seed-1` */
  readonly image: string;
  write(scripts: Readonly<Record<string, string>>): void;
  /** Runs `preview seed … --json`, which must end with 0. */
  seed(...args: readonly string[]): Promise<Run>;
}

export interface Run {
  readonly milliseconds: number;
  /** The document on stdout. */
  readonly document: {
    readonly databases: readonly { readonly bytes: number | null; readonly digest: string | null }[];
  };
  /** Of the process itself, not of the servers that it starts, in MiB: at its start, and the most. */
  readonly memory: { readonly start: number; readonly peak: number };
}

export async function ground(): Promise<Ground> {
  const root = mkdtempSync(join(tmpdir(), "preview-bench-"));
  chmodSync(root, 0o755);
  const registry = await startDebianRegistry("none");
  await pushBase(registry.url);
  let count = 0;
  const folder = () => {
    count += 1;
    const made = join(root, `${count}`);
    mkdirSync(made);
    return made;
  };
  return {
    folder,
    registry,
    clone: (scripts, host = registry.host) => clone(folder(), `${host}/acme/seed-${count}`, scripts),
    async close() {
      await registry.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function clone(place: string, image: string, scripts: Readonly<Record<string, string>>): Clone {
  const folder = join(place, "shop-api");
  const [temporary, memory] = [join(place, "tmp"), join(place, "memory")];
  for (const made of [folder, temporary]) mkdirSync(made);
  const host = image.split("/")[0];
  const database = {
    ...{ name: "main", engine: "postgres", base: `${host}/library/postgres:15`, image, scripts: "postgres" },
    ...{ database: "shop", user: "shop", password: "shop", platforms: [platform] },
  };
  const write: Clone["write"] = (more) => writeFiles(join(folder, "seeds"), more);
  // JSON is YAML.
  write({
    ...scripts,
    "seeds.yaml": JSON.stringify({ apiVersion: "preview/v1", kind: "Seeds", databases: [database] }),
  });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", "seeds");
  const environment = { ...gitEnvironment, HOME: place, TMPDIR: temporary, BENCH_PEAK_MEMORY: memory };
  return {
    ...{ folder, image, write },
    async seed(...args) {
      const start = performance.now();
      const document = await run(["--require", peakMemory, program, "seed", ...args, "--json"], folder, environment);
      const milliseconds = performance.now() - start;
      return { milliseconds, document: JSON.parse(document), memory: JSON.parse(readFileSync(memory, "utf8")) };
    },
  };
}

async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${said.stderr}`);
  return said.stdout;
}

/** A base image that has nothing but a name: the programs are those of this machine. */
async function pushBase(url: string): Promise<void> {
  const repository = `${url}/v2/library/postgres`;
  const { blobs, manifests } = buildImage({ platforms: [platform], single: true });
  for (const blob of blobs) {
    const begun = await fetch(`${repository}/blobs/uploads/`, { method: "POST" });
    const place = new URL(begun.headers.get("location") ?? "", url);
    place.searchParams.set("digest", sha256(blob));
    await put(place, blob, "application/octet-stream");
  }
  for (const { body, mediaType } of manifests) await put(new URL(`${repository}/manifests/15`), body, mediaType);
}

async function put(place: URL, body: Uint8Array, type: string): Promise<void> {
  const { status } = await fetch(place, { method: "PUT", body: Buffer.from(body), headers: { "content-type": type } });
  if (status !== 201) throw new Error(`${place.pathname} answers ${status}`);
}
