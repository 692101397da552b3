import { expect, test } from "vitest";
import { validateManifest } from "./kubernetes-schema.ts";

function deployment(): Record<string, unknown> {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web", labels: { a: "b" }, annotations: { "x/y": "z" } },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: "web" } },
      template: {
        metadata: { labels: { app: "web" } },
        spec: {
          containers: [
            {
              name: "web",
              image: "web",
              resources: { requests: { cpu: "50m", memory: "1Gi" }, limits: { cpu: 1 } },
              ports: [{ name: "http", containerPort: 80 }],
              readinessProbe: { httpGet: { path: "/", port: "http", httpHeaders: [{ name: "Host", value: "x" }] } },
              envFrom: [{ configMapRef: { name: "x" } }],
              securityContext: { capabilities: { drop: ["ALL"] } },
            },
          ],
          volumes: [{ name: "data", emptyDir: {} }],
        },
      },
    },
  };
}

test("an object that is right has nothing wrong with it", () => {
  expect(validateManifest(deployment())).toEqual([]);
});

test.each<[string, (spec: Record<string, unknown>) => unknown, readonly string[]]>([
  ["a misspelt field", (spec) => ({ ...spec, replica: 1 }), ["unknown field .spec.replica"]],
  [
    "a misspelt field in a list",
    (spec) => ({ ...spec, template: { spec: { containers: [{ name: "web", imagePullPolice: "Always" }] } } }),
    ["unknown field .spec.template.spec.containers[0].imagePullPolice"],
  ],
  [
    "only misspelt fields",
    (spec) => ({ ...spec, template: { spec: { containers: [{ name: "web", resources: { request: {} } }] } } }),
    ["unknown field .spec.template.spec.containers[0].resources.request"],
  ],
  ["a wrong type", (spec) => ({ ...spec, replicas: "1" }), ["data/spec/replicas must be integer"]],
  ["a missing field", ({ template }) => ({ template }), ["data/spec must have required property selector"]],
])("%s is refused", (_, change, expected) => {
  const manifest = deployment();
  const spec = typeof manifest.spec === "object" ? { ...manifest.spec } : {};
  expect(validateManifest({ ...manifest, spec: change(spec) })).toEqual(expected);
});

test("a kind without a schema is refused", () => {
  expect(validateManifest({ apiVersion: "v1", kind: "Secret" })).toEqual(["no schema for v1 Secret"]);
});
