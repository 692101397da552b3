import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

type Reference<T> = T | { readonly $ref: string };

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: { readonly type: string };
}

interface Body {
  readonly required?: boolean;
  readonly content?: {
    readonly "application/json"?: {
      readonly schema: object;
      readonly examples?: Readonly<Record<string, Reference<{ readonly value: unknown }>>>;
    };
  };
}

interface Description {
  readonly parameters?: readonly Reference<Parameter>[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Reference<Body>>>;
}

/** An operation of the description that a request has found, by method and path. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/pulls`, as the description writes it. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What GitHub's description of its API says about requests and answers; each violation is one sentence. */
export interface Contract {
  find(method: string, path: string): Operation | undefined;
  /** Unknown names are violations too. */
  checkRequest(operation: Operation, query: URLSearchParams, body: unknown): readonly string[];
  checkResponse(operation: Operation, status: number, body: unknown): readonly string[];
  /** GitHub's own example of a successful answer. */
  example(name: string): unknown;
}

const json = "application/json";

/** Reads `openapi.json`, which extract-openapi.ts made from GitHub's description. */
export function gitHubContract(): Contract {
  const document = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
  const paths: Readonly<Record<string, Readonly<Record<string, Description>>>> = document.paths;
  closeRequests(paths);
  // GitHub answers null for the repository of a deleted fork, which its description leaves out.
  for (const schema of ["pull-request", "pull-request-simple"]) {
    document.components.schemas[schema].properties.head.properties.repo.$ref =
      "#/components/schemas/nullable-repository";
  }
  // Ajv reads `nullable` beside a `type` only.
  const { author, committer } = document.components.schemas.commit.properties;
  for (const person of [author, committer]) Object.assign(person, { type: "object" });
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "github");
  const compiled = new Map<string, ValidateFunction>();

  const operations = Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, description]) => ({
      name: `${method.toUpperCase()} ${template}`,
      pattern: new RegExp(`^${method.toUpperCase()} ${template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
      description,
    })),
  );

  function described(name: string): Description {
    const found = operations.find((operation) => operation.name === name);
    if (found === undefined) throw new Error(`GitHub's description has no operation ${name}.`);
    return found.description;
  }

  function resolved<T extends object>(item: Reference<T>): T {
    if (!("$ref" in item)) return item;
    return item.$ref
      .split("/")
      .slice(1)
      .reduce((node, key) => node[key], document);
  }

  function violations(of: string, schema: object, value: unknown): readonly string[] {
    const validate = compiled.get(of) ?? ajv.compile(schema);
    compiled.set(of, validate);
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    return errors.map((error) => `${of}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  }

  function checkParameters(name: string, place: Parameter["in"], values: Iterable<[string, string]>) {
    const declared = (described(name).parameters ?? []).map(resolved).filter((parameter) => parameter.in === place);
    const types = new Map(declared.map((parameter) => [parameter.name, parameter.schema.type]));
    const typed = [...values].map(([key, value]) => [
      key,
      types.get(key) === "integer" && /^\d+$/.test(value) ? Number(value) : value,
    ]);
    const schema = {
      properties: Object.fromEntries(declared.map((parameter) => [parameter.name, parameter.schema])),
      required: declared.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      additionalProperties: false,
    };
    return violations(`${name} ${place}`, schema, Object.fromEntries(typed));
  }

  function checkBody(of: string, declared: Body | undefined, body: unknown): readonly string[] {
    const schema = declared?.content?.[json]?.schema;
    if (schema === undefined) return body === undefined ? [] : [`${of} must be empty`];
    if (body === undefined) return declared?.required === false ? [] : [`${of} must not be empty`];
    return violations(of, inDocument(schema), body);
  }

  return {
    find(method, path) {
      for (const { name, pattern } of operations) {
        const match = pattern.exec(`${method} ${path}`);
        if (match === null) continue;
        const parameters = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
        return { name, parameters: Object.fromEntries(parameters) };
      }
      return undefined;
    },

    checkRequest: ({ name, parameters }, query, body) => [
      ...checkParameters(name, "path", Object.entries(parameters)),
      ...checkParameters(name, "query", query),
      ...checkBody(`${name} body`, described(name).requestBody, body),
    ],

    checkResponse({ name }, status, body) {
      const declared = described(name).responses[status];
      if (declared !== undefined) return checkBody(`${name} ${status}`, resolved(declared), body);
      // The description does not list every refusal; they all have one form.
      if (status >= 400) return violations("refusal", { $ref: "github#/components/schemas/basic-error" }, body);
      return [`${name} has no answer ${status}`];
    },

    example(name) {
      const [, success] = Object.entries(described(name).responses).find(([status]) => status.startsWith("2")) ?? [];
      const [example] = Object.values((success && resolved(success).content?.[json]?.examples) ?? {});
      if (example === undefined) throw new Error(`GitHub's description has no example for ${name}.`);
      return resolved(example).value;
    },
  };
}

/** Makes references of a schema taken out of the document lead back into it. */
function inDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'));
}

/** The description allows unknown properties everywhere; in a request they are misspellings. */
function closeRequests(paths: Readonly<Record<string, Readonly<Record<string, Description>>>>): void {
  const close = (node: object): void => {
    if ("properties" in node && !("additionalProperties" in node)) Object.assign(node, { additionalProperties: false });
    for (const child of Object.values(node)) if (typeof child === "object" && child !== null) close(child);
  };
  for (const methods of Object.values(paths)) {
    for (const { requestBody } of Object.values(methods)) close(requestBody?.content?.[json]?.schema ?? {});
  }
}
