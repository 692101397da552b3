import { spawn } from "node:child_process";
import { once } from "node:events";
import { Chalk } from "chalk";

const style = new Chalk({ level: process.stdout.isTTY && !process.env.NO_COLOR ? 1 : 0 });

/** Starts a part of the story. */
export function chapter(title: string, text: string): void {
  process.stdout.write(`\n${style.bold.cyan(`── ${title}`)}\n${style.dim(text)}\n`);
}

/** Shows a text as a person would see it on the screen. */
export function exhibit(title: string, text: string): void {
  const lines = text.trimEnd().split("\n");
  process.stdout.write(`\n${style.dim(title)}\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** As a person would type it. */
  readonly shown: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Default 0. */
  readonly expected?: number;
}

/** Runs a command before the reader's eyes, and stops the show if it ends otherwise than it should. */
export async function perform(command: Command): Promise<string> {
  process.stdout.write(`\n${style.green("$")} ${style.bold(command.shown)}\n`);
  const child = spawn(command.program, command.args, {
    cwd: command.directory,
    env: { ...command.environment, ...(style.level > 0 ? { FORCE_COLOR: "1" } : {}) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let result = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    result += text;
    process.stdout.write(text);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => process.stdout.write(text));
  const [code] = await once(child, "close");
  const expected = command.expected ?? 0;
  if (code !== expected) throw new Error(`\`${command.shown}\` ended with ${code}, not ${expected}.`);
  if (expected !== 0) process.stdout.write(style.dim(`[exit ${expected}]\n`));
  return result;
}
