import { type ImageContent, sha256 } from "./image.ts";

export interface Destination {
  /** `http://127.0.0.1:5000` */
  readonly url: string;
  readonly repository: string;
  /** `Basic …` or `Bearer …`. */
  readonly authorization?: string;
}

/** Pushes an image by HTTP, so that the same image can be put into any registry. */
export async function uploadImage(destination: Destination, tag: string, content: ImageContent): Promise<void> {
  for (const blob of content.blobs) await uploadBlob(destination, blob);
  for (const { mediaType, body } of content.manifests) {
    const digest = sha256(body);
    const reference = digest === content.digest ? tag : digest;
    await expectStatus([201], destination, `manifests/${reference}`, {
      method: "PUT",
      headers: { "content-type": mediaType },
      body: Buffer.from(body),
    });
  }
}

/** POST, one PATCH with everything, PUT: the way that every registry takes. */
export async function uploadBlob(destination: Destination, blob: Uint8Array): Promise<void> {
  const opened = await expectStatus([202], destination, "blobs/uploads/", { method: "POST" });
  const patched = await expectStatus([201, 202], destination, locationOf(opened), {
    method: "PATCH",
    headers: { "content-type": "application/octet-stream" },
    body: Buffer.from(blob),
  });
  const end = new URL(locationOf(patched), destination.url);
  end.searchParams.set("digest", sha256(blob));
  await expectStatus([201], destination, end.href, { method: "PUT" });
}

async function expectStatus(
  statuses: readonly number[],
  { url, repository, authorization }: Destination,
  path: string,
  request: RequestInit,
): Promise<Response> {
  const headers = new Headers(request.headers);
  if (authorization !== undefined) headers.set("authorization", authorization);
  const response = await fetch(new URL(path, `${url}/v2/${repository}/`), { ...request, headers });
  const text = await response.text();
  if (!statuses.includes(response.status)) throw new Error(`${request.method} ${path}: ${response.status} ${text}`);
  return response;
}

function locationOf(response: Response): string {
  const location = response.headers.get("location");
  if (location === null) throw new Error("the answer has no Location");
  return location;
}
