/**
 * A template's text with `${name}` replaced. Lines between `# only: name` and `# end` (Markdown: `<!-- only: name -->`)
 * stay when `when[name]` is true; the two marker lines never do. A name that nobody gave is our bug and throws.
 */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string>>,
  when: Readonly<Record<string, boolean>>,
): string {
  const kept: string[] = [];
  let keeping = true;
  for (const line of text.split("\n")) {
    const marker = /^\s*(?:#|<!--) (?:only: (\w+)|end)(?: -->)?$/.exec(line);
    if (marker === null) {
      if (keeping) kept.push(line);
    } else {
      keeping = marker[1] === undefined || given(when, marker[1]);
    }
  }
  return kept.join("\n").replace(/\$\{([\w.]+)\}/g, (_, name: string) => given(values, name));
}

function given<T>(record: Readonly<Record<string, T>>, name: string): T {
  const value = record[name];
  if (value === undefined) throw new Error(`The template names ${name}, which is not given.`);
  return value;
}
