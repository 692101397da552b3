import { expect, test } from "vitest";
import { call, object, until } from "./watching.ts";
import { enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("a store that lost its data is noticed, and `up` migrates again", async () => {
  const change = await world.open("payments", "forget everything");
  await world.up(change);
  expect(await call(change.host, "/v1/status")).toMatchObject({ status: 200 });

  kubectl(["-n", change.namespace, "delete", "pod", "postgres-0", "--wait=true"]);
  await until("a new store", () => {
    const { status } = object(kubectl, ["-n", change.namespace, "get", "statefulset", "postgres"]);
    return status.readyReplicas === 1;
  });
  await until("an answer without data", async () => (await call(change.host, "/v1/status")).status === 500);

  const status = await world.run(change, "status");
  expect(status.stdout, status.stderr).toContain("its data is lost");
  // The suite's migrations are tried once, and this one may meet the old store on its way out: `up` tries it again.
  const first = await world.run(change, "up");
  if (first.exitCode !== 0) expect(first.stderr).toContain("The migration has failed");
  await world.up(change);
  await until("an answer with data", async () => (await call(change.host, "/v1/status")).status === 200);
  expect((await world.run(change, "status")).stdout).not.toContain("lost");
});
