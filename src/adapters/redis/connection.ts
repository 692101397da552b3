import type { Dialled, Sandbox, ServerAddress } from "../../ports/sandbox.ts";
import type { Arguments } from "../../seeds/redis/arguments.ts";
import { encodeCommand, isReplyError, type Reply, replyReader } from "../../seeds/redis/replies.ts";

/** One connection to a server in a sandbox. */
export interface Connection {
  /** Sends commands together, encoded, and answers their replies; each must have one. */
  send(commands: string, count: number): Promise<readonly Reply[]>;
  /** One command. Throws an Error with what the server says against it. */
  ask(args: Arguments): Promise<Reply>;
  close(): void;
}

/** Connects to a server. What waits for replies is rejected when the connection ends. */
export async function connect(sandbox: Sandbox, address: ServerAddress): Promise<Connection> {
  const stream = await sandbox.dial(address);
  const replies = repliesOf(stream);
  const send: Connection["send"] = (commands, count) => {
    stream.write(commands, "latin1");
    return replies.next(count);
  };
  return {
    send,
    async ask(args) {
      const [reply = null] = await send(encodeCommand(args), 1);
      if (isReplyError(reply)) throw new Error(reply.error);
      return reply;
    },
    close: () => void stream.destroy(),
  };
}

interface Waiting {
  readonly count: number;
  readonly replies: Reply[];
  readonly resolve: (replies: readonly Reply[]) => void;
  readonly reject: (error: Error) => void;
}

/** Replies in the order in which they are waited for. */
function repliesOf(stream: Dialled): { next(count: number): Promise<readonly Reply[]> } {
  const reader = replyReader();
  const waiting: Waiting[] = [];
  let broken: Error | undefined;
  const end = (error: Error) => {
    broken ??= error;
    for (const { reject } of waiting.splice(0)) reject(broken);
  };
  stream.on("data", (chunk: Buffer) => {
    try {
      for (const reply of reader.push(chunk.toString("latin1"))) deliver(waiting, reply);
    } catch (error) {
      end(error instanceof Error ? error : new Error(String(error)));
      stream.destroy();
    }
  });
  stream.on("error", end);
  stream.on("close", () => end(new Error("the server has closed the connection")));
  // What comes through a program of a container has no end of its own but this.
  stream.on("end", () => end(new Error("the server has ended the connection")));
  return {
    next: (count) =>
      new Promise((resolve, reject) => {
        if (broken === undefined) waiting.push({ count, replies: [], resolve, reject });
        else reject(broken);
      }),
  };
}

function deliver(waiting: Waiting[], reply: Reply): void {
  const [first] = waiting;
  // A reply that nobody asked for would be taken for that of the next command.
  if (first === undefined) throw new Error("the server has said more than it was asked");
  first.replies.push(reply);
  if (first.replies.length < first.count) return;
  waiting.shift();
  first.resolve(first.replies);
}
