import { Argument, Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Entry } from "./commands.ts";

const shells = ["bash", "zsh", "fish"] as const;

/**
 * `preview completion <shell>` prints a script for the shell; the script asks the hidden `preview complete` at each
 * tab.
 */
export function completionEntries(
  print: (text: string) => void,
  declareAll: () => Promise<CommandUnknownOpts>,
): readonly Entry[] {
  const completion = () =>
    new Command("completion")
      .addArgument(new Argument("<shell>", "the shell to complete in").choices(shells))
      .addHelpText("after", examples)
      .action(async (shell) => {
        if (shell === "bash") print(bashScript);
        else (await candidates(declareAll)).setup("preview", "preview", shell);
      });
  const complete = () =>
    new Command("complete")
      .argument("[args...]")
      .allowUnknownOption()
      .action(async (args) => (await candidates(declareAll)).parse(args));
  const summary = "print a script that completes commands and options in your shell";
  return [
    { name: "completion", aliases: [], summary, load: async () => completion },
    { name: "complete", aliases: [], summary: "", hidden: true, load: async () => complete },
  ];
}

const examples = `
Examples:
  $ eval "$(preview completion bash)"    in ~/.bashrc; it needs no package bash-completion
  $ source <(preview completion zsh)     in ~/.zshrc, after compinit
  $ preview completion fish > ~/.config/fish/completions/preview.fish`;

/** What may stand where. The library reads a whole program, and is only loaded when it is needed. */
async function candidates(declareAll: () => Promise<CommandUnknownOpts>) {
  const { default: tab } = await import("@bomb.sh/tab/commander");
  const program = await declareAll();
  // A candidate is one line.
  for (const command of program.commands) command.description(command.summary());
  // extra-typings' Command is commander's own at run time; only the types differ.
  const root = tab(program as unknown as Parameters<typeof tab>[0], { completionCommandName: "completion" });
  // In place of the library's own, which offers a shell more.
  root.command("completion", "print a script for your shell").argument("shell", (offer) => {
    for (const shell of shells) offer(shell, "");
  });
  const names = [...root.commands.keys()].filter((name) => !name.includes(" "));
  root.command("help", "show help for a command").argument("command", (offer) => {
    for (const name of names) offer(name, "");
  });
  // Global options may also stand after a command's name.
  for (const { options } of root.commands.values())
    for (const [name, option] of root.options) if (!options.has(name)) options.set(name, option);
  return root;
}

/**
 * Our own, because the library's needs the package bash-completion, declares constants that a second sourcing complains
 * about, and gives the command line to `eval`. It works with bash 3.2, and offers files where nothing else fits.
 */
const bashScript = String.raw`# bash completion for preview
_preview_completions() {
    local line=${"$"}{COMP_LINE:0:COMP_POINT} words word current
    IFS=$' \t\n' read -rd '' -a words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    current=${"$"}{words[${"$"}{#words[@]} - 1]}
    COMPREPLY=()
    while IFS= read -r word; do
        word=${"$"}{word%%$'\t'*}
        # The last line says how to complete.
        [[ $word == :* ]] && continue
        # Only what follows = is replaced, unless the shell takes = for a letter.
        [[ $current == --*=* && $COMP_WORDBREAKS != *=* ]] && word=${"$"}{current%%=*}=$word
        COMPREPLY+=("$word")
    done < <(command preview complete -- "${"$"}{words[@]:1}" 2>/dev/null </dev/null)
}
complete -o default -F _preview_completions preview
`;
