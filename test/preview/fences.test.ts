import { expect, test } from "vitest";
import { isLeftOut } from "../../src/preview/app.ts";
import type { Manifest } from "../../src/preview/manifest.ts";
import { secretMistakes } from "../../src/preview/secrets.ts";

function policy(spec: Manifest["spec"]): Manifest {
  return { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name: "own" }, spec };
}

test.each([
  ["ingress alone", { podSelector: {}, policyTypes: ["Ingress"], ingress: [{}] }, false],
  ["egress by type", { podSelector: {}, policyTypes: ["Ingress", "Egress"] }, true],
  ["egress by rules, without a type", { podSelector: {}, egress: [{}] }, true],
])("a network policy of the overlay cannot open what the platform closes: %s", (_, spec, leftOut) => {
  expect(isLeftOut(policy(spec))).toBe(leftOut);
});

const allowed = { keys: ["preview/shop-api/*"], store: "aws-preview" };
const own = { secretStoreRef: { kind: "ClusterSecretStore", name: "aws-preview" } };
const key = "preview/shop-api/stripe";

test.each([
  ["its own key in the platform's store", { ...own, dataFrom: [{ extract: { key } }] }, []],
  [
    "another service's key",
    { ...own, data: [{ remoteRef: { key: "preview/payments/stripe" } }] },
    ['the catalog does not allow the key "preview/payments/stripe"'],
  ],
  [
    "another store",
    { secretStoreRef: { kind: "ClusterSecretStore", name: "aws-production" }, dataFrom: [{ extract: { key } }] },
    ["ExternalSecret own reads another store than aws-preview"],
  ],
  [
    "a store of the namespace with the same name",
    { secretStoreRef: { kind: "SecretStore", name: "aws-preview" }, dataFrom: [{ extract: { key } }] },
    ["ExternalSecret own reads another store than aws-preview"],
  ],
  [
    "another store for one key",
    { ...own, data: [{ remoteRef: { key }, sourceRef: { storeRef: { name: "aws-production" } } }] },
    ["ExternalSecret own reads another store than aws-preview"],
  ],
  [
    "whatever matches",
    { ...own, dataFrom: [{ find: { name: { regexp: ".*" } } }] },
    ["ExternalSecret own reads keys that cannot be listed"],
  ],
])("an ExternalSecret reads what the platform allows: %s", (_, spec, mistakes) => {
  const manifest = { apiVersion: "external-secrets.io/v1", kind: "ExternalSecret", metadata: { name: "own" }, spec };
  expect(secretMistakes(manifest, allowed)).toEqual(mistakes);
});
