import { createServer, type Server, type Socket } from "node:net";
import * as z from "zod";
import type { Forwarding, ForwardRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import type { Api } from "./api.ts";
import { metadata } from "./objects.ts";
import { objectPath } from "./paths.ts";
import { frame, type OpenSocket, passOn, type WebSocket } from "./web-sockets.ts";

/** Of a port's WebSocket: k8s.io/kubelet/pkg/cri/streaming/portforward. Each begins with the port, in two bytes. */
const channels = { data: 0, error: 1 } as const;
const portBytes = 2;

/** How often it is asked whether the pod is still there. */
const watchSeconds = 5;

/** After the last byte of a client that has ended its side. */
const silentSeconds = 10;

const pod = z.object({ metadata, status: z.object({ phase: z.string().optional() }).prefault({}) });

/**
 * Makes a port of a pod a port of this machine, on loopback. What goes wrong with one connection ends that one alone.
 * Throws Problem `port-taken`, `cluster-not-found`, `cluster-forbidden` and the usual ones.
 */
export async function forwardPort(
  { namespace, pod: name, port, localPort }: ForwardRequest,
  { open, api }: { readonly open: OpenSocket; readonly api: Api },
): Promise<Forwarding> {
  const what = `forward a port of the pod ${name}`;
  const podPath = objectPath({ api: "/api/v1", resource: "pods" }, name, namespace);
  const request = { what, path: `${podPath}/portforward`, query: { ports: `${port}` } };
  const locals = new Set<Socket>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();

  // Told now, not when the first browser comes: a pod that is not there, a right that is missing.
  (await open(request, () => undefined)).close();
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (local) => {
    locals.add(local);
    local.on("error", () => local.destroy()).once("close", () => locals.delete(local));
    connect(local).catch(() => local.destroy());
  });
  const taken = await listen(server, localPort);
  const watching = setInterval(() => void look().catch(() => undefined), watchSeconds * 1000);
  watching.unref();
  return { localPort: taken, ended, close };

  async function connect(local: Socket): Promise<void> {
    let toSkip = portBytes;
    const socket = await open(request, (channel, data, opened) => {
      if (channel === channels.error && data.length > portBytes) local.destroy();
      if (channel !== channels.data) return;
      const skipped = Math.min(toSkip, data.length);
      toSkip -= skipped;
      passOn(data.subarray(skipped), local, opened);
    });
    join(local, socket);
  }

  async function look(): Promise<void> {
    const found = await api.get({ what, path: podPath }, pod);
    if (found === undefined || ["Succeeded", "Failed"].includes(found.status.phase ?? "")) await close();
  }

  async function close(): Promise<void> {
    clearInterval(watching);
    for (const local of locals) local.destroy();
    await new Promise((closed) => server.close(closed));
    end();
  }
}

/** From here to the pod, and the end of one is the end of the other. */
function join(local: Socket, socket: WebSocket): void {
  local.on("data", (data) => {
    local.pause();
    socket.send(frame(channels.data, data), () => local.resume());
  });
  // The protocol cannot say that our side has no more to send: the answer is waited for.
  local.once("end", () => local.setTimeout(silentSeconds * 1000, () => local.destroy()));
  local.once("close", () => socket.close());
  socket.once("close", () => local.end());
  if (local.destroyed || socket.readyState !== socket.OPEN) local.destroy();
  if (local.destroyed) socket.close();
  local.resume();
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Later errors, such as too many open files, end no connection that is there.
  server.on("error", reject).listen(port, "127.0.0.1", resolve);
  try {
    await promise;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why = code === "EACCES" ? "needs an administrator's rights" : "is taken by another program";
    throw new Problem("conflict", {
      code: "port-taken",
      message: `The port ${port} of this machine ${why}.`,
      hints: ["Choose another port."],
    });
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}
