import type { App, GlobalOptions } from "./app.ts";
import { commandsFor, type Declared } from "./commands.ts";
import { completionEntries } from "./completion.ts";
import { composeWorld, sha256 } from "./compose.ts";
import { openOutput } from "./output.ts";
import type { Ports } from "./ports.ts";
import { Problem } from "./problem.ts";
import type { Process } from "./process.ts";
import { addCommand, declareProgram, helpCommand, type Program } from "./program.ts";
import { parseDuration, toInstant } from "./time.ts";
import { renderResult } from "./ui/result.ts";

/** The width of help where there is no screen. */
const helpColumns = 100;

/** Runs one command line and answers its exit code. `overrides` puts something else behind a port. */
export async function main(process: Process, overrides: Partial<Ports> = {}): Promise<number> {
  const program = declareProgram(process.version);
  const output = openOutput(process, () => program.opts());
  let branch: string | true | undefined;
  const tell = (message: string) => output.emit({ kind: "notice", message });
  const world = composeWorld(process, () => ({ ...program.opts(), branch }), tell);
  const plain = () => false;
  program.exitOverride().configureOutput({
    writeOut: output.help,
    writeErr: output.talk,
    outputError: () => undefined,
    getOutHelpWidth: () => process.stdout.columns() ?? helpColumns,
    getErrHelpWidth: () => process.stderr.columns() ?? helpColumns,
    getOutHasColors: plain,
    getErrHasColors: plain,
  });
  program.hook("preAction", output.prepare);
  program.hook("preAction", (_, command) => {
    const { branch: asked } = command.opts();
    branch = asked === true || typeof asked === "string" ? asked : undefined;
  });
  program.hook("preAction", world.requireDirectory);
  let exitCode = 0;
  const app: App = {
    ports: { ...world.ports, ...overrides },
    environment: process.environment,
    versions: { preview: process.version, node: process.nodeVersion },
    options: () => globalOptions(program),
    emit: output.emit,
    show: (result) => {
      exitCode = result.exitCode ?? 0;
      output.result(renderResult(result, program.opts().json === true));
    },
    print: output.result,
    end: (code) => {
      exitCode = code;
    },
    unheard: () => process.stdout.isClosed?.() === true,
    style: output.style,
    now: () => toInstant(process.now()),
    random: process.random,
    sleep: world.sleep,
    saveMemory: () => process.saveMemory?.(),
    sha256,
    interactive: () => isInteractive(process, program),
    terminal: () => process.stdin.isTerminal() && process.stdout.isTerminal(),
    afterDashes: process.args.includes("--") ? process.args.slice(process.args.indexOf("--") + 1) : undefined,
  };
  const declareAll = async () => withCommands(declareProgram(process.version), await commandsFor(undefined, app, []));
  try {
    withCommands(program, await commandsFor(process.args, app, completionEntries(app.print, declareAll)));
    addCommand(program, helpCommand(program));
    await program.parseAsync([...process.args], { from: "user" });
    return exitCode;
  } catch (error) {
    return await output.failure(error);
  } finally {
    await world.close();
  }
}

function withCommands(program: Program, commands: readonly Declared[]): Program {
  for (const { command, whole, hidden } of commands) {
    if (whole) addCommand(program, command, hidden);
    else program.addCommand(command, { hidden });
  }
  return program;
}

function globalOptions(program: Program): GlobalOptions {
  const flags = program.opts();
  const timeoutSeconds = parseDuration(flags.timeout);
  if (timeoutSeconds === undefined) {
    throw new Problem("usage", {
      code: "duration-invalid",
      message: `\`--timeout ${flags.timeout.slice(0, 50)}\` is not a duration.`,
      hints: ["Write 90s, 10m or 1h."],
    });
  }
  return {
    directory: flags.directory,
    config: flags.config,
    json: flags.json === true,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    yes: flags.yes === true,
    dryRun: flags.dryRun === true,
    wait: flags.wait,
    timeoutSeconds,
  };
}

/** A person can be asked: both ends are a terminal, and nothing says that this is a machine. */
function isInteractive(process: Process, program: Program): boolean {
  const flags = program.opts();
  const terminal = process.stdin.isTerminal() && process.stderr.isTerminal();
  return terminal && flags.input && flags.json !== true && (process.environment.CI ?? "") === "";
}
