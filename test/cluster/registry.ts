import { createHash } from "node:crypto";
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { cacheFolder } from "./build.ts";
import type { Layer } from "./layers.ts";
import { folder, registryHost } from "./place.ts";
import { startDaemon, waitFor } from "./processes.ts";

/** What a Dockerfile would say. */
export interface Image {
  readonly repository: string;
  readonly tag: string;
  readonly layers: readonly Layer[];
  readonly entrypoint?: readonly string[];
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly workingFolder?: string;
}

/** Starts Debian's registry; what is pushed to it survives the cluster, in the cache. */
export async function startImageRegistry(): Promise<void> {
  const file = join(folder("registry"), "config.yml");
  const storage = { filesystem: { rootdirectory: join(cacheFolder, "registry") }, delete: { enabled: true } };
  const log = { level: "warn", accesslog: { disabled: true } };
  writeFileSync(file, JSON.stringify({ version: "0.1", log, storage, http: { addr: registryHost } }));
  startDaemon({ name: "registry", command: "docker-registry", args: ["serve", file] });
  await waitFor("the registry's answer", async () => (await ask("HEAD", "/v2/")).ok);
}

/** Pushes an image and answers its reference by digest; layers that are there already are not sent again. */
export async function pushImage(image: Image): Promise<string> {
  const config = configOf(image);
  for (const { digest, file } of image.layers)
    await pushBlob(image.repository, digest, () => Readable.toWeb(createReadStream(file)));
  await pushBlob(image.repository, digestOf(config), () => config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: digestOf(config), size: config.length },
    layers: image.layers.map(({ digest, size }) => ({
      mediaType: "application/vnd.oci.image.layer.v1.tar",
      digest,
      size,
    })),
  });
  const answer = await ask("PUT", `/v2/${image.repository}/manifests/${image.tag}`, {
    headers: { "content-type": "application/vnd.oci.image.manifest.v1+json" },
    body: manifest,
  });
  if (!answer.ok) throw new Error(`The registry answered ${answer.status} to the manifest of ${image.repository}.`);
  return `${registryHost}/${image.repository}@${digestOf(manifest)}`;
}

/** Removes an image, as a registry's retention would; layers stay. */
export async function deleteImage({ repository, tag }: Pick<Image, "repository" | "tag">): Promise<void> {
  const accept = { accept: "application/vnd.oci.image.manifest.v1+json" };
  const found = await ask("HEAD", `/v2/${repository}/manifests/${tag}`, { headers: accept });
  const digest = found.headers.get("docker-content-digest");
  const answer = await ask("DELETE", `/v2/${repository}/manifests/${digest}`);
  if (!answer.ok) throw new Error(`The registry answered ${answer.status} to the removal of ${repository}:${tag}.`);
}

function configOf(image: Image): string {
  return JSON.stringify({
    architecture: process.arch === "x64" ? "amd64" : process.arch,
    os: "linux",
    config: {
      Entrypoint: image.entrypoint ?? [],
      Cmd: image.command,
      Env: Object.entries(image.environment ?? {}).map(([name, value]) => `${name}=${value}`),
      User: image.user ?? "",
      WorkingDir: image.workingFolder ?? "/",
    },
    rootfs: { type: "layers", diff_ids: image.layers.map(({ digest }) => digest) },
  });
}

async function pushBlob(
  repository: string,
  digest: string,
  content: () => NonNullable<RequestInit["body"]>,
): Promise<void> {
  if ((await ask("HEAD", `/v2/${repository}/blobs/${digest}`)).ok) return;
  const start = await ask("POST", `/v2/${repository}/blobs/uploads/`);
  const location = new URL(start.headers.get("location") ?? "", `http://${registryHost}`);
  location.searchParams.set("digest", digest);
  const answer = await ask("PUT", location.href, { body: content(), duplex: "half" });
  if (!answer.ok) throw new Error(`The registry answered ${answer.status} to a layer of ${repository}.`);
}

async function ask(method: string, path: string, options: RequestInit & { duplex?: "half" } = {}): Promise<Response> {
  try {
    return await fetch(new URL(path, `http://${registryHost}`), { method, ...options });
  } catch {
    return Response.error();
  }
}

const digestOf = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
