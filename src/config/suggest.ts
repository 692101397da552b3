/** Nobody misspells a longer name; the bound keeps hostile words from costing time. */
const longestWord = 128;

/**
 * The candidate that a misspelt word most likely means; undefined when none is near enough. Of several that are
 * equally near it is the one that starts most like the word.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const allowed = allowedDistance(word);
  let best: { readonly candidate: string; readonly distance: number; readonly start: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const start = sharedStart(word, candidate);
    const nearer = best === undefined || distance < best.distance || (distance === best.distance && start > best.start);
    if (distance <= allowed && nearer) best = { candidate, distance, start };
  }
  return best?.candidate;
}

/** `; did you mean "as"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = closest(word, candidates);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

/** `Did you mean \`worker\`? There are \`api\`, \`worker\`.` */
export function oneOf(word: string, names: readonly string[]): string {
  const meant = closest(word, names);
  if (meant !== undefined && names.length === 1) return `Did you mean \`${meant}\`?`;
  const all = names.map((name) => `\`${name}\``).join(", ");
  return `${meant === undefined ? "" : `Did you mean \`${meant}\`? `}There ${names.length === 1 ? "is" : "are"} ${all || "none"}.`;
}

/** One slip in a short word, two in a usual one, three in a long one: more would suggest what only looks alike. */
function allowedDistance(word: string): number {
  if (word.length < 5) return 1;
  return word.length < 10 ? 2 : 3;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Damerau-Levenshtein (optimal string alignment): insertions, deletions, replacements, swapped neighbours. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
