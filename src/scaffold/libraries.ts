import { isMap } from "../config/tree.ts";
import { type Sources, textsAt } from "./sources.ts";

/** The libraries that a service names, in lower case; versions and what they bring along do not count. */
export interface Libraries {
  readonly python: ReadonlySet<string>;
  /** `dependencies` of package.json: what runs. */
  readonly node: ReadonlySet<string>;
  /** `devDependencies` of package.json: what builds. */
  readonly nodeTools: ReadonlySet<string>;
}

/**
 * Reads requirements*.txt, pyproject.toml, Pipfile, setup.cfg, setup.py and package.json, loosely. What lies deeper
 * than one folder belongs to another part of a monorepo.
 */
export function librariesOf(sources: Sources): Libraries {
  const requirements = textsAt(sources, /^([^/]+\/)?requirements[^/]*\.(txt|in)$|^([^/]+\/)?requirements\/[^/]+\.txt$/);
  const projects = textsAt(sources, /^([^/]+\/)?(pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/);
  const names = [
    ...requirements.flatMap((text) => matches(text, /^[ \t]*([A-Za-z][\w.-]*)/gm)),
    // `"django>=5"`, `django = "^5"`, and the indented list of setup.cfg.
    ...projects.flatMap((text) => matches(text, /(?:^[ \t]*|["'])([A-Za-z][\w.-]*)(?=[\s"'[<>=~!;,]|$)/gm)),
  ];
  return {
    python: new Set(names.map((name) => name.toLowerCase().replaceAll("_", "-"))),
    node: packageNames(sources, "dependencies"),
    nodeTools: packageNames(sources, "devDependencies"),
  };
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

function packageNames(sources: Sources, field: string): ReadonlySet<string> {
  const text = sources.texts.get("package.json");
  const names = text === undefined ? undefined : fieldOf(text, field);
  return new Set(isMap(names) ? Object.keys(names) : []);
}

function fieldOf(text: string, field: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value[field] : undefined;
  } catch {
    return undefined;
  }
}
