import { Problem } from "../problem.ts";
import { complaintOf } from "./address.ts";
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
  const complaint = await complaintOf(ports, url, ({ status, body }) => {
    if (status !== 200) return `answers ${status}`;
    return body.trim() === word ? undefined : "is answered by something else";
  });
  return complaint === undefined ? { done: true } : { waitingFor: `${url} ${complaint}` };
}
