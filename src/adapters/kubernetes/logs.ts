import type { LogRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import type { Api } from "./api.ts";
import { interrupted } from "./failure.ts";
import { objectPath } from "./paths.ts";

/** Pieces of a container's log as they come. Throws Problem `log-missing`, `cluster-unreachable` and the usual ones. */
export async function* readLogs(api: Api, request: LogRequest, signal: AbortSignal): AsyncGenerator<string> {
  const { namespace, pod, container } = request;
  const what = `read the log of ${container} in the pod ${pod}`;
  const query = {
    container,
    ...(request.previous ? { previous: "true" } : {}),
    ...(request.follow ? { follow: "true" } : {}),
    ...(request.sinceSeconds === undefined ? {} : { sinceSeconds: `${Math.max(1, Math.ceil(request.sinceSeconds))}` }),
    ...(request.tailLines === undefined ? {} : { tailLines: `${request.tailLines}` }),
  };
  const path = `${objectPath({ api: "/api/v1", resource: "pods" }, pod, namespace)}/log`;
  // The kubelet says nothing at all before the first line.
  const answer = await api.stream({ what, path, query }, request.follow === true).catch((problem: unknown) => {
    throw problem instanceof Problem ? missing(problem) : problem;
  });
  answer.setEncoding("utf8");
  // A peer that is gone without a word is found out.
  answer.socket.setKeepAlive(true, 30_000);
  try {
    yield* answer;
  } catch {
    if (signal.aborted) throw interrupted();
    throw new Problem("not-yet", {
      code: "cluster-unreachable",
      message: `Could not ${what} further: the cluster closed the connection.`,
      hints: ["Run the command again."],
    });
  } finally {
    answer.destroy();
  }
}

/** The API answers 400 while a container waits to start, and for one that never ran before. */
function missing(problem: Problem): Problem {
  if (!["cluster-request-invalid", "cluster-not-found"].includes(problem.code)) return problem;
  const waits = problem.message.includes("waiting to start");
  return new Problem(waits ? "not-yet" : "not-found", { code: "log-missing", message: problem.message });
}
