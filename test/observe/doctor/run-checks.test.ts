import { expect, test } from "vitest";
import type { Event } from "../../../src/event.ts";
import { type Group, ok } from "../../../src/observe/doctor/check.ts";
import { runChecks } from "../../../src/observe/doctor/run-checks.ts";
import { Problem } from "../../../src/problem.ts";

const forever = new Promise<never>(() => undefined);

function group(name: string, asks: Readonly<Record<string, Group["questions"][number]["ask"]>>): Group {
  return { name, questions: Object.entries(asks).map(([id, ask]) => ({ id, title: id, ask })) };
}

async function run(groups: readonly Group[]) {
  const events: Event[] = [];
  const checks = await runChecks(groups, { emit: (event) => void events.push(event), secondsEach: 0.05 });
  return { checks: checks.map(({ id, status, detail }) => `${id} ${status}: ${detail}`), events };
}

test("one that never answers holds up nobody", async () => {
  const slow = group("slow", { hangs: () => forever, answers: async () => ok("here") });
  const { checks, events } = await run([slow, group("quick", { first: async () => ok("there") })]);
  expect(checks).toEqual([
    "hangs failed: There was no answer within 0.05 seconds.",
    "answers ok: here",
    "first ok: there",
  ]);
  expect(events).toEqual([
    { kind: "checked", group: "quick", checks: 1, failed: 0 },
    { kind: "checked", group: "slow", checks: 2, failed: 1 },
  ]);
});

test("all are asked at once", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const waits = async () => promise.then(() => ok("now"));
  const frees = async () => {
    resolve();
    return ok("free");
  };
  expect((await run([group("a", { waits }), group("b", { frees })])).checks).toEqual([
    "waits ok: now",
    "frees ok: free",
  ]);
});

test("a check that makes no sense is left out, and a group without checks says nothing", async () => {
  expect(await run([group("a", { none: async () => undefined })])).toEqual({ checks: [], events: [] });
});

test("a Problem is a failed check, with findings and hints; Ctrl-C and mistakes of ours end the command", async () => {
  const problem = new Problem("config", {
    code: "config-invalid",
    message: "It has errors.",
    findings: [{ message: "name: is missing", location: { file: "a.yaml", line: 1, column: 2 } }, { message: "more" }],
    hints: ["Correct it."],
  });
  const failing = (error: Error) => group("a", { fails: () => Promise.reject(error), works: async () => ok("") });
  const [check] = await runChecks([failing(problem)], { emit: () => undefined, secondsEach: 1 });
  expect(check).toEqual({
    id: "fails",
    group: "a",
    title: "fails",
    status: "failed",
    detail: "It has errors.",
    repair: ["a.yaml:1:2 name: is missing", "more", "Correct it."],
  });
  const interrupted = new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  await expect(run([failing(interrupted)])).rejects.toBe(interrupted);
  await expect(run([failing(new TypeError("boom"))])).rejects.toThrow("boom");
});
