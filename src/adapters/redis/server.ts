import type { Sandbox, SandboxedServer } from "../../ports/sandbox.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import { type Connection, connect } from "./connection.ts";

/** A Redis server that runs in a sandbox. */
export interface Server {
  connect(): Promise<Connection>;
  /** Ends it without a word to the disk. Throws Problem `seed-engine-failed`. */
  stop(): Promise<void>;
  /** Why connections break; waits for a server that is on its way out. */
  lastWords(): Promise<string>;
}

/** Names in the sandbox; the file is what a server looks for on its own. */
export const names = { data: "data", socket: "redis.sock", dump: "dump.rdb" } as const;

const port = 6379;

/** Starts the server on the data that there is, and waits until it has read it. Throws Problem `seed-engine-failed`. */
export async function startServer(sandbox: Sandbox): Promise<Server> {
  const open = () => connect(sandbox, { socket: names.socket, port });
  const answers = async () => {
    const connection = await open();
    try {
      return (await connection.ask(["PING"])) === "PONG";
    } finally {
      connection.close();
    }
  };
  const server = await sandbox.serve("redis-server", serverArguments(sandbox), answers);
  return { connect: open, stop: () => stop(server), lastWords: async () => (await server.stop("TERM")).lastWords };
}

/** No configuration but this: nothing is written to the disk before it is asked for. */
function serverArguments({ reach, inside }: Sandbox): readonly string[] {
  const listen =
    // Relative to its folder, as long paths do not fit into a socket's address.
    reach === "socket"
      ? ["--port", "0", "--unixsocket", `../${names.socket}`]
      : ["--port", `${port}`, "--bind", "127.0.0.1"];
  return [
    ...["--dir", inside(names.data), "--dbfilename", names.dump],
    ...[...listen, "--save", "", "--appendonly", "no", "--daemonize", "no"],
  ];
}

async function stop(server: SandboxedServer): Promise<void> {
  const { exitCode, lastWords } = await server.stop("TERM");
  if (exitCode !== 0) throw engineFailed("Redis did not shut down cleanly", lastWords);
}
