import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { parsePlatformConfig } from "../../src/config/parse.ts";
import { labelPrefix } from "../../src/preview/labels.ts";
import type { PlatformAnswers } from "../../src/scaffold/platform-answers.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { previewsBranchFiles } from "../../src/scaffold/previews-branch.ts";
import { validateManifest } from "../support/kubernetes-schema.ts";
import { templateFiles } from "../support/template-files.ts";
import { platforms } from "./platforms.ts";

const templates = templateFiles("platform");

function objects(text: string | undefined): readonly unknown[] {
  return parseAllDocuments(text ?? "").map((document): unknown => document.toJS());
}

function config(answers: PlatformAnswers) {
  const result = parsePlatformConfig(
    platformFiles(answers, templates, "1.2.3")["platform.yaml"] ?? "",
    "platform.yaml",
  );
  return result.ok ? result.parsed.value : result.findings;
}

describe.each(Object.entries(platforms))("%s", (name, answers) => {
  const files = platformFiles(answers, templates, "1.2.3");

  const copied = Object.keys(files).filter((path) => path.startsWith("components/"));

  test.each(Object.entries(files).filter(([path]) => !copied.includes(path)))("%s", async (path, text) => {
    await expect(text).toMatchFileSnapshot(`../golden/platform/${name}/${path}`);
  });

  test("the components are copied as they are", () => {
    expect(copied).toHaveLength(11);
    for (const path of copied) expect(files[path]).toBe(templates[path]);
  });

  test("nothing is left to fill in", () => {
    for (const [path, text] of Object.entries(files)) {
      expect(text, path).not.toMatch(/\$\{(?!\{)|only:|# end|-- end/);
      expect(text.endsWith("\n") && !text.endsWith("\n\n"), path).toBe(true);
    }
  });

  test.each(Object.keys(files).filter((path) => path.startsWith("argocd/")))("%s holds valid objects", (path) => {
    for (const object of objects(files[path])) expect(validateManifest(object)).toEqual([]);
  });

  test("platform.yaml reads back as what was answered", () => {
    expect(config(answers)).toMatchObject({
      domain: answers.domain,
      repository: answers.repository,
      routing: answers.routing,
      argocd: { namespace: answers.argocdNamespace },
      lifecycle: answers.lifecycle,
      github: answers.github,
    });
  });

  test("the examples of platform.yaml are right when they are uncommented", () => {
    const text = (files["platform.yaml"] ?? "").replace(/^# (\w+: )/gm, "$1");
    expect(parsePlatformConfig(text, "platform.yaml")).toMatchObject({ ok: true });
    expect(text).not.toBe(files["platform.yaml"]);
  });
});

test("an optional answer is in platform.yaml or is not", () => {
  expect(config(platforms.gateway)).toMatchObject({
    network: { allowFrom: [{ namespace: "infra" }] },
    secrets: { store: "aws-preview" },
    access: { group: "developers", exec: true },
  });
  const { secrets, access, network } = parse(
    platformFiles(platforms.ingress, templates, "1.2.3")["platform.yaml"] ?? "",
  );
  expect({ secrets, access, network }).toEqual({});
});

test("exec is granted only when it was asked for", () => {
  const without = { ...platforms.gateway, access: { group: "developers", exec: false } };
  expect(platformFiles(platforms.gateway, templates, "1.2.3")["argocd/access.yaml"]).toContain("pods/exec");
  expect(platformFiles(without, templates, "1.2.3")["argocd/access.yaml"]).not.toContain("pods/exec");
});

test("a group with quotes in its name stays one name, in YAML and in CEL", () => {
  const group = `oidc: "dev" 'x' #1 \\`;
  const files = platformFiles({ ...platforms.gateway, access: { group, exec: false } }, templates, "1.2.3");
  const bindings = objects(files["argocd/access.yaml"]).filter((object) =>
    JSON.stringify(object).includes('"kind":"Group"'),
  );
  expect(bindings).toHaveLength(2);
  for (const binding of bindings) {
    expect(binding).toMatchObject({ subjects: [{ kind: "ServiceAccount" }, { kind: "Group", name: group }] });
  }
  const fence = objects(files["argocd/fence.yaml"]).map((object) => JSON.stringify(object));
  expect(fence.filter((text) => text.includes(JSON.stringify(JSON.stringify(group)).slice(1, -1)))).toHaveLength(1);
});

test("every label of ours in the templates has the one prefix", () => {
  for (const [path, text] of Object.entries(templates)) {
    const keys = text.match(/[\w.-]+\/(service|store)\b(?=['":\s,])/g) ?? [];
    for (const key of keys) expect(key, path).toMatch(new RegExp(`^${labelPrefix}/`));
  }
  expect(Object.values(templates).join("")).toContain(`${labelPrefix}/store`);
});

test("the branch previews starts with a README that says who writes it", () => {
  expect(Object.keys(previewsBranchFiles())).toEqual(["README.md"]);
  expect(previewsBranchFiles()["README.md"]).toContain("is the only writer of this branch");
});
