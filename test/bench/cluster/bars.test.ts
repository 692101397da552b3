import { afterAll, beforeAll, expect, test } from "vitest";
import { mostInFlight } from "../../../src/adapters/kubernetes/transport.ts";
import { kubeconfig } from "../../cluster/place.ts";
import { isGone } from "../../cluster/watching.ts";
import { type Change, enterWorld } from "../../cluster/world.ts";
import { limited, median } from "../compare.ts";
import { accessOf, bareClient } from "./bare-client.ts";
import { startCountingProxy } from "./counting-proxy.ts";
import { changeLink, type LinkChange } from "./links.ts";
import { besideOthers } from "./many-previews.ts";
import { argocdSettings, polls } from "./polls.ts";
import { statusRow } from "./status.ts";

const world = enterWorld();
const { kubectl } = world;
const client = bareClient(accessOf(kubeconfig));
const access = accessOf(world.programKubeconfig);
const settings = argocdSettings();
const proxy = await startCountingProxy(access, world.programKubeconfig);

const changes: LinkChange[] = [];
let api: Change;
let web: Change;
let byPoll: Promise<readonly number[]>;

beforeAll(async () => {
  api = await world.open("shop-api", "measured");
  web = await world.open("shop-web", "measured");
  const polled = [await world.open("shop-web", "polled first"), await world.open("shop-web", "polled second")];
  await world.up(api);
  for (const preview of [web, ...polled]) await world.up(preview, "--link", `shop-api=pr-${api.number}`);
  byPoll = polls(world, client, polled, "shop-api=staging");
  // Awaited by the last test.
  byPoll.catch(() => undefined);
});

afterAll(async () => {
  client.close();
  await proxy.close();
});

const links = () => ["shop-api=staging", `shop-api=pr-${api.number}`];

test("a changed link", async ({ task }) => {
  for (let run = 0; run < 8; run += 1) {
    const change = await changeLink(world, client, web, links()[run % 2] ?? "");
    // The first finds caches empty.
    if (run > 0) changes.push(change);
  }
  const of = (name: keyof LinkChange) => median(changes.map((change) => change[name])).toFixed(1);
  task.meta.rows = [
    limited({
      name: "a changed link to ready, seconds",
      values: changes.map(({ ready }) => ready),
      most: 4,
      notes: [
        "preview up --link of a ready shop-web, to the program's end, Argo CD's waves without delay",
        `published after ${of("published")} s, the live record ${of("synced")} s later; ${changes.length} changes`,
      ],
    }),
  ];
});

test("a status", async ({ task }) => {
  const { requests } = await proxy.during(() => expectDone("status", web));
  const paths = requests.map((line) => line.replace("GET ", ""));
  task.meta.rows = [await statusRow(world, web, { access, paths })];
});

test("calls and connections", async ({ task }) => {
  const [link = ""] = links();
  const up = await proxy.during(() => expectDone("up", web, "--link", link));
  const status = await proxy.during(() => expectDone("status", web));
  const list = await besideOthers(kubectl, 200, () => proxy.during(expectList));
  const all = Object.entries({ up, status, list });
  task.meta.rows = [
    limited({
      name: "calls of list beside 200 previews",
      values: [list.requests.length],
      most: 6,
      notes: [
        "requests of Kubernetes by preview list, with 200 records more in Git and 200 Applications more",
        `for comparison: a waiting up ${up.requests.length}, status ${status.requests.length}`,
      ],
    }),
    limited({
      name: "connections",
      values: [Math.max(...all.map(([, { connections }]) => connections))],
      most: mostInFlight + 2,
      notes: [
        `the most to the API server at one time: ${all.map(([command, of]) => `${command} ${of.connections}`).join(", ")}`,
        `two more than the ${mostInFlight} requests that may be under way`,
      ],
    }),
  ];
});

test("a removal", async ({ task }) => {
  const start = performance.now();
  await expectDone("down", api);
  const seconds = (performance.now() - start) / 1000;
  expect(isGone(kubectl, api)).toBe(true);
  task.meta.rows = [
    limited({
      name: "a removal to namespace gone, seconds",
      values: [seconds],
      most: 15,
      notes: ["preview down of a ready shop-api with its three stores, to the program's end"],
    }),
  ];
});

test("a record to synced", async ({ task }) => {
  const waits = await byPoll;
  const asked = changes.map(({ synced }) => synced);
  expect(asked).not.toEqual([]);
  const wait = median(waits);
  task.meta.rows = [
    limited({
      name: "a record to synced",
      values: asked.map((seconds) => seconds / wait),
      most: 1 / 20,
      notes: [
        "a changed link, from the branch of the records to the live record, Argo CD asked : by Argo CD's own poll",
        `${median(asked).toFixed(1)} s against ${waits.map((seconds) => seconds.toFixed(0)).join(" and ")} s`,
        settings,
      ],
    }),
  ];
});

async function expectDone(command: string, change: Change, ...args: readonly string[]): Promise<void> {
  const answer = await world.run(change, command, ...args);
  expect(answer.exitCode, answer.stderr).toBe(0);
}

async function expectList(): Promise<void> {
  const answer = await world.start("shop-web", ["list", "--json"]).answer;
  expect(answer.exitCode, answer.stderr).toBe(0);
  const { previews } = JSON.parse(answer.stdout);
  expect(previews.length).toBeGreaterThan(200);
  expect(previews.map(({ phase }: { phase: string }) => phase)).not.toContain("unknown");
}
