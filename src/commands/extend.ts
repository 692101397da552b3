import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { canaryService } from "../config/scalars.ts";
import { cannotAsk } from "../observe/cannot-ask.ts";
import { findToAmend, type Published } from "../observe/published.ts";
import { requirePreviewable } from "../observe/pull-request.ts";
import type { PullRequest } from "../ports/github.ts";
import { expireAt } from "../preview/lifetime.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { addSeconds, formatSeconds, type Instant, parseDuration, secondsBetween } from "../time.ts";
import { requireDuration } from "../ui/options.ts";

/** The longest that anybody may ask for in one go: what must stay longer is pinned. Our own number. */
const mostDays = 90;

/** `preview extend`: a preview that expires later. */
export function extend(app: App): CommandUnknownOpts {
  return new Command("extend")
    .description(
      "Let a preview expire later: `expiry.ttl` of platform.yaml from now on, or as long as `--for` says; never earlier than it does already. It is left asleep where it sleeps.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--for <duration>", `how long from now on: 48h or 7d, at most ${mostDays}d`)
    .addHelpText("after", "\nExamples:\n  $ preview extend\n  $ preview extend pr-42 --for 7d")
    .action(async (argument, options) => {
      const { ports, environment, emit } = app;
      const asked = options.for === undefined ? undefined : requireExtension(options.for);
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
      const now = await observeNow(app, found);
      const seconds = asked ?? parseDuration(found.platform.config.expiry.ttl) ?? 0;
      // Worked out once: a push whose answer was lost may have arrived.
      const amendments = [expireAt(addSeconds(now, seconds))];
      const question: AmendmentQuestion = {
        found,
        what: "extend",
        now,
        amendments: () => amendments,
        recordOnly: true,
      };
      const tell = (record: PreviewRecord) => emit({ kind: "notice", message: timeText(record, now) });
      await carryOutAmendment(app, question, { checkUrl: false, tell });
    });
}

function requireExtension(text: string): number {
  const seconds = requireDuration("--for", text);
  if (seconds > 0 && seconds <= mostDays * 86_400) return seconds;
  throw new Problem("usage", {
    code: "duration-out-of-range",
    message: `\`--for ${text}\` is ${seconds === 0 ? "no time at all" : `more than ${mostDays} days`}.`,
    hints: ["`preview pin` keeps a preview while its pull request is open."],
  });
}

/**
 * GitHub's clock, or our own where it cannot be read. Of a pull request that GitHub knows, it must be open. Throws
 * Problem `pull-request-closed` (exit code 5).
 */
async function observeNow(app: App, { record }: Published): Promise<Instant> {
  const { repository, number } = record.pullRequest;
  if (record.service === canaryService) return app.now();
  const { found, time } = await askGitHub(app, repository, number);
  if (found !== undefined) requirePreviewable({ ...found, fork: false }, undefined);
  return time ?? app.now();
}

interface GitHubAnswer {
  readonly found?: PullRequest | undefined;
  readonly time?: Instant | undefined;
}

/** Nothing, with a warning, where GitHub does not answer. */
async function askGitHub({ ports, emit }: App, repository: string, number: number): Promise<GitHubAnswer> {
  try {
    const github = await ports.github();
    const found = await github.pullRequest(repository, number);
    return { found, time: github.time() };
  } catch (error) {
    const problem = cannotAsk(error);
    const message = `Whether pull request ${number} is still open was not asked: ${problem.message}`;
    emit({ kind: "warning", message, hints: problem.hints });
    return {};
  }
}

/** `shop-api-pr-42 expires at 2026-11-26T09:00:00Z, in 3d` */
function timeText({ name, expiresAt, pinned }: PreviewRecord, now: Instant): string {
  const text = `${name} expires at ${expiresAt}, in ${formatSeconds(secondsBetween(now, expiresAt))}`;
  return pinned ? `${text}; while it is pinned it stays anyway` : text;
}
