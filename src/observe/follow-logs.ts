import type { Emit } from "../event.ts";
import { type LogSource, type LogSources, logSources, type WantedLogs } from "../live/log-sources.ts";
import { Problem } from "../problem.ts";
import { type Instant, secondsBetween } from "../time.ts";
import { type Inside, permitted } from "./inside.ts";
import { isLogMissing, type LogExtent, readLog, type WriteLines } from "./logs.ts";

export interface FollowQuestion {
  readonly inside: Inside;
  readonly wanted: WantedLogs;
  readonly extent: LogExtent;
  readonly write: WriteLines;
  readonly emit: Emit;
  readonly now: () => Instant;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
  /** Nobody reads any more. */
  readonly unheard: () => boolean;
}

interface Followed {
  readonly restarts: number;
  readonly extent: LogExtent;
  /** It has said something. */
  begun: boolean;
  /** undefined while its log is read. */
  endedAt: Instant | undefined;
}

/** How often to look for pods that came, and for containers that started again. */
const lookSeconds = 3;

/** No pod will come by waiting. */
const hopeless: readonly string[] = ["preview-asleep", "switched-off"];

/**
 * Follows logs until nothing more can come: a container that starts again is followed again, and so is a new pod.
 * Throws Problem `interrupted` at Ctrl-C, and as `logSources` does.
 */
export async function followLogs(question: FollowQuestion): Promise<void> {
  const followed = new Map<string, Followed>();
  const failures: unknown[] = [];
  let said = "";
  let found = logSources(question.inside.contents, question.wanted);
  if (found.none !== undefined && hopeless.includes(found.none.code)) throw found.none;
  let extent = question.extent;
  for (;;) {
    for (const source of found.sources) follow(question, { followed, failures }, source, extent);
    const saying = found.none?.message ?? "";
    if (saying !== "" && saying !== said) question.emit({ kind: "notice", message: saying });
    said = saying;
    await question.sleep(lookSeconds);
    if (failures.length > 0) throw failures[0];
    if (question.unheard() || (found.over && !isReading(followed))) return;
    found = await lookAgain(question);
    // Of a pod that comes later, all of its log is new.
    extent = {};
  }
}

/** A workload that has gone meanwhile is the end, not a failure. */
async function lookAgain({ inside, wanted }: FollowQuestion): Promise<LogSources> {
  const { cluster, record } = inside;
  const contents = await permitted(inside, "look", () => cluster.contents(record.namespace));
  try {
    return logSources(contents, wanted);
  } catch (error) {
    if (!(error instanceof Problem) || !["workload-unknown", "nothing-running"].includes(error.code)) throw error;
    return { sources: [], none: error, over: true };
  }
}

/** Starts to read a log that is not being read. */
function follow(
  question: FollowQuestion,
  { followed, failures }: { readonly followed: Map<string, Followed>; readonly failures: unknown[] },
  source: LogSource,
  extentOfNew: LogExtent,
): void {
  const key = `${source.pod}/${source.container}`;
  const before = followed.get(key);
  const extent = before === undefined ? extentOfNew : extentOfNext(before, source, question.now());
  if (extent === undefined) return;
  const entry: Followed = { restarts: source.restarts, extent, begun: false, endedAt: undefined };
  followed.set(key, entry);
  const { inside, unheard } = question;
  const write: WriteLines = (of, lines) => {
    entry.begun = true;
    question.write(of, lines);
  };
  permitted(inside, "look", () => readLog(inside, source, { ...extent, follow: true }, write, () => !unheard()))
    .catch((error: unknown) => {
      if (isLogMissing(error)) return;
      // The next look tells whether it was the cluster that went away, or this connection.
      if (isLost(error)) question.emit({ kind: "warning", message: error.message, hints: [] });
      else failures.push(error);
    })
    .finally(() => {
      entry.endedAt = question.now();
    });
}

/** How much to read of a log that was read before; undefined while it is read, or when nothing new has begun. */
function extentOfNext(before: Followed, source: LogSource, now: Instant): LogExtent | undefined {
  if (before.endedAt === undefined) return undefined;
  if (before.restarts !== source.restarts) return {};
  if (!source.running) return undefined;
  // A connection does not last for ever: the container runs on, so we go on where we were.
  return before.begun ? { sinceSeconds: Math.max(1, Math.ceil(secondsBetween(before.endedAt, now))) } : before.extent;
}

function isLost(error: unknown): error is Problem {
  return error instanceof Problem && error.code === "cluster-unreachable";
}

function isReading(followed: ReadonlyMap<string, Followed>): boolean {
  return [...followed.values()].some(({ endedAt }) => endedAt === undefined);
}
