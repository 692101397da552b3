import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { type CatalogEntry, catalogEntrySchema } from "../../src/config/catalog-entry.ts";
import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { addedKinds, overlayKinds } from "../../src/preview/kinds.ts";
import type { PlatformAnswers } from "../../src/scaffold/platform-answers.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { registrationFiles } from "../../src/scaffold/registration.ts";
import { validateManifest } from "../support/kubernetes-schema.ts";
import { templateFiles } from "../support/template-files.ts";
import { platforms } from "./platforms.ts";

const shopApi = catalogEntrySchema.parse({
  apiVersion: "preview/v1",
  kind: "Service",
  name: "shop-api",
  repository: "acme/shop-api",
  type: "backend",
});

const payments: CatalogEntry = {
  apiVersion: "preview/v1",
  kind: "Service",
  name: "payments",
  repository: "acme/monorepo",
  path: "services/payments",
  type: "backend",
  owner: "team-payments",
  baseline: {
    name: "staging",
    internal: "http://payments.staging.svc.cluster.local:8000",
    public: "https://payments.staging.acme.dev",
  },
  secrets: { allow: ["preview/payments/*"] },
};

function platform(answers: PlatformAnswers) {
  const text = platformFiles(answers, templateFiles("platform"), "0.0.0")["platform.yaml"] ?? "";
  return requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
}

function argocd(entry: CatalogEntry, answers: PlatformAnswers) {
  const text = registrationFiles(entry, platform(answers))[`argocd/services/${entry.name}.yaml`] ?? "";
  const [fence, project, set] = parseAllDocuments(text).map((document) => document.toJS());
  return { fence, project, set };
}

describe.each([
  ["gateway", shopApi],
  ["ingress", payments],
] as const)("%s", (name, entry) => {
  const files = registrationFiles(entry, platform(platforms[name]));

  test.each(Object.entries(files))("%s", async (path, text) => {
    await expect(text).toMatchFileSnapshot(`../golden/platform/${name}/${path}`);
  });

  test("Argo CD's objects are valid", () => {
    const documents = parseAllDocuments(files[`argocd/services/${entry.name}.yaml`] ?? "");
    expect(documents).toHaveLength(3);
    for (const document of documents) expect(validateManifest(document.toJS())).toEqual([]);
  });

  test("the catalog entry reads back as it was", () => {
    const file = `services/${entry.name}.yaml`;
    expect(requireParsed(parseCatalogEntry(files[file] ?? "", file), file).value).toEqual(entry);
  });
});

test("both keys: a labelled pull request and its record", () => {
  const { set } = argocd(shopApi, platforms.gateway);
  expect(set.spec.generators).toEqual([
    {
      matrix: {
        generators: [
          {
            pullRequest: {
              requeueAfterSeconds: 300,
              github: {
                owner: "acme",
                repo: "shop-api",
                labels: ["preview"],
                appSecretName: "preview-github-app",
              },
            },
          },
          {
            git: {
              repoURL: "git@github.com:acme/preview-platform.git",
              revision: "previews",
              requeueAfterSeconds: 300,
              files: [{ path: "previews/shop-api/pr-{{.number}}/preview.json" }],
            },
          },
        ],
      },
    },
  ]);
  expect(set.spec.template.spec.source.path).toBe("{{.path.path}}");
});

test("with `lifecycle: record` the record is the only key", () => {
  const { set } = argocd(payments, platforms.ingress);
  expect(set.spec.generators).toEqual([
    {
      git: {
        repoURL: "https://github.acme.example/platform/previews",
        revision: "previews",
        requeueAfterSeconds: 300,
        files: [{ path: "previews/payments/pr-*/preview.json" }],
      },
    },
  ]);
});

test.each<[string, PlatformAnswers["github"], unknown]>([
  ["nothing but the label", { label: "env" }, { labels: ["env"] }],
  [
    "GitHub Enterprise",
    { label: "preview", api: "https://github.acme.example/api/v3" },
    { api: "https://github.acme.example/api/v3", labels: ["preview"] },
  ],
  ["a GitHub App", { label: "preview", appSecret: "app" }, { labels: ["preview"], appSecretName: "app" }],
])("the pull request generator with %s", (_, github, expected) => {
  const { set } = argocd(shopApi, { ...platforms.gateway, github });
  const [{ pullRequest }] = set.spec.generators[0].matrix.generators;
  expect(pullRequest.github).toEqual({ owner: "acme", repo: "shop-api", ...Object(expected) });
});

test("the project allows exactly the kinds of a preview's folder, and Namespaces", () => {
  const { project } = argocd(shopApi, platforms.gateway);
  const { clusterResourceWhitelist, namespaceResourceWhitelist } = project.spec;
  expect(clusterResourceWhitelist).toEqual([{ group: "", kind: "Namespace" }]);
  expect(
    new Set([...clusterResourceWhitelist, ...namespaceResourceWhitelist].map((kind) => JSON.stringify(kind))),
  ).toEqual(new Set([...overlayKinds, ...addedKinds].map((kind) => JSON.stringify(kind))));
  expect(JSON.stringify(namespaceResourceWhitelist)).not.toContain('"Secret"');
});
