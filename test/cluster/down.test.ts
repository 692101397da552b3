import { expect, onTestFailed, test } from "vitest";
import { migration } from "./examples.ts";
import { application, objects, until, untilGone } from "./watching.ts";
import { enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("`down` in the middle of a sync leaves nothing", async () => {
  const change = await world.open("payments", "gone before it is there");
  await world.run(change, "up", "--no-wait");
  await until("a running sync", () => application(kubectl, change.name)?.status?.operationState?.phase === "Running");
  const { stdout } = await world.down(change, "--timeout", "90s");
  expect(stdout).toContain("Nothing is left");
});

test("`down` does not wait for a migration that hangs", async () => {
  const hangs = migration("import time; time.sleep(3600)");
  const change = await world.open("payments", "hangs", { "payments/migrations/0003_hangs.py": hangs });
  await world.run(change, "up", "--no-wait");
  await until("a running migration", () =>
    objects(kubectl, change.namespace, "jobs").some((job: { status: { ready?: number } }) => job.status.ready === 1),
  );
  await world.down(change, "--timeout", "90s");
});

test("`down` with a foreign finalizer in the namespace tells what stays, and who holds it", async () => {
  const change = await world.open("payments", "somebody holds on");
  await world.up(change);
  const held = ["-n", change.namespace, "patch", "configmap", "preview-record", "--type=merge"];
  kubectl([...held, '--patch={"metadata":{"finalizers":["acme.dev/backup"]}}']);
  const letGo = () => kubectl([...held, '--patch={"metadata":{"finalizers":null}}']);
  onTestFailed(() => void letGo());

  const answer = await world.run(change, "down", "--timeout", "45s");
  expect(answer, answer.stderr).toMatchObject({ exitCode: 9, stdout: expect.stringContaining("acme.dev/backup") });
  letGo();
  await untilGone(kubectl, change);
  await world.down(change);
});
