import { setTimeout as sleep } from "node:timers/promises";
import type { Ended, Sandbox, SandboxedServer } from "../../ports/sandbox.ts";
import { Problem } from "../../problem.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";

/** How long a server may take to answer; it starts from a clean stop. */
const startSeconds = 120;
const pollSeconds = 0.02;

/** Starts programs as servers of a sandbox, and waits until they answer. */
export function serving(start: (program: string, args: readonly string[]) => SandboxedServer): Sandbox["serve"] {
  return async (program, args, answers) => {
    const server = start(program, args);
    let ended: Ended | undefined;
    server.ended.then(
      (end) => {
        ended = end;
      },
      (error: unknown) => {
        ended = { exitCode: 127, lastWords: error instanceof Error ? error.message : "" };
      },
    );
    for (const until = performance.now() + startSeconds * 1000; performance.now() < until; ) {
      if (await answered(answers)) return server;
      if (ended !== undefined) throw engineFailed(`\`${program}\` does not start`, ended.lastWords);
      await sleep(pollSeconds * 1000);
    }
    throw engineFailed(`\`${program}\` did not answer within ${startSeconds} seconds`, "");
  };
}

async function answered(answers: () => Promise<boolean>): Promise<boolean> {
  try {
    return await answers();
  } catch (error) {
    if (error instanceof Problem) throw error;
    return false;
  }
}
