import type { Descriptor } from "../../ports/images.ts";
import { Problem } from "../../problem.ts";
import type { Access } from "./access.ts";
import { unexpected } from "./answers.ts";
import type { RegistryClient } from "./client.ts";
import { invalidAnswer, isUnavailable, repositoryMissing, unavailable } from "./problems.ts";
import type { HttpAnswer } from "./transport.ts";

/** A blob that is to be in a repository. */
export interface BlobSource {
  readonly descriptor: Descriptor;
  /** All its bytes, opened anew for each attempt. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** A repository of the same registry that has it. */
  readonly mountFrom?: string | undefined;
}

interface Upload {
  readonly client: RegistryClient;
  readonly access: Access;
  readonly source: BlobSource;
  /** How many of the blob's bytes are on their way; less than before when it begins again. */
  readonly progress: (bytes: number) => void;
}

const maxAttempts = 3;
/** The most that GitHub's registry takes in one piece of several; a registry that wants larger ones says so. */
const pieceBytes = 4 * 1024 * 1024;

/** Whether a repository has a blob. Throws as `RegistryClient`. */
export async function hasBlob(client: RegistryClient, access: Access, digest: string): Promise<boolean> {
  const answer = await client.send(access, { method: "HEAD", path: `blobs/${digest}`, headers: {} });
  if (answer.status !== 200 && answer.status !== 404) throw unexpected(answer);
  return answer.status === 200;
}

/**
 * Puts a blob into a repository that has it not: mounted where that works, else sent as one stream, which is the way that
 * every registry takes. An upload that breaks is begun again. Answers how many bytes were sent in the end. Throws Problem
 * `registry-repository-missing` and as `RegistryClient`, and whatever the source throws.
 */
export async function uploadBlob(upload: Upload): Promise<number> {
  const { client, access, source } = upload;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const session = await (attempt === 1 ? mountOrBegin(upload) : begin(upload));
      if (session === undefined) return 0;
      await finish(upload, await send(upload, session));
      return source.descriptor.size;
    } catch (error) {
      if (!isUnavailable(error) || attempt === maxAttempts) throw error;
      await client.pause(attempt / 2);
      // It was the answer that was lost.
      if (await hasBlob(client, access, source.descriptor.digest)) return source.descriptor.size;
    }
  }
}

/** Where an upload stands. */
interface Session {
  /** Where the next request goes. */
  readonly url: URL;
  /** In bytes, of all pieces but the last when there are several. */
  readonly minPieceBytes: number;
}

/** Undefined when the blob was mounted and needs no upload. */
async function mountOrBegin(upload: Upload): Promise<Session | undefined> {
  const { client, access, source } = upload;
  if (source.mountFrom === undefined) return begin(upload);
  const answer = await mount(client, { ...access, source: source.mountFrom }, source.descriptor.digest);
  if (answer?.status === 201) return undefined;
  return answer?.status === 202 ? sessionOf(answer) : begin(upload);
}

async function begin({ client, access }: Upload): Promise<Session> {
  const answer = await post(client, access, "blobs/uploads/");
  if (answer.status === 404) throw repositoryMissing(access);
  if (answer.status !== 202) throw unexpected(answer);
  return sessionOf(answer);
}

function sessionOf(answer: HttpAnswer): Session {
  const least = Number(answer.headers.get("oci-chunk-min-length") ?? 0);
  return { url: nextUrl(answer), minPieceBytes: least > 0 ? least : 0 };
}

/** Undefined when the registry refuses to mount; it may take the blob all the same. */
async function mount(client: RegistryClient, access: Access, digest: string): Promise<HttpAnswer | undefined> {
  const query = new URLSearchParams({ mount: digest, from: access.source ?? "" });
  try {
    return await post(client, access, `blobs/uploads/?${query}`);
  } catch (error) {
    if (error instanceof Problem && error.code === "registry-unauthorised") return undefined;
    throw error;
  }
}

/** A session too many is thrown away by the registry itself. */
function post(client: RegistryClient, access: Access, path: string): Promise<HttpAnswer> {
  return client.send(access, { method: "POST", path, headers: { "content-length": "0" }, repeatable: true });
}

/** Answers where the upload is to be finished. */
async function send(upload: Upload, session: Session): Promise<URL> {
  const { size } = upload.source.descriptor;
  const answer = await patch(upload, session.url, { "content-length": String(size) }, () => counted(upload));
  if (answer.status !== 413) return arrived(answer);
  // Something on the way takes no requests of this size. Nobody knows how much of this one has passed it.
  return sendPieces(upload, await begin(upload));
}

async function sendPieces(upload: Upload, session: Session): Promise<URL> {
  let { url } = session;
  let from = 0;
  for await (const piece of pieces(counted(upload), Math.max(pieceBytes, session.minPieceBytes))) {
    const range = `${from}-${from + piece.byteLength - 1}`;
    const headers = { "content-length": String(piece.byteLength), "content-range": range };
    url = arrived(await patch(upload, url, headers, piece));
    from += piece.byteLength;
  }
  return url;
}

function patch(
  { client, access }: Upload,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array<ArrayBuffer> | (() => AsyncIterable<Uint8Array>),
): Promise<HttpAnswer> {
  const type = { "content-type": "application/octet-stream" };
  return client.send(access, { method: "PATCH", path: url.href, headers: { ...headers, ...type }, body, slow: true });
}

async function finish({ client, access, source }: Upload, url: URL): Promise<void> {
  // Added as text, because what a registry keeps in its own part of the address may not survive being read.
  const digest = `digest=${encodeURIComponent(source.descriptor.digest)}`;
  const path = `${url.href}${url.search === "" ? "?" : "&"}${digest}`;
  arrived(await client.send(access, { method: "PUT", path, headers: { "content-length": "0" }, slow: true }));
}

/** Where the upload goes on, when the registry has taken what was sent. */
function arrived(answer: HttpAnswer): URL {
  if ([201, 202, 204].includes(answer.status)) return nextUrl(answer);
  if (answer.status !== 404 && answer.status !== 416) throw unexpected(answer);
  throw unavailable(`\`${answer.url.host}\` has lost an upload (status ${answer.status}).`);
}

function nextUrl({ headers, url }: HttpAnswer): URL {
  const next = URL.parse(headers.get("location") ?? "", url.href);
  if (next === null) throw invalidAnswer(`\`${url.host}\` does not say where an upload goes on.`);
  return next;
}

async function* counted({ source, progress }: Upload): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  progress(bytes);
  for await (const chunk of source.open()) {
    bytes += chunk.byteLength;
    yield chunk;
    progress(bytes);
  }
}

/** The same bytes, cut anew: pieces of one size, and the rest. */
async function* pieces(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.byteLength; ) {
      const part = chunk.subarray(at, at + size - filled);
      piece.set(part, filled);
      filled += part.byteLength;
      at += part.byteLength;
      if (filled < size) continue;
      yield piece;
      piece = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
