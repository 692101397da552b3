import { step } from "./lexer.ts";
import { newLexer } from "./lexer-state.ts";

/** Those of some indexes into a statement, in rising order, that are in no quote and no comment. */
export function inCode(statement: string, indexes: readonly number[]): readonly number[] {
  const lexer = newLexer();
  // With a line's end behind it, the last character needs no next one.
  const text = `${statement}\n`;
  const found: number[] = [];
  let looked = 0;
  for (let at = 0; looked < indexes.length && lexer.mode !== "end" && lexer.mode !== "backslash"; ) {
    const { mode } = lexer;
    const next = step(lexer, text, at);
    for (; looked < indexes.length; looked++) {
      const index = indexes[looked] ?? 0;
      if (index >= next) break;
      if (mode === "between" || mode === "sql" || mode === "word") found.push(index);
    }
    at = next;
  }
  return found;
}
