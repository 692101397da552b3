import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observePlace, runInside } from "../observe/inside.ts";
import { divide, refuseJson, requireInner, wouldRun } from "../ui/inner-command.ts";

/** `preview exec`: a command in a container of a preview, with our streams and its exit code. */
export function exec(app: App): CommandUnknownOpts {
  return new Command("exec")
    .description(
      "Run a command in a container of a preview. What it reads and prints is passed through, and its exit code is ours. It gets a terminal where stdin and stdout are one.",
    )
    .usage("[options] [preview] -- <command...>")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[command...]", "after `--`: the command and its arguments, as they are")
    .option(
      "--service <workload>",
      "a workload of the preview: worker, postgres (default: the one that answers the URL)",
    )
    .option("--container <name>", "a container of its pod (default: the one with the service's image)")
    .allowUnknownOption()
    .addHelpText(
      "after",
      `
Examples:
  $ preview exec pr-42 -- ls -la
  $ preview exec --service worker -- env
  $ preview exec pr-42 -- tar cf - media > media.tar`,
    )
    .action(async (_preview, _words, options, command) => {
      refuseJson(app.options().json, "exec");
      const line = divide(command, 1, app.afterDashes);
      const words = requireInner("exec", line, "ls");
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const place = await observePlace(question, line.own[0], options);
      if (app.options().dryRun) app.print(wouldRun(place, words));
      else app.end(await runInside(place, words, app.terminal()));
    });
}
