import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import type { Answer } from "../support/real-world.ts";
import { type Serving, watchServing } from "./serving.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** The preview whose pods find no place, for one reason after the other. */
let change: Change;
let serving: Serving;

beforeAll(async () => {
  change = await world.open("payments", "no room");
  await world.up(change);
  serving = watchServing(world, change);
});

afterAll(async () => {
  await serving?.end();
});

test("a quota that is used up leaves the old version serving", async () => {
  const good = await serving.commit();
  kubectl(["-n", change.namespace, "create", "quota", "tight", "--hard=pods=2"]);
  const letIn = () => kubectl(["-n", change.namespace, "delete", "quota", "tight", "--ignore-not-found"]);
  onTestFailed(() => void letIn());
  await world.push(change, "one too many");
  const answer = await world.run(change, "up", "--timeout", "150s");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(errorLine(answer)).toMatch(/^error: The pods of \S+ are refused: .*exceeded quota: tight/);
  expect(await serving.commits()).toEqual([good]);
  letIn();
  await serving.repair({});
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
  const good = await serving.commit();
  const overlay = "deploy/overlays/preview/kustomization.yaml";
  const patch = JSON.stringify([{ op: "add", ...operation }]);
  const text = `resources: [../../base]\npatches: [{target: {kind: Deployment}, patch: '${patch}'}]\n`;
  await world.push(change, `pods ${title}`, { [overlay]: text });
  const answer = await world.run(change, "up", "--timeout", "150s");
  expect(answer.exitCode, answer.stderr).toBe(exitCode);
  expect(errorLine(answer)).toMatch(/^error: No node takes the pod of \S+: /);
  expect(errorLine(answer)).toContain(why);
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({ [overlay]: "resources: [../../base]\n" });
});

function errorLine({ stderr }: Answer): string | undefined {
  return stderr.split("\n").find((line) => line.startsWith("error: "));
}
