import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../src/app.ts";
import { commandsFor } from "../src/commands.ts";
import { addCommand, declareProgram, helpCommand } from "../src/program.ts";

/** Characters a line, as where help is written to no screen. */
const columns = 100;

/** docs/commands.md: the help of every command, as the program prints it. */
export async function commandsPage(): Promise<string> {
  let printed = "";
  const program = declareProgram("").configureOutput({
    writeOut: (text) => {
      printed += text;
    },
    getOutHelpWidth: () => columns,
    getOutHasColors: () => false,
  });
  // Declaring a command asks nothing of what it is given; only running it does.
  for (const { command, hidden } of await commandsFor(undefined, {} as App, [])) addCommand(program, command, hidden);
  addCommand(program, helpCommand(program));
  const sections: string[] = [];
  const show = (command: CommandUnknownOpts, level: number, before: readonly string[]) => {
    const words = [...before, command.name()];
    printed = "";
    command.outputHelp();
    sections.push(`${"#".repeat(level)} ${words.join(" ")}\n\n\`\`\`text\n${printed.trim()}\n\`\`\`\n`);
    for (const below of command.commands) {
      if (below.name() !== "help") show(below, 2 + Math.min(before.length, 1), words);
    }
  };
  show(program, 2, []);
  return ["# Commands\n", "`npm run docs` writes this page: it is what `--help` prints.\n", ...sections].join("\n");
}
