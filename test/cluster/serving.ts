import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { call, until } from "./watching.ts";
import type { Change, CommitFiles, World } from "./world.ts";

/** Who calls a preview all the time, as its users do, and saw what it answered. */
export interface Serving {
  /** The commit that answers now; what answered before is forgotten. */
  commit(): Promise<string>;
  /** Commits that answered since then, and what was not an answer, each once. */
  commits(): Promise<readonly string[]>;
  /** Pushes a commit that works, and waits until it alone answers. */
  repair(files: CommitFiles): Promise<void>;
  end(): Promise<void>;
}

/** Calls a preview three times a second until it is told to end. */
export function watchServing(world: World, change: Change): Serving {
  let ended = false;
  const answers: string[] = [];
  const calls = (async () => {
    while (!ended) {
      const { status, body } = await call(change.host, "/healthz").catch((error) => ({ status: 0, body: `${error}` }));
      answers.push(status === 200 ? body.commit : `${status} ${body}`);
      await sleep(300);
    }
  })();
  const commit = async () => {
    const { body } = await call(change.host, "/healthz");
    answers.length = 0;
    return body.commit;
  };
  return {
    commit,
    async commits() {
      await sleep(1000);
      return [...new Set(answers)];
    },
    async repair(files) {
      const message = `repair ${Object.keys(files).join()} ${expect.getState().currentTestName}`;
      const sha = await world.push(change, message, files);
      await world.up(change);
      await until("the answer of the new version only", async () => (await commit()) === sha);
    },
    async end() {
      ended = true;
      await calls;
    },
  };
}
