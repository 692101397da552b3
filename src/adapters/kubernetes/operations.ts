import { Problem } from "../../problem.ts";
import type { Api, ApiRequest } from "./api.ts";
import { type ApplicationObject, applicationObject, hasOperation } from "./applications.ts";

/** Argo CD writes to an Application often while it works on it: so often may our change come too late. */
const mostConflicts = 5;

/** Asks Argo CD for a sync of an Application, unless one is asked for or runs. */
export async function askForSync(api: Api, application: ApiRequest): Promise<void> {
  for (let tries = 0; tries < mostConflicts; tries += 1) {
    const found = await api.get(application, applicationObject);
    if (found === undefined || hasOperation(found) || isUnderWay(found)) return;
    const change = await api.patch(application, { ...asItWas(found), operation: syncAsConfigured(found) });
    if (change !== "conflict") return;
  }
  throw busy(application);
}

/** Ends the operation that runs; false when there is none. */
export async function endOperation(api: Api, application: ApiRequest): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const found = await api.get(application, applicationObject);
    if (found === undefined || !isUnderWay(found)) return false;
    if (found.status.operationState?.phase === "Terminating") return true;
    try {
      // An Application has no status subresource: this is what Argo CD's own server does.
      const status = { operationState: { phase: "Terminating" } };
      const change = await api.patch(application, { ...asItWas(found), status });
      if (change === "done") return true;
    } catch (problem) {
      // Refused by the fence when the operation ended just now: reading it again tells.
      if (!(problem instanceof Problem) || problem.code !== "cluster-refused" || tries === mostConflicts) throw problem;
    }
    if (tries === mostConflicts) throw busy(application);
  }
}

/** A part of a patch that makes it fit only what was read. */
function asItWas({ metadata: { resourceVersion } }: ApplicationObject): object {
  return { metadata: { resourceVersion } };
}

function isUnderWay({ status }: ApplicationObject): boolean {
  const phase = status.operationState?.phase;
  return phase === "Running" || phase === "Terminating";
}

/** An operation that is asked for by hand inherits nothing from the Application's definition. */
function syncAsConfigured({ spec }: ApplicationObject): object {
  const { syncOptions, retry } = spec.syncPolicy ?? {};
  return {
    initiatedBy: { username: "preview" },
    sync: { prune: true, ...(syncOptions ? { syncOptions } : {}) },
    ...(retry ? { retry } : {}),
  };
}

function busy({ what }: ApiRequest): Problem {
  return new Problem("conflict", {
    code: "cluster-conflict",
    message: `Could not ${what}: Argo CD changed it again and again in between.`,
    hints: ["Run the command again."],
  });
}
