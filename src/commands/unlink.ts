import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { AmendmentQuestion } from "../amend.ts";
import type { App } from "../app.ts";
import { carryOutAmendment } from "../carry-out-amendment.ts";
import { requireDependency } from "../links/refusals.ts";
import { early } from "../observe/early.ts";
import { descriptionOf, linkAmendments } from "../observe/link-change.ts";
import { findToAmend, type Published } from "../observe/published.ts";
import { parsePreviewArgument } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** `preview unlink`: dependencies that nobody has asked anything of any more. */
export function unlink(app: App): CommandUnknownOpts {
  return new Command("unlink")
    .description(
      "Forget what `link` or `up --link` has asked for. The dependency is decided as `up` would: by the description, the same pull request or autoLink, else it is the baseline.",
    )
    .usage("[options] [preview] <service...>")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[service...]", "names of dependencies")
    .option("--no-url-check", "do not call the URL at the end, where this machine cannot reach it")
    .addHelpText(
      "after",
      `
Examples:
  $ preview unlink payments                    the preview of this branch's pull request
  $ preview unlink shop-web-pr-17 shop-api     any preview of the platform
  $ preview link payments=staging              not the same: stays at the baseline, whatever else is written`,
    )
    .action(async (_preview, _services, options, command) => {
      early(app.ports.cluster);
      const { argument, services } = readWords(command.args);
      const { ports, environment, emit } = app;
      const found = await findToAmend({ ports, environment, emit, config: app.options().config }, argument);
      requireDependencies(found, services);
      const change = { asked: [], deep: false, forgotten: services, description: await descriptionOf(app, found) };
      const question: AmendmentQuestion = {
        found,
        what: `unlink ${services.join(" ")}`,
        amendments: linkAmendments(app, found.platform, change),
      };
      const tell = ({ name, asleep }: PreviewRecord) => {
        if (asleep) emit({ kind: "notice", message: `${name} is asleep, and stays so; its links hold when it wakes.` });
      };
      await carryOutAmendment(app, question, { checkUrl: options.urlCheck, tell });
    });
}

function requireDependencies({ record, platform }: Published, services: readonly string[]): void {
  const known = { service: record.service, dependencies: record.links, catalog: platform.catalog };
  for (const service of services) requireDependency(known, service);
}

/** The first of several words is the preview where it reads as one. Throws Problem `link-missing`. */
function readWords(words: readonly string[]): {
  readonly argument: string | undefined;
  readonly services: readonly string[];
} {
  const [first = "", ...rest] = words;
  if (rest.length > 0 && parsePreviewArgument(first) !== undefined) return { argument: first, services: rest };
  if (words.length > 0) return { argument: undefined, services: words };
  throw new Problem("usage", {
    code: "link-missing",
    message: "There is no dependency to unlink.",
    hints: ["Write the names of dependencies; `preview status` shows them."],
  });
}
