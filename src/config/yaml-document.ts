import {
  Composer,
  type CST,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import type { Finding, Location } from "../problem.ts";
import { describe, excerpt, type Mistake, type Path } from "./mistake.ts";
import { type Report, readTokens } from "./yaml-limits.ts";

/** A YAML file as plain data, with the place of everything in it. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where a value stands, or its key; for what is not there, the key of the nearest parent. */
  readonly locate: (path: Path, at?: "key" | "value") => Location;
}

export type YamlResult =
  | { readonly ok: true; readonly document: YamlDocument }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads one YAML 1.2 document that a stranger may have written: bounded, and without anchors, aliases, tags and
 * directives. Duplicate keys are refused, and keys are always text. `file` is the name that findings carry.
 */
export function readYaml(text: string, file: string): YamlResult {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const locate = (offset: number): Location => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line, column: col };
  };

  const findings: Finding[] = [];
  const report: Report = (offset, message) => {
    findings.push({ message, location: locate(offset) });
  };
  const tokens = readTokens(source, report);
  if (tokens === undefined) return { ok: false, findings };
  const root = compose(tokens, report);
  if (root === undefined) return { ok: false, findings };

  const value = toPlain(root, [], (node, mistake) => {
    report(node.range[0], describe(mistake));
  });
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, document: { value, locate: (path, at = "value") => locate(find(root, path)[at].range[0]) } };
}

function compose(tokens: readonly CST.Token[], report: Report): ParsedNode | undefined {
  // Duplicate keys are found in toPlain: the library compares each key with all others.
  const composer = new Composer({ version: "1.2", schema: "core", stringKeys: true, uniqueKeys: false });
  const [document, second] = composer.compose(tokens);
  const places = new Set<number>();
  for (const { code, pos, message } of document?.errors ?? []) {
    // One mistake makes the library complain several times, and then about each token up to the end of the file.
    if (places.has(pos[0]) || (places.size > 0 && message.includes("in YAML stream"))) continue;
    places.add(pos[0]);
    report(pos[0], code === "NON_STRING_KEY" ? "keys must be text" : `not valid YAML: ${excerpt(message)}`);
  }
  if (second !== undefined) report(second.range[0], "only one document is allowed in a file");
  const root = document?.contents ?? null;
  if (root !== null && !(isScalar(root) && root.value === null)) return root;
  report(0, "the file is empty");
  return undefined;
}

type Refuse = (node: ParsedNode, mistake: Mistake) => void;

/** Text, numbers, lists and maps of a node; what cannot be taken over is refused and left out. */
function toPlain(node: ParsedNode | null, path: Path, refuse: Refuse): unknown {
  if (isMap(node)) return toMap(node, path, refuse);
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...path, index], refuse));
  if (!isScalar(node)) return null;
  if (typeof node.value === "string" && /[[\p{Cc}\p{Cs}]--[\t\n]]/v.test(node.value)) {
    refuse(node, { path, text: "must not contain control characters" });
  }
  return node.value;
}

function toMap(node: YAMLMap.Parsed, path: Path, refuse: Refuse): unknown {
  const map: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    // The composer has already refused any other key.
    if (!isScalar(key) || typeof key.value !== "string") continue;
    const below = [...path, key.value];
    if (key.value === "__proto__") refuse(key, { path: below, text: "is not allowed as a key" });
    else if (key.value === "<<") refuse(key, { path: below, text: "merging maps is not allowed" });
    else if (Object.hasOwn(map, key.value)) refuse(key, { path: below, text: "is here twice" });
    else map[key.value] = toPlain(value, below, refuse);
  }
  return map;
}

/** The node at a path and the one of its key; an empty value and what is missing stand where the last key found is. */
function find(root: ParsedNode, path: Path): { readonly key: ParsedNode; readonly value: ParsedNode } {
  let key = root;
  let value: ParsedNode | null = root;
  for (const part of path) {
    if (isMap(value)) {
      const pair: Pair<ParsedNode, ParsedNode | null> | undefined = value.items.find(
        (item) => isScalar(item.key) && item.key.value === part,
      );
      if (pair === undefined) return { key, value: key };
      key = pair.key;
      value = pair.value;
    } else {
      const item: ParsedNode | undefined = isSeq(value) && typeof part === "number" ? value.items[part] : undefined;
      if (item === undefined) return { key, value: key };
      key = item;
      value = item;
    }
  }
  return { key, value: value === null || value.range[0] === value.range[1] ? key : value };
}
