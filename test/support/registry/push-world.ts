import { onTestFinished } from "vitest";
import type { Images, NewImage } from "../../../src/ports/images.ts";
import { type RegistryServer, type RegistryServerOptions, startRegistry } from "../registry.ts";
import type { RegistryRequest } from "./http.ts";
import { imageOn, layerOf, noise } from "./new-image.ts";
import { dockerConfigFolder, testImages } from "./subject.ts";

const content = noise(1024 * 1024);
const password = "hunter2-and-more";
const users = { preview: password };

export interface PushWorld {
  readonly server: RegistryServer;
  readonly images: Images;
  readonly image: NewImage;
  readonly push: (request?: { readonly image?: NewImage; readonly images?: Images }) => ReturnType<Images["push"]>;
  /** Requests since the push began, as `PATCH upload 9437184`. */
  readonly log: () => readonly string[];
  readonly tell: (text: string) => string;
}

/** An image to push to `acme/seed:v1` of a registry whose `acme/base` it is made of. */
export async function pushWorld(
  options: RegistryServerOptions & { readonly layer?: Uint8Array } = {},
): Promise<PushWorld> {
  const server = await startRegistry({ users, ...options });
  const config = await dockerConfigFolder({ auths: { [server.host]: { username: "preview", password } } });
  onTestFinished(async () => {
    await server.close();
    await config[Symbol.asyncDispose]();
  });
  server.pushImage({ repository: "acme/base", tag: "v1", platforms: ["linux/amd64"], single: true });
  const images = testImages({ environment: { DOCKER_CONFIG: config.path } });
  const base = await images.open(`${server.host}/acme/base:v1`, "linux/amd64");
  if (base === undefined) throw new Error("there is no base");
  const image = await imageOn(images, { base, layers: [layerOf({ file: options.layer ?? content })] });
  const begun = server.requests.length;
  return {
    ...{ server, images, image },
    push: (other = {}) =>
      (other.images ?? images).push({
        ...{ name: `${server.host}/acme/seed`, tag: "v1", annotations: {} },
        images: [other.image ?? image],
      }),
    log: () => server.requests.slice(begun).map(line),
    tell: (text) => text.replaceAll(/127\.0\.0\.1:\d+/g, "registry:5000"),
  };
}

function line({ method, path, query, body }: RegistryRequest): string {
  const what = path
    .replace(/^\/v2\/acme\/seed\//, "")
    .replace(/^blobs\/uploads\/$/, query.startsWith("mount=") ? "mount" : "begin")
    .replace(/^blobs\/uploads\/.*/, "upload")
    .replace(/^blobs\/.*/, "blob");
  return `${method} ${what}${body.byteLength > 0 && method === "PATCH" ? ` ${body.byteLength}` : ""}`;
}

/** The bytes of the layer that the image has on top. */
export const isPatch = ({ method, headers }: RegistryRequest) =>
  method === "PATCH" && Number(headers["content-length"]) > 100_000;
/** The end of an upload. */
export const isPut = ({ method, path }: RegistryRequest) => method === "PUT" && path.includes("/uploads/");
/** What names the image. */
export const isTag = ({ method, path }: RegistryRequest) => method === "PUT" && path.endsWith("/manifests/v1");
