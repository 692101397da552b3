import { expect, test } from "vitest";
import { parseManifests } from "../../src/preview/manifest.ts";
import { parseQuantity } from "../../src/preview/quantity.ts";
import { requestsOf } from "../../src/preview/requests.ts";

// From the tests of Kubernetes' own parser (apimachinery/pkg/api/resource/quantity_test.go).
test.each([
  ["0", 0],
  ["0n", 0],
  ["1n", 1e-9],
  ["100m", 0.1],
  ["100u", 1e-4],
  ["0.5", 0.5],
  [".5", 0.5],
  ["5.", 5],
  ["+5", 5],
  ["1Ki", 1024],
  ["1.1Ki", 1126.4],
  ["7Mi", 7 * 2 ** 20],
  ["1.5Gi", 1.5 * 2 ** 30],
  ["1Ti", 2 ** 40],
  ["1Pi", 2 ** 50],
  ["1Ei", 2 ** 60],
  ["1k", 1e3],
  ["1M", 1e6],
  ["1G", 1e9],
  ["1E", 1e18],
  ["1e3", 1e3],
  ["1E3", 1e3],
  ["1e-3", 1e-3],
  ["1.5E+2", 150],
  [2, 2],
  [0.25, 0.25],
] as const)("%s is %d", (text, value) => {
  expect(parseQuantity(text)).toBeCloseTo(value, 12);
});

test.each(["", ".", "m", "1K", "1ki", "1mi", "1Kib", "1.1.1", "1 Gi", "abc", "1e", "0x10", "1,5", "--1"])(
  "%j is no quantity",
  (text) => expect(parseQuantity(text)).toBeUndefined(),
);

const container = (cpu: string, memory: string, more = "") =>
  `{name: a, image: a, resources: {requests: {cpu: ${cpu}, memory: ${memory}}}${more}}`;

function requests(kind: string, spec: string, pod: string) {
  const group = kind === "Job" ? "batch/v1" : "apps/v1";
  return `apiVersion: ${group}\nkind: ${kind}\nmetadata: {name: a}\nspec: {${spec}template: {spec: {${pod}}}}\n`;
}

const one = `containers: [${container("100m", "128Mi")}]`;

// cpu in thousandths and memory in MiB: steady, then while a new version rolls out.
test.each<[string, string, readonly number[], readonly number[]]>([
  ["one pod may surge by one", requests("Deployment", "", one), [100, 128, 1], [200, 256, 2]],
  ["a quarter, rounded up", requests("Deployment", "replicas: 5, ", one), [500, 640, 5], [700, 896, 7]],
  ["Recreate", requests("Deployment", "strategy: {type: Recreate}, ", one), [100, 128, 1], [100, 128, 1]],
  [
    "an absolute surge, which is never more than the replicas",
    requests("Deployment", "replicas: 2, strategy: {rollingUpdate: {maxSurge: 3}}, ", one),
    [200, 256, 2],
    [400, 512, 4],
  ],
  [
    "a surge of 200 %",
    requests("Deployment", "replicas: 2, strategy: {rollingUpdate: {maxSurge: 200%}}, ", one),
    [200, 256, 2],
    [400, 512, 4],
  ],
  [
    "no surge",
    requests("Deployment", "replicas: 2, strategy: {rollingUpdate: {maxSurge: 0}}, ", one),
    [200, 256, 2],
    [200, 256, 2],
  ],
  ["switched off", requests("Deployment", "replicas: 0, ", one), [0, 0, 0], [0, 0, 0]],
  ["a StatefulSet", requests("StatefulSet", "replicas: 3, ", one), [300, 384, 3], [300, 384, 3]],
  ["nothing said", requests("StatefulSet", "", "containers: [{name: a, image: a}]"), [50, 128, 1], [50, 128, 1]],
  [
    "limits alone are requests",
    requests("StatefulSet", "", "containers: [{name: a, image: a, resources: {limits: {cpu: 1, memory: 1Gi}}}]"),
    [1000, 1024, 1],
    [1000, 1024, 1],
  ],
  [
    "containers add up, init containers do not",
    requests(
      "StatefulSet",
      "",
      `containers: [${container("100m", "128Mi")}, ${container("50m", "32Mi")}], initContainers: [${container("120m", "512Mi")}, ${container("140m", "16Mi")}]`,
    ),
    [150, 512, 1],
    [150, 512, 1],
  ],
  [
    // https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers
    "a sidecar counts for what starts after it",
    requests(
      "StatefulSet",
      "",
      `${one}, initContainers: [${container("300m", "100Mi")}, ${container("50m", "50Mi", ", restartPolicy: Always")}, ${container("200m", "400Mi")}]`,
    ),
    [300, 450, 1],
    [300, 450, 1],
  ],
  [
    "a migration runs beside what is there, not beside a surge",
    [requests("Deployment", "", one), requests("Job", "", `containers: [${container("150m", "64Mi")}]`)].join("---\n"),
    [100, 128, 1],
    [250, 256, 2],
  ],
])("%s", (_, yaml, steady, peak) => {
  const found = requestsOf(parseManifests(yaml, "test"));
  const rounded = [found.steady, found.peak].map(({ cpu, memory, pods }) => [
    Math.round(cpu * 1000),
    Math.round(memory / 2 ** 20),
    pods,
  ]);
  expect(rounded).toEqual([steady, peak]);
});
