import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { accessQuestions, resourceText, rightSets, type Scope } from "../../../src/observe/doctor/rights.ts";

interface Role {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

/** Roles that argocd/access.yaml makes, by where they hold. */
const roles: Readonly<Record<Scope, readonly string[]>> = {
  cluster: ["preview-namespaces"],
  argocd: ["preview-applications"],
  preview: ["preview-status", "preview-developer"],
};

/** Every right of some roles: `get pods/exec`. */
function granted(names: readonly string[]): ReadonlySet<string> {
  const file = new URL("../../../templates/platform/argocd/access.yaml", import.meta.url);
  const documents = parseAllDocuments(readFileSync(file, "utf8")).map((document): Role => document.toJS());
  const found = documents.filter(({ kind, metadata }) => /Role$/.test(kind) && names.includes(metadata.name));
  expect(found.map(({ metadata }) => metadata.name).toSorted()).toEqual(names.toSorted());
  return new Set(
    found
      .flatMap(({ rules }) => rules)
      .flatMap(({ apiGroups, resources, resourceNames = [undefined], verbs }) =>
        apiGroups.flatMap((group) =>
          resources.flatMap((written) =>
            resourceNames.flatMap((name) =>
              verbs.map((verb) => {
                const [resource = "", subresource] = written.split("/");
                const question = { verb, group, resource };
                const rest = { ...(subresource && { subresource }), ...(name && { name }) };
                return `${verb} ${resourceText({ ...question, ...rest })}`;
              }),
            ),
          ),
        ),
      ),
  );
}

test.each(["cluster", "argocd", "preview"] as const)("what is asked in the %s is what access.yaml grants", (scope) => {
  const sets = rightSets.filter((rights) => rights.scope === scope);
  const asked = sets.flatMap((rights) => accessQuestions(rights, undefined));
  const texts = asked.map((question) => `${question.verb} ${resourceText(question)}`);
  expect(new Set(texts)).toEqual(granted(roles[scope]));
  expect(texts.length).toBe(new Set(texts).size);
});

test("questions carry the namespace", () => {
  const [first] = rightSets.map((rights) => accessQuestions(rights, "preview-shop-api-pr-42")[0]);
  expect(first).toEqual({ verb: "get", group: "", resource: "namespaces", namespace: "preview-shop-api-pr-42" });
});
