/** Finds one kind of text that has a form of its own. */
export interface Detector {
  /** What it finds, as a message names it. */
  readonly name: string;
  /**
   * Global. A match has at most `longestMatch` UTF-16 units and looks at most `context` before itself; the group `before`
   * is the part of what it found that it has there. The group `value` is the part that counts, when it is not all.
   */
  readonly pattern: RegExp;
  /** Whether something of this form is meant. */
  readonly counts: (value: string) => boolean;
}

export const longestMatch = 4096;
export const context = 128;

export interface Detected {
  readonly value: string;
  /** Where it begins. */
  readonly index: number;
}

/** What a detector finds from an index on, as long as it begins before another; `next` is where to look on from there. */
export function detect(
  { pattern, counts }: Detector,
  text: string,
  range: { readonly from: number; readonly to: number },
): { readonly found: readonly Detected[]; readonly next: number } {
  const found: Detected[] = [];
  let next = range.to;
  pattern.lastIndex = range.from;
  for (let match = pattern.exec(text); match !== null && match.index < range.to; match = pattern.exec(text)) {
    const { before = "", value = match[0] } = match.groups ?? {};
    if (counts(before + value)) found.push({ value: before + value, index: match.index - before.length });
    next = Math.max(range.to, pattern.lastIndex);
  }
  return { found, next };
}
