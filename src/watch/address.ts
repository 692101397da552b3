import type { WebAnswer } from "../ports/cluster.ts";
import { Problem } from "../problem.ts";
import type { Watcher } from "./until.ts";

/** Seconds for one call: a gateway that has no pod behind it yet may never answer. */
const callSeconds = 5;

/**
 * What is wrong with a public address, to follow it in a sentence: `answers 503`; undefined when it is as it should be.
 * Throws Problem `interrupted`.
 */
export async function complaintOf(
  ports: Watcher["ports"],
  url: string,
  complain: (answer: WebAnswer) => string | undefined,
): Promise<string | undefined> {
  try {
    return complain(await (await ports.web()).get(url, callSeconds));
  } catch (error) {
    if (error instanceof Problem && error.code === "url-unreachable")
      return `does not answer: ${error.message.replace(/\.$/, "")}`;
    throw error;
  }
}
