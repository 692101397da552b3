/** Longest text that a judgement returns, in characters: what comes from a cluster may be of any length. */
export const longestText = 300;

/** What a cluster says, on one line and cut: it must neither add a line to what we say nor bury it. */
export function excerpt(text: string, longest = longestText): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (line.length <= longest) return line;
  // Half of a character is none.
  const cut = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.trimEnd()}…`;
}

/** What a message tells, without the full stop or colon that would collide with ours. */
export function clause(text: string, longest?: number): string {
  return excerpt(text, longest).replace(/[\s.:]+$/, "");
}

/** A sentence of ours that may end in what others said, with its full stop. */
export function sentence(text: string): string {
  return `${clause(text, longestText - 1)}.`;
}

/**
 * The line of a program's last words that tells most: the last that names an error, as Python's and JavaScript's traces
 * end with, else the last.
 */
export function tellingLine(text: string): string {
  const lines = text
    .slice(-4096)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const named = lines.findLast((line) => /^(?:Caused by: |Uncaught )?[\w.$]*(?:Error|Exception|Exit)\b.*:/.test(line));
  return excerpt(named ?? lines.at(-1) ?? "", 160);
}
