import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { selfSignedCertificate } from "./kubernetes-api-certificate.ts";
import {
  type ApiObject,
  type ApiPath,
  matchesLabels,
  mergePatch,
  parsePath,
  resourceOf,
} from "./kubernetes-api-objects.ts";
import { listen, stop } from "./loopback.ts";

export interface ApiCall {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What goes wrong with one call. */
export type ApiFault =
  | "reset"
  | "hang"
  /** An answer that takes 30 ms. */
  | "slow"
  /** Half of the answer. */
  | "truncated"
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

export interface MadeApi {
  /** Of the server: `https://127.0.0.1:40123`. */
  readonly url: string;
  readonly calls: ApiCall[];
  /** TCP connections that were opened. */
  connections: () => number;
  readonly objects: ApiObject[];
  /** Lines of `namespace/pod/container`; a text ends, an array is followed. */
  readonly logs: Map<string, string>;
  /** The most items of a page; the client's own limit by default. */
  pageSize: number;
  /** Tokens that are let in; anybody is when it is empty. */
  readonly tokens: Set<string>;
  /** Kinds as `apis` names them: `argoproj.io/v1alpha1` → `applications`. */
  readonly served: Map<string, readonly string[]>;
  /** Asked for each call, from now on. */
  intercept(by: (call: ApiCall) => ApiFault | undefined): void;
  /** Of WebSockets, by the path of the request. */
  onUpgrade(take: (call: ApiCall, request: IncomingMessage, socket: Duplex) => void): void;
  /** A kubeconfig for it, as JSON, which is YAML. */
  kubeconfig(user?: object): string;
  close(): Promise<void>;
}

/**
 * An API server in a map, held to what a real one answers: lists in pages, selectors, merge patches with their
 * precondition, refusals as `Status`. test/cluster/adapter.test.ts asks a real one the same.
 */
export async function startKubernetesApi(options: { readonly tls?: boolean } = {}): Promise<MadeApi> {
  const pair = options.tls ? selfSignedCertificate() : undefined;
  let decide: (call: ApiCall) => ApiFault | undefined = () => undefined;
  let upgrade: ((call: ApiCall, request: IncomingMessage, socket: Duplex) => void) | undefined;
  let connections = 0;
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void serve(api, decide, request, response).catch(() => response.destroy());
  const server: Server =
    pair === undefined
      ? createHttpServer(answer)
      : createHttpsServer({ cert: pair.certificate, key: pair.key }, answer);
  server.on("connection", () => {
    connections += 1;
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex) => {
    const call = { ...callOf(request), body: "" };
    api.calls.push(call);
    const fault = decide(call);
    if (typeof fault === "object")
      return void socket.end(`HTTP/1.1 ${fault.status} Refused\r\nconnection: close\r\n\r\n`);
    upgrade?.(call, request, socket);
  });
  const url = (await listen(server)).replace(/^http:/, pair === undefined ? "http:" : "https:");
  const api: MadeApi = {
    url,
    calls: [],
    connections: () => connections,
    objects: [],
    logs: new Map(),
    pageSize: Number.POSITIVE_INFINITY,
    tokens: new Set(),
    served: new Map(),
    intercept: (by) => {
      decide = by;
    },
    onUpgrade: (take) => {
      upgrade = take;
    },
    kubeconfig: (user = {}) =>
      JSON.stringify({
        clusters: [{ name: "made", cluster: { server: url, ...authority(pair?.certificate) } }],
        contexts: [{ name: "made", context: { cluster: "made", user: "ann" } }],
        users: [{ name: "ann", user }],
        "current-context": "made",
      }),
    close: () => stop(server),
  };
  return api;
}

function authority(certificate: string | undefined): object {
  return certificate === undefined ? {} : { "certificate-authority-data": Buffer.from(certificate).toString("base64") };
}

function callOf({ method = "GET", url: path = "/", headers }: IncomingMessage): Omit<ApiCall, "body"> {
  return { method, path, headers };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function serve(
  api: MadeApi,
  decide: (call: ApiCall) => ApiFault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call: ApiCall = { ...callOf(request), body: await text(request) };
  api.calls.push(call);
  const fault = decide(call);
  if (fault === "hang") return;
  if (fault === "slow") await new Promise((done) => setTimeout(done, 30));
  if (fault === "reset") return void request.socket.resetAndDestroy();
  if (typeof fault === "object") {
    const body = fault.body ?? JSON.stringify(statusOf(fault.status, "", fault.message ?? "made to fail"));
    response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers }).end(body);
    return;
  }
  if (call.path.includes("/log?")) return log(api, call, response);
  const { status, body } = answerOf(api, call);
  const json = JSON.stringify(body);
  if (fault === "truncated") {
    response.writeHead(status, { "content-length": json.length }).write(json.slice(0, json.length / 2));
    return void setTimeout(() => request.socket.destroy(), 20);
  }
  const zipped = json.length > 1000 && call.headers["accept-encoding"] === "gzip";
  response.writeHead(status, { "content-type": "application/json", ...(zipped ? { "content-encoding": "gzip" } : {}) });
  response.end(zipped ? gzipSync(json) : json);
}

function answerOf(api: MadeApi, call: ApiCall): Answer {
  const { pathname, searchParams } = new URL(call.path, "http://api");
  const token = call.headers.authorization?.replace("Bearer ", "") ?? "";
  if (api.tokens.size > 0 && !api.tokens.has(token)) return refuse(401, "Unauthorized", "Unauthorized");
  if (pathname === "/version") return { status: 200, body: { major: "1", minor: "34", gitVersion: "v1.34.4" } };
  if (pathname === "/apis") return { status: 200, body: groups(api) };
  const served = api.served.get(pathname.replace("/apis/", ""));
  if (served !== undefined) {
    return { status: 200, body: { kind: "APIResourceList", resources: served.map((name) => ({ name })) } };
  }
  const path = parsePath(pathname);
  if (path === undefined) return refuse(404, "NotFound", "the server could not find the requested resource");
  if (path.resource === "selfsubjectaccessreviews") return review(call);
  if (path.name === undefined) return listOf(api, path, searchParams, call);
  const found = api.objects.find((object) => isAt(object, path));
  if (found === undefined) return refuse(404, "NotFound", `${qualified(path)} "${path.name}" not found`);
  if (path.subresource === "exec" || path.subresource === "portforward") {
    return refuse(400, "BadRequest", "Upgrade request required");
  }
  if (call.method === "DELETE") return remove(api, found, path, call);
  return call.method === "PATCH" ? patch(api, found, path, call) : { status: 200, body: found };
}

function groups({ served }: MadeApi): object {
  const versions = [...served.keys()].map((groupVersion) => groupVersion.split("/"));
  const names = [...new Set(versions.map(([name]) => name))];
  return {
    kind: "APIGroupList",
    groups: names.map((name) => ({
      name,
      versions: versions
        .filter(([group]) => group === name)
        .map(([, version]) => ({ groupVersion: `${name}/${version}`, version })),
    })),
  };
}

/** Everybody may read, and nothing else. */
function review({ body }: ApiCall): Answer {
  const { spec } = JSON.parse(body);
  const allowed = ["get", "list", "watch"].includes(spec.resourceAttributes.verb);
  return { status: 201, body: { kind: "SelfSubjectAccessReview", spec, status: { allowed } } };
}

function listOf(api: MadeApi, path: ApiPath, query: URLSearchParams, call: ApiCall): Answer {
  const field = query.get("fieldSelector")?.replace("metadata.name=", "");
  const found = api.objects.filter(
    (object) =>
      isOf(object, path) &&
      matchesLabels(object, query.get("labelSelector") ?? "") &&
      (field === undefined || object.metadata.name === field),
  );
  const from = Number(query.get("continue") ?? 0);
  const to = from + Math.min(Number(query.get("limit") ?? found.length), api.pageSize);
  const metadataOnly = call.headers.accept?.includes("as=PartialObjectMetadataList") === true;
  return {
    status: 200,
    body: {
      kind: metadataOnly ? "PartialObjectMetadataList" : "List",
      metadata: { resourceVersion: "1", ...(to < found.length ? { continue: `${to}` } : {}) },
      // A real server leaves out kind and version of what it lists.
      items: found
        .slice(from, to)
        .map(({ apiVersion, kind, ...rest }) => (metadataOnly ? { metadata: rest.metadata } : rest)),
    },
  };
}

function patch(api: MadeApi, found: ApiObject, path: ApiPath, call: ApiCall): Answer {
  if (call.headers["content-type"] !== "application/merge-patch+json") {
    return refuse(415, "UnsupportedMediaType", "the body of the request was in an unknown format");
  }
  const wanted = JSON.parse(call.body);
  const { resourceVersion } = found.metadata;
  if (wanted.metadata?.resourceVersion !== undefined && wanted.metadata.resourceVersion !== resourceVersion) {
    const why = "the object has been modified; please apply your changes to the latest version and try again";
    return refuse(409, "Conflict", `Operation cannot be fulfilled on ${qualified(path)} "${path.name}": ${why}`);
  }
  const merged = mergePatch(found, wanted) as ApiObject;
  const next = `${Number(resourceVersion ?? 0) + 1}`;
  const changed = { ...merged, metadata: { ...merged.metadata, resourceVersion: next } };
  api.objects.splice(api.objects.indexOf(found), 1, changed);
  return { status: 200, body: changed };
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/delete-options/ */
function remove(api: MadeApi, found: ApiObject, path: ApiPath, call: ApiCall): Answer {
  const { uid, resourceVersion } = JSON.parse(call.body).preconditions ?? {};
  const unlike = (wanted: unknown, is: unknown) => wanted !== undefined && wanted !== is;
  if (unlike(uid, found.metadata.uid) || unlike(resourceVersion, found.metadata.resourceVersion)) {
    const why = "Precondition failed: UID in precondition or resource version does not match";
    return refuse(409, "Conflict", `Operation cannot be fulfilled on ${qualified(path)} "${path.name}": ${why}`);
  }
  if (found.kind !== "Namespace" && (found.metadata.finalizers ?? []).length === 0) {
    api.objects.splice(api.objects.indexOf(found), 1);
    return { status: 200, body: { kind: "Status", status: "Success" } };
  }
  // It stays until all that has to go before it is gone; who asks again changes nothing.
  if (found.metadata.deletionTimestamp !== undefined) return { status: 200, body: found };
  const next = `${Number(found.metadata.resourceVersion ?? 0) + 1}`;
  const metadata = { ...found.metadata, deletionTimestamp: "2026-11-23T09:12:00Z", resourceVersion: next };
  const going = { ...found, metadata };
  api.objects.splice(api.objects.indexOf(found), 1, going);
  return { status: 200, body: going };
}

function log(api: MadeApi, call: ApiCall, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(call.path, "http://api");
  const path = parsePath(pathname);
  const container = searchParams.get("container");
  const text = api.logs.get(`${path?.namespace}/${path?.name}/${container}`);
  const waits = `container "${container}" in pod "${path?.name}" is waiting to start: ContainerCreating`;
  if (text === undefined) {
    response
      .writeHead(400, { "content-type": "application/json" })
      .end(JSON.stringify(statusOf(400, "BadRequest", waits)));
    return;
  }
  response.writeHead(200, { "content-type": "text/plain" });
  // In pieces that cut characters in two.
  for (const byte of Buffer.from(text)) response.write(Buffer.of(byte));
  if (searchParams.get("follow") !== "true") response.end();
}

function isOf({ apiVersion, kind, metadata }: ApiObject, path: ApiPath): boolean {
  const namespaced = path.namespace === undefined || metadata.namespace === path.namespace;
  return apiVersion === path.apiVersion && resourceOf(kind) === path.resource && namespaced;
}

function isAt(object: ApiObject, path: ApiPath): boolean {
  return isOf(object, path) && object.metadata.name === path.name;
}

function qualified({ apiVersion, resource }: ApiPath): string {
  return apiVersion.includes("/") ? `${resource}.${apiVersion.split("/")[0]}` : resource;
}

function refuse(status: number, reason: string, message: string): Answer {
  return { status, body: statusOf(status, reason, message) };
}

function statusOf(code: number, reason: string, message: string): object {
  return { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, code };
}
