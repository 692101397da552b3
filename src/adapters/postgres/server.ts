import { DatabaseError } from "pg";
import type { Sandbox, SandboxedServer } from "../../ports/sandbox.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import { type Connection, type ConnectOptions, connect } from "./connection.ts";

/** A PostgreSQL server that runs in a sandbox. */
export interface Server {
  connect(options: ConnectOptions): Promise<Connection>;
  /** Waits for clients, writes everything to the disk and ends. Throws Problem `seed-engine-failed`. */
  stop(): Promise<void>;
  /** Why connections break; waits for a server that is on its way out. */
  lastWords(): Promise<string>;
}

/** Names in the sandbox. */
export const names = { data: "data", socket: ".s.PGSQL.5432", access: "access.conf" } as const;

export const port = 5432;

/** Starts the server and waits until it answers. Throws Problem `seed-engine-failed`. */
export async function startServer(sandbox: Sandbox, first: ConnectOptions): Promise<Server> {
  const open = (options: ConnectOptions) => connect(sandbox, { socket: names.socket, port }, options);
  const answers = async () => {
    try {
      await (await open(first)).close();
      return true;
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code === startingUp) return false;
      throw engineFailed("PostgreSQL refuses what the build needs", error.message);
    }
  };
  const server = await sandbox.serve("postgres", ["-D", sandbox.inside(names.data)], answers);
  return { connect: open, stop: () => stop(server), lastWords: () => lastWords(server) };
}

/** "the database system is starting up" */
const startingUp = "57P03";

async function stop(server: SandboxedServer): Promise<void> {
  const { exitCode, lastWords } = await server.stop("INT");
  if (exitCode !== 0) throw engineFailed("PostgreSQL did not shut down cleanly", lastWords);
}

async function lastWords(server: SandboxedServer): Promise<string> {
  const { lastWords } = await server.stop("INT");
  return lastWords;
}
