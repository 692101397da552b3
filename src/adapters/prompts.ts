import { confirm, input, select } from "@inquirer/prompts";
import type { Prompts } from "../ports.ts";
import { Problem } from "../problem.ts";

/** Questions on the terminal. They are drawn on stderr, because stdout belongs to the result. */
export function prompts(options: { readonly output: NodeJS.WritableStream; readonly signal: AbortSignal }): Prompts {
  const context = { output: options.output, signal: options.signal };
  return {
    confirm: (message, fallback) => answered(confirm({ message, default: fallback }, context)),
    input: (message, fallback) =>
      answered(input({ message, required: true, ...(fallback === undefined ? {} : { default: fallback }) }, context)),
    select: (message, choices) => answered(select({ message, choices: [...choices] }, context)),
  };
}

/** Ctrl-C and a closed terminal end the command as an interruption. */
async function answered<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw new Problem("interrupted", {
      code: "interrupted",
      message: "Interrupted; nothing more was done.",
      cause: error,
    });
  }
}
