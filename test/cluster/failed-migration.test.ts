import { expect, onTestFinished, test } from "vitest";
import { migration } from "./examples.ts";
import { watchServing } from "./serving.ts";
import { application, stateOf, until } from "./watching.ts";
import { enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("a migration that fails leaves the old version serving, through all of Argo CD's tries and a further commit", async () => {
  const change = await world.open("payments", "no such column");
  await world.up(change);
  const serving = watchServing(world, change);
  onTestFinished(() => serving.end());
  const good = await serving.commit();
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
  await serving.repair({ [file]: migration("pass") });
});
