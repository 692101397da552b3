import { type Answer, type RegistryRequest, refusal } from "./http.ts";
import { sha256 } from "./image.ts";
import type { Store } from "./store.ts";

/**
 * How registries differ from the specification: GitHub's refuses pieces of more than 4 MiB of an upload, Amazon's forgets
 * all but the first piece and answers 201, mounts nothing, and has only the repositories that somebody made.
 */
export type Manners = "specification" | "ghcr" | "ecr";

/** What a path below `/v2/` means. */
export interface Route {
  readonly repository: string;
  readonly needs: { readonly repository: string; readonly actions: readonly string[] }[];
  readonly answer: () => Answer;
}

const routePattern = /^\/v2\/(.+?)\/(manifests|blobs|tags)\/(.+?|uploads\/)$/;
const ghcrPieceBytes = 4 * 1024 * 1024;
const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** The distribution specification 1.1, as far as images are pulled and pushed; undefined when the path is none of it. */
export function route(request: RegistryRequest, content: Store, manners: Manners): Route | undefined {
  const [, repository, kind, rest] = routePattern.exec(request.path) ?? [];
  if (repository === undefined || kind === undefined || rest === undefined) return undefined;
  const reads = request.method === "GET" || request.method === "HEAD";
  const query = new URLSearchParams(request.query);
  const from = kind === "blobs" && request.method === "POST" ? query.get("from") : null;
  const needs = [
    { repository, actions: reads ? ["pull"] : request.method === "DELETE" ? ["delete"] : ["pull", "push"] },
    ...(from === null ? [] : [{ repository: from, actions: ["pull"] }]),
  ];
  const at = { request, content, manners, repository, rest, query };
  if (kind === "tags") return { repository, needs, answer: () => listTags(at) };
  if (kind === "manifests") return { repository, needs, answer: () => manifestAnswer(at, reads) };
  return { repository, needs, answer: () => (rest.startsWith("uploads/") ? upload(at) : getBlob(at)) };
}

interface At {
  readonly request: RegistryRequest;
  readonly content: Store;
  readonly manners: Manners;
  readonly repository: string;
  /** The path after the kind. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

function listTags({ content, repository, query }: At): Answer {
  const all = content.tags(repository);
  if (all === undefined) return refusal(404, "NAME_UNKNOWN");
  const tags = all.filter((tag) => tag > (query.get("last") ?? ""));
  const page = tags.slice(0, Math.min(Number(query.get("n") ?? 100), 100));
  const next = `/v2/${repository}/tags/list?last=${page.at(-1)}&n=${page.length}`;
  return {
    status: 200,
    headers: {
      "content-type": "application/json",
      ...(page.length < tags.length && { link: `<${next}>; rel="next"` }),
    },
    body: JSON.stringify({ name: repository, tags: page }),
  };
}

function manifestAnswer(at: At, reads: boolean): Answer {
  if (reads) return getManifest(at);
  if (at.request.method !== "DELETE") return putManifest(at);
  const removed = at.content.removeManifest(at.repository, at.rest);
  return removed ? { status: 202 } : refusal(404, "MANIFEST_UNKNOWN");
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
  const from = /^bytes=(\d+)-$/.exec(String(request.headers.range ?? ""))?.[1];
  if (from === undefined) return { status: 200, headers, body };
  const range = `bytes ${from}-${body.byteLength - 1}/${body.byteLength}`;
  return { status: 206, headers: { ...headers, "content-range": range }, body: body.subarray(Number(from)) };
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
  const tooLarge = at.manners === "ghcr" && body.byteLength > ghcrPieceBytes;
  if (typeof range === "string" && at.manners !== "ecr" && (tooLarge || !range.startsWith(`${received.byteLength}-`))) {
    return progress(at, id, 416);
  }
  if (at.manners !== "ecr" || received.byteLength === 0) at.content.append(id, body);
  if (method === "PUT") return finishUpload(at, id);
  return progress(at, id, at.manners === "ecr" ? 201 : 202);
}

function openUpload(at: At): Answer {
  const { content, repository, query, request } = at;
  const mount = query.get("mount");
  const mounted = mount === null || at.manners === "ecr" ? undefined : content.blob(query.get("from") ?? "", mount);
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
