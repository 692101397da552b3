import { expect, test } from "vitest";
import { withClaimKinds } from "../../src/preview/claim-templates.ts";
import type { Manifest } from "../../src/preview/manifest.ts";

const set = (claims: readonly object[]): Manifest => ({
  apiVersion: "apps/v1",
  kind: "StatefulSet",
  metadata: { name: "queue" },
  spec: { volumeClaimTemplates: claims.map((claim) => ({ ...claim })) },
});

test("claims say what they are, and keep what they say", () => {
  const claim = { metadata: { name: "data" }, spec: { accessModes: ["ReadWriteOnce"] } };
  const named = { apiVersion: "v1", kind: "PersistentVolumeClaim", ...claim };
  expect(withClaimKinds(set([claim])).spec).toEqual({ volumeClaimTemplates: [named] });
  expect(withClaimKinds(set([named])).spec).toEqual({ volumeClaimTemplates: [named] });
  const other = { ...set([claim]), kind: "Deployment" };
  expect(withClaimKinds(other)).toBe(other);
});
