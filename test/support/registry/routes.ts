import { type Answer, type RegistryRequest, refusal } from "./http.ts";
import { sha256 } from "./image.ts";
import type { Store } from "./store.ts";

/** What a path below `/v2/` means. */
export interface Route {
  readonly repository: string;
  readonly needs: { readonly repository: string; readonly actions: readonly string[] }[];
  readonly answer: () => Answer;
}

const routePattern = /^\/v2\/(.+?)\/(manifests|blobs|tags)\/(.+?|uploads\/)$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** The distribution specification 1.1, as far as images are pulled and pushed; undefined when the path is none of it. */
export function route(request: RegistryRequest, content: Store): Route | undefined {
  const [, repository, kind, rest] = routePattern.exec(request.path) ?? [];
  if (repository === undefined || kind === undefined || rest === undefined) return undefined;
  const reads = request.method === "GET" || request.method === "HEAD";
  const query = new URLSearchParams(request.query);
  const from = kind === "blobs" && request.method === "POST" ? query.get("from") : null;
  const needs = [
    { repository, actions: reads ? ["pull"] : ["pull", "push"] },
    ...(from === null ? [] : [{ repository: from, actions: ["pull"] }]),
  ];
  const at = { request, content, repository, rest, query };
  if (kind === "tags") return { repository, needs, answer: () => listTags(at) };
  if (kind === "manifests") return { repository, needs, answer: () => (reads ? getManifest(at) : putManifest(at)) };
  return { repository, needs, answer: () => (rest.startsWith("uploads/") ? upload(at) : getBlob(at)) };
}

interface At {
  readonly request: RegistryRequest;
  readonly content: Store;
  readonly repository: string;
  /** The path after the kind. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

function listTags({ content, repository }: At): Answer {
  const tags = content.tags(repository);
  if (tags === undefined) return refusal(404, "NAME_UNKNOWN");
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: repository, tags }),
  };
}

function getManifest({ content, repository, rest }: At): Answer {
  const manifest = content.manifest(repository, rest);
  if (manifest === undefined) return refusal(404, "MANIFEST_UNKNOWN");
  const headers = { "content-type": manifest.mediaType, "docker-content-digest": sha256(manifest.body) };
  return { status: 200, headers, body: manifest.body };
}

function putManifest({ request, content, repository, rest }: At): Answer {
  if (request.method !== "PUT") return refusal(405, "UNSUPPORTED");
  const isDigest = rest.includes(":");
  const digest = sha256(request.body);
  if (isDigest && rest !== digest) return refusal(400, "DIGEST_INVALID");
  const references = readReferences(request.body);
  if (references === undefined) return refusal(400, "MANIFEST_INVALID");
  const missing =
    references.blobs.some((each) => content.blob(repository, each) === undefined) ||
    references.manifests.some((each) => content.manifest(repository, each) === undefined);
  if (missing) return refusal(400, "MANIFEST_BLOB_UNKNOWN");
  const mediaType = String(request.headers["content-type"] ?? "");
  content.addManifest(repository, isDigest ? undefined : rest, { mediaType, body: request.body });
  const location = `/v2/${repository}/manifests/${digest}`;
  return { status: 201, headers: { location, "docker-content-digest": digest } };
}

function getBlob({ request, content, repository, rest }: At): Answer {
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "UNSUPPORTED");
  const body = content.blob(repository, rest);
  if (body === undefined) return refusal(404, "BLOB_UNKNOWN");
  const headers = { "content-type": "application/octet-stream", "docker-content-digest": rest };
  return { status: 200, headers, body };
}

function upload(at: At): Answer {
  const id = at.rest.slice("uploads/".length);
  if (id === "") return at.request.method === "POST" ? openUpload(at) : refusal(405, "UNSUPPORTED");
  const received = at.content.upload(id);
  if (received === undefined) return refusal(404, "BLOB_UPLOAD_UNKNOWN");
  const { method, headers, body } = at.request;
  if (method === "GET") return progress(at, id, 204);
  if (method !== "PATCH" && method !== "PUT") return refusal(405, "UNSUPPORTED");
  const range = headers["content-range"];
  if (typeof range === "string" && !range.startsWith(`${received.byteLength}-`)) {
    return { ...progress(at, id, 416) };
  }
  at.content.append(id, body);
  return method === "PATCH" ? progress(at, id, 202) : finishUpload(at, id);
}

function openUpload(at: At): Answer {
  const { content, repository, query, request } = at;
  const mount = query.get("mount");
  const mounted = mount === null ? undefined : content.blob(query.get("from") ?? "", mount);
  if (mounted !== undefined) return created(repository, content.addBlob(repository, mounted));
  const id = content.openUpload();
  if (!query.has("digest")) return progress(at, id, 202);
  content.append(id, request.body);
  return finishUpload(at, id);
}

function finishUpload({ content, repository, query }: At, id: string): Answer {
  const bytes = content.upload(id) ?? new Uint8Array();
  const digest = query.get("digest") ?? "";
  if (!digestPattern.test(digest) || sha256(bytes) !== digest) return refusal(400, "DIGEST_INVALID");
  content.closeUpload(id);
  return created(repository, content.addBlob(repository, bytes));
}

function created(repository: string, digest: string): Answer {
  const location = `/v2/${repository}/blobs/${digest}`;
  return { status: 201, headers: { location, "docker-content-digest": digest } };
}

/** Where an upload stands. The range of an empty one is `0-0`, as in Docker's registry. */
function progress({ content, repository }: At, id: string, status: number): Answer {
  const last = Math.max(0, (content.upload(id)?.byteLength ?? 0) - 1);
  const location = `/v2/${repository}/blobs/uploads/${id}`;
  return { status, headers: { location, range: `0-${last}`, "docker-upload-uuid": id } };
}

/** What must be there before a manifest may be; undefined when the bytes are no manifest. */
function readReferences(
  body: Uint8Array,
): { readonly blobs: readonly string[]; readonly manifests: readonly string[] } | undefined {
  try {
    const { config, layers = [], manifests = [] } = JSON.parse(Buffer.from(body).toString());
    const digests = (all: { digest: string }[]) => all.map(({ digest }) => digest);
    return { blobs: digests(config === undefined ? layers : [config, ...layers]), manifests: digests(manifests) };
  } catch {
    return undefined;
  }
}
