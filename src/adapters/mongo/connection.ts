import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { MongoClient } from "mongodb";
import type { Sandbox, ServerAddress } from "../../ports/sandbox.ts";

export interface Connection {
  readonly client: MongoClient;
  close(): Promise<void>;
}

/** Connects the official driver to a server in a sandbox. Rejects while it does not answer. */
export async function connect(sandbox: Sandbox, address: ServerAddress): Promise<Connection> {
  const bridge = await bridged(sandbox, address);
  const client = new MongoClient(`mongodb://${encodeURIComponent(bridge.path)}/`, {
    ...{ appName: "preview", directConnection: true, monitorCommands: false },
    // A server alone has no transactions to retry with.
    ...{ retryWrites: false, retryReads: false, serverSelectionTimeoutMS: 2000 },
  });
  const close = async () => {
    await client.close();
    await bridge.close();
  };
  try {
    await client.db("admin").command({ ping: 1 });
    return { client, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The driver opens its connections itself, by a path: of a socket of ours, behind which each is dialled. */
async function bridged(sandbox: Sandbox, address: ServerAddress) {
  const folder = await mkdtemp(join(tmpdir(), "preview-mongo-"));
  const path = join(folder, "mongo.sock");
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    sandbox.dial(address).then(
      (stream) => {
        const over = () => {
          socket.destroy();
          stream.destroy();
        };
        pipeline(socket, stream, over);
        pipeline(stream, socket, over);
      },
      () => socket.destroy(),
    );
  });
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  await listening(server, path);
  return { path, close };
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
}
