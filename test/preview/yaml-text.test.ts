import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { toYaml, toYamlDocuments } from "../../src/preview/yaml-text.ts";

const kubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;

test("what only YAML 1.1 takes for something else is quoted, and nothing is folded, shared or sorted", () => {
  const shared = { cpu: "2" };
  const value = {
    z: ["yes", "off", "y", "0123", "12:30", "2026-11-23", "1e3", "{{.path.path}}", "plain"],
    on: `${"word ".repeat(30)}end`,
    a: shared,
    b: shared,
    gone: undefined,
    lines: "one\ntwo\n",
  };
  expect(toYaml(value)).toMatchInlineSnapshot(`
    "z:
      - "yes"
      - "off"
      - "y"
      - "0123"
      - "12:30"
      - "2026-11-23"
      - "1e3"
      - "{{.path.path}}"
      - plain
    "on": word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end
    a:
      cpu: "2"
    b:
      cpu: "2"
    lines: |
      one
      two
    "
  `);
});

test("documents are separated", () => {
  const text = toYamlDocuments([{ a: 1 }, { b: 2 }]);
  expect(text).toBe("a: 1\n---\nb: 2\n");
  expect(parseAllDocuments(text).map((document): unknown => document.toJS())).toEqual([{ a: 1 }, { b: 2 }]);
});

test("anything that is JSON reads back, as YAML 1.2 and as 1.1", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(parse(toYaml(plain))).toEqual(plain);
      expect(parse(toYaml(plain), { version: "1.1" })).toEqual(plain);
    }),
  );
});

test.skipIf(!kubectl)("texts that look like something else survive kubectl's own reader", () => {
  const texts = "yes no on off y n ~ null = << 0123 08 0x1f 0o7 1_000 1e3 12:30:00 2026-11-23 .inf --- ... {{.name}}"
    .split(" ")
    .concat(["", " ", "\n", " \n", "\n x\n", "a\n\n", "a: b", "a #b", "- a", "*a", "&a", "!a", "|", "\ta", "a\r\nb"]);
  const data = Object.fromEntries(texts.map((text, index) => [`k${index}`, text]));
  const folder = mkdtempSync(join(tmpdir(), "yaml-"));
  writeFileSync(
    join(folder, "map.yaml"),
    toYaml({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "texts" }, data }),
  );
  writeFileSync(join(folder, "kustomization.yaml"), toYaml({ resources: ["map.yaml"] }));
  const kustomized = spawnSync("kubectl", ["kustomize", folder, "--output", join(folder, "out.yaml")]);
  // With --local kubectl only reads and prints.
  const read = spawnSync("kubectl", ["annotate", "--local", "-f", "out.yaml", "a=b", "-o", "json"], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(`${kustomized.stderr}${read.stderr}`).toBe("");
  expect(JSON.parse(read.stdout.toString()).data).toEqual(data);
});
