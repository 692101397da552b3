import { CommanderError } from "@commander-js/extra-typings";
import type { ChalkInstance } from "chalk";
import type { Emit } from "./event.ts";
import { Problem } from "./problem.ts";
import type { Process } from "./process.ts";
import { type LiveReporter, liveReporter } from "./ui/live-reporter.ts";
import { problemData, problemText } from "./ui/problem-text.ts";
import { redactor } from "./ui/redact.ts";
import { textReporter } from "./ui/reporter.ts";
import { renderResult } from "./ui/result.ts";
import type { styleFor as StyleFor } from "./ui/style.ts";

export interface OutputFlags {
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly verbose?: true | undefined;
  readonly color: boolean;
}

/** Where everything that is printed goes: the result to stdout, talk to stderr, secrets nowhere. */
export interface Output {
  /** To be awaited before anything but help is printed: it loads the colours. */
  readonly prepare: () => Promise<void>;
  readonly emit: Emit;
  readonly result: (text: string) => void;
  /** Like `result`, for text that only the program itself wrote: no secrets to look for. */
  readonly help: (text: string) => void;
  readonly talk: (text: string) => void;
  readonly style: () => ChalkInstance;
  /** Prints what stopped the command and answers the exit code. */
  readonly failure: (error: unknown) => Promise<number>;
}

export function openOutput(process: Process, flags: () => OutputFlags): Output {
  let redactions: ReturnType<typeof redactor> | undefined;
  const redact = (text: string) => {
    redactions ??= redactor(process.environment);
    return redactions(text);
  };
  const result = (text: string) => {
    live?.clear();
    process.stdout.write(redact(text));
  };
  const write = (text: string) => process.stderr.write(redact(text));
  const talk = (text: string) => {
    live?.clear();
    write(text);
  };
  let live: LiveReporter | undefined;
  let colours: typeof StyleFor | undefined;
  const prepare = async () => {
    colours ??= (await import("./ui/style.ts")).styleFor;
  };
  const style = (stream: "stdout" | "stderr") => {
    if (colours === undefined) throw new Problem("bug", { code: "not-prepared", message: "Colours are not loaded." });
    return colours({
      isTerminal: process[stream].isTerminal(),
      colorOff: !flags().color,
      environment: process.environment,
    });
  };
  const reporter = (): Emit => {
    const quiet = flags().quiet === true;
    const lines = textReporter(write, style("stderr"), quiet);
    if (quiet || !process.stderr.isTerminal()) return lines;
    const { columns } = process.stderr;
    live ??= liveReporter({ write, columns, style: style("stderr"), now: process.now }, lines);
    return live.emit;
  };
  return {
    prepare,
    result,
    help: (text) => process.stdout.write(text),
    talk,
    style: () => style("stdout"),
    emit: (event) => reporter()(event),
    failure: async (error) => {
      if (error instanceof CommanderError && error.exitCode === 0) return 0;
      const problem = process.signal.aborted ? interrupted() : asProblem(error);
      await prepare();
      if (flags().json === true)
        result(renderResult({ kind: "Error", data: problemData(problem), text: () => "" }, true));
      else talk(problemText(problem, style("stderr")));
      if (flags().verbose === true && problem.kind === "bug") talk(`${stackOf(error)}\n`);
      return problem.exitCode;
    },
  };
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CommanderError) return usageProblem(error);
  const message = error instanceof Error ? error.message : String(error);
  return new Problem("bug", {
    code: "unexpected",
    message: `Something went wrong that should not: ${message}`,
    hints: ["Run the command again with `-v` and report what it prints; this is a mistake in preview."],
    cause: error,
  });
}

/** commander says `error: unknown option '--x'`, and on a second line what might have been meant. */
function usageProblem(error: CommanderError): Problem {
  const [first = "", ...more] = error.message
    .replace(/^error: /, "")
    .replace(/^command-argument value '(.*?)' is invalid for argument '(.*?)'/s, "'$1' is not a valid <$2>")
    .split("\n")
    .filter(Boolean);
  const meant = more.map((line) => line.replace(/^\((.*)\)$/, "$1"));
  const message = error.code === "commander.help" ? "A command is missing." : `${first.replace(/\.$/, "")}.`;
  return new Problem("usage", {
    code: error.code.replace("commander.", "usage-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    message,
    hints: [...meant, "`preview --help` lists the commands; `preview help <command>` explains one."],
  });
}

function interrupted(): Problem {
  return new Problem("interrupted", {
    code: "interrupted",
    message: "Interrupted.",
    hints: ["Run the command again; it does what is left."],
  });
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [
    error.stack ?? error.message,
    ...(error.cause === undefined ? [] : [`caused by: ${stackOf(error.cause)}`]),
  ].join("\n");
}
