import { Problem } from "../../problem.ts";
import { interrupted, invalidAnswer, unavailable } from "./problems.ts";

const passingErrors: readonly string[] = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EAI_AGAIN"];
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its address cannot be looked up at the moment",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "it closed the connection",
  EPIPE: "it closed the connection",
  UND_ERR_SOCKET: "it closed the connection",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS; if it is not meant to, name it in PREVIEW_INSECURE_REGISTRIES",
};

/** What fetch failed with as a Problem. One that was thrown by the body of a request stays what it is. */
export function failure(url: URL, error: unknown, signal: AbortSignal, timeoutSeconds: number): Problem {
  if (signal.aborted) return interrupted();
  const chain = causes(error);
  const problem = chain.find((each) => each instanceof Problem);
  if (problem !== undefined) return problem;
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return unavailable(`\`${url.host}\` did not answer within ${timeoutSeconds} seconds.`, error);
  }
  if (chain.some(({ message }) => message === "unexpected redirect")) {
    return invalidAnswer(`\`${url.host}\` sends an upload somewhere else, which preview does not follow.`);
  }
  const code = errorCode(error);
  return unavailable(
    `\`${url.host}\` cannot be reached: ${reasons[code] ?? `the connection failed (${code})`}.`,
    error,
  );
}

/** Whether a request that ended with this may work at the next attempt. */
export function isPassing(problem: Problem): boolean {
  return passingErrors.includes(errorCode(problem.cause));
}

function errorCode(error: unknown): string {
  const coded = causes(error).find((each) => "code" in each && typeof each.code === "string");
  return coded !== undefined && "code" in coded ? String(coded.code) : "no reason given";
}

/** The code of a network error is one or two causes below what fetch throws. */
function causes(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < 4; at = at.cause) chain.push(at);
  return chain;
}
