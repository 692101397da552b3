import { type Asker, type Field, GraphqlRefusal, inputTypes, objectTypes } from "./graphql-schema.ts";
import { type Answer, refusal } from "./handlers.ts";

/** An argument of a field: a value, or the variable that has it. */
type Argument = { readonly variable: string } | { readonly value: unknown };

interface Selection {
  readonly name: string;
  readonly args: ReadonlyMap<string, Argument>;
  readonly fields: readonly Selection[];
}

interface Query {
  /** Types of its variables, as it declares them. */
  readonly variables: ReadonlyMap<string, string>;
  readonly fields: readonly Selection[];
}

export interface GraphqlAnswer extends Answer {
  /** What the schema does not know, or does not allow. */
  readonly violations: readonly string[];
}

/**
 * GitHub's GraphQL API for queries without fragments, aliases and directives, each held to the schema: what it says of
 * names, of types and of pages.
 */
export function answerQuery(body: unknown, asker: Asker): GraphqlAnswer {
  if (asker.token === undefined)
    return { ...refusal(401, "This endpoint requires you to be authenticated."), violations: [] };
  const violations: string[] = [];
  const { query, variables = {} } = body as { readonly query: string; readonly variables?: Record<string, unknown> };
  const parsed = parse(query);
  const values = new Map(Object.entries(variables).filter(([, value]) => value !== null));
  for (const [name, type] of parsed.variables) {
    if (!fits(values.get(name), type)) violations.push(`Variable $${name} of type ${type} was provided invalid value`);
  }
  for (const name of Object.keys(variables))
    if (!parsed.variables.has(name)) violations.push(`$${name} is not declared`);
  check("Query", parsed.fields, parsed, violations);
  if (violations.length > 0) return { ...ok({ errors: violations.map((message) => ({ message })) }), violations };
  try {
    return { ...ok({ data: resolved("Query", parsed.fields, {}, values, asker) }), violations };
  } catch (error) {
    if (!(error instanceof GraphqlRefusal)) throw error;
    const path = ["repository"];
    const errors = [{ type: error.type, path, locations: [{ line: 2, column: 3 }], message: error.message }];
    return { ...ok({ data: { repository: null }, errors }), violations };
  }
}

function ok(body: object): Answer {
  return { status: 200, body };
}

/** `[PullRequest!]!` is of `PullRequest`. */
function named(type: string): string {
  return type.replace(/[[\]!]/g, "");
}

function fits(value: unknown, type: string): boolean {
  if (value === undefined) return !type.endsWith("!");
  const isOne = inputTypes[named(type)] ?? (() => false);
  // GraphQL takes one value for a list of one.
  return Array.isArray(value) ? type.startsWith("[") && value.every(isOne) : isOne(value);
}

function check(type: string, selections: readonly Selection[], query: Query, violations: string[]): void {
  for (const { name, args, fields } of selections) {
    const field = objectTypes[type]?.[name];
    if (field === undefined) {
      violations.push(`Field '${name}' doesn't exist on type '${type}'`);
      continue;
    }
    violations.push(...argumentViolations(`${type}.${name}`, field, args, query));
    const hasFields = named(field.type) in objectTypes;
    if (hasFields !== fields.length > 0) violations.push(`Field '${name}' of ${field.type} and its selection differ`);
    check(named(field.type), fields, query, violations);
  }
}

function argumentViolations(
  of: string,
  { args: declared = {} }: Field,
  given: ReadonlyMap<string, Argument>,
  { variables }: Query,
): readonly string[] {
  const missing = Object.keys(declared).filter((name) => declared[name]?.endsWith("!") && !given.has(name));
  return [
    ...missing.map((name) => `${of} needs the argument ${name}`),
    ...[...given].flatMap(([name, argument]) => {
      const type = declared[name];
      if (type === undefined) return [`${of} doesn't accept argument '${name}'`];
      if ("value" in argument) return fits(argument.value, type) ? [] : [`${of} has an invalid value for '${name}'`];
      const variable = variables.get(argument.variable);
      if (variable === type || variable === `${type}!`) return [];
      return [`Type mismatch on variable $${argument.variable} and argument ${name} (${variable} / ${type})`];
    }),
  ];
}

function resolved(
  type: string,
  selections: readonly Selection[],
  source: unknown,
  variables: ReadonlyMap<string, unknown>,
  asker: Asker,
): object {
  const entries = selections.map(({ name, args, fields }) => {
    const field = objectTypes[type]?.[name];
    if (field === undefined) throw new Error(`${type}.${name} was not checked.`);
    const given = [...args].map(([key, argument]) => [
      key,
      "value" in argument ? argument.value : variables.get(argument.variable),
    ]);
    const value = field.resolve(source, Object.fromEntries(given), asker);
    const below = (one: unknown) =>
      fields.length === 0 || one === null ? one : resolved(named(field.type), fields, one, variables, asker);
    return [name, Array.isArray(value) ? value.map(below) : below(value)];
  });
  return Object.fromEntries(entries);
}

/** Throws when it is no query of this plain kind. */
function parse(text: string): Query {
  const tokens = text.match(/[A-Za-z_]\w*|-?\d+|"[^"\\\n]*"|[^\s,]/g) ?? [];
  const next = (wanted?: string): string => {
    const token = tokens.shift();
    if (token === undefined || (wanted !== undefined && token !== wanted)) {
      throw new Error(`GraphQL: ${wanted ?? "more"} was expected, not ${token ?? "the end"}`);
    }
    return token;
  };
  const upTo = <T>(end: string, read: () => T): T[] => {
    const found: T[] = [];
    while (tokens[0] !== end) found.push(read());
    next(end);
    return found;
  };
  const open = (token: string) => tokens[0] === token && next() === token;

  function variable(): [string, string] {
    next("$");
    const name = next();
    next(":");
    const type = [];
    while (tokens[0] !== "$" && tokens[0] !== ")") type.push(next());
    return [name, type.join("")];
  }

  function value(): unknown {
    if (open("[")) return upTo("]", value);
    if (open("{")) return Object.fromEntries(upTo("}", () => pair(value)));
    const token = next();
    if (token === "true" || token === "false") return token === "true";
    return /^-?\d/.test(token) ? Number(token) : token.replaceAll('"', "");
  }

  function pair<T>(read: () => T): [string, T] {
    const name = next();
    next(":");
    return [name, read()];
  }

  function argument(): Argument {
    return open("$") ? { variable: next() } : { value: value() };
  }

  function selection(): Selection {
    const name = next();
    const args = open("(") ? upTo(")", () => pair(argument)) : [];
    return { name, args: new Map(args), fields: open("{") ? upTo("}", selection) : [] };
  }

  next("query");
  const variables = open("(") ? upTo(")", variable) : [];
  next("{");
  const fields = upTo("}", selection);
  if (tokens.length > 0) throw new Error(`GraphQL: ${tokens[0]} was not expected`);
  return { variables: new Map(variables), fields };
}
