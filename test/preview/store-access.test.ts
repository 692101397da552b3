import { expect, test } from "vitest";
import { parseManifests } from "../../src/preview/manifest.ts";
import { podPort } from "../../src/preview/pod-port.ts";
import { readForwardWords } from "../../src/preview/port-argument.ts";
import { clientCommand, localUrl, storeAccess } from "../../src/preview/store-access.ts";
import { Problem } from "../../src/problem.ts";

function env(key: string, url: string, port: string, more = ""): string {
  return `PREVIEW_PR=42\n${key}_URL=${url}\n${key}_HOST=x\n${key}_PORT=${port}\n${more}`;
}

const generation = 1;
const record = {
  name: "shop-api-pr-42",
  data: {
    "read-model": { generation, kind: "postgres" },
    c: { generation, kind: "redis" },
    postgres: { generation, kind: "postgres" },
    old: { generation },
  },
} as const;

test("a store is what its record and preview.env say", () => {
  const url = "postgres://u:p=w@read-model:5432/d";
  expect(storeAccess(record, "read-model", env("READ_MODEL", url, "5432", "READ_MODEL_DATABASE=d=\n"))).toEqual({
    ...{ key: "read-model", kind: "postgres", port: 5432, database: "d=", url },
  });
  const second = storeAccess(record, "c", env("C", "redis://c:6379/2", "6379", "C_DATABASE=2\n"));
  expect(clientCommand(second, ["ping"])).toEqual(["redis-cli", "-n", "2", "ping"]);
});

test.each([
  ["nothing", ""],
  ["another store", env("REDIS", "redis://redis:6379/0", "6379")],
  ["no port", env("POSTGRES", "postgres://x", "none")],
  ["a port that is none", env("POSTGRES", "postgres://x", "65536")],
])("preview.env that says %s", (_, text) => {
  expect(() => storeAccess(record, "postgres", text)).toThrow(Problem);
});

test("a record that does not say of which kind a store is", () => {
  const text = env("OLD", "postgres://x:5432", "5432");
  expect(() => storeAccess(record, "old", text)).toThrow("do not say how the store `old` of shop-api-pr-42 is reached");
});

test.each([
  ["postgres://preview:preview@postgres:5432/preview", "postgres://preview:preview@127.0.0.1:9/preview"],
  ["redis://redis:6379/0", "redis://127.0.0.1:9/0"],
  ["mongodb://mongo:27017/preview?a=b@c", "mongodb://127.0.0.1:9/preview?a=b@c"],
  ["postgres://u:p@x", "postgres://u:p@127.0.0.1:9"],
])("%s through a port of this machine", (url, expected) => expect(localUrl({ url }, 9)).toBe(expected));

test.each<readonly [string, readonly unknown[]]>([
  ["", [undefined, undefined, undefined]],
  ["42", ["42", undefined, undefined]],
  ["8000", ["8000", undefined, undefined]],
  [":8000", [undefined, undefined, { local: 0, remote: 8000 }]],
  ["0:8000", [undefined, undefined, { local: 0, remote: 8000 }]],
  ["postgres", [undefined, "postgres", undefined]],
  ["postgres 5432", [undefined, "postgres", { local: 5432, remote: 5432 }]],
  ["pr-42 postgres", ["pr-42", "postgres", undefined]],
  ["42 8000", ["42", undefined, { local: 8000, remote: 8000 }]],
  ["shop-api-pr-42 worker 1:2", ["shop-api-pr-42", "worker", { local: 1, remote: 2 }]],
])("port-forward %s", (line, [preview, target, ports]) => {
  expect(readForwardWords(line.split(" ").filter(Boolean))).toEqual({ preview, target, ports });
});

test.each(["0", "1:0", "65536", "65536:1", ":", "1:", "a:1 2", "-1", "1:2:3", "postgres postgres"])(
  "port-forward x %s is refused",
  (line) => expect(() => readForwardWords(["x", ...line.split(" ")])).toThrow(Problem),
);

const workload = (ports: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web}}
    spec: {initContainers: [{name: i, ports: [{containerPort: 1, name: http}]}], containers: [{name: web, ports: ${ports}}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: other}
spec: {template: {metadata: {labels: {app: other}}, spec: {containers: []}}}
---
`;
const service = (name: string, ports: string, selector = "{app: web}") =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: ${selector}, ports: ${ports}}\n---\n`;
const none = { service: undefined, port: undefined };

test.each<readonly [string, string, typeof none | { service: string; port: number }, number | undefined]>([
  ["a number", service("web", "[{port: 80, targetPort: 8000}]"), none, 8000],
  ["a name", service("web", "[{port: 80, targetPort: http}]"), none, 8080],
  ["the Service's own", service("web", "[{port: 80}]"), none, 80],
  [
    "the Service and port of the address",
    service("a", "[{port: 1}]") + service("b", "[{port: 2}, {port: 3}]"),
    { service: "b", port: 3 },
    3,
  ],
  ["of another's Service, none; its own container's", service("other", "[{port: 9}]", "{app: other}"), none, 9090],
  ["of a Service that selects nothing", service("web", "[{port: 9}]", "{}"), none, 9090],
  ["a name that no container has", service("web", "[{port: 80, targetPort: nope}]"), none, undefined],
])("the pod's port behind a Service: %s", (_, services, front, expected) => {
  const ports = "[{containerPort: 9090, name: metrics}, {containerPort: 8080, name: http}]";
  const manifests = parseManifests(workload(ports) + services, "test");
  expect(podPort(manifests, "web", front)).toBe(expected);
  expect(podPort(manifests, "nowhere", front)).toBeUndefined();
});
