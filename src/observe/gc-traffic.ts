import type { Emit } from "../event.ts";
import { callsIn, queryUrl, type Traffic } from "../gc/prometheus.ts";
import type { Web } from "../ports/cluster.ts";
import type { Lazy } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { inTurn } from "./in-turn.ts";

const mostQueries = 4;
const querySeconds = 10;

/**
 * Names of those that somebody calls, and of those of which nobody can say: a series that is missing, or a source that
 * does not answer, is no proof that nobody does. Throws Problem `interrupted`.
 */
export async function observeCalled(
  { web, emit }: { readonly web: Lazy<Web>; readonly emit: Emit },
  { traffic, idle }: { readonly traffic?: Traffic | undefined; readonly idle: string },
  records: readonly PreviewRecord[],
): Promise<ReadonlySet<string>> {
  if (traffic === undefined) return new Set();
  let failure: string | undefined;
  const called = await inTurn(records, mostQueries, async (record) => {
    if (failure !== undefined) return [record.name];
    try {
      const { status, body } = await (await web()).get(queryUrl(traffic, idle, record), querySeconds);
      const calls = status === 200 ? callsIn(body) : undefined;
      if (calls === undefined) failure = `it answers ${status}, and not with a vector`;
      return calls === 0 ? [] : [record.name];
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
      failure = error.message;
      return [record.name];
    }
  });
  if (failure !== undefined) emit(notAnswered(failure));
  return new Set(called.flat());
}

function notAnswered(why: string): Parameters<Emit>[0] {
  return {
    kind: "warning",
    message: `Prometheus does not tell which previews are used, so none counts as idle: ${why}`,
    hints: ["Check `expiry.traffic` in platform.yaml."],
  };
}
