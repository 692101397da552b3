import { readdirSync } from "node:fs";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { developerRequests, isWrite } from "./audit.ts";
import type { Run } from "./program.ts";
import { grantedTo, isAllowed, rightsOf } from "./rights.ts";
import { call, objects } from "./watching.ts";
import { type Change, enterWorld, type StartOptions } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** The preview that is ready, and looked into. */
let change: Change;
let processesBefore: readonly string[];

beforeAll(async () => {
  change = await world.open("shop-api", "look inside");
  await world.up(change);
  processesBefore = processes();
});

const preview = () => `pr-${change.number}`;

/** Starts a command about the preview as a developer. */
function start(command: string, args: readonly string[] = [], options: StartOptions = {}): Run {
  const started = world.start(change.service, [command, preview(), ...args], { as: "developer", ...options });
  // For a test that fails before it has.
  onTestFinished(started.interrupt);
  return started;
}

function run(command: string, args: readonly string[] = [], input?: string) {
  return start(command, args, { input }).answer;
}

test("`exec` passes on input, output and exit code", async () => {
  const count = ["--", "sh", "-c", "wc -c; echo wrong >&2; exit 3"];
  const counted = await run("exec", count, "x".repeat(300_000));
  expect(counted).toMatchObject({ exitCode: 3, stdout: "300000\n", stderr: expect.stringMatching(/^wrong$/m) });
  const elsewhere = await run("exec", ["--service", "worker", "--", "sh", "-c", "echo $HOSTNAME $PREVIEW_NAME"]);
  expect(elsewhere).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(RegExp(`^worker-.* ${change.name}$`, "m")),
  });
  const missing = await run("exec", ["--", "nobody"]);
  expect(missing).toMatchObject({ exitCode: 6, stderr: expect.stringContaining("executable file not found") });
});

test("`shell` is a shell in a terminal, and nothing without one", async () => {
  const shell = start("shell", [], { terminal: true });
  await shell.said(/[$#] $/);
  shell.type("echo $((6 * 7)); tty; exit 7\r");
  expect(await shell.answer).toMatchObject({ exitCode: 7, stdout: expect.stringMatching(/^42\r+\n\/dev\/pts\/\d/m) });
  const piped = await run("shell", [], "echo $((6 * 7))\n");
  expect(piped).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("needs a terminal") });
});

test("`run` runs the service's own commands, with its settings", async () => {
  const plan = await run("run", ["--", "manage.py", "showmigrations", "--plan"]);
  expect(plan).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("[X]  shop.0001_initial\n") });
  const python = "from django.db import connection; print(connection.vendor, connection.settings_dict['HOST'])\n";
  const shell = await run("run", ["--service", "worker", "--", "manage.py", "shell"], python);
  expect(shell).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("postgresql postgres\n") });
  const unknown = await run("run", ["--", "manage.py", "nothing"]);
  expect(unknown).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("Unknown command: 'nothing'") });
});

test("`db` is the client of each store", async () => {
  const sql = "create or replace view note as select 'warm' as text; select text || '!' from note;\n";
  expect(await run("db", ["--", "-tA"], sql)).toMatchObject({ exitCode: 0, stdout: "CREATE VIEW\nwarm!\n" });
  expect(await run("db", ["postgres", "--", "-tAc", "select text from note"])).toMatchObject({ stdout: "warm\n" });
  const wrong = await run("db", ["--", "-v", "ON_ERROR_STOP=1"], "select * from nobody;\n");
  expect(wrong).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('relation "nobody" does not exist') });
  const redis = await run("db", ["redis"], "set note warm\nget note\n");
  expect(redis).toMatchObject({ exitCode: 0, stdout: "OK\nwarm\n" });
  expect(await run("db", ["redis", "--", "get", "note"])).toMatchObject({ exitCode: 0, stdout: "warm\n" });
});

test("`port-forward` leads to the service until Ctrl-C, and to a store", async () => {
  const forward = start("port-forward", [":8000"]);
  const [, url = ""] = await forward.said(/^(http:\S+)\n/);
  const answers = await Promise.all(Array.from({ length: 5 }, async () => (await fetch(`${url}/healthz`)).json()));
  expect(answers).toEqual(Array.from({ length: 5 }, () => expect.objectContaining({ commit: change.sha })));
  forward.interrupt();
  expect(await forward.answer).toMatchObject({ exitCode: 130, stdout: `${url}\n` });
  await expect(fetch(url)).rejects.toThrow("fetch failed");

  const store = start("port-forward", ["postgres", ":5432"]);
  await store.said(/^postgres:\/\/preview:preview@127\.0\.0\.1:\d+\/preview\n/);
  store.interrupt();
  expect(await store.answer).toMatchObject({ exitCode: 130 });
});

test("what ran inside has ended", () => {
  expect(processes()).toEqual(processesBefore);
});

test("`logs` shows what is asked for", async () => {
  expect(await run("logs")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Listening at: ") });
  const stdout = expect.stringMatching(/^worker-\w{5} {2}.*\n(?:.*\n)*api-\w{5} {5}\[.*Starting gunicorn/);
  const both = ["--service", "worker", "--service", "api", "--tail", "all"];
  expect(await run("logs", both)).toMatchObject({ exitCode: 0, stdout });
  const migration = await run("logs", ["--service", "migrate", "--since", "1h", "--tail", "1"]);
  expect(migration.stdout).toMatch(/^ {2}Applying shop\.\w+\.\.\. OK\n$/);
  const events = await run("logs", ["--events", "--service", "api"]);
  expect(events).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^AGE .*\n(?:.*\n)*.* Pod api-\S+ +Started container api\n/),
  });
  const previous = await run("logs", ["--previous"]);
  expect(previous).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("it has not restarted") });
});

test("`logs -f` and a forwarded port go on when a container starts again and when a pod is replaced", async () => {
  const [logs, forward] = [start("logs", ["-f", "--tail", "1"]), start("port-forward", [":8000"])];
  const [, url = ""] = await forward.said(/^(http:\S+)\n/);
  await logs.said(/\n/);
  const first = podOfApi();

  await run("exec", ["--", "sh", "-c", "kill 1"]);
  await logs.said(/Handling signal: term\n(?:.*\n)*.*Listening at: /);
  expect(await run("logs", ["--previous"])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("Handling signal: term"),
  });
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ commit: change.sha });

  const sha = await world.push(change, "look again");
  await world.up(change);
  expect(podOfApi()).not.toBe(first);
  await logs.said(RegExp(`^${shortened(podOfApi())} .*Listening at: `, "m"));
  expect((await call(change.host, "/healthz")).body).toMatchObject({ commit: sha });
  logs.interrupt();
  expect(await logs.answer).toMatchObject({ exitCode: 130 });
  const answer = async () => (await fetch(`${url}/healthz`)).json().catch(() => undefined);
  await expect.poll(answer, { timeout: 60_000, interval: 1000 }).toMatchObject({ commit: sha });
  forward.interrupt();
  expect(await forward.answer).toMatchObject({ exitCode: 130, stderr: expect.stringContaining(podOfApi()) });
});

test("developers publish a preview and look into it with what they are granted", async () => {
  const granted = grantedTo(kubectl, { kind: "Group", name: "developers" });
  const inside = grantedTo(kubectl, { kind: "Group", name: "developers", namespace: change.namespace });
  for (const args of [["up", preview()], ["status", preview()], ["list"], ["doctor"]])
    await expectDone(world.start(change.service, args, { as: "developer" }));
  const requests = developerRequests().filter(({ namespace }) => namespace === change.namespace);
  expect(requests.filter((request) => !isAllowed(request))).toEqual([]);
  expect(requests.filter(isWrite)).toEqual([]);
  const used = rightsOf(requests, granted);
  expect(used.difference(granted)).toEqual(new Set());
  // What is left is for kubectl and the like, and for Kubernetes 1.35, which asks for `create` too.
  expect([...inside.difference(used)].toSorted()).toMatchInlineSnapshot(`
    [
      "create pods/exec",
      "create pods/portforward",
      "get deployments.apps",
      "get events",
      "get jobs.batch",
      "get replicasets.apps",
      "get statefulsets.apps",
      "watch deployments.apps",
      "watch events",
      "watch jobs.batch",
      "watch pods",
      "watch replicasets.apps",
      "watch statefulsets.apps",
    ]
  `);
});

test("the program's account uses all that it is granted, and may not go inside", async () => {
  // Nothing to do, unless this test is tried again.
  await world.up(change);
  const start = (...args: readonly string[]) => world.start(change.service, args);
  for (const args of [["status", preview()], ["list"], ["logs", preview()], ["doctor"]])
    await expectDone(start(...args));
  const exec = await start("exec", preview(), "--", "true").answer;
  expect(exec).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('cannot get resource "pods/exec"') });
  const granted = grantedTo(kubectl, { kind: "ServiceAccount", name: "preview" });
  await world.down(change);
  const { allowed = [], refused = [] } = Object.groupBy(world.requests(), (request) =>
    isAllowed(request) ? "allowed" : "refused",
  );
  expect([...rightsOf(allowed, granted)].toSorted()).toEqual([...granted].toSorted());
  // The rights inside a preview come with its namespace. Nodes are only looked at where one may.
  expect(rightsOf(refused, granted).difference(granted)).toEqual(new Set(["list nodes", "get pods/exec"]));
});

test("nothing stays on this machine", () => {
  // Node.js keeps there what it has compiled.
  expect(readdirSync(world.temporary)).toEqual(["node-compile-cache"]);
});

async function expectDone(run: Run): Promise<void> {
  const answer = await run.answer;
  expect(answer.exitCode, answer.stderr + answer.stdout).toBe(0);
}

/** The one that is not on its way out. */
function podOfApi(): string {
  const pods = objects(kubectl, change.namespace, "pods").filter(({ metadata }) => !metadata.deletionTimestamp);
  return pods.map(({ metadata }) => metadata.name).find((name) => name.startsWith("api-")) ?? "";
}

/** Names of all processes in the container that answers the URL. */
function processes(): readonly string[] {
  const inside = ["-n", change.namespace, "exec", "deploy/api", "-c", "api", "--"];
  return kubectl([...inside, "sh", "-c", "cat /proc/[0-9]*/comm"])
    .trim()
    .split("\n")
    .toSorted();
}

/** As `logs` writes it in front of a line. */
const shortened = (pod: string) => pod.replace(/-[0-9a-f]+-(\w+)$/, "-$1");
