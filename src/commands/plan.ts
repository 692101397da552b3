import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { requireLink } from "../links/written.ts";
import { planFacts, prepareUp } from "../prepare.ts";
import { exitCodes } from "../problem.ts";
import { repeated } from "../ui/options.ts";
import { planResult } from "../ui/plan-result.ts";

/** `preview plan`: what `up` would change. */
export function plan(app: App): CommandUnknownOpts {
  return new Command("plan")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option("--link <service=target>", "as with `preview up`", repeated)
    .option("--branch [name]", "as with `preview up`")
    .option("--exit-code", "exit 10 when something would change")
    .option("--no-diff", "leave out the differences of the files")
    .addHelpText(
      "after",
      `
Examples:
  $ preview plan                        for the pull request of the current branch
  $ preview plan pr-42 --json           the same plan for a program
  $ preview plan --exit-code -q         in a script: 0 nothing to do, 10 something would change`,
    )
    .action(async (argument, options) => {
      const request = {
        argument,
        branch: options.branch,
        config: app.options().config,
        sha: undefined,
        links: (options.link ?? []).map(requireLink),
        waitImageSeconds: undefined,
        buildSeeds: undefined,
      };
      const { preview, plan, observed } = await prepareUp(app, request);
      const facts = planFacts(preview, plan, observed.platform);
      const result = planResult(facts, { style: app.style(), diff: options.diff });
      app.show({ ...result, exitCode: options.exitCode === true && result.changed ? exitCodes.findings : 0 });
    });
}
