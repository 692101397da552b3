import { connect, createServer } from "node:net";
import type { Forwarding, ForwardRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";

/** Leads a port of 127.0.0.1 to another one. Throws Problem `port-taken`. */
export function forwardTo({ port, localPort }: ForwardRequest): Promise<Forwarding> {
  const server = createServer((socket) => {
    const target = connect(port, "127.0.0.1");
    socket.pipe(target).pipe(socket);
    for (const one of [socket, target]) one.once("error", () => [socket, target].map((each) => each.destroy()));
  });
  const ended = new Promise<void>((resolve) => server.once("close", resolve));
  return new Promise((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new Problem("usage", {
          code: "port-taken",
          message: `Port ${localPort} of this machine is taken.`,
          hints: ["Name another one."],
          cause,
        }),
      ),
    );
    server.listen(localPort, "127.0.0.1", () => {
      const address = server.address();
      const opened = address !== null && typeof address === "object" ? address.port : localPort;
      resolve({ localPort: opened, ended, close: async () => void server.close() });
    });
  });
}
