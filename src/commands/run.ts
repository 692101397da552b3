import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observePlace, runInside } from "../observe/inside.ts";
import { withInterpreter } from "../preview/interpreter.ts";
import { divide, refuseJson, requireInner, wouldRun } from "../ui/inner-command.ts";

/** `preview run`: a command of the service itself, in the container that runs the service. */
export function run(app: App): CommandUnknownOpts {
  return new Command("run")
    .description(
      "Run one of the service's own commands in the container that runs the service, with its code and its environment. A script is handed to its interpreter: `manage.py migrate` runs as `python manage.py migrate`, also for .js, .mjs, .cjs, .rb, .php and .sh.\n\nNo pod is started: the command shares the container's processor and memory, and it ends when the pod is replaced. `preview exec` runs any command, as it is, in any container.",
    )
    .usage("[options] [preview] -- <command...>")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[command...]", "after `--`: the command and its arguments")
    .option(
      "--service <workload>",
      "another workload that runs the service: worker (default: the one that answers the URL)",
    )
    .allowUnknownOption()
    .addHelpText(
      "after",
      `
Examples:
  $ preview run -- manage.py createsuperuser
  $ preview run pr-42 -- manage.py loaddata demo
  $ preview run --service worker -- celery inspect active`,
    )
    .action(async (_preview, _words, options, command) => {
      refuseJson(app.options().json, "run");
      const line = divide(command, 1, app.afterDashes);
      const words = withInterpreter(requireInner("run", line, "manage.py check"));
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const place = await observePlace(question, line.own[0], options);
      if (app.options().dryRun) app.print(wouldRun(place, words));
      else app.end(await runInside(place, words, app.terminal()));
    });
}
