/** A line that does not end is cut here, so that an application cannot fill our memory; containers' own lines are cut at 16 KiB. */
const longestLine = 256 * 1024;

/** Makes lines of pieces of a log, as they come. */
export interface LineReader {
  /** The lines that a piece completes. */
  readonly add: (piece: string) => readonly string[];
  /** What is left when the log has ended. */
  readonly rest: () => readonly string[];
}

export function lineReader(): LineReader {
  let begun = "";
  return {
    add(piece) {
      const lines = (begun + piece).split("\n");
      begun = lines.pop() ?? "";
      if (begun.length > longestLine) {
        lines.push(begun);
        begun = "";
      }
      return lines;
    },
    rest() {
      const last = begun;
      begun = "";
      return last === "" ? [] : [last];
    },
  };
}
