import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { settle } from "../support/healthy-preview.ts";
import { addWorkload, changeContainers, changePods, type Settled, settledWorld } from "../support/settled.ts";
import { ending, refusals } from "../support/shop.ts";

/** A way that lasts until Ctrl-C. */
async function lastingWorld(): Promise<Settled> {
  const settled = await settledWorld();
  settled.cluster.forwardingEnded = () => new Promise(() => undefined);
  settled.world.whileWaiting = () => {
    throw new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  };
  return settled;
}

/** The document of the way to postgres, the same however that way ends. */
const wayToPostgres = `{
  "schemaVersion": 1,
  "kind": "PortForward",
  "preview": "shop-api-pr-42",
  "target": "postgres",
  "pod": "postgres-0",
  "remotePort": 5432,
  "localPort": 5432,
  "address": "127.0.0.1:5432",
  "url": "postgres://preview:preview@127.0.0.1:5432/preview"
}
`;

test("port-forward leads to the service itself until Ctrl-C", async () => {
  const { world, cluster } = await lastingWorld();
  expect(await world.run("port-forward")).toMatchInlineSnapshot(`
    {
      "exitCode": 130,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ► 127.0.0.1:8000 leads to port 8000 of pod api-0 until Ctrl-C
    ",
      "stdout": "http://localhost:8000
    ",
    }
  `);
  expect(cluster.forwarded).toMatchInlineSnapshot(`
    [
      {
        "localPort": 8000,
        "namespace": "preview-shop-api-pr-42",
        "pod": "api-0",
        "port": 8000,
      },
    ]
  `);
});

test("of a store the whole URL is printed", async () => {
  const { world, cluster } = await lastingWorld();
  const url = async (...args: readonly string[]) => (await world.run("port-forward", ...args)).stdout.trim();
  expect([
    await url("42", "postgres", "15432:5432"),
    await url("postgres", ":5432"),
    await url("redis"),
    await url("pr-42", "mongo", "27018:27017"),
    await url("42", "8000"),
    await url(":8000"),
  ]).toMatchInlineSnapshot(`
    [
      "postgres://preview:preview@127.0.0.1:15432/preview",
      "postgres://preview:preview@127.0.0.1:40000/preview",
      "redis://127.0.0.1:6379/0",
      "mongodb://127.0.0.1:27018/preview",
      "http://localhost:8000",
      "http://localhost:40000",
    ]
  `);
  expect(cluster.forwarded.map(({ pod, port, localPort }) => [pod, port, localPort])).toMatchInlineSnapshot(`
    [
      [
        "postgres-0",
        5432,
        15432,
      ],
      [
        "postgres-0",
        5432,
        0,
      ],
      [
        "redis-0",
        6379,
        6379,
      ],
      [
        "mongo-0",
        27017,
        27018,
      ],
      [
        "api-0",
        8000,
        8000,
      ],
      [
        "api-0",
        8000,
        0,
      ],
    ]
  `);
});

test("--json prints one document and stays", async () => {
  const { world } = await lastingWorld();
  expect(await world.run("port-forward", "42", "postgres", "--json", "-q")).toEqual({
    exitCode: 130,
    stderr: "",
    stdout: wayToPostgres,
  });
});

test("a port that is taken is replaced, unless it was asked for", async () => {
  const { world, cluster } = await lastingWorld();
  let tries = 0;
  const taken = new Problem("conflict", { code: "port-taken", message: "Port 5432 of this machine is taken." });
  cluster.fails = (call) => {
    if (!call.startsWith("cluster forward")) return undefined;
    tries += 1;
    return tries === 1 ? taken : undefined;
  };
  expect((await world.run("port-forward", "postgres")).stdout).toBe(
    "postgres://preview:preview@127.0.0.1:40000/preview\n",
  );
  tries = 0;
  expect(ending(await world.run("port-forward", "postgres", "5432"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: Port 5432 of this machine is taken."
  `);
});

test("a workload without a Service needs a port", async () => {
  const settled = await lastingWorld();
  const { world, cluster } = settled;
  addWorkload(settled, { name: "worker" }, "worker-7c9d8b6f5d-x2x9k");
  expect(
    await refusals(world, [
      ["port-forward", "worker"],
      ["port-forward", "wroker", "80"],
      ["port-forward", "worker", "80"],
      ["port-forward", "worker", "5555:5555", "more"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview port-forward worker
    [exit 2]
    error: No Service leads to \`worker\` of shop-api-pr-42, and its containers name no port.
    hint: Name the port: \`preview port-forward shop-api-pr-42 worker 8000\`.

    $ preview port-forward wroker 80
    [exit 3]
    error: shop-api-pr-42 has no workload \`wroker\`.
    hint: Did you mean \`worker\`? There are \`api\`, \`mongo\`, \`postgres\`, \`redis\`, \`worker\`.

    $ preview port-forward worker 80
    [exit 130]
    127.0.0.1:80

    $ preview port-forward worker 5555:5555 more
    [exit 2]
    error: \`more\` is one word too many.
    hint: Write \`preview port-forward pr-42 postgres 15432:5432\`."
  `);
  expect(cluster.forwarded.map(({ localPort }) => localPort)).toEqual([80]);
});

/** A way whose first end has come, and whose next ones have not. */
function endsOnce({ cluster }: Settled): void {
  let ends = 0;
  cluster.forwardingEnded = () => {
    ends += 1;
    return ends === 1 ? Promise.resolve() : new Promise(() => undefined);
  };
}

test("when its pod is replaced, the same port leads to the one that took its place", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  endsOnce(settled);
  const starting = { ready: false, state: { kind: "waiting", reason: "ContainerCreating", message: "" } } as const;
  const steps = [
    () => changePods(settled, "api", () => ({ deletingSince: "2026-11-26T08:00:00Z" })),
    () => {
      changePods(settled, "api", () => ({ name: "api-1", deletingSince: null }));
      changeContainers(settled, "api", starting);
    },
    () => changeContainers(settled, "api", { ready: true, state: { kind: "running", startedAt: null } }),
    () => undefined,
  ];
  world.whileWaiting = () => {
    const step = steps.shift();
    if (step === undefined) throw new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
    step();
  };
  expect(await world.run("port-forward", "42", ":8000")).toMatchInlineSnapshot(`
    {
      "exitCode": 130,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (as given)
    ► 127.0.0.1:40000 leads to port 8000 of pod api-0 until Ctrl-C
    ► 127.0.0.1:40000 leads to pod api-1 now
    ",
      "stdout": "http://localhost:40000
    ",
    }
  `);
  expect(cluster.forwarded.map(({ pod, port, localPort }) => [pod, port, localPort])).toEqual([
    ["api-0", 8000, 0],
    ["api-1", 8000, 40_000],
  ]);
});

test("when its pod is gone and no other comes, it says so", async () => {
  const settled = await settledWorld();
  const { world, cluster, record } = settled;
  const { events, workloads } = cluster.contents.get(record.namespace) ?? { events: [], workloads: [] };
  world.whileWaiting = () => void cluster.contents.set(record.namespace, { events, workloads, pods: [] });
  const { stdout, ...rest } = await world.run("port-forward", "postgres", "--json", "-q", "--timeout", "30s");
  expect(stdout).toBe(wayToPostgres);
  expect(rest).toMatchInlineSnapshot(`
    {
      "exitCode": 8,
      "stderr": "⚠ Pod postgres-0 of shop-api-pr-42 is gone, and the way to it is closed. No other pod of \`postgres\` was ready within 30 s.
    ⚠   Run the command again when there is another.
    ",
    }
  `);
  settle(cluster, record);
  world.whileWaiting = () => void cluster.contents.set(record.namespace, { events, workloads: [], pods: [] });
  const gone = await world.run("port-forward", "postgres", "-q", "--timeout", "30s");
  expect([gone.exitCode, gone.stderr]).toMatchInlineSnapshot(`
    [
      8,
      "⚠ Pod postgres-0 of shop-api-pr-42 is gone, and the way to it is closed. Nothing of shop-api-pr-42 is in the cluster.
    ⚠   Run the command again when there is another.
    ",
    ]
  `);
});
