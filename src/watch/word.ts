import { Problem } from "../problem.ts";
import { type Look, urlSeconds, type Watcher, waitUntil } from "./until.ts";

/**
 * Waits until an address answers with a word that nothing else knows, and answers how many seconds that took. Throws
 * Problem `url-not-answering`, `interrupted`.
 */
export async function awaitWord(watcher: Watcher, url: string, word: string): Promise<number> {
  const timeoutSeconds = Math.min(urlSeconds, watcher.timeoutSeconds);
  const end = await waitUntil({ ...watcher, timeoutSeconds }, () => look(watcher, url, word));
  if ("seconds" in end) return end.seconds;
  throw new Problem("timeout", {
    code: "url-not-answering",
    message: `All pods are ready, but ${end.timedOut}.`,
    hints: [
      "Check the wildcard DNS record, the certificate, and that the gateway's listener takes routes of previews' namespaces.",
      "Check `network.allowFrom` in platform.yaml: the gateway's namespace must be in it.",
    ],
  });
}

async function look({ ports }: Watcher, url: string, word: string): Promise<Look<true>> {
  try {
    const { status, body } = await (await ports.web()).get(url, 5);
    if (status === 200 && body.trim() === word) return { done: true };
    return { waitingFor: status === 200 ? `${url} is answered by something else` : `${url} answers ${status}` };
  } catch (error) {
    if (error instanceof Problem && error.code === "url-unreachable") {
      return { waitingFor: `${url} does not answer: ${error.message}` };
    }
    throw error;
  }
}
