import { once } from "node:events";
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";

export interface Calls {
  readonly port: number;
  readonly path: string;
  /** The name that is asked for. */
  readonly host: string;
  readonly calls: number;
  readonly atOnce: number;
}

/** Milliseconds that calls take, over connections that stay open. Throws when one is not answered 200. */
export async function callAll({ calls, atOnce, ...question }: Calls): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const begin = performance.now();
  let left = calls;
  const caller = async () => {
    for (; left > 0; left -= 1) {
      const status = await ask(question, agent);
      if (status !== 200) throw new Error(`Port ${question.port} answers ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const milliseconds = performance.now() - begin;
  agent.destroy();
  return milliseconds;
}

/** Waits until a call is answered 200. */
export async function untilAnswered(question: Pick<Calls, "port" | "path" | "host">): Promise<void> {
  for (let looks = 0; looks < 1000; looks += 1) {
    if ((await ask(question).catch(() => undefined)) === 200) return;
    await setTimeout(20);
  }
  throw new Error(`Nothing answers on port ${question.port}.`);
}

async function ask({ port, path, host }: Pick<Calls, "port" | "path" | "host">, agent?: Agent): Promise<number> {
  const request = get({ host: "127.0.0.1", port, path, headers: { host }, ...(agent && { agent }) });
  const [answer] = await once(request, "response");
  answer.resume();
  await once(answer, "end");
  return answer.statusCode;
}
