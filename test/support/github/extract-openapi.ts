/**
 * Cuts GitHub's OpenAPI description down to the operations `preview` uses, into `openapi.json` beside this file.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 *     node test/support/github/extract-openapi.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const operations: Readonly<Record<string, readonly string[]>> = {
  "/rate_limit": ["get"],
  "/user": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/branches/{branch}": ["get"],
  "/repos/{owner}/{repo}/rules/branches/{branch}": ["get"],
  "/repos/{owner}/{repo}/pulls": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": ["delete"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["patch", "delete"],
  "/repos/{owner}/{repo}/deployments": ["get", "post"],
  "/repos/{owner}/{repo}/deployments/{deployment_id}": ["delete"],
  "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses": ["get", "post"],
  "/repos/{owner}/{repo}/environments/{environment_name}": ["delete"],
};

/** Prose and marks that validate nothing; keys of `properties` are never dropped. */
const dropped = new Set([
  "description",
  "summary",
  "tags",
  "externalDocs",
  "x-github",
  "x-octokit",
  "x-github-breaking-changes",
  "example",
]);

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Give the path of `api.github.com.json`.");
const source: JsonObject = JSON.parse(readFileSync(path, "utf8"));

const extract: Record<string, Json> = { openapi: at(source, "openapi"), info: slim(at(source, "info")) };
extract.paths = Object.fromEntries(
  Object.entries(operations).map(([template, methods]) => [
    template,
    Object.fromEntries(methods.map((method) => [method, slim(at(source, "paths", template, method))])),
  ]),
);
extract.components = referenced(extract.paths);
writeFileSync(new URL("openapi.json", import.meta.url), `${JSON.stringify(extract, null, 1)}\n`);

/** Every component that the paths lead to, sorted so that a new extract shows as a small difference. */
function referenced(paths: Json): JsonObject {
  const found = new Map<string, Json>();
  const open = references(paths);
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (found.has(reference)) continue;
    const component = slim(at(source, ...reference.slice("#/".length).split("/")));
    found.set(reference, component);
    open.push(...references(component));
  }
  const components: Record<string, Record<string, Json>> = {};
  for (const reference of [...found.keys()].sort()) {
    const [kind = "", name = ""] = reference.slice("#/components/".length).split("/");
    components[kind] = { ...components[kind], [name]: found.get(reference) ?? null };
  }
  return components;
}

function references(node: Json): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "$ref" in node && typeof node.$ref === "string" ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(references)];
}

function slim(node: Json, names = false): Json {
  if (Array.isArray(node)) return node.map((item) => slim(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || !dropped.has(key))
      .map(([key, value]) => [key, key === "value" ? value : slim(value, key === "properties")]),
  );
}

function at(node: Json, ...keys: readonly string[]): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return node;
  const child = typeof node === "object" && node !== null && !Array.isArray(node) ? node[key] : undefined;
  if (child === undefined) throw new Error(`There is no ${key} in the description.`);
  return at(child, ...rest);
}
