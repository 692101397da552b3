import type { Emit } from "../event.ts";
import type { KeptRecord } from "../gc/facts.ts";
import { callsIn, queryUrl, type Traffic } from "../gc/prometheus.ts";
import type { Web } from "../ports/cluster.ts";
import type { Lazy } from "../ports.ts";
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
  records: readonly KeptRecord[],
): Promise<ReadonlySet<string>> {
  if (traffic === undefined) return new Set();
  let failure: string | undefined;
  const called = await inTurn(records, mostQueries, async (record) => {
    if (failure !== undefined) return [record.name];
    try {
      const found = callsIn(await (await web()).get(queryUrl(traffic, idle, record), querySeconds));
      if (found.why === undefined) return found.calls === 0 ? [] : [record.name];
      failure = found.why;
      return [record.name];
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
