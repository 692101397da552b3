/** A way into a document: keys of maps, indexes of lists. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a configuration file, by path; parse.ts turns it into a Finding with its place. */
export interface Mistake {
  readonly path: Path;
  /** What is wrong, as a clause that reads well after the path: `is missing`. */
  readonly text: string;
  /** Which of the two a person has to look at; default: the value. */
  readonly at?: "key" | "value";
}

/** `dependencies.payments.as: is missing`; a mistake of the whole document has no path. */
export function describe(mistake: Mistake): string {
  return mistake.path.length === 0 ? mistake.text : `${formatPath(mistake.path)}: ${mistake.text}`;
}

/** `dependencies.payments.as`, `secrets[0].key`, `proxy["/api/"]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    if (!/^[\w-]{1,80}$/.test(part)) return `${text}[${quote(part)}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}

/** Text out of a file made fit for a message: quoted, short, and with nothing invisible in it. */
export function quote(text: string): string {
  return printable(JSON.stringify(clip(text, 60)));
}

/** The same for a longer text that is not to be quoted. */
export function excerpt(text: string): string {
  return printable(clip(text, 160));
}

function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

/** A terminal obeys control characters, and some format characters reorder what a person reads. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
