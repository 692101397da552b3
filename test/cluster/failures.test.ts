import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { filesBelow } from "../support/project-files.ts";
import type { Answer } from "../support/real-world.ts";
import { migration } from "./examples.ts";
import { application, call, stateOf, until } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** The preview that all that can happen to pods happens to, one after the other. */
let change: Change;
let serving: ReturnType<typeof watch>;

beforeAll(async () => {
  change = await world.open("payments", "unlucky");
  await world.up(change);
  serving = watch(change);
});

afterAll(async () => {
  await serving?.end();
});

test("an image that crashes is told with its last words, and leaves the old version serving", async () => {
  const good = await commitThatServes();
  await world.push(change, "crash", { "gunicorn.conf.py": 'raise SystemExit("no configuration")\n' });
  const answer = await world.run(change, "up");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(answer.stderr).toContain("no configuration");
  // Argo CD's sync goes on until the Deployment's progress deadline, ten minutes; the next `up` ends it.
  expect(stateOf(kubectl, change)).toMatchObject({ health: "Progressing", operation: "Running" });
  expect(await serving.commits()).toEqual([good]);
  await repair({ "gunicorn.conf.py": filesBelow("examples/payments")["gunicorn.conf.py"] ?? "" });
});

test("a quota that is used up leaves the old version serving", async () => {
  const good = await commitThatServes();
  kubectl(["-n", change.namespace, "create", "quota", "tight", "--hard=pods=2"]);
  const letIn = () => kubectl(["-n", change.namespace, "delete", "quota", "tight", "--ignore-not-found"]);
  onTestFailed(() => void letIn());
  await world.push(change, "one too many");
  const answer = await world.run(change, "up", "--timeout", "150s");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(errorLine(answer)).toMatch(/^error: The pods of \S+ are refused: .*exceeded quota: tight/);
  expect(await serving.commits()).toEqual([good]);
  letIn();
  await repair({});
});

const template = "/spec/template/spec";

test.each([
  {
    title: "that no node has the label for",
    operation: { path: `${template}/nodeSelector`, value: { disk: "ssd" } },
    exitCode: 6,
    why: "node affinity/selector",
  },
  {
    title: "that no node has room for",
    operation: { path: `${template}/containers/0/resources/limits/acme.dev~1gpu`, value: "1" },
    exitCode: 8,
    why: "Insufficient acme.dev/gpu",
  },
])("pods $title leave the old version serving", async ({ title, operation, exitCode, why }) => {
  const good = await commitThatServes();
  const overlay = "deploy/overlays/preview/kustomization.yaml";
  const patch = JSON.stringify([{ op: "add", ...operation }]);
  const text = `resources: [../../base]\npatches: [{target: {kind: Deployment}, patch: '${patch}'}]\n`;
  await world.push(change, `pods ${title}`, { [overlay]: text });
  const answer = await world.run(change, "up", "--timeout", "150s");
  expect(answer.exitCode, answer.stderr).toBe(exitCode);
  expect(errorLine(answer)).toMatch(/^error: No node takes the pod of \S+: /);
  expect(errorLine(answer)).toContain(why);
  expect(await serving.commits()).toEqual([good]);
  await repair({ [overlay]: "resources: [../../base]\n" });
});

test("a migration that fails leaves the old version serving, through all of Argo CD's tries and a further commit", async () => {
  const good = await commitThatServes();
  const file = "payments/migrations/0003_fails.py";
  await world.push(change, "fails", { [file]: migration('raise RuntimeError("no such column")') });
  const answer = await world.run(change, "up");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(answer.stderr).toContain("no such column");
  await until("the last try of Argo CD", () => {
    const { phase, retryCount } = application(kubectl, change.name)?.status?.operationState ?? {};
    return phase === "Failed" && retryCount === 3;
  });
  expect(stateOf(kubectl, change)).toMatchObject({ health: "Degraded" });

  await world.push(change, "fails still");
  expect(await world.run(change, "up")).toMatchObject({ exitCode: 6 });
  expect(await serving.commits()).toEqual([good]);
  await repair({ [file]: migration("pass") });
});

function errorLine({ stderr }: Answer): string | undefined {
  return stderr.split("\n").find((line) => line.startsWith("error: "));
}

/** Pushes a commit that works and waits for it. */
async function repair(files: Readonly<Record<string, string>>): Promise<void> {
  const sha = await world.push(
    change,
    `repair ${Object.keys(files).join()} ${expect.getState().currentTestName}`,
    files,
  );
  await world.up(change);
  await until("the answer of the new version only", async () => (await commitThatServes()) === sha);
}

async function commitThatServes(): Promise<string> {
  const { commit } = (await call(change.host, "/healthz")).body;
  serving.forget();
  return commit;
}

/** Calls a preview three times a second, as its users do meanwhile. */
function watch({ host }: Change) {
  let ended = false;
  const answers: string[] = [];
  const calls = (async () => {
    while (!ended) {
      const { status, body } = await call(host, "/healthz").catch((error) => ({ status: 0, body: String(error) }));
      answers.push(status === 200 ? body.commit : `${status} ${body}`);
      await sleep(300);
    }
  })();
  return {
    /** Commits that answered, and what was not an answer, each once. */
    async commits(): Promise<readonly string[]> {
      await sleep(1000);
      return [...new Set(answers)];
    },
    forget() {
      answers.length = 0;
    },
    async end() {
      ended = true;
      await calls;
    },
  };
}
