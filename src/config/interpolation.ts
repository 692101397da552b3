import { Problem } from "../problem.ts";
import { quote } from "./mistake.ts";
import { closest } from "./suggest.ts";

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string; readonly offset: number }
  | { readonly kind: "malformed"; readonly text: string; readonly offset: number };

/** Something wrong in a template; the offset counts UTF-16 units from its start. */
export interface TemplateMistake {
  readonly offset: number;
  readonly text: string;
}

/** The names that a template mentions, each once, in the order of their first use. */
export function variablesIn(template: string): readonly string[] {
  return [...new Set(partsOf(template).flatMap((part) => (part.kind === "variable" ? [part.name] : [])))];
}

/**
 * Puts values in place of `${NAME}`; `$${` stands for `${`, and a `$` alone for itself. Values are not expanded again.
 * Throws Problem `template-malformed`, `unknown-variable`, and `value-not-one-line` because env files hold one line
 * a value.
 */
export function expand(template: string, values: Readonly<Record<string, string>>): string {
  const expanded = partsOf(template)
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "malformed")
        throw new Problem("config", { code: "template-malformed", message: `${part.text}.` });
      const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined;
      if (value !== undefined) return value;
      const message = `${quote(template)} mentions the variable \${${part.name}}, which a preview does not know.`;
      throw new Problem("config", { code: "unknown-variable", message });
    })
    .join("");
  if (isOneLine(expanded)) return expanded;
  // The value itself may hold a password.
  const message = `The value of ${quote(template)} would have more than one line or a NUL character.`;
  throw new Problem("config", { code: "value-not-one-line", message });
}

/** What is wrong with a template before any value is known. */
export function checkTemplate(template: string, known: readonly string[]): readonly TemplateMistake[] {
  const mistakes = partsOf(template).flatMap((part): TemplateMistake[] => {
    if (part.kind === "text") return [];
    if (part.kind === "malformed") return [{ offset: part.offset, text: part.text }];
    return known.includes(part.name) ? [] : [{ offset: part.offset, text: unknownVariable(part.name, known) }];
  });
  if (isOneLine(template)) return mistakes;
  return [...mistakes, { offset: template.search(/[\0\r\n]/), text: "must be a single line" }];
}

function unknownVariable(name: string, known: readonly string[]): string {
  const unknown = `unknown variable \${${name}}`;
  const meant = closest(name, known);
  if (meant !== undefined) return `${unknown}; did you mean \${${meant}}?`;
  return known.length > 6 ? unknown : `${unknown}; known: ${known.join(", ")}`;
}

function partsOf(template: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(/\$\$\{|\$\{([^{}]*)(\}?)/g)) {
    parts.push({ kind: "text", text: template.slice(from, match.index) }, partOf(match));
    from = match.index + match[0].length;
  }
  parts.push({ kind: "text", text: template.slice(from) });
  return parts;
}

function partOf(match: RegExpExecArray): Part {
  const [whole, name = "", end] = match;
  if (whole === "$${") return { kind: "text", text: "${" };
  const offset = match.index;
  if (end !== "}") return { kind: "malformed", offset, text: `${quote(whole)} has no }; write $\${ for a literal \${` };
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { kind: "variable", offset, name };
  return { kind: "malformed", offset, text: `${quote(whole)} is not a variable; write $\${ for a literal \${` };
}

function isOneLine(text: string): boolean {
  return !/[\0\r\n]/.test(text);
}
