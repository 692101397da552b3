/** What a chunk of COPY data holds. */
export interface CopyChunk {
  /** Where its data ends. */
  readonly to: number;
  /** Where the chunk goes on behind `\.`; undefined when the data goes on. */
  readonly next: number | undefined;
}

/**
 * The data of COPY … FROM stdin from an index on: to the line that is only `\.`, or as far as is clear. `startsLine` says
 * whether a line begins at that index.
 */
export function readCopyData(text: string, at: number, startsLine: boolean): CopyChunk {
  const beginsLine = (index: number) => (index === at ? startsLine : text[index - 1] === "\n");
  for (let found = text.indexOf("\\.", at); found !== -1; found = text.indexOf("\\.", found + 2)) {
    if (!beginsLine(found)) continue;
    const end = text[found + 2] === "\r" ? found + 3 : found + 2;
    if (end === text.length) return { to: found, next: undefined };
    if (text[end] === "\n") return { to: found, next: end + 1 };
  }
  const last = text.length - 1;
  return { to: text.endsWith("\\") && last >= at && beginsLine(last) ? last : text.length, next: undefined };
}

/** Whether what is left at the end of a script is the mark that ends COPY data. */
export function isCopyMark(rest: string): boolean {
  return rest === "\\." || rest === "\\.\r";
}
