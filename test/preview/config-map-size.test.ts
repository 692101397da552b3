import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { sizeMistakes } from "../../src/preview/config-map-size.ts";

const limit = 1024 * 1024;

const configMap = (content: object) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "catalogue" },
  ...content,
});

const base64 = (bytes: number) => randomBytes(bytes).toString("base64");

test.each<[string, object, number]>([
  ["nothing", {}, 0],
  ["a value of just the size", { data: { a: "x".repeat(limit) } }, 0],
  ["a value of one byte more", { data: { a: "x".repeat(limit + 1) } }, limit + 1],
  ["two values", { data: { a: "x".repeat(limit), b: "y" } }, limit + 1],
  ["characters of three bytes", { data: { a: "€".repeat(400_000) } }, 1_200_000],
  ["bytes of just the size", { binaryData: { a: base64(limit) } }, 0],
  ["one byte more", { binaryData: { a: base64(limit + 1) } }, limit + 1],
  ["two bytes more, on many lines", { binaryData: { a: base64(limit + 2).replace(/.{76}/g, "$&\n") } }, limit + 2],
  ["values and bytes", { data: { a: "x".repeat(limit) }, binaryData: { b: base64(7) } }, limit + 7],
  ["long keys", { data: { ["k".repeat(limit)]: "x" } }, 0],
])("%s", (_, content, bytes) => {
  expect(sizeMistakes(configMap(content))).toEqual(
    bytes === 0 ? [] : [`ConfigMap catalogue has ${bytes} bytes of data; Kubernetes takes at most 1048576 (1 MiB)`],
  );
});

test("another kind", () => {
  expect(sizeMistakes({ ...configMap({ data: { a: "x".repeat(limit + 1) } }), kind: "Deployment" })).toEqual([]);
});
