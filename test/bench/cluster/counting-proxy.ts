import { readFileSync, writeFileSync } from "node:fs";
import { Agent, createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { selfSignedCertificate } from "../../support/kubernetes-api-certificate.ts";
import type { Access } from "./bare-client.ts";

/** What came to the API server. */
export interface Counted {
  /** With their queries: `GET /api/v1/namespaces`. */
  readonly requests: readonly string[];
  /** The most that were open at one time. */
  readonly connections: number;
}

export interface CountingProxy {
  /** Runs work with a kubeconfig that leads through the proxy, and counts. */
  during(work: () => Promise<void>): Promise<Counted>;
  close(): Promise<void>;
}

/** Passes everything on to the API server, for whoever uses this kubeconfig. */
export async function startCountingProxy({ server, ca }: Access, kubeconfig: string): Promise<CountingProxy> {
  const { certificate, key } = selfSignedCertificate();
  const agent = new Agent({ keepAlive: true });
  let counted = { requests: [] as string[], open: 0, connections: 0 };
  const proxy = createServer({ cert: certificate, key }, (incoming, response) => {
    const { method = "GET", url = "/", headers } = incoming;
    counted.requests.push(`${method} ${url}`);
    const outgoing = request(server + url, { method, headers, agent, ca }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.once("error", () => response.destroy());
    incoming.pipe(outgoing);
  });
  proxy.on("connection", (socket) => {
    counted.open += 1;
    counted.connections = Math.max(counted.connections, counted.open);
    socket.once("close", () => {
      counted.open -= 1;
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo; // listen() with a port always gives this form
  const authority = join(`${kubeconfig}.crt`);
  writeFileSync(authority, certificate);
  return {
    async during(work) {
      counted = { requests: [], open: 0, connections: 0 };
      const straight = readFileSync(kubeconfig, "utf8");
      const through = JSON.parse(straight);
      through.clusters[0].cluster = { server: `https://127.0.0.1:${port}`, "certificate-authority": authority };
      writeFileSync(kubeconfig, JSON.stringify(through));
      try {
        await work();
      } finally {
        writeFileSync(kubeconfig, straight);
      }
      return counted;
    },
    async close() {
      agent.destroy();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
