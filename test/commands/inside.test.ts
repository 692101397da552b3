import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { documentSchemas } from "../../src/report/documents.ts";
import { addWorkload, changeContainers, settledWorld } from "../support/settled.ts";
import { ending, refusals, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";

test("exec runs a command in the workload's container and ends as it does", async () => {
  const { world, cluster } = await settledWorld();
  cluster.exec = () => 3;
  expect(await world.run("exec", "pr-42", "--", "ls", "-la", "--json", "--", "-h")).toMatchInlineSnapshot(`
    {
      "exitCode": 3,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (as given)
    ► container api of pod api-0
    ",
      "stdout": "",
    }
  `);
  expect(cluster.executed).toMatchInlineSnapshot(`
    [
      {
        "command": [
          "ls",
          "-la",
          "--json",
          "--",
          "-h",
        ],
        "container": "api",
        "namespace": "preview-shop-api-pr-42",
        "pod": "api-0",
        "terminal": false,
      },
    ]
  `);
});

test("the preview may be left out, and options stand anywhere before `--`", async () => {
  const settled = await settledWorld();
  const { world, cluster } = settled;
  addWorkload(settled, { name: "worker" }, "worker-7c9d8b6f5d-x2x9k");
  for (const args of [
    ["exec", "--", "ls"],
    ["-q", "exec", "42", "--", "ls"],
    ["exec", "-q", "42", "--", "ls"],
    ["exec", "--service", "api", "--", "ls"],
    ["exec", "42", "--service=api", "-q", "--", "ls"],
    ["exec", "--container", "api", "shop-api-pr-42", "--context", "x", "--", "ls"],
  ]) {
    const { exitCode, stderr } = await world.run(...args);
    expect([exitCode, cluster.executed.pop()?.command, stderr.includes("-q")], stderr).toEqual([0, ["ls"], false]);
    expect(stderr === "").toBe(args.includes("-q"));
  }
  for (const word of ["help", "--help", "-q", "--", "exec", "42"]) {
    expect((await world.run("exec", "--service", "worker", "--", word, "--json")).exitCode).toBe(0);
    expect(cluster.executed.pop()).toMatchObject({ pod: "worker-7c9d8b6f5d-x2x9k", command: [word, "--json"] });
  }
});

test("a command line without a command, or with too many words", async () => {
  const { world, cluster } = await settledWorld();
  expect(
    await refusals(world, [
      ["exec"],
      ["exec", "42"],
      ["exec", "42", "--"],
      ["exec", "42", "ls"],
      ["exec", "ls"],
      ["exec", "42", "ls", "-la", "/tmp dir"],
      ["exec", "ls", "-la"],
      ["exec", "--servce", "api", "--", "ls"],
      ["exec", "--contxt", "prod", "--", "ls"],
      ["exec", "42", "--all", "--", "ls"],
      ["run", "manage.py", "migrate", "--fake"],
      ["exec", "42", "ls", "/tmp dir", "--", "x"],
      ["exec", "--json", "--", "ls"],
      ["run", "42"],
      ["shell", "42"],
      ["shell", "42", "--json"],
      ["db", "42", "postgres", "-c"],
      ["db", "42", "postgres", "more"],
      ["db", "--json"],
      ["run", "--json", "--", "ls"],
      ["port-forward", "42", "postgres", "5432", "more"],
      ["port-forward", "42", "postgres", "70000"],
      ["port-forward", "42", "postgres", "1:2:3"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview exec
    [exit 2]
    error: \`preview exec\` needs a command.
    hint: Write it after \`--\`: \`preview exec -- ls\`.

    $ preview exec 42
    [exit 2]
    error: \`preview exec\` needs a command.
    hint: Write it after \`--\`: \`preview exec 42 -- ls\`.

    $ preview exec 42 --
    [exit 2]
    error: \`preview exec\` needs a command.
    hint: Write it after \`--\`: \`preview exec 42 -- ls\`.

    $ preview exec 42 ls
    [exit 2]
    error: \`ls\` is one word too many.
    hint: What is meant for inside stands after \`--\`: \`preview exec 42 -- ls\`.

    $ preview exec ls
    [exit 2]
    error: \`preview exec\` needs a command.
    hint: Write it after \`--\`: \`preview exec -- ls\`.

    $ preview exec 42 ls -la /tmp dir
    [exit 2]
    error: There is no option \`-la\`.
    hint: What is meant for inside stands after \`--\`: \`preview exec 42 -- ls -la '/tmp dir'\`.

    $ preview exec ls -la
    [exit 2]
    error: There is no option \`-la\`.
    hint: What is meant for inside stands after \`--\`: \`preview exec -- ls -la\`.

    $ preview exec --servce api -- ls
    [exit 2]
    error: There is no option \`--servce\`.
    hint: Did you mean \`--service\`?

    $ preview exec --contxt prod -- ls
    [exit 2]
    error: There is no option \`--contxt\`.
    hint: Did you mean \`--context\`?

    $ preview exec 42 --all -- ls
    [exit 2]
    error: There is no option \`--all\`.
    hint: \`preview help exec\` tells what stands before \`--\`.

    $ preview run manage.py migrate --fake
    [exit 2]
    error: There is no option \`--fake\`.
    hint: What is meant for inside stands after \`--\`: \`preview run -- manage.py migrate --fake\`.

    $ preview exec 42 ls /tmp dir -- x
    [exit 2]
    error: \`ls\` is one word too many.
    hint: \`preview help exec\` tells what stands before \`--\`.

    $ preview exec --json -- ls
    [exit 2]
    {
      "schemaVersion": 1,
      "kind": "Error",
      "code": "json-unavailable",
      "message": "\`--json\` does not go with \`preview exec\`, which passes on what runs inside prints.",
      "hints": [
        "Leave \`--json\` out."
      ],
      "exitCode": 2,
      "location": null,
      "findings": []
    }

    $ preview run 42
    [exit 2]
    error: \`preview run\` needs a command.
    hint: Write it after \`--\`: \`preview run 42 -- manage.py check\`.

    $ preview shell 42
    [exit 2]
    error: \`preview shell\` needs a terminal on stdin and stdout.
    hint: Without one, run a command: \`preview exec pr-42 -- sh -c 'ls; env'\`.

    $ preview shell 42 --json
    [exit 2]
    {
      "schemaVersion": 1,
      "kind": "Error",
      "code": "json-unavailable",
      "message": "\`--json\` does not go with \`preview shell\`, which passes on what runs inside prints.",
      "hints": [
        "Leave \`--json\` out."
      ],
      "exitCode": 2,
      "location": null,
      "findings": []
    }

    $ preview db 42 postgres -c
    [exit 2]
    error: There is no option \`-c\`.
    hint: What is meant for inside stands after \`--\`: \`preview db 42 postgres -- -c\`.

    $ preview db 42 postgres more
    [exit 2]
    error: \`more\` is one word too many.
    hint: What is meant for inside stands after \`--\`: \`preview db 42 postgres -- more\`.

    $ preview db --json
    [exit 2]
    {
      "schemaVersion": 1,
      "kind": "Error",
      "code": "json-unavailable",
      "message": "\`--json\` does not go with \`preview db\`, which passes on what runs inside prints.",
      "hints": [
        "Leave \`--json\` out."
      ],
      "exitCode": 2,
      "location": null,
      "findings": []
    }

    $ preview run --json -- ls
    [exit 2]
    {
      "schemaVersion": 1,
      "kind": "Error",
      "code": "json-unavailable",
      "message": "\`--json\` does not go with \`preview run\`, which passes on what runs inside prints.",
      "hints": [
        "Leave \`--json\` out."
      ],
      "exitCode": 2,
      "location": null,
      "findings": []
    }

    $ preview port-forward 42 postgres 5432 more
    [exit 2]
    error: too many arguments for 'port-forward'. Expected 3 arguments but got 4: 42, postgres, 5432, more.
    hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one.

    $ preview port-forward 42 postgres 70000
    [exit 2]
    error: \`70000\` names no port.
    hint: Write 5432, 15432:5432, or :5432 for a free port of this machine.

    $ preview port-forward 42 postgres 1:2:3
    [exit 2]
    error: \`1:2:3\` names no port.
    hint: Write 5432, 15432:5432, or :5432 for a free port of this machine."
  `);
  expect(cluster.executed).toEqual([]);
});

test("a terminal is given where ours is one", async () => {
  const { world, cluster } = await settledWorld();
  await world.run("exec", "--", "ls");
  world.terminal = true;
  await world.run("exec", "--", "ls");
  await world.run("shell");
  await world.run("db");
  expect(cluster.executed.map(({ terminal }) => terminal)).toEqual([false, true, true, true]);
});

test("shell opens bash or sh, and says so when there is none", async () => {
  const { world, cluster } = await settledWorld();
  world.terminal = true;
  cluster.exec = () => 130;
  expect((await world.run("shell", "42")).exitCode).toBe(130);
  expect(cluster.executed[0]?.command).toEqual(["sh", "-c", "command -v bash >/dev/null 2>&1 && exec bash; exec sh"]);
  cluster.exec = () => {
    throw new Problem("not-found", { code: "exec-failed", message: "There is no program `sh` in the container." });
  };
  expect(ending(await world.run("shell", "42", "--no-color"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no program \`sh\` in the container.
    hint: The image may have no shell; \`preview exec\` runs a program that it has."
  `);
});

test("run hands a script to its interpreter", async () => {
  const { world, cluster } = await settledWorld();
  await world.run("run", "--", "manage.py", "createsuperuser", "--noinput");
  await world.run("run", "42", "--", "bin/console.rb");
  await world.run("run", "--", "celery", "inspect", "active");
  await world.run("run", "--", "./gradlew.bat");
  expect(cluster.executed.map(({ command }) => command)).toEqual([
    ["python", "manage.py", "createsuperuser", "--noinput"],
    ["ruby", "bin/console.rb"],
    ["celery", "inspect", "active"],
    ["./gradlew.bat"],
  ]);
  expect(world.platform.commits).toHaveLength(1);
});

test("a store whose image has no client is told, with another way to it", async () => {
  const { world, cluster } = await settledWorld();
  const told = (why: string) => {
    cluster.exec = () => {
      throw new Problem("unhealthy", { code: "exec-failed", message: `Could not run the command: ${why}.` });
    };
    return world.run("db", "mongo", "-q");
  };
  expect(await told('exec: "mongosh": executable file not found in $PATH')).toMatchInlineSnapshot(`
    {
      "exitCode": 6,
      "stderr": "error: The image of \`mongo\` has no \`mongosh\`: docker.io/library/mongo@sha256:3333333333333333333333333333333333333333333333333333333333333333
    hint: \`preview port-forward shop-api-pr-42 mongo\` opens it for a client of this machine.
    hint: Or choose an image with \`mongosh\` in platform.yaml or in the seed.
    ",
      "stdout": "",
    }
  `);
  expect((await told("the connection to it was lost")).stderr).toContain("error: Could not run the command: the conn");
});

test("db opens the client of a store, with the pod's own user and database", async () => {
  const { world, cluster } = await settledWorld();
  await world.run("db");
  await world.run("db", "42", "redis", "--", "get", "a b");
  await world.run("db", "mongo", "--", "--eval", "db.stats()");
  await world.run("db", "--", "-c", "select 1");
  expect(cluster.executed.map(({ pod, container, command }) => [pod, container, ...command])).toMatchInlineSnapshot(`
    [
      [
        "postgres-0",
        "postgres",
        "sh",
        "-c",
        "export PGUSER="\${POSTGRES_USER:-postgres}" PGPASSWORD="\${POSTGRES_PASSWORD:-}"; export PGDATABASE="\${POSTGRES_DB:-$PGUSER}"; exec psql "$@"",
        "psql",
      ],
      [
        "redis-0",
        "redis",
        "redis-cli",
        "get",
        "a b",
      ],
      [
        "mongo-0",
        "mongo",
        "mongosh",
        "preview",
        "--eval",
        "db.stats()",
      ],
      [
        "postgres-0",
        "postgres",
        "sh",
        "-c",
        "export PGUSER="\${POSTGRES_USER:-postgres}" PGPASSWORD="\${POSTGRES_PASSWORD:-}"; export PGDATABASE="\${POSTGRES_DB:-$PGUSER}"; exec psql "$@"",
        "psql",
        "-c",
        "select 1",
      ],
    ]
  `);
});

test("a second database is what its record says", async () => {
  const yaml = shopApiYaml
    .replace("  mongo: {}\n", "  reports: {kind: postgres}\n")
    .replace("  postgres: {}\n", "")
    .replaceAll("POSTGRES_URL", "REPORTS_URL");
  const settled = await settledWorld(yaml);
  const { world, cluster } = settled;
  expect(await refusals(world, [["db"], ["db", "report"], ["db", "42", "-c"]])).toMatchInlineSnapshot(`
    "$ preview db
    [exit 2]
    error: shop-api-pr-42 has 2 stores: \`redis\`, \`reports\`.
    hint: Name one: \`preview db shop-api-pr-42 redis\`.

    $ preview db report
    [exit 3]
    error: shop-api-pr-42 has no store \`report\`.
    hint: Did you mean \`reports\`? There are \`redis\`, \`reports\`.

    $ preview db 42 -c
    [exit 2]
    error: There is no option \`-c\`.
    hint: What is meant for inside stands after \`--\`: \`preview db 42 -- -c\`."
  `);
  expect((await world.run("db", "reports")).exitCode).toBe(0);
  expect(cluster.executed[0]?.command.at(-1)).toBe("psql");
  world.platform.previews["previews/shop-api/pr-42/preview.env"] = "";
  expect(ending(await world.run("db", "reports"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: Its record and preview.env do not say how the store \`reports\` of shop-api-pr-42 is reached.
    hint: Publish the preview again with \`preview up\`."
  `);
});

test("what is not ready can be looked into, and is told even if quiet", async () => {
  const settled = await settledWorld();
  changeContainers(settled, "api", { ready: false });
  expect(await settled.world.run("exec", "-q", "--", "ls")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "⚠ container api of pod api-0 is not ready
    ",
      "stdout": "",
    }
  `);
});

test("why there is nothing to go into", async () => {
  const settled = await settledWorld();
  const { world, cluster, record } = settled;
  const lines = [
    ["exec", "42", "--", "ls"],
    ["db", "42"],
  ] as const;
  expect(
    await refusals(world, [
      ["exec", "--service", "wroker", "--", "ls"],
      ["exec", "--container", "ap", "--", "ls"],
      ["db", "postgre"],
      ["port-forward", "search"],
      ["logs", "--service", "apo"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview exec --service wroker -- ls
    [exit 3]
    error: shop-api-pr-42 has no workload \`wroker\`.
    hint: There are \`api\`, \`mongo\`, \`postgres\`, \`redis\`.

    $ preview exec --container ap -- ls
    [exit 3]
    error: Pod api-0 has no container \`ap\`.
    hint: Did you mean \`api\`?

    $ preview db postgre
    [exit 3]
    error: shop-api-pr-42 has no store \`postgre\`.
    hint: Did you mean \`postgres\`? There are \`mongo\`, \`postgres\`, \`redis\`.

    $ preview port-forward search
    [exit 3]
    error: shop-api-pr-42 has no workload \`search\`.
    hint: There are \`api\`, \`mongo\`, \`postgres\`, \`redis\`.

    $ preview logs --service apo
    [exit 3]
    error: shop-api-pr-42 has no workload \`apo\`.
    hint: Did you mean \`api\`? There are \`api\`, \`mongo\`, \`postgres\`, \`redis\`."
  `);
  changeContainers(settled, "api", {
    ready: false,
    restarts: 4,
    state: { kind: "waiting", reason: "CrashLoopBackOff", message: "back-off 1m\u001b[2J\nerror: no" },
    last: { kind: "terminated", reason: "Error", message: "", exitCode: 1, finishedAt: null },
  });
  expect(await refusals(world, lines)).toMatchInlineSnapshot(`
    "$ preview exec 42 -- ls
    [exit 8]
    error: \`api\` of shop-api-pr-42 is not running: container api of pod api-0 waits: CrashLoopBackOff, after 4 restarts; it ended with exit code 1.
    hint: \`preview logs shop-api-pr-42 --service api\` shows what it said.

    $ preview db 42
    [exit 0]"
  `);
  cluster.contents.clear();
  expect(await refusals(world, lines)).toMatchInlineSnapshot(`
    "$ preview exec 42 -- ls
    [exit 8]
    error: Nothing of shop-api-pr-42 is in the cluster.
    hint: \`preview status shop-api-pr-42\` tells what it waits for.

    $ preview db 42
    [exit 8]
    error: Nothing of shop-api-pr-42 is in the cluster.
    hint: \`preview status shop-api-pr-42\` tells what it waits for."
  `);
  cluster.fails = (call) =>
    call === `cluster contents ${record.namespace}`
      ? new Problem("auth", { code: "cluster-forbidden", message: "ann may not list pods." })
      : undefined;
  expect(await refusals(world, lines)).toMatchInlineSnapshot(`
    "$ preview exec 42 -- ls
    [exit 4]
    error: ann may not list pods.
    hint: The platform lets the group developers in; ask the platform team whether you are in it.
    hint: The rights come with the preview's namespace: \`preview status shop-api-pr-42\` tells whether it is there.

    $ preview db 42
    [exit 4]
    error: ann may not list pods.
    hint: The platform lets the group developers in; ask the platform team whether you are in it.
    hint: The rights come with the preview's namespace: \`preview status shop-api-pr-42\` tells whether it is there."
  `);
  world.cluster = undefined;
  expect(await refusals(world, [...lines, ["logs"], ["shell", "-n"], ["port-forward"]])).toMatchInlineSnapshot(`
    "$ preview exec 42 -- ls
    [exit 8]
    error: No kubeconfig names a cluster.
    hint: Set KUBECONFIG.

    $ preview db 42
    [exit 8]
    error: No kubeconfig names a cluster.
    hint: Set KUBECONFIG.

    $ preview logs
    [exit 8]
    error: No kubeconfig names a cluster.
    hint: Set KUBECONFIG.

    $ preview shell -n
    [exit 8]
    error: No kubeconfig names a cluster.
    hint: Set KUBECONFIG.

    $ preview port-forward
    [exit 8]
    error: No kubeconfig names a cluster.
    hint: Set KUBECONFIG."
  `);
  expect(
    await refusals(shopApiWorld(), [
      ["exec", "42", "--", "ls"],
      ["logs", "42"],
      ["db", "42"],
      ["port-forward", "42"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview exec 42 -- ls
    [exit 3]
    error: There is no preview shop-api-pr-42 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up shop-api-pr-42\` in its repository, or see \`preview list\`.

    $ preview logs 42
    [exit 3]
    error: There is no preview shop-api-pr-42 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up shop-api-pr-42\` in its repository, or see \`preview list\`.

    $ preview db 42
    [exit 3]
    error: There is no preview shop-api-pr-42 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up shop-api-pr-42\` in its repository, or see \`preview list\`.

    $ preview port-forward 42
    [exit 3]
    error: There is no preview shop-api-pr-42 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up shop-api-pr-42\` in its repository, or see \`preview list\`."
  `);
});

test("who may not go in learns which setting lets them", async () => {
  const { world, cluster } = await settledWorld();
  cluster.fails = (call) =>
    call.startsWith("cluster exec") || call.startsWith("cluster forward")
      ? new Problem("auth", { code: "cluster-forbidden", message: "ann may not create pods/exec." })
      : undefined;
  expect(
    await refusals(world, [
      ["exec", "--", "ls"],
      ["port-forward", "postgres"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview exec -- ls
    [exit 4]
    error: ann may not create pods/exec.
    hint: \`access.exec: true\` in platform.yaml lets the group developers run commands and forward ports; ask the platform team.

    $ preview port-forward postgres
    [exit 4]
    error: ann may not create pods/exec.
    hint: \`access.exec: true\` in platform.yaml lets the group developers run commands and forward ports; ask the platform team."
  `);
  const [exec, none] = ["access: {group: developers, exec: true}", ""];
  const yaml = world.platform.main["platform.yaml"] ?? "";
  world.platform.main["platform.yaml"] = yaml.replace("access: {group: developers}", exec);
  expect(await refusals(world, [["exec", "--", "ls"]])).toMatchInlineSnapshot(`
    "$ preview exec -- ls
    [exit 4]
    error: ann may not create pods/exec.
    hint: The platform lets the group developers in; ask the platform team whether you are in it.
    hint: The rights come with the preview's namespace: \`preview status shop-api-pr-42\` tells whether it is there."
  `);
  world.platform.main["platform.yaml"] = yaml.replace("access: {group: developers}", none);
  expect(await refusals(world, [["exec", "--", "ls"]])).toMatchInlineSnapshot(`
    "$ preview exec -- ls
    [exit 4]
    error: ann may not create pods/exec.
    hint: \`access: {group: …, exec: true}\` in platform.yaml lets developers into previews; ask the platform team."
  `);
});

test("--dry-run says what would run and runs nothing", async () => {
  const { world, cluster } = await settledWorld();
  const lines = [
    ["exec", "-n", "--", "sh", "-c", "echo 'a b'"],
    ["run", "-n", "--", "manage.py", "check\u001b[2J"],
    ["shell", "-n"],
    ["db", "-n", "redis"],
    ["port-forward", "-n", "postgres"],
  ];
  expect(await refusals(world, lines)).toMatchInlineSnapshot(`
    "$ preview exec -n -- sh -c echo 'a b'
    [exit 0]
    Would run in container api of pod api-0: sh -c 'echo '\\''a b'\\'''

    $ preview run -n -- manage.py check[2J
    [exit 0]
    Would run in container api of pod api-0: python manage.py 'check�[2J'

    $ preview shell -n
    [exit 0]
    Would run in container api of pod api-0: sh -c 'command -v bash >/dev/null 2>&1 && exec bash; exec sh'

    $ preview db -n redis
    [exit 0]
    Would run in container redis of pod redis-0: redis-cli

    $ preview port-forward -n postgres
    [exit 0]
    Would forward to port 5432 of pod postgres-0."
  `);
  expect([cluster.executed, cluster.forwarded, world.writes]).toEqual([[], [], []]);
});

test("what --json prints follows its schema", async () => {
  const { world, cluster } = await settledWorld();
  cluster.logs.set("api-0/api", ["hello"]);
  world.whileWaiting = () => {
    throw new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  };
  for (const args of [["logs"], ["logs", "--events"], ["port-forward"]]) {
    const data: unknown = JSON.parse((await world.run(...args, "--json")).stdout);
    expect(data).toMatchObject({ schemaVersion: 1, kind: expect.any(String) });
    const { kind } = data as { readonly kind: string };
    expect(documentSchemas[`documents/${kind}.schema.json`]?.schema.parse(data)).toEqual(data);
  }
});
