/** Between what and what a COPY moves rows: `client` is STDIN or STDOUT. */
export interface CopyDirection {
  readonly direction: "in" | "out";
  readonly with: "client" | "program" | "file";
}

/** What the lexer remembers of a statement's words, outside of quotes and comments. */
export interface StatementHead {
  /** The first ones, in lower case; only the very first where no more can matter. */
  readonly words: string[];
  /** Whether words still matter. */
  tracking: boolean;
  /** How many BEGIN ATOMIC and CASE are open in the body of an SQL function: a semicolon within ends no statement. */
  blocks: number;
  previous: string;
  copy: CopyDirection | undefined;
}

/** ALTER TABLE IF EXISTS ONLY schema.table DETACH PARTITION schema.table CONCURRENTLY has 11. */
const mostWords = 16;

/** Statements of which more than the first word says what they are; the many INSERTs of a file are none of them. */
const toldApart = new Set(
  "abort alter cluster comment commit copy create discard drop end prepare reindex rollback set start".split(" "),
);

export function newHead(): StatementHead {
  return { words: [], tracking: true, blocks: 0, previous: "", copy: undefined };
}

/** Whether a statement says what a backslash in '…' means, which the server applies to the messages that follow. */
export function setsStrings(words: readonly string[]): boolean {
  return words[0] === "set" && words.slice(1, 3).includes("standard_conforming_strings");
}

/** Takes note of the next word; `parentheses` is how many are open around it. */
export function takeWord(head: StatementHead, written: string, parentheses: number): void {
  const word = written.toLowerCase();
  const { words } = head;
  if (words.length < mostWords) words.push(word);
  const [first = ""] = words;
  if (words.length === 1) head.tracking = toldApart.has(first);
  else if (first === "copy") takeCopyWord(head, word, parentheses);
  else if (first === "create" && hasBody(words)) takeBodyWord(head, word, parentheses);
  else head.tracking = words.length < mostWords;
  head.previous = word;
}

/** The first FROM or TO outside of parentheses, and what follows; a name is a file's when it is no keyword. */
function takeCopyWord(head: StatementHead, word: string, parentheses: number): void {
  if (parentheses > 0) return;
  if (head.copy === undefined) {
    if (word === "from" || word === "to") head.copy = { direction: word === "from" ? "in" : "out", with: "file" };
    return;
  }
  head.tracking = false;
  if (head.previous !== "from" && head.previous !== "to") return;
  if (word === "stdin" || word === "stdout") head.copy = { ...head.copy, with: "client" };
  if (word === "program") head.copy = { ...head.copy, with: "program" };
}

function hasBody(words: readonly string[]): boolean {
  const what = words[1] === "or" && words[2] === "replace" ? words[3] : words[1];
  return what === "function" || what === "procedure";
}

/** As psql counts them; but a BEGIN without ATOMIC is only a name. */
function takeBodyWord(head: StatementHead, word: string, parentheses: number): void {
  if (parentheses > 0) return;
  if (head.blocks === 0) {
    if (word === "atomic" && head.previous === "begin") head.blocks = 1;
  } else if (word === "case") head.blocks += 1;
  else if (word === "end") head.blocks -= 1;
}
