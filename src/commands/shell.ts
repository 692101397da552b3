import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observePlace, type Place, runInside } from "../observe/inside.ts";
import { Problem } from "../problem.ts";
import { refuseJson, wouldRun } from "../ui/inner-command.ts";

/** bash where the image has it, because it completes and remembers; else what every shell is. */
const shellCommand = ["sh", "-c", "command -v bash >/dev/null 2>&1 && exec bash; exec sh"];

/** `preview shell`: a shell in a container of a preview. */
export function shell(app: App): CommandUnknownOpts {
  return new Command("shell")
    .description(
      "Open a shell in a container of a preview: bash where the image has it, else sh. It needs a terminal. The exit code is that of the shell.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .option(
      "--service <workload>",
      "a workload of the preview: worker, postgres (default: the one that answers the URL)",
    )
    .option("--container <name>", "a container of its pod (default: the one with the service's image)")
    .addHelpText("after", "\nExamples:\n  $ preview shell\n  $ preview shell pr-42 --service worker")
    .action(async (argument, options) => {
      refuseJson(app.options().json, "shell");
      if (!app.options().dryRun) requireTerminal(app.terminal());
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const place = await observePlace(question, argument, options);
      if (app.options().dryRun) app.print(wouldRun(place, shellCommand));
      else app.end(await runShell(place));
    });
}

function requireTerminal(terminal: boolean): void {
  if (terminal) return;
  throw new Problem("usage", {
    code: "terminal-missing",
    message: "`preview shell` needs a terminal on stdin and stdout.",
    hints: ["Without one, run a command: `preview exec pr-42 -- sh -c 'ls; env'`."],
  });
}

async function runShell(place: Place): Promise<number> {
  try {
    return await runInside(place, shellCommand, true);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "exec-failed") throw error;
    throw new Problem(error.kind, {
      code: error.code,
      message: error.message,
      hints: [...error.hints, "The image may have no shell; `preview exec` runs a program that it has."],
      cause: error,
    });
  }
}
