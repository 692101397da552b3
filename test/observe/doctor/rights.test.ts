import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { accessQuestions, type RightSet, resourceText, rightSets } from "../../../src/observe/doctor/rights.ts";
import { type PolicyRule, rightsIn } from "../../support/granted.ts";

interface Role {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly rules: readonly PolicyRule[];
}

/** Every right of a role that argocd/access.yaml makes: `get pods/exec`. */
function granted(role: string): ReadonlySet<string> {
  const file = new URL("../../../templates/platform/argocd/access.yaml", import.meta.url);
  const documents = parseAllDocuments(readFileSync(file, "utf8")).map((document): Role => document.toJS());
  const found = documents.filter(({ kind, metadata }) => /Role$/.test(kind) && metadata.name === role);
  expect(found).toHaveLength(1);
  return new Set(rightsIn(found.flatMap(({ rules }) => rules)));
}

function asked(isMeant: (rights: RightSet) => boolean): readonly string[] {
  const questions = rightSets.filter(isMeant).flatMap((rights) => accessQuestions(rights, undefined));
  return questions.map((question) => `${question.verb} ${resourceText(question)}`);
}

test.each([
  ["preview-namespaces", ({ scope }: RightSet) => scope === "cluster"],
  ["preview-applications", ({ scope }: RightSet) => scope === "argocd"],
  ["preview-status", ({ scope, id }: RightSet) => scope === "preview" && id !== "cluster-exec"],
] as const)("%s grants what is asked for, and nothing else", (role, isMeant) => {
  const rights = asked(isMeant);
  expect(new Set(rights)).toEqual(granted(role));
  expect(rights.length).toBe(new Set(rights).size);
});

test("preview-developer grants all that is asked for inside a preview", () => {
  const rights = asked(({ scope }) => scope === "preview");
  expect(granted("preview-developer").isSupersetOf(new Set(rights))).toBe(true);
});

test("questions carry the namespace", () => {
  const [first] = rightSets.map((rights) => accessQuestions(rights, "preview-shop-api-pr-42")[0]);
  expect(first).toEqual({ verb: "get", group: "", resource: "namespaces", namespace: "preview-shop-api-pr-42" });
});
