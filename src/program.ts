import { Command, type CommandUnknownOpts, Option } from "@commander-js/extra-typings";

/** `preview` itself: what it is, and the options that every command takes, before or after the command's name. */
export function declareProgram(version: string) {
  return new Command("preview")
    .description("Every pull request its own environment on the Kubernetes cluster you already run.")
    .option("-C, --directory <folder>", "run as if started in this folder")
    .option("--config <file>", "preview.yaml by another name")
    .option("--context <name>", "the kubeconfig's context, if not its current one")
    .option("--json", "print one JSON document on stdout")
    .option("-q, --quiet", "say nothing but warnings and errors")
    .option("-v, --verbose", "say more; show the stack of an unexpected error")
    .option("--no-color", "print without colours (also NO_COLOR)")
    .option("--no-input", "never ask; a missing answer is an error")
    .option("-y, --yes", "take the proposed answer to every question")
    .option("-n, --dry-run", "show what would happen and change nothing")
    .option("--timeout <duration>", "how long to wait for the cluster", "15m")
    .option("--no-wait", "do not wait for the cluster")
    .version(version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      subcommandDescription: (command) => command.summary() || command.description(),
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

/** `preview help config schema`; commander's own knows the first level only, and answers an unknown name with usage. */
export function helpCommand(program: CommandUnknownOpts): CommandUnknownOpts {
  return new Command("help")
    .summary("show help for a command")
    .argument("[command...]", "such as up, or config schema (default: preview itself)")
    .action((names) => {
      let command: CommandUnknownOpts = program;
      for (const name of names) {
        const found = command.commands.find((one) => one.name() === name || one.aliases().includes(name));
        if (found === undefined) command.error(`unknown command '${name}'`, { code: "commander.unknownCommand" });
        command = found;
      }
      command.outputHelp();
    });
}

/** Adds a command with everything below it; commander hands settings down only to commands that it made itself. */
export function addCommand(program: Program, command: CommandUnknownOpts, hidden = false): void {
  const inherit = (child: CommandUnknownOpts) => {
    child.copyInheritedSettings(program);
    // Among the command's own options, not in the last of its groups.
    child.addHelpOption(new Option("-h, --help", "show help").helpGroup("Options:"));
    if (child.commands.length > 0) child.helpCommand("help [command]", "show help for a command");
    if (child.description() === "") child.description(sentence(child.summary()));
    child.addHelpText("after", "\n`preview --help` lists the options that every command takes.");
    for (const grandchild of child.commands) inherit(grandchild);
  };
  inherit(command);
  program.addCommand(command, { hidden });
}

function sentence(summary: string): string {
  return summary === "" ? "" : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
