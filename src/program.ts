import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";

/** `preview` itself: what it is, and the options that every command takes, before or after the command's name. */
export function declareProgram(version: string) {
  return new Command("preview")
    .description("Every pull request its own environment on the Kubernetes cluster you already run.")
    .option("-C, --directory <folder>", "run as if started in this folder")
    .option("--config <file>", "preview.yaml by another name")
    .option("--json", "print one JSON document on stdout")
    .option("-q, --quiet", "say nothing but warnings and errors")
    .option("-v, --verbose", "say more; show the stack of an unexpected error")
    .option("--no-color", "print without colours (also NO_COLOR)")
    .option("--no-input", "never ask; a missing answer is an error")
    .option("-y, --yes", "take the proposed answer to every question")
    .option("-n, --dry-run", "show what would happen and change nothing")
    .option("--timeout <duration>", "how long to wait for the cluster", "15m")
    .option("--no-wait", "do not wait for the cluster")
    .version(version, "-V, --version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      subcommandDescription: (command) => command.summary(),
    })
    .addHelpText(
      "after",
      `
Examples:
  $ preview init                     prepare this repository for previews
  $ preview up                       create or update the preview of this branch's pull request
  $ preview list                     see all previews
  $ preview down pr-42               remove one

Exit codes: 0 done, 1 our bug, 2 usage or configuration, 3 not found, 4 not authorised, 5 conflict, 6 unhealthy,
7 timed out, 8 not yet, 9 partial, 10 differences or findings, 130 interrupted`,
    );
}

export type Program = ReturnType<typeof declareProgram>;

/** Adds a command with everything below it; commander hands settings down only to commands that it made itself. */
export function addCommand(program: Program, command: CommandUnknownOpts, hidden = false): void {
  const inherit = (child: CommandUnknownOpts) => {
    child.copyInheritedSettings(program);
    child.helpOption("-h, --help", "show help");
    for (const grandchild of child.commands) inherit(grandchild);
  };
  inherit(command);
  program.addCommand(command, { hidden });
}
