import { afterAll, beforeAll, expect, test } from "vitest";
import { commitFiles } from "../support/git.ts";
import { filesBelow } from "../support/project-files.ts";
import { platform } from "./company.ts";
import { deleteImage } from "./registry.ts";
import { type Serving, watchServing } from "./serving.ts";
import { stateOf } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** The preview that all of it happens to, one after the other. */
let change: Change;
let serving: Serving;

beforeAll(async () => {
  change = await world.open("payments", "unlucky");
  await world.up(change);
  serving = watchServing(world, change);
});

afterAll(async () => {
  await serving?.end();
});

test("an image that crashes is told with its last words, and leaves the old version serving", async () => {
  const good = await serving.commit();
  await world.push(change, "crash", { "gunicorn.conf.py": 'raise SystemExit("no configuration")\n' });
  const answer = await world.run(change, "up");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(answer.stderr).toContain("no configuration");
  // Argo CD's sync goes on until the Deployment's progress deadline, ten minutes; the next `up` ends it.
  expect(stateOf(kubectl, change)).toMatchObject({ health: "Progressing", operation: "Running" });
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({ "gunicorn.conf.py": filesBelow("examples/payments")["gunicorn.conf.py"] ?? "" });
});

test("an image that is not there is waited for no longer than asked, and one that has gone since is told", async () => {
  const good = await serving.commit();
  const missing = { repository: "acme/payments", tag: await world.push(change, "never built") };
  await deleteImage(missing);
  const early = await world.run(change, "up");
  expect(early, early.stderr).toMatchObject({ exitCode: 8, stderr: expect.stringContaining("--wait-image") });
  const tag = await world.push(change, "gone at once");
  const late = world.start("payments", ["up", `pr-${change.number}`, "--timeout", "150s"]);
  await late.said(/publish/);
  await deleteImage({ ...missing, tag });
  const { exitCode, stderr } = await late.answer;
  expect(exitCode, stderr).toBe(6);
  expect(stderr).toMatch(/^error: .*image.* cannot be pulled/m);
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({});
});

test("what the cluster refuses of an object is told in its words", async () => {
  const good = await serving.commit();
  const overlay = "deploy/overlays/preview/kustomization.yaml";
  const label = (path: string) => ({ op: "add", path: `${path}/shelf`, value: "upper" });
  const patch = JSON.stringify([label("/spec/selector/matchLabels"), label("/spec/template/metadata/labels")]);
  const text = `resources: [../../base]\npatches: [{target: {kind: Deployment}, patch: '${patch}'}]\n`;
  await world.push(change, "another selector", { [overlay]: text });
  const { exitCode, stderr } = await world.run(change, "up");
  expect(exitCode, stderr).toBe(6);
  expect(stderr).toContain("field is immutable");
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({ [overlay]: "resources: [../../base]\n" });
});

test("a folder that Argo CD cannot build is told", async () => {
  const good = await serving.commit();
  const missing = `previews/payments/pr-${change.number}/preview.env`;
  commitFiles(platform, "previews", { [missing]: null }, "by hand");
  const { exitCode, stderr } = await world.run(change, "sleep");
  expect(exitCode, stderr).toBe(6);
  expect(stderr).toMatch(/^error: Argo CD cannot build the folder: /m);
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({});
});
