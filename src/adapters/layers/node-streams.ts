import type { Extract, Pack } from "tar-stream";

/** What comes out of a stream of tar-stream's; its types call each piece unknown. */
export function bytesOf(stream: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  return stream as AsyncIterable<Uint8Array>;
}

/** The streams of streamx, which tar-stream is made of, are what `pipeline` takes, though not by their types. */
export function writableOf(stream: Extract | ReturnType<Pack["entry"]>): NodeJS.WritableStream {
  return stream as unknown as NodeJS.WritableStream;
}
