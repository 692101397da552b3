import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's side of a WebSocket, as far as Kubernetes needs it: whole binary messages, RFC 6455. */
export interface ServerSocket {
  send(channel: number, data: Uint8Array | string): void;
  /** A status of 1000: the regular end. */
  close(): void;
  /** Gone without a word. */
  destroy(): void;
}

/** Answers the handshake; `take` gets the client's messages by channel, and `null` for its close. */
export function acceptSocket(
  request: IncomingMessage,
  duplex: Duplex,
  take: (channel: number, data: Buffer) => void,
): ServerSocket {
  const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash("sha1").update(key).digest("base64");
  const protocol = request.headers["sec-websocket-protocol"]?.split(",")[0]?.trim();
  duplex.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\nsec-websocket-protocol: ${protocol}\r\n\r\n`,
  );
  let buffered: Buffer = Buffer.alloc(0);
  const closing = frame(8, Buffer.of(0x03, 0xe8));
  duplex.on("data", (data: Buffer) => {
    buffered = Buffer.concat([buffered, data]);
    for (let message = parse(buffered); message !== undefined; message = parse(buffered)) {
      buffered = buffered.subarray(message.size);
      if (message.opcode === 2) take(message.payload[0] ?? 0, message.payload.subarray(1));
      if (message.opcode === 8) duplex.end(closing);
    }
  });
  duplex.on("error", () => undefined).once("end", () => duplex.end());
  return {
    send: (channel, data) => void duplex.write(frame(2, Buffer.concat([Buffer.of(channel), Buffer.from(data)]))),
    close: () => void duplex.write(closing),
    destroy: () => void duplex.destroy(),
  };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const size = Buffer.alloc(payload.length < 126 ? 1 : payload.length < 65_536 ? 3 : 9);
  if (size.length === 1) size.writeUInt8(payload.length);
  else if (size.length === 3) size.writeUInt16BE(payload.length, size.writeUInt8(126));
  else size.writeBigUInt64BE(BigInt(payload.length), size.writeUInt8(127));
  return Buffer.concat([Buffer.of(0x80 | opcode), size, payload]);
}

/** The first message of what has come, unmasked; undefined while it is not whole. */
function parse(data: Buffer): { readonly opcode: number; readonly payload: Buffer; readonly size: number } | undefined {
  if (data.length < 2) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < start + 4) return undefined;
  const length = short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short;
  const size = start + 4 + length;
  if (data.length < size) return undefined;
  const mask = data.subarray(start, start + 4);
  const payload = Buffer.from(data.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: data.readUInt8(0) & 0x0f, payload, size };
}
