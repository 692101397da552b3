/** The files of a service: every path below its folder, and the texts of those that `init` learns from. */
export interface Sources {
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** More would only cost time: what a service reads from its environment is named near the top of its tree. */
const mostFiles = 1500;

/** A longer text is generated; the bound also keeps patterns from running for long. */
const longestText = 200_000;

const code = /\.(py|js|mjs|cjs|ts|mts|tsx|jsx|vue|go|rb|java|kt|php|rs|cs|exs?)$/;
const settings =
  /(^|\/)(requirements[\w.-]*\.(txt|in)|pyproject\.toml|Pipfile|setup\.cfg|(docker-)?compose[\w.-]*\.ya?ml|[\w.-]*nginx[\w.-]*|default\.conf(\.template)?)$|(^|\/)requirements\/[\w.-]+\.txt$|^package\.json$|(^|\/)public\/config\.json$/;
const elsewhere =
  /(^|\/)(tests?|__tests__|specs?|e2e|cypress|node_modules|vendor|dist|docs?|fixtures|migrations|\.[^/]+)\/|(^|\/)(test_[^/]*|tests|conftest|[^/]*[._](test|spec))\.\w+$|\.min\.js$|\.d\.ts$/;

/** The files whose texts are worth reading, those nearest to the top first. */
export function worthReading(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => !elsewhere.test(path) && (code.test(path) || settings.test(path)))
    .toSorted((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))
    .slice(0, mostFiles);
}

/** Sources from texts by path; a text that is too long is cut. */
export function sourcesOf(paths: readonly string[], texts: ReadonlyMap<string, string>): Sources {
  return { paths, texts: new Map([...texts].map(([path, text]) => [path, text.slice(0, longestText)])) };
}

/** The texts whose path fits a pattern. */
export function textsAt(sources: Sources, pattern: RegExp): readonly string[] {
  return [...sources.texts].filter(([path]) => pattern.test(path)).map(([, text]) => text);
}

/** The texts of the service's own program. */
export function codeOf(sources: Sources): readonly string[] {
  return textsAt(sources, code);
}

export const noSources: Sources = { paths: [], texts: new Map() };
