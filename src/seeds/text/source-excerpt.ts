import type { Location } from "../../problem.ts";

/** A script that can be read again, as it is run. */
export interface ScriptText {
  open(): AsyncIterable<Uint8Array>;
}

/** Characters of a line that are shown, around the column. */
const shown = 100;

/** The line of a script that a place is in, with a caret under the column; empty when it cannot be read again. */
export async function sourceExcerpt(script: ScriptText, { line, column }: Location): Promise<string> {
  const text = await lineOf(script, line, column + shown).catch(() => "");
  if (text === "") return "";
  const all = [...text];
  const from = Math.max(0, Math.min(column - 1 - Math.floor(shown / 2), all.length - shown));
  const window = all.slice(from, from + shown);
  const before = from === 0 ? "" : "…";
  const after = from + shown < all.length ? "…" : "";
  const number = `${line} | `;
  // A tab stays one, so that the caret stands under the character whatever a tab's width is.
  const indent = [...before, ...window.slice(0, column - 1 - from)].map((character) =>
    character === "\t" ? "\t" : " ",
  );
  const caret = `${" ".repeat(number.length - 2)}| ${indent.join("")}^`;
  return `${number}${before}${window.join("")}${after}\n${caret}`;
}

/** A line by its number from 1, no further than so many characters. */
async function lineOf(script: ScriptText, wanted: number, longest: number): Promise<string> {
  const decoder = new TextDecoder();
  let line = 1;
  let found = "";
  for await (const bytes of script.open()) {
    let rest = decoder.decode(bytes, { stream: true });
    for (let end = rest.indexOf("\n"); end !== -1 && line < wanted; end = rest.indexOf("\n")) {
      rest = rest.slice(end + 1);
      line += 1;
    }
    if (line < wanted) continue;
    const end = rest.indexOf("\n");
    found += end === -1 ? rest : rest.slice(0, end);
    if (end !== -1 || found.length > 2 * longest) break;
  }
  return [...found].slice(0, longest).join("");
}
