import type { Choice, Lazy, Prompts } from "../ports.ts";
import { Problem } from "../problem.ts";

/** Asks for answers that nothing else gives; each one names the flag that gives it without asking. */
export interface Questions {
  /** The fallback where the person takes every proposal. Throws Problem `answer-missing` where nobody can be asked. */
  input(flag: string, question: string, fallback?: string): Promise<string>;
  /** Throws Problem `answer-missing` where nobody can be asked; it lists the choices. */
  select<T extends string>(flag: string, question: string, choices: readonly Choice<T>[]): Promise<T>;
  /** The fallback where nobody can be asked, or where the person takes every proposal. */
  confirm(question: string, fallback: boolean): Promise<boolean>;
  /** A person can be asked. */
  readonly possible: boolean;
}

/** Questions on the terminal, or the usage errors that stand for them. */
export function questions(
  prompts: Lazy<Prompts>,
  person: { readonly interactive: boolean; readonly takesProposals: boolean },
): Questions {
  const possible = person.interactive;
  return {
    possible,
    async input(flag, question, fallback) {
      if (fallback !== undefined && person.takesProposals) return fallback;
      if (possible) return (await prompts()).input(question, fallback);
      throw missing(flag, fallback === undefined ? [] : [`\`--yes\` takes \`${fallback}\`.`]);
    },
    async select(flag, question, choices) {
      if (possible) return (await prompts()).select(question, choices);
      throw missing(flag, [`It can be one of ${choices.map(({ value }) => `\`${value}\``).join(", ")}.`]);
    },
    async confirm(question, fallback) {
      return possible && !person.takesProposals ? (await prompts()).confirm(question, fallback) : fallback;
    },
  };
}

/** Where no question is worth asking. */
export const nobody = questions(() => Promise.reject(new Error("nobody is asked")), {
  interactive: false,
  takesProposals: true,
});

/** The usage error that stands for a question, in the words that gh uses. */
export function missing(flag: string, hints: readonly string[]): Problem {
  return new Problem("usage", {
    code: "answer-missing",
    message: `\`${flag}\` is required when not running interactively.`,
    hints,
  });
}
