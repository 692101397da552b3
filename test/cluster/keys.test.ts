import { expect, test } from "vitest";
import { call, isGone, publishedTree, recordAt, untilGone, untilReady, untilRefreshed } from "./watching.ts";
import { type Change, enterWorld, refresh } from "./world.ts";

const world = enterWorld();
const { kubectl, gitHub } = world;

test("a label without a record deploys nothing", async () => {
  const change = await world.open("payments", "only labelled");
  await look(change);
  expect(isGone(kubectl, change)).toBe(true);
});

test("`up` adds the label, `status` tells that it is missing, and `down` removes it", async () => {
  const change = await world.open("payments", "label by the program");
  const labels = async () => (await gitHub.pullRequest(change.repository, change.number)).labels;
  await gitHub.setLabels(change.repository, change.number, ["bug"]);
  expect((await world.up(change)).stderr).toContain(`"preview" added to pull request ${change.number}`);
  expect(await labels()).toEqual(["bug", "preview"]);

  await gitHub.setLabels(change.repository, change.number, ["bug"]);
  await look(change);
  await untilGone(kubectl, change);
  const { stdout } = await world.start("payments", ["status", change.name]).answer;
  expect(stdout).toContain("the pull request has no label, and without it Argo CD does not start a preview");
  expect(stdout).toContain(`Next: preview up ${change.name}`);

  await world.up(change);
  expect((await world.down(change)).stderr).toContain(`"preview" removed from pull request ${change.number}`);
  expect(await labels()).toEqual(["bug"]);
});

test("without its label a preview goes though its record stays, and comes back with it", async () => {
  const change = await world.open("payments", "label on and off");
  await world.up(change);
  const tree = publishedTree(change);

  await gitHub.setLabels(change.repository, change.number, []);
  await look(change);
  await untilGone(kubectl, change);
  await look(change);
  expect(isGone(kubectl, change)).toBe(true);

  await gitHub.setLabels(change.repository, change.number, ["preview"]);
  await look(change);
  await untilReady(kubectl, change);
  expect(await call(change.host, "/healthz")).toMatchObject({ status: 200, body: { commit: change.sha } });
  expect(publishedTree(change)).toBe(tree);
});

test("what is merged while `up` publishes it gets no preview", async () => {
  const change = await world.open("payments", "merge me at once");
  const run = world.start("payments", ["up", `pr-${change.number}`]);
  await run.said(/pull request/);
  await gitHub.merge(change.repository, change.number);
  const { exitCode, stderr } = await run.answer;
  expect(exitCode, stderr).toBe(5);
  expect(stderr).toContain("merged");
  expect(recordAt("previews", change)).toBeUndefined();
  await look(change);
  await untilGone(kubectl, change);
});

test("a merged pull request loses its preview while no CI runs, and a late `up` does not bring it back", async () => {
  const change = await world.open("payments", "merge me");
  await world.up(change);

  await gitHub.merge(change.repository, change.number);
  await look(change);
  await untilGone(kubectl, change);
  const tree = publishedTree(change);
  const late = await world.run(change, "up");
  expect(late).toMatchObject({ exitCode: 5, stderr: expect.stringContaining("merged") });
  expect(publishedTree(change)).toBe(tree);
});

/** As when Argo CD asks GitHub by itself, which it does every five minutes. */
async function look(change: Change): Promise<void> {
  refresh(kubectl, change.service);
  await untilRefreshed(kubectl, change.service);
}
