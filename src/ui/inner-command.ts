import { closest } from "../config/suggest.ts";
import type { Container, Pod } from "../live/contents.ts";
import { parsePreviewArgument } from "../preview/name.ts";
import { Problem } from "../problem.ts";
import { printableLine } from "./printable.ts";

/** A command line with a command of its own after `--`. */
export interface InnerCommandLine {
  /** The words before it. */
  readonly own: readonly string[];
  /** The words after it. */
  readonly inner: readonly string[];
}

/** A parsed command of commander that lets unknown options pass, so that `divide` can tell where they belong. */
export interface ParsedCommand {
  readonly name: () => string;
  readonly args: readonly string[];
  readonly options: readonly KnownOption[];
  readonly parent: { readonly options: readonly KnownOption[] } | null;
}

interface KnownOption {
  readonly long?: string | null | undefined;
}

/**
 * Divides a command's words, from which the parser has taken `--`, at the place where it stood; `after` is what followed
 * it, or undefined where there was none. Throws Problem `too-many-words` for more than `most` words before it,
 * `usage-unknown-option`.
 */
export function divide(command: ParsedCommand, most: number, after: readonly string[] | undefined): InnerCommandLine {
  const name = command.name();
  const inner = after ?? [];
  const own = command.args.slice(0, command.args.length - inner.length);
  const option = own.find((word) => word.startsWith("-"));
  if (option === undefined && own.length <= most) return { own, inner };
  const known = [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
  const meant = option === undefined ? undefined : closest(option, known);
  const hint =
    meant !== undefined
      ? `Did you mean \`${meant}\`?`
      : after === undefined
        ? `What is meant for inside stands after \`--\`: \`${quoted(asMeant(name, own, most))}\`.`
        : `\`preview help ${name}\` tells what stands before \`--\`.`;
  throw option === undefined
    ? usage("too-many-words", `\`${own[most]?.slice(0, 100)}\` is one word too many.`, hint)
    : usage("usage-unknown-option", `There is no option \`${option.slice(0, 100)}\`.`, hint);
}

/** The line with `--` before the first word that cannot be ours. */
function asMeant(name: string, own: readonly string[], most: number): readonly string[] {
  const option = own.findIndex((word) => word.startsWith("-"));
  // A single word in front is a preview.
  const first = most === 1 && parsePreviewArgument(own[0] ?? "") === undefined ? 0 : most;
  const place = option < 0 ? first : Math.min(first, option);
  return ["preview", name, ...own.slice(0, place), "--", ...own.slice(place)];
}

/** Makes sure that there is a command. Throws Problem `command-missing`. */
export function requireInner(name: string, { own, inner }: InnerCommandLine, example: string): readonly string[] {
  if (inner.length > 0) return inner;
  const [first] = own;
  const isCommand = first !== undefined && parsePreviewArgument(first) === undefined;
  const line = isCommand ? asMeant(name, own, 1) : ["preview", name, ...own, "--", ...example.split(" ")];
  throw usage("command-missing", `\`preview ${name}\` needs a command.`, `Write it after \`--\`: \`${quoted(line)}\`.`);
}

function usage(code: string, message: string, hint: string): Problem {
  return new Problem("usage", { code, message, hints: [hint] });
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
