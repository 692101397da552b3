import { expect, test } from "vitest";
import { chooseRunning, type Wanted } from "../../src/live/choose-pod.ts";
import type { Container, Contents, Pod, Workload } from "../../src/live/contents.ts";
import { logSources } from "../../src/live/log-sources.ts";
import { Problem } from "../../src/problem.ts";
import { healthyWorkload, readyContainer, readyPod } from "../support/healthy-preview.ts";
import { condition, ended, waiting } from "./objects.ts";

const instant = "2026-11-23T07:00:00Z";
const image = "ghcr.io/acme/shop-api@sha256:aa";

function container(name: string, of: Partial<Container> = {}): Container {
  return readyContainer(name, image, of);
}

function pod(name: string, of: Partial<Pod> = {}): Pod {
  return readyPod({ kind: "Deployment", name: "api" }, [container("api")], { name, ...of });
}

function workload(name: string, of: Partial<Workload> = {}): Workload {
  return healthyWorkload("Deployment", name, { images: [image], ...of });
}

function contents(pods: readonly Pod[], workloads: readonly Workload[] = [workload("api")]): Contents {
  return { workloads, pods, events: [] };
}

const wanted: Wanted = {
  preview: "shop-api-pr-42",
  asleep: false,
  workload: "api",
  container: undefined,
  images: [image],
};

function choice(of: Contents, more: Partial<Wanted> = {}): string {
  try {
    const chosen = chooseRunning(of, { ...wanted, ...more });
    return `${chosen.pod.name}/${chosen.container.name}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `[${error.exitCode}] ${error.code}: ${error.message} ${error.hints.join(" ")}`;
  }
}

const unready = { containers: [container("api", { ready: false })] };
const crashing = {
  containers: [
    container("api", { ready: false, restarts: 4, state: waiting("CrashLoopBackOff", "back-off 1m"), last: ended(1) }),
  ],
};

test.each<readonly [string, readonly Pod[], string]>([
  ["the only one", [pod("a")], "a/api"],
  ["ready before unready", [pod("a", unready), pod("b")], "b/api"],
  ["unready, when nothing is ready", [pod("a", unready)], "a/api"],
  ["ready and old before new and unready", [pod("old", { current: false }), pod("new", unready)], "old/api"],
  ["new before old", [pod("old", { current: false }), pod("new")], "new/api"],
  ["young before old", [pod("b", { createdAt: "2026-11-23T06:00:00Z" }), pod("a")], "a/api"],
  ["staying before going", [pod("a", { deletingSince: instant }), pod("b", unready)], "b/api"],
  ["running before crashing", [pod("a", crashing), pod("b", { ...unready, current: false })], "b/api"],
])("the best pod: %s", (_, pods, expected) => expect(choice(contents(pods))).toBe(expected));

test("the container: the named one, the one with the service's image, the first", () => {
  const proxy = container("proxy", { image: "envoy@sha256:bb" });
  const init = container("setup", { init: true, ready: true, state: ended(0) });
  const three = contents([pod("a", { containers: [init, proxy, container("api")] })]);
  expect(choice(three)).toBe("a/api");
  expect(choice(three, { images: [] })).toBe("a/proxy");
  expect(choice(three, { container: "proxy" })).toBe("a/proxy");
  expect(choice(three, { container: "prox" })).toMatchInlineSnapshot(
    `"[3] container-unknown: Pod a has no container \`prox\`. Did you mean \`proxy\`? There are \`setup\`, \`proxy\`, \`api\`."`,
  );
  expect(choice(three, { container: "setup" })).toMatchInlineSnapshot(
    `"[8] container-not-running: \`api\` of shop-api-pr-42 is not running: container setup of pod a has ended with exit code 0. \`preview logs shop-api-pr-42 --service api --container setup\` shows what it said."`,
  );
});

const none: readonly (readonly [string, Contents, Partial<Wanted>])[] = [
  ["an empty namespace", contents([], []), {}],
  ["a misspelt workload", contents([pod("a")], [workload("api"), workload("worker")]), { workload: "workr" }],
  ["an unknown workload", contents([pod("a")]), { workload: "search" }],
  ["asleep", contents([], [workload("api", { desired: 0 })]), { asleep: true }],
  ["off", contents([], [workload("api", { desired: 0 })]), {}],
  ["no pod yet", contents([]), {}],
  [
    "no room",
    contents(
      [],
      [
        workload("api", {
          conditions: [condition("ReplicaFailure", "True", "FailedCreate", "exceeded quota")],
        }),
      ],
    ),
    {},
  ],
  ["crashing", contents([pod("a", crashing)]), {}],
  [
    "no image",
    contents([
      pod("a", { containers: [container("api", { ready: false, state: waiting("ImagePullBackOff", "not found") })] }),
    ]),
    {},
  ],
  ["nothing said", contents([pod("a", { containers: [container("api", { ready: false, state: waiting("") })] })]), {}],
  [
    "no node",
    contents([
      pod("a", {
        conditions: [condition("PodScheduled", "False", "Unschedulable", "0/3 nodes")],
        containers: [container("api", { ready: false, state: waiting("") })],
      }),
    ]),
    {},
  ],
  [
    "an init container that fails",
    contents([
      pod("a", {
        containers: [
          container("wait", {
            init: true,
            ready: false,
            restarts: 1,
            state: waiting("CrashLoopBackOff"),
            last: ended(137, "", "OOMKilled"),
          }),
          container("api", { ready: false, state: waiting("PodInitializing") }),
        ],
      }),
    ]),
    {},
  ],
  [
    "a Job that has ended",
    contents(
      [
        pod("migrate-1a2b3c4d-x", {
          workload: { kind: "Job", name: "migrate-1a2b3c4d" },
          containers: [container("migrate", { ready: false, state: ended(0) })],
        }),
      ],
      [workload("migrate-1a2b3c4d", { kind: "Job" })],
    ),
    { workload: "migrate" },
  ],
];

test("why there is none", () => {
  const said = none.map(([what, of, more]) => `${what}: ${choice(of, more)}`);
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "an empty namespace: [8] nothing-running: Nothing of shop-api-pr-42 is in the cluster. \`preview status shop-api-pr-42\` tells what it waits for.
    a misspelt workload: [3] workload-unknown: shop-api-pr-42 has no workload \`workr\`. Did you mean \`worker\`? There are \`api\`, \`worker\`.
    an unknown workload: [3] workload-unknown: shop-api-pr-42 has no workload \`search\`. There is \`api\`.
    asleep: [8] preview-asleep: shop-api-pr-42 is asleep: \`api\` has no pods. \`preview wake shop-api-pr-42\` starts it again.
    off: [8] switched-off: \`api\` of shop-api-pr-42 has no pods, and shall have none. A Deployment that \`off:\` in preview.yaml names does not run in previews.
    no pod yet: [8] no-pod: \`api\` of shop-api-pr-42 has no pod yet. \`preview status shop-api-pr-42\` tells more.
    no room: [8] no-pod: \`api\` of shop-api-pr-42 has no pod yet: exceeded quota. \`preview status shop-api-pr-42\` tells more.
    crashing: [8] container-not-running: \`api\` of shop-api-pr-42 is not running: container api of pod a waits: CrashLoopBackOff, after 4 restarts; it ended with exit code 1. \`preview logs shop-api-pr-42 --service api\` shows what it said.
    no image: [8] container-not-running: \`api\` of shop-api-pr-42 is not running: container api of pod a waits: ImagePullBackOff (not found). \`preview status shop-api-pr-42\` tells more.
    nothing said: [8] container-not-running: \`api\` of shop-api-pr-42 is not running: container api of pod a has not started. \`preview status shop-api-pr-42\` tells more.
    no node: [8] container-not-running: \`api\` of shop-api-pr-42 is not running: pod a waits for a node: 0/3 nodes. \`preview status shop-api-pr-42\` tells more.
    an init container that fails: [8] container-not-running: \`api\` of shop-api-pr-42 is not running: container wait of pod a waits: CrashLoopBackOff, after 1 restart; it ended with exit code 137 (OOMKilled). \`preview logs shop-api-pr-42 --service api\` shows what it said.
    a Job that has ended: [8] container-not-running: \`migrate\` of shop-api-pr-42 is not running: container migrate of pod migrate-1a2b3c4d-x has ended with exit code 0. \`preview logs shop-api-pr-42 --service migrate\` shows what it said."
  `);
});

test("a Job is named without its hash, and the newest is meant", () => {
  const job = (hash: string, createdAt: string) => workload(`migrate-${hash}`, { kind: "Job", createdAt });
  const jobPod = (hash: string) =>
    pod(`migrate-${hash}-x`, {
      workload: { kind: "Job", name: `migrate-${hash}` },
      containers: [container("migrate")],
    });
  const of = contents(
    [jobPod("00000001"), jobPod("00000002")],
    [job("00000002", "2026-11-23T08:00:00Z"), job("00000001", instant)],
  );
  expect(choice(of, { workload: "migrate" })).toBe("migrate-00000002-x/migrate");
  expect(choice(of, { workload: "migrate-00000001" })).toBe("migrate-00000001-x/migrate");
});

function sources(of: Contents, more: Partial<Parameters<typeof logSources>[1]> = {}) {
  const found = logSources(of, { ...wanted, workloads: ["api"], previous: false, ...more });
  const { sources: list, none, over } = found;
  return [...list.map(({ label }) => label), ...(none === undefined ? [] : [none.message]), ...(over ? ["over"] : [])];
}

test("logs: every pod of a workload, the old ones first", () => {
  const of = contents([
    pod("api-7c9d8b6f5d-new11"),
    pod("api-5d5d5d5d5d-old11", { createdAt: "2026-11-23T06:00:00Z" }),
  ]);
  expect(sources(of)).toEqual(["api-old11", "api-new11"]);
});

test("logs: the init container before which nothing starts, all containers of a Job, the pod's name of a store", () => {
  const init = container("wait", { init: true, ready: false });
  const main = container("api", { ready: false, state: waiting("PodInitializing") });
  expect(
    logSources(contents([pod("api-1-a", { containers: [init, main] })]), {
      ...wanted,
      workloads: ["api"],
      previous: false,
    }).sources,
  ).toMatchObject([{ container: "wait", label: "api-a" }]);
  const sidecar = container("proxy", { init: true, ready: false });
  expect(
    logSources(contents([pod("api-1-a", { containers: [sidecar, container("api")] })]), {
      ...wanted,
      workloads: ["api"],
      previous: false,
    }).sources,
  ).toMatchObject([{ container: "api" }]);
  const steps = [container("migrate-1", { init: true, state: ended(0) }), container("migrate", { state: ended(1) })];
  const job = contents(
    [pod("migrate-1a2b3c4d-x9", { workload: { kind: "Job", name: "migrate-1a2b3c4d" }, containers: steps })],
    [
      workload("migrate-1a2b3c4d", {
        kind: "Job",
        conditions: [condition("Failed", "True")],
      }),
    ],
  );
  expect(sources(job, { workloads: ["migrate"] })).toEqual(["migrate-x9/migrate-1", "migrate-x9/migrate", "over"]);
  const store = contents(
    [
      pod("postgres-0", {
        workload: { kind: "StatefulSet", name: "postgres" },
        containers: [container("postgres", { image: "x" })],
      }),
    ],
    [workload("postgres", { kind: "StatefulSet" })],
  );
  expect(sources(store, { workloads: ["postgres", "postgres"] })).toEqual(["postgres-0"]);
});

test("logs: why there are none", () => {
  const pulling = contents([
    pod("a", { containers: [container("api", { ready: false, state: waiting("ContainerCreating") })] }),
  ]);
  expect(sources(pulling)).toEqual(["There is no log yet: container api of pod a waits: ContainerCreating."]);
  expect(sources(contents([pod("a")]), { previous: true })).toEqual([
    "Container api of pod a has no earlier log: it has not restarted.",
  ]);
  expect(sources(contents([pod("a", crashing)]), { previous: true })).toEqual(["api-a"]);
  expect(sources(contents([pod("a", crashing)]))).toEqual(["api-a"]);
  expect(sources(contents([]))).toEqual(["`api` of shop-api-pr-42 has no pod yet."]);
});
