import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { accessControl } from "./registry/access.ts";
import { type Fault, playFault } from "./registry/faults.ts";
import { type Answer, type RegistryRequest, readBody, readHead, refusal } from "./registry/http.ts";
import { buildImage, type ImageRequest, type ManifestContent } from "./registry/image.ts";
import { type Manners, route } from "./registry/routes.ts";
import { store } from "./registry/store.ts";

export interface RegistryServerOptions {
  /** Default `none`. */
  readonly auth?: "none" | "basic" | "bearer";
  /** Passwords by name. */
  readonly users?: Readonly<Record<string, string>>;
  /** Whether a `bearer` registry lets everybody read. */
  readonly anonymousPull?: boolean;
  /** Sends whoever reads a blob to a second host, which refuses requests with `Authorization`, as object stores do. */
  readonly redirectBlobs?: boolean;
  /** Default `specification`. */
  readonly manners?: Manners;
  /** Those that can be pushed to; default: any. */
  readonly repositories?: readonly string[];
  /** Default: any free port. */
  readonly port?: number;
}

export interface RegistryServer {
  /** `127.0.0.1:<port>`, as references name it. */
  readonly host: string;
  readonly url: string;
  /** Every request so far, to the token service and the second host too. */
  readonly requests: readonly RegistryRequest[];
  pushImage(image: ImageRequest & { readonly repository: string; readonly tag: string }): { readonly digest: string };
  /** Puts any bytes where a manifest belongs, unchecked. */
  pushManifest(repository: string, tag: string, manifest: ManifestContent): { readonly digest: string };
  /** From now on; the newest fault that fits a request is the one that happens. */
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** A registry in this process, on the loopback interface, that keeps what is pushed in memory. */
export async function startRegistry(options: RegistryServerOptions = {}): Promise<RegistryServer> {
  const content = store();
  const manners = options.manners ?? "specification";
  const requests: RegistryRequest[] = [];
  const faults: Fault[] = [];
  let url = "";
  let storage = "";
  const access = accessControl(
    { auth: options.auth ?? "none", users: options.users ?? {}, anonymousPull: options.anonymousPull ?? false },
    () => url,
  );

  function answer(request: RegistryRequest): Answer {
    if (request.path === "/token" && options.auth === "bearer") return access.token(request);
    if (request.path === "/v2/") return access.check(request, []) ?? { status: 200, body: "{}" };
    const found = route(request, content, manners);
    if (found === undefined) return refusal(404, "UNSUPPORTED");
    const refused = access.check(request, found.needs);
    if (refused !== undefined) return refused;
    if (options.repositories?.includes(found.repository) === false) return refusal(404, "NAME_UNKNOWN");
    const result = found.answer();
    const moves = storage !== "" && request.method === "GET" && request.path.includes("/blobs/sha256:");
    return moves && result.status === 200
      ? { status: 307, headers: { location: `${storage}${request.path}?signature=abc` } }
      : result;
  }

  function listener(respond: (request: RegistryRequest) => Answer): RequestListener {
    return async (incoming, response) => {
      const head = readHead(incoming);
      const fault = faults.findLast(({ times = Number.POSITIVE_INFINITY, on }) => times > 0 && (on?.(head) ?? true));
      if (fault !== undefined) {
        faults[faults.lastIndexOf(fault)] = { ...fault, times: (fault.times ?? Number.POSITIVE_INFINITY) - 1 };
      }
      const body = await readBody(incoming, fault?.kind === "break" ? fault.bytes : undefined);
      const request = { ...head, body: body ?? head.body };
      requests.push(request);
      if (body === undefined) return;
      if (fault?.kind === "ignore") return;
      if (fault?.kind === "break") return incoming.socket.resetAndDestroy();
      if (fault?.kind === "answer") return write(response, request, fault.answer);
      if (fault?.kind === "wait") await fault.for();
      const result = respond(request);
      if (fault === undefined || fault.kind === "wait") write(response, request, result);
      else playFault(fault, response, result);
    };
  }

  const server = createServer(listener(answer));
  url = await listen(server, options.port ?? 0);
  const second = createServer(
    listener((request) => {
      if (request.authorization !== undefined) return refusal(400, "INVALID_ARGUMENT");
      return route(request, content, manners)?.answer() ?? refusal(404, "UNSUPPORTED");
    }),
  );
  if (options.redirectBlobs === true) storage = await listen(second, 0);

  return {
    host: new URL(url).host,
    url,
    requests,
    pushImage({ repository, tag, ...image }) {
      const { blobs, manifests, digest } = buildImage(image);
      for (const blob of blobs) content.addBlob(repository, blob);
      manifests.forEach((manifest, index) => {
        content.addManifest(repository, index === manifests.length - 1 ? tag : undefined, manifest);
      });
      return { digest };
    },
    pushManifest: (repository, tag, manifest) => ({ digest: content.addManifest(repository, tag, manifest) }),
    fail: (fault) => {
      faults.push(fault);
    },
    async close() {
      await Promise.all([server, second].map(stop));
    },
  };
}

function write(response: ServerResponse, { method }: RegistryRequest, { status, headers, body = "" }: Answer): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { "content-length": Buffer.byteLength(body) }) });
  response.end(method === "HEAD" ? undefined : body);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
