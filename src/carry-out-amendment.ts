import { type AmendmentQuestion, awaitAmendment, prepareAmendment, publishAmendment } from "./amend.ts";
import type { App } from "./app.ts";
import { planFacts } from "./prepare.ts";
import type { PreviewRecord } from "./preview/record.ts";
import { costOf } from "./report/cost.ts";
import { planResult } from "./ui/plan-result.ts";
import { publishedResult } from "./ui/published-result.ts";

export interface AmendmentOptions {
  /** Whether its URL is called before it counts as ready. */
  readonly checkUrl: boolean;
  /** Asked before anything is changed; false changes nothing. */
  readonly agreed?: () => Promise<boolean>;
  /** Called with what was published, before anybody waits for it. */
  readonly tell?: (record: PreviewRecord) => void;
}

/**
 * The one way in which commands amend a preview: shows with `--dry-run` the plan, else after the deed and the wait the
 * preview as it is then; nothing when a person did not agree. Throws as `publishAmendment` and `awaitAmendment`.
 */
export async function carryOutAmendment(
  app: App,
  question: AmendmentQuestion,
  { checkUrl, agreed, tell }: AmendmentOptions,
): Promise<void> {
  const { found, recordOnly } = question;
  const { config } = found.platform;
  const { dryRun, timeoutSeconds, ...options } = app.options();
  if (dryRun) {
    const { preview, plan } = await prepareAmendment(app, question);
    app.show(planResult(planFacts(preview, plan, found.platform), { style: app.style(), diff: true }));
    return;
  }
  if (agreed !== undefined && !(await agreed())) return;
  const wait = options.wait && recordOnly !== true;
  const published = await publishAmendment(app, question, { wait });
  const { record } = published.preview;
  tell?.(record);
  const sight = wait ? await awaitAmendment(app, found, published, { checkUrl, timeoutSeconds }) : undefined;
  app.show(publishedResult(record, sight, costOf(record, config, app.now())));
}
