import { Argument, Command, type CommandUnknownOpts } from "@commander-js/extra-typings";

const shells = ["bash", "zsh", "fish"] as const;

/**
 * `preview completion <shell>` prints a script for the shell; the script asks the hidden `preview complete` at each
 * tab. The library reads a whole program, so it is given one of its own, and is only loaded when it is needed.
 */
export function completionCommands(
  declareAll: () => Promise<CommandUnknownOpts>,
): readonly { readonly command: CommandUnknownOpts; readonly hidden: boolean }[] {
  const run = async (args: readonly string[]) => {
    const { default: tab } = await import("@bomb.sh/tab/commander");
    const program = await declareAll();
    // A candidate is one line.
    for (const command of program.commands) command.description(command.summary());
    // extra-typings' Command is commander's own at run time; only the types differ.
    tab(program as unknown as Parameters<typeof tab>[0], { completionCommandName: "completion" });
    await program.parseAsync([...args], { from: "user" });
  };
  const completion = new Command("completion")
    .summary("print a script that completes commands and options in your shell")
    .addArgument(new Argument("<shell>").choices(shells))
    .addHelpText(
      "after",
      "\nExamples:\n  $ source <(preview completion bash)\n  $ preview completion fish > ~/.config/fish/completions/preview.fish",
    )
    .action((shell) => run(["completion", shell]));
  const complete = new Command("complete")
    .argument("[args...]")
    .allowUnknownOption()
    .action((args) => run(["complete", "--", ...args]));
  return [
    { command: completion, hidden: false },
    { command: complete, hidden: true },
  ];
}
