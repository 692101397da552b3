import { expect, test } from "vitest";
import { isGone, recordAt } from "./watching.ts";
import { enterWorld } from "./world.ts";

const world = enterWorld();

test("`doctor --canary` finds that everything works, and removes it again", async () => {
  const { exitCode, stdout, stderr } = await world.start("payments", ["doctor", "--canary", "--json"]).answer;
  const checks: readonly { readonly id: string; readonly status: string }[] = JSON.parse(stdout).checks;
  expect(checks.filter(({ status }) => status === "failed")).toEqual([]);
  expect(checks.filter(({ id }) => id.startsWith("canary-")).map(({ id, status }) => `${id} ${status}`)).toEqual([
    "canary-prepare ok",
    "canary-publish ok",
    "canary-ready ok",
    "canary-answer ok",
    "canary-remove ok",
  ]);
  expect(exitCode, stderr).toBe(0);
  expect(isRemoved(nameIn(stderr))).toBe(true);
});

test("a canary that is interrupted is removed by the command that it has named", async () => {
  const doctor = world.start("payments", ["doctor", "--canary"]);
  const [said] = await doctor.said(/the canary is .* publish /s);
  doctor.interrupt();
  expect(await doctor.answer).toMatchObject({ exitCode: 130 });
  const name = nameIn(said);
  expect(isRecorded(name)).toBe(true);
  expect(await world.start("payments", ["down", name]).answer).toMatchObject({ exitCode: 0 });
  expect(isRemoved(name)).toBe(true);
});

/** Of the canary that a run has told of. */
function nameIn(said: string): string {
  const [, name] = /`preview down (preview-canary-pr-\d+)` removes it/.exec(said) ?? [];
  if (name === undefined) throw new Error(`There is no name of a canary in ${said}`);
  return name;
}

const isRecorded = (name: string) =>
  recordAt("previews", { service: "preview-canary", number: Number(name.replace(/.*-pr-/, "")) }) !== undefined;

/** Neither its record nor anything on the cluster is there. */
const isRemoved = (name: string) => !isRecorded(name) && isGone(world.kubectl, { name, namespace: `preview-${name}` });
