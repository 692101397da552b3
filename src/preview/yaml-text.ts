import { Document, visit } from "yaml";

/**
 * One YAML document that ends in a newline; keys stay in the order given, undefined ones are left out.
 * Kustomize, kubectl and Argo CD read YAML 1.1 in parts: `compat` quotes what only 1.1 takes for a boolean, a number
 * or a date (`on`, `1_000`, `12:30`). Nothing is folded and nothing becomes an anchor: equal data is equal bytes.
 */
export function toYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, scalar) {
      // go-yaml takes the spaces of a block of blank lines for its indentation and loses them.
      if (typeof scalar.value === "string" && scalar.value.trim() === "") scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Several documents in one text. */
export function toYamlDocuments(values: readonly unknown[]): string {
  return values.map(toYaml).join("---\n");
}
