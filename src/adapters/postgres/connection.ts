import { once } from "node:events";
import type { Duplex } from "node:stream";
import { Client, DatabaseError, type Submittable, type Connection as Wire } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Dialled, Sandbox, ServerAddress } from "../../ports/sandbox.ts";

/** One connection to a server in a sandbox. */
export interface Connection {
  /** Rows of one statement, by the names of their columns. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Sends statements as one message and drops what they answer. Throws `StatementsFailed`. */
  send(sql: string): Promise<void>;
  /** Begins a COPY … FROM stdin. */
  copy(sql: string): Copy;
  /** Whether a transaction is open. */
  inTransaction(): boolean;
  close(): Promise<void>;
}

/** A COPY that waits for data. Each promise rejects with what the server says about it, as soon as it does. */
export interface Copy {
  /** Settles when there is room for more. */
  write(data: string): Promise<void>;
  end(): Promise<void>;
}

/** A message of several statements that the server did not carry out to its end. */
export class StatementsFailed extends Error {
  /** How many of its statements were complete. */
  readonly completed: number;
  override readonly cause: DatabaseError;

  constructor(completed: number, cause: DatabaseError) {
    super(cause.message);
    this.completed = completed;
    this.cause = cause;
  }
}

export interface ConnectOptions {
  readonly user: string;
  readonly database: string;
  /** Of the session, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Connects to a server; nothing of our environment (PGHOST, PGOPTIONS and their like) has a say in it. */
export async function connect(
  sandbox: Sandbox,
  address: ServerAddress,
  { user, database, settings = {} }: ConnectOptions,
): Promise<Connection> {
  const stream = await sandbox.dial(address);
  const client = new Client({
    ...{
      user,
      database,
      password: "",
      host: "localhost",
      port: address.port,
      ssl: false,
      stream: () => dialled(stream),
    },
    application_name: "preview",
    options: Object.entries({ client_min_messages: "error", ...settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
  });
  // A connection that breaks also rejects what waits for it, which is where we hear of it.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    stream.destroy();
    throw error;
  }
  return {
    query: async (sql, values) => (await client.query(sql, values === undefined ? [] : [...values])).rows,
    send: (sql) => sent(client, sql),
    copy: (sql) => copied(client, sql),
    inTransaction: () => client.getTransactionStatus() !== "I",
    close: () => client.end(),
  };
}

/** What pg expects of a stream that it opens itself. */
function dialled(stream: Dialled): Duplex {
  const nothing = () => stream;
  return Object.assign(stream, {
    ...{ setNoDelay: nothing, setKeepAlive: nothing, ref: nothing, unref: nothing },
    connect: () => {
      process.nextTick(() => stream.emit("connect"));
      return stream;
    },
    // pg types it as the class; it only calls what a stream of ours has.
  }) as unknown as Duplex;
}

/** pg keeps the rows of every statement; a script may select without end. */
function sent(client: Client, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let completed = 0;
    const nothing = () => undefined;
    const message = {
      submit: (wire: Wire) => wire.query(sql),
      handleCommandComplete: () => {
        completed += 1;
      },
      handleError: (error: Error) => {
        reject(error instanceof DatabaseError ? new StatementsFailed(completed, error) : error);
      },
      handleReadyForQuery: () => resolve(),
      handleCopyInResponse: (wire: Wire & { sendCopyFail(reason: string): void }) => wire.sendCopyFail("no data"),
      ...{ handleRowDescription: nothing, handleDataRow: nothing, handlePortalSuspended: nothing },
      ...{ handleEmptyQuery: nothing, handleCopyData: nothing, callback: nothing },
    };
    client.query(message as Submittable);
  });
}

function copied(client: Client, sql: string): Copy {
  const stream = client.query(copyFrom(sql));
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  // Between two writes nobody waits for it.
  failed.catch(() => undefined);
  return {
    async write(data) {
      // One at a time: what is still in the stream's own queue when the server refuses the rest, it would send nowhere.
      const room = new Promise<void>((resolve, reject) => {
        stream.write(data, (error) => (error ? reject(error) : resolve()));
      });
      await Promise.race([failed, room]);
    },
    async end() {
      const finished = once(stream, "finish");
      stream.end();
      await Promise.race([failed, finished]);
    },
  };
}
