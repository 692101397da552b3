import { codeOf, type Sources } from "./sources.ts";

// The bounds keep a hostile line of word characters from costing more than its length.
const reads =
  /\b(?:\w{0,40}env\w{0,40}|config)(?:(?:\.|::)\w{1,30}!?){0,2}\s{0,20}[[(]\s{0,40}["'`]([A-Z][A-Z0-9_]{1,80})["'`]/gi;
const members = /\b(?:process|import\.meta)\.env\.([A-Z][A-Z0-9_]{1,80})\b/g;

/**
 * The environment variables that a program names where it reads them: `os.environ["X"]`, `env("X")`, `config("X")`,
 * `process.env.X`, `Getenv("X")`, and the like of most languages, wrappers such as `env_list("X")` included.
 */
export function variablesRead(sources: Sources): ReadonlySet<string> {
  const texts = codeOf(sources);
  const named = texts.flatMap((text) => [...names(text, reads), ...names(text, members)]);
  // The libraries' own defaults.
  const implied = texts.flatMap((text) => [
    ...(/\bdj_database_url\.config\(\s*(?!env\b|["'])/.test(text) || /\benv\.db(_url)?\(\s*\)/.test(text)
      ? ["DATABASE_URL"]
      : []),
    ...(/\benv\.cache(_url)?\(\s*\)/.test(text) ? ["CACHE_URL"] : []),
  ]);
  return new Set([...named, ...implied]);
}

/** Variables that Vite writes into the pages when it builds them; nothing can change them later. */
export function builtInVariables(sources: Sources): readonly string[] {
  const all = codeOf(sources).flatMap((text) => [...names(text, /\bimport\.meta\.env\.(VITE_[A-Z0-9_]{1,80})\b/g)]);
  return [...new Set(all)].filter((name) => /(URL|URI|API|HOST|ORIGIN|ENDPOINT|BACKEND)/.test(name)).toSorted();
}

function names(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) =>
    name !== undefined && name === name.toUpperCase() ? [name] : [],
  );
}
