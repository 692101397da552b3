import type { Container, Pod } from "../live/contents.ts";
import { Problem } from "../problem.ts";
import { printableLine } from "./printable.ts";

/** A command line with a command of its own after `--`. */
export interface InnerCommandLine {
  /** The words before it. */
  readonly own: readonly string[];
  /** The words after it. */
  readonly inner: readonly string[];
}

/**
 * Divides a command's words, from which the parser has taken `--`, at the place where it stood; `after` is what followed
 * it, or undefined where there was none. Throws Problem `too-many-words` for more than `most` words before it.
 */
export function divide(
  { name, most }: { readonly name: string; readonly most: number },
  words: readonly string[],
  after: readonly string[] | undefined,
): InnerCommandLine {
  const inner = after ?? [];
  const own = words.slice(0, words.length - inner.length);
  if (own.length <= most) return { own, inner };
  const line = ["preview", name, ...own.slice(0, most), "--", ...own.slice(most)];
  throw new Problem("usage", {
    code: "too-many-words",
    message: `\`${own[most]?.slice(0, 100)}\` is one word too many.`,
    hints: [
      after === undefined
        ? `What is meant for inside stands after \`--\`: \`${quoted(line)}\`.`
        : `\`preview help ${name}\` tells what stands before \`--\`.`,
    ],
  });
}

/** Makes sure that there is a command. Throws Problem `command-missing`. */
export function requireInner(name: string, { own, inner }: InnerCommandLine, example: string): readonly string[] {
  if (inner.length > 0) return inner;
  const line = ["preview", name, ...own, "--", example].join(" ");
  throw new Problem("usage", {
    code: "command-missing",
    message: `\`preview ${name}\` needs a command.`,
    hints: [`Write it after \`--\`: \`${line}\`.`],
  });
}

/** What runs inside writes to our stdout itself. Throws Problem `json-unavailable`. */
export function refuseJson(json: boolean, name: string): void {
  if (!json) return;
  throw new Problem("usage", {
    code: "json-unavailable",
    message: `\`--json\` does not go with \`preview ${name}\`, which passes on what runs inside prints.`,
    hints: ["Leave `--json` out."],
  });
}

/** What `--dry-run` says. */
export function wouldRun(
  { pod, container }: { readonly pod: Pod; readonly container: Container },
  command: readonly string[],
): string {
  return `${printableLine(`Would run in container ${container.name} of pod ${pod.name}: ${quoted(command)}`)}\n`;
}

/** Words as a shell would read them. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
