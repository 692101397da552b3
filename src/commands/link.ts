import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { requireLink, targetName, type WrittenLink } from "../links/written.ts";
import { early } from "../observe/early.ts";
import { linkAmendments } from "../observe/link-change.ts";
import { findToAmend } from "../observe/published.ts";
import { parsePreviewArgument } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** `preview link`: dependencies of a preview that lead to other previews, or back to their baselines. */
export function link(app: App): CommandUnknownOpts {
  return new Command("link")
    .description(
      "Point dependencies of a published preview at other pull requests' previews, or at their baselines. Its pods start again with the new addresses; nothing is built, nothing is migrated, and the service's source is not needed.",
    )
    .usage("[options] [preview] <service=target...>")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[service=target...]", "payments=pr-7, or payments=staging to stay at the baseline")
    .option("--deep", "also take over what the targets link to themselves, where this preview calls the same services")
    .option("--no-url-check", "do not call the URL at the end, where this machine cannot reach it")
    .addHelpText(
      "after",
      `
Examples:
  $ preview link payments=pr-7                       the preview of this branch's pull request
  $ preview link shop-web-pr-17 shop-api=pr-42       any preview of the platform
  $ preview link shop-api=pr-42 --deep               with the payments that shop-api-pr-42 calls
  $ preview link payments=staging                    whatever the description or autoLink say
  $ preview unlink payments                          forget all that again`,
    )
    .action(async (_preview, _links, options, command) => {
      early(app.ports.cluster);
      const { argument, links } = readWords(command.args);
      const { ports, environment, emit } = app;
      const targets = links.map(({ service, to }) => targetName(service, to));
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument, targets);
      const change = {
        asked: links.map((asked) => ({ ...asked, because: "link command" as const })),
        ...{ deep: options.deep === true, forgotten: [], description: "" },
      };
      const question: AmendmentQuestion = {
        found,
        what: `link ${links.map(({ service, to }) => `${service}=${to}`).join(" ")}`,
        amendments: linkAmendments(app, found.platform, change),
      };
      const tell = ({ name, asleep }: PreviewRecord) => {
        if (asleep) emit({ kind: "notice", message: `${name} is asleep, and stays so; its links hold when it wakes.` });
      };
      await carryOutAmendment(app, question, { checkUrl: options.urlCheck, tell });
    });
}

/** The first word is the preview where it has no `=`. Throws Problem `link-missing`, `link-argument`. */
function readWords(words: readonly string[]): {
  readonly argument: string | undefined;
  readonly links: readonly WrittenLink[];
} {
  const [first = "", ...rest] = words;
  const named = parsePreviewArgument(first) !== undefined;
  const links = (named ? rest : words).map(requireLink);
  if (links.length > 0) return { argument: named ? first : undefined, links };
  throw new Problem("usage", {
    code: "link-missing",
    message: "There is no link to make.",
    hints: ["Write service=pr-42, or service=staging; `preview status` shows the dependencies."],
  });
}
