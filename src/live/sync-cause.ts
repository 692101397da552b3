import type { PreviewRecord } from "../preview/record.ts";
import { secondsBetween } from "../time.ts";
import type { Application, FailureCause, Operation, SyncResult } from "./application.ts";
import type { Cause, CauseQuestion } from "./cause.ts";
import { clause, excerpt, sentence } from "./excerpt.ts";
import type { LivePreview } from "./live-preview.ts";
import { migrationCause } from "./migration-cause.ts";
import { failedResults, hasFailed, isOurs } from "./operation.ts";

/** Why Argo CD cannot bring a preview's folder into the cluster. */
export function syncCause(
  record: PreviewRecord,
  live: LivePreview,
  application: Application,
  { commit, before }: CauseQuestion,
): Cause | undefined {
  const { operation, operationRequested } = application;
  const ofFolder = folderCause(record, application, before);
  if (ofFolder !== undefined) return ofFolder;
  if (operation === null || operationRequested || !isOurs(record, live, commit, before)) return undefined;
  if (operation.phase === "Succeeded" || operation.phase === "Terminating") return undefined;
  const failed = failedResults(operation);
  if (operation.cause !== undefined) return ofOperation(operation.cause);
  const migration = migrationCause(record, operation, failed, live.contents);
  if (migration !== undefined) return migration;
  if (hasFailed(application)) return failedCause(operation, failed);
  const lasting = failed.find(({ message }) => isLasting(message));
  return lasting === undefined ? undefined : failedCause(operation, [lasting]);
}

function ofOperation({ log, ...cause }: FailureCause): Cause {
  return { ...cause, outcome: "unhealthy", log: log && { ...log, previous: false } };
}

/** Errors of the way to Git and to the process that builds; Argo CD tries again by itself. */
const passing =
  /code = (?:Unavailable|DeadlineExceeded|Canceled|ResourceExhausted)|connection (?:refused|reset)|time(?:d )?out|deadline exceeded|no such host|temporary failure|EOF|does not exist|\b50[0-4]\b/i;

const unreadable =
  /authentication required|permission denied|could not read from|access denied|unable to (?:ls-remote|resolve)|repository not found/i;

function folderCause(
  record: PreviewRecord,
  { conditions, reconciledAt }: Application,
  before: Application | undefined,
): Cause | undefined {
  const condition = conditions.find(({ type }) => type === "ComparisonError" || type === "InvalidSpecError");
  // What Argo CD said before the record was written is about another folder.
  if (condition === undefined || reconciledAt === null || secondsBetween(record.updatedAt, reconciledAt) < 0)
    return undefined;
  if (reconciledAt === before?.reconciledAt) return undefined;
  const { type, message } = condition;
  if (passing.test(message)) return undefined;
  if (type === "InvalidSpecError")
    return ofFolder("application-refused", "Argo CD refuses the Application", message, [
      "Its AppProject may not allow the repository or the namespace: compare it with what `preview init` writes.",
    ]);
  if (unreadable.test(message))
    return ofFolder("folder-unreadable", "Argo CD cannot read the platform repository", message, [
      "Check the repository's credentials in Argo CD.",
    ]);
  return ofFolder("folder-broken", "Argo CD cannot build the folder", message, [
    "Argo CD may bring another version of Kustomize than this machine; the message above is its own.",
  ]);
}

function ofFolder(code: string, what: string, message: string, hints: readonly string[]): Cause {
  const end = message.lastIndexOf("desc = ");
  const why = clause(end === -1 ? message : message.slice(end + "desc = ".length), 240);
  return { code, outcome: "unhealthy", workload: null, message: sentence(`${what}: ${why}`), hints, log: null };
}

/** What an API server or Argo CD says of an object, and says again however often it is asked. */
function isLasting(message: string): boolean {
  return (
    /denied (?:the )?request|is forbidden|not permitted in project|is invalid\b|field is immutable|strict decoding error|unknown field|CRD is installed|no matches for kind/i.test(
      message,
    ) && !/being terminated|failed calling webhook/i.test(message)
  );
}

function failedCause(operation: Operation, failed: readonly SyncResult[]): Cause {
  const [first, ...more] = failed;
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  const message =
    first === undefined
      ? `The sync has failed: ${clause(operation.message, 250)}`
      : `The sync has failed at ${excerpt(`${first.kind} ${first.name}`, 90)}: ${clause(first.message, 150)}${others}`;
  return {
    code: "sync-failed",
    outcome: "unhealthy",
    workload: null,
    message: sentence(message),
    hints: [hintOf(first)],
    log: null,
  };
}

function hintOf(failed: SyncResult | undefined): string {
  const message = failed?.message ?? "";
  if (/exceeded quota/i.test(message)) return "Ask for less in the overlay, or raise `limits.quota` in platform.yaml.";
  if (/CRD is installed|no matches for kind/i.test(message))
    return "The cluster does not know this kind: who runs it has to install it.";
  if (/denied (?:the )?request|is forbidden|not permitted in project/i.test(message))
    return "A rule of the platform refuses it: change the overlay, or ask who runs the platform.";
  if (/is invalid\b|immutable|decoding error|unknown field/i.test(message)) return "Correct the object in the overlay.";
  if (failed?.kind === "ExternalSecret")
    return "Check that the key is in the team's secret store; then run `preview up` again.";
  return "Run `preview up` again when the reason is gone: it asks Argo CD for another sync.";
}
