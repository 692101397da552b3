/**
 * Whether a found text is one that seeds.yaml allows: `allow:` has texts in which `*` stands for any characters, and
 * capitals count as small letters. Matching takes at most the product of their lengths: both come from pull requests.
 */
export function allowedBy(patterns: readonly string[]): (text: string) => boolean {
  const known = patterns.map((pattern) => pattern.toLowerCase());
  return (text) => {
    const found = text.toLowerCase();
    return known.some((pattern) => matches(pattern, found));
  };
}

/** After a `*` that took too little, it takes one character more; an earlier one need not be tried again. */
function matches(pattern: string, text: string): boolean {
  let [at, star, taken] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === "*") {
      star = at;
      taken = index;
      at += 1;
    } else if (pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      taken += 1;
      index = taken;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
