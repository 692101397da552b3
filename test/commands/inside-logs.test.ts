import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { addWorkload, changeContainers, changePods, settledWorld } from "../support/settled.ts";
import { ending, refusals } from "../support/shop.ts";
import type { World } from "../support/world.ts";

const interrupted = () => new Problem("interrupted", { code: "interrupted", message: "Interrupted." });

/** Does these things one after another while the command waits, and presses Ctrl-C after the last. */
function whileFollowing(world: World, ...steps: readonly (() => void)[]): void {
  const left = [...steps];
  world.whileWaiting = () => {
    const step = left.shift();
    if (step === undefined) throw interrupted();
    step();
  };
}

test("logs shows the last lines of the workload that answers the URL", async () => {
  const { world, cluster } = await settledWorld();
  cluster.logs.set(
    "api-0/api",
    Array.from({ length: 102 }, (_, index) => `line ${index + 1}`),
  );
  const { exitCode, stdout, stderr } = await world.run("logs");
  expect([exitCode, stdout.split("\n").length, stdout.slice(0, 7), stderr]).toEqual([
    0,
    101,
    "line 3\n",
    "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)\n",
  ]);
  expect((await world.run("logs", "42", "--tail", "1", "-q")).stdout).toBe("line 102\n");
  expect((await world.run("logs", "--tail", "all")).stdout.split("\n")).toHaveLength(103);
  await world.run("logs", "--since", "10m");
  expect(cluster.logRequests.at(-1)).toEqual({
    namespace: "preview-shop-api-pr-42",
    pod: "api-0",
    container: "api",
    sinceSeconds: 600,
  });
  await world.run("logs", "--since", "10m", "--tail", "5", "--container", "api");
  expect(cluster.logRequests.at(-1)).toMatchObject({ sinceSeconds: 600, tailLines: 5 });
});

test("of several pods each line says which it is of", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  addWorkload(settled, { name: "worker" }, "worker-7c9d8b6f5d-x2x9k");
  addWorkload(settled, { name: "migrate-1a2b3c4d", kind: "Job" }, "migrate-1a2b3c4d-q8w7e");
  cluster.logs.set("api-0/api", ["a", "b"]);
  cluster.logs.set("worker-7c9d8b6f5d-x2x9k/main", ["w"]);
  cluster.logs.set("migrate-1a2b3c4d-q8w7e/main", ["m"]);
  expect((await world.run("logs", "--service", "migrate")).stdout).toBe("m\n");
  const args = ["logs", "42", "--service", "worker", "--service", "api", "--service", "migrate"];
  expect((await world.run(...args)).stdout).toMatchInlineSnapshot(`
    "worker-x2x9k   w
    api-0          a
    api-0          b
    migrate-q8w7e  m
    "
  `);
  world.terminal = true;
  expect((await world.run(...args)).stdout).toMatchInlineSnapshot(`
    "[36mworker-x2x9k [39m  w
    [32mapi-0        [39m  a
    [32mapi-0        [39m  b
    [35mmigrate-q8w7e[39m  m
    "
  `);
  world.terminal = false;
  cluster.logs.delete("worker-7c9d8b6f5d-x2x9k/main");
  expect(await world.run("-q", ...args)).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "⚠ There is no log of worker-7c9d8b6f5d-x2x9k/main.
    ",
      "stdout": "api-0          a
    api-0          b
    migrate-q8w7e  m
    ",
    }
  `);
  cluster.logs.clear();
  expect(ending(await world.run("logs", "--service", "api"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no log of api-0/api."
  `);
});

test("--json has the last lines of each log, however long it is, and says where there are more", async () => {
  const { world, cluster } = await settledWorld();
  const logOf = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`);
  const read = async (...args: readonly string[]) => {
    const { stdout, stderr } = await world.run("logs", "--json", "-q", ...args);
    const { lines } = JSON.parse(stdout);
    return { lines: lines.length, first: lines[0].text, asked: cluster.logRequests.at(-1)?.tailLines, stderr };
  };
  cluster.logs.set("api-0/api", logOf(10_003));
  const more = {
    lines: 10_000,
    first: "line 4",
    asked: 10_001,
    stderr: `⚠ Of api-0/api there are more lines; the document has its last 10000.
⚠   Without \`--json\` all are printed, as they come.
`,
  };
  expect(await read("--tail", "all")).toEqual(more);
  expect(await read("--tail", "10002")).toEqual(more);
  expect(await read("--since", "1h")).toEqual(more);
  expect(await read("--tail", "2")).toEqual({ lines: 2, first: "line 10002", asked: 2, stderr: "" });
  cluster.logs.set("api-0/api", logOf(10_000));
  expect(await read("--tail", "all")).toMatchObject({ lines: 10_000, first: "line 1", stderr: "" });
});

test("--json is one document of lines as they were written", async () => {
  const { world, cluster } = await settledWorld();
  cluster.logs.set("api-0/api", ["\u001b[31mred\u001b[0m", "\u009b2J", "a\tb"]);
  expect((await world.run("logs", "--json", "-q")).stdout).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "kind": "Logs",
      "preview": "shop-api-pr-42",
      "lines": [
        {
          "pod": "api-0",
          "container": "api",
          "text": "\\u001b[31mred\\u001b[0m"
        },
        {
          "pod": "api-0",
          "container": "api",
          "text": "\\u009b2J"
        },
        {
          "pod": "api-0",
          "container": "api",
          "text": "a\\tb"
        }
      ]
    }
    "
  `);
});

test("an application cannot take over the terminal; its colours stay where ours are shown", async () => {
  const { world, cluster } = await settledWorld();
  cluster.logs.set("api-0/api", [
    "\u001b[1;31mERROR\u001b[0m and \u001b[32mgreen without an end",
    "\u001b[2J\u001b]0;owned\u0007\u001b[6n\u009b31mred\u001b[?1049h",
    "10 %\r20 %\r",
    "\u202egnp.exe",
    "error: a\tb — naïve 🛒",
  ]);
  expect((await world.run("logs")).stdout).toMatchInlineSnapshot(`
    "ERROR and green without an end
    �[2J�]0;owned��[6n�31mred�[?1049h
    10 %�20 %
    �gnp.exe
    error: a	b — naïve 🛒
    "
  `);
  world.terminal = true;
  const coloured = "\u001b[1;31mERROR\u001b[0m and \u001b[32mgreen without an end\u001b[0m\n";
  const { stdout } = await world.run("logs");
  expect(stdout.startsWith(coloured)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing but colours may be left
  expect(stdout.replace(/\u001b\[[\d;]*m/g, "")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  expect((await world.run("logs", "--no-color")).stdout).not.toContain("\u001b");
});

test("--previous is the log before the last restart", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  cluster.logs.set("api-0/api/previous", ["Traceback"]);
  expect(ending(await world.run("logs", "--previous"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: Container api of pod api-0 has no earlier log: it has not restarted.
    hint: Leave \`--previous\` out."
  `);
  changeContainers(settled, "api", {
    restarts: 1,
    last: { kind: "terminated", reason: "Error", message: "", exitCode: 1, finishedAt: null },
  });
  expect((await world.run("logs", "--previous")).stdout).toBe("Traceback\n");
});

test("a follower sees the container that starts again, and the pod that comes, until Ctrl-C", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  cluster.logs.set("api-0/api", ["one"]);
  whileFollowing(
    world,
    () => {
      changeContainers(settled, "api", { restarts: 1 });
      cluster.logs.set("api-0/api", ["two"]);
    },
    () => {
      cluster.logs.delete("api-0/api");
      addWorkload(settled, { name: "api" }, "api-7c9d8b6f5d-x2x9k");
      cluster.logs.set("api-7c9d8b6f5d-x2x9k/main", ["three"]);
    },
    () => cluster.logs.clear(),
  );
  expect(await world.run("logs", "-f", "--tail", "7")).toMatchInlineSnapshot(`
    {
      "exitCode": 130,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ",
      "stdout": "one
    two
    api-x2x9k  three
    ",
    }
  `);
  expect(
    cluster.logRequests.map(({ pod, tailLines, sinceSeconds }) => [pod, tailLines, sinceSeconds]),
  ).toMatchInlineSnapshot(`
    [
      [
        "api-0",
        7,
        undefined,
      ],
      [
        "api-0",
        undefined,
        undefined,
      ],
      [
        "api-0",
        undefined,
        1,
      ],
      [
        "api-7c9d8b6f5d-x2x9k",
        undefined,
        undefined,
      ],
      [
        "api-0",
        undefined,
        1,
      ],
      [
        "api-7c9d8b6f5d-x2x9k",
        undefined,
        1,
      ],
    ]
  `);
  expect(cluster.logRequests.every(({ follow }) => follow === true)).toBe(true);
});

test("a follower waits for a container that has not started, and says why", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  const creating = { kind: "waiting", reason: "ContainerCreating", message: "" } as const;
  changeContainers(settled, "api", { ready: false, state: creating });
  whileFollowing(
    world,
    () => undefined,
    () => {
      changeContainers(settled, "api", { ready: true, state: { kind: "running", startedAt: null } });
      cluster.logs.set("api-0/api", ["hello"]);
    },
  );
  expect(await world.run("logs", "--follow")).toMatchInlineSnapshot(`
    {
      "exitCode": 130,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ► There is no log yet: container api of pod api-0 waits: ContainerCreating.
    ",
      "stdout": "hello
    ",
    }
  `);
  changeContainers(settled, "api", { ready: false, state: creating });
  expect(ending(await world.run("logs"))).toMatchInlineSnapshot(`
    "[exit 8]
    error: There is no log yet: container api of pod api-0 waits: ContainerCreating.
    hint: \`preview status shop-api-pr-42\` tells more."
  `);
});

test("following ends by itself when a Job has ended, when the workload is gone, and when nobody reads", async () => {
  const settled = await settledWorld();
  const { world, cluster, record } = settled;
  addWorkload(
    settled,
    { name: "migrate-1a2b3c4d", kind: "Job", completedAt: "2026-11-23T07:00:00Z" },
    "migrate-1a2b3c4d-q8w7e",
  );
  changeContainers(settled, "migrate-1a2b3c4d", {
    state: { kind: "terminated", reason: "Completed", message: "", exitCode: 0, finishedAt: null },
  });
  cluster.logs.set("migrate-1a2b3c4d-q8w7e/main", ["migrated"]);
  expect(await world.run("logs", "-f", "-q", "--service", "migrate")).toEqual({
    exitCode: 0,
    stdout: "migrated\n",
    stderr: "",
  });
  cluster.logs.set("api-0/api", ["bye"]);
  whileFollowing(
    world,
    () => cluster.contents.delete(record.namespace),
    () => undefined,
  );
  expect(await world.run("logs", "-f")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ► Nothing of shop-api-pr-42 is in the cluster.
    ",
      "stdout": "bye
    ",
    }
  `);
  const others = await settledWorld();
  others.cluster.logs.set("api-0/api", ["one", "two"]);
  others.world.unheard = true;
  expect((await others.world.run("logs", "-f")).stdout).toBe("one\n");
});

test("a connection that is lost is told and taken up again; what cannot be mended stops", async () => {
  const { world, cluster } = await settledWorld();
  cluster.logs.set("api-0/api", ["one"]);
  const lost = new Problem("not-yet", { code: "cluster-unreachable", message: "The connection was closed." });
  const refused = new Problem("auth", { code: "cluster-unauthorised", message: "The token has expired." });
  let problem: Problem | undefined = lost;
  cluster.fails = (call) => (call.startsWith("cluster logs") ? problem : undefined);
  whileFollowing(
    world,
    () => {
      problem = undefined;
    },
    () => {
      problem = refused;
    },
    () => undefined,
  );
  expect(await world.run("logs", "-f")).toMatchInlineSnapshot(`
    {
      "exitCode": 4,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ⚠ The connection was closed.
    error: The token has expired.
    ",
      "stdout": "one
    ",
    }
  `);
  expect(cluster.logRequests.map(({ tailLines, sinceSeconds }) => [tailLines, sinceSeconds])).toEqual([
    [100, undefined],
  ]);
});

test("--events shows what Kubernetes says, oldest first", async () => {
  const settled = await settledWorld();
  const { world, cluster, record } = settled;
  expect(await world.run("logs", "--events")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ► There are no events; Kubernetes usually forgets them after an hour.
    ",
      "stdout": "",
    }
  `);
  const event = (
    kind: string,
    name: string,
    reason: string,
    message: string,
    lastSeenAt: string | null,
    count = 1,
  ) => ({
    object: { kind, name },
    type: reason === "Pulled" ? ("Normal" as const) : ("Warning" as const),
    ...{ reason, message, lastSeenAt, count },
  });
  const contents = cluster.contents.get(record.namespace) ?? { workloads: [], pods: [], events: [] };
  const events = [
    event("StatefulSet", "postgres", "FailedCreate", "exceeded quota", null),
    event("Pod", "postgres-0", "Pulled", "Pulled image", "2026-11-23T07:00:00Z"),
    event("Pod", "postgres-exporter-5d5d5d5d5d-q8w7e", "Pulled", "Pulled image", "2026-11-23T07:30:00Z"),
    event("Pod", "api-7c9d8b6f5d-x2x9k", "BackOff", "Back-off\u001b[2J\nrestarting", "2026-11-23T07:59:00Z", 12),
  ];
  cluster.contents.set(record.namespace, { ...contents, events });
  expect((await world.run("logs", "--events")).stdout).toMatchInlineSnapshot(`
    "AGE  TYPE     REASON        OBJECT                                  MESSAGE
    -    Warning  FailedCreate  StatefulSet postgres                    exceeded quota
    1h   Normal   Pulled        Pod postgres-0                          Pulled image
    30m  Normal   Pulled        Pod postgres-exporter-5d5d5d5d5d-q8w7e  Pulled image
    1m   Warning  BackOff       Pod api-7c9d8b6f5d-x2x9k                Back-off�[2J restarting (12 times)
    "
  `);
  addWorkload(settled, { name: "postgres-exporter" }, "postgres-exporter-5d5d5d5d5d-q8w7e");
  const rows = async (...args: readonly string[]) =>
    (await world.run("logs", "--events", ...args)).stdout.split("\n").length - 2;
  expect([
    await rows("--service", "api"),
    await rows("--service", "postgres"),
    await rows("--service", "postgres-exporter"),
    await rows("--since", "10m"),
    await rows("--tail", "2"),
    await rows("--tail", "3"),
  ]).toEqual([1, 2, 1, 1, 2, 3]);
  expect(JSON.parse((await world.run("logs", "--events", "--json")).stdout)).toEqual({
    schemaVersion: 1,
    kind: "Events",
    preview: "shop-api-pr-42",
    events,
  });
});

test("what does not go together is refused", async () => {
  const { world } = await settledWorld();
  expect(
    await refusals(world, [
      ["logs", "-f", "--json"],
      ["logs", "-f", "--previous"],
      ["logs", "-f", "--events"],
      ["logs", "--events", "--previous"],
      ["logs", "--tail", "many"],
      ["logs", "--since", "yesterday"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview logs -f --json
    [exit 2]
    {
      "schemaVersion": 1,
      "kind": "Error",
      "code": "json-unavailable",
      "message": "\`--json\` prints one document, and \`--follow\` has no end.",
      "hints": [
        "Leave one of them out."
      ],
      "exitCode": 2,
      "location": null,
      "findings": []
    }

    $ preview logs -f --previous
    [exit 2]
    error: option '-f, --follow' cannot be used with option '--previous'.
    hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one.

    $ preview logs -f --events
    [exit 2]
    error: option '-f, --follow' cannot be used with option '--events'.
    hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one.

    $ preview logs --events --previous
    [exit 2]
    error: option '--previous' cannot be used with option '--events'.
    hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one.

    $ preview logs --tail many
    [exit 2]
    error: \`--tail many\` is not a number of lines.
    hint: Write a number, or \`all\`.

    $ preview logs --since yesterday
    [exit 2]
    error: \`--since yesterday\` is not a duration.
    hint: Write 90s, 10m or 1h."
  `);
});

test("a pod that sleeps has no log, and nobody waits for one", async () => {
  const settled = await settledWorld();
  const { world, cluster, record } = settled;
  const contents = cluster.contents.get(record.namespace) ?? { workloads: [], pods: [], events: [] };
  cluster.contents.set(record.namespace, {
    ...contents,
    workloads: contents.workloads.map((workload) => (workload.name === "api" ? { ...workload, desired: 0 } : workload)),
    pods: contents.pods.filter(({ name }) => name !== "api-0"),
  });
  const path = "previews/shop-api/pr-42/preview.json";
  world.platform.previews[path] = (world.platform.previews[path] ?? "").replace('"asleep": false', '"asleep": true');
  expect(await refusals(world, [["logs"], ["logs", "-f"], ["exec", "--", "ls"]])).toMatchInlineSnapshot(`
    "$ preview logs
    [exit 8]
    error: shop-api-pr-42 is asleep: \`api\` has no pods.
    hint: \`preview wake shop-api-pr-42\` starts it again.

    $ preview logs -f
    [exit 8]
    error: shop-api-pr-42 is asleep: \`api\` has no pods.
    hint: \`preview wake shop-api-pr-42\` starts it again.

    $ preview exec -- ls
    [exit 8]
    error: shop-api-pr-42 is asleep: \`api\` has no pods.
    hint: \`preview wake shop-api-pr-42\` starts it again."
  `);
  changePods(settled, "postgres", () => ({}));
  expect((await world.run("db")).exitCode).toBe(0);
});
