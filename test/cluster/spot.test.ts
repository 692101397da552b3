import { afterAll, expect, test } from "vitest";
import { apply } from "./kubectl.ts";
import { call, object, objects, until, untilReady } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** A node that nobody runs: the scheduler takes it for one until it is found to be silent, after most of a minute. */
const spotNode = "spot-1";

afterAll(() => void kubectl(["delete", "node", spotNode, "--ignore-not-found"]));

test("the service prefers a Spot node, and returns when it is taken away; databases never leave", async () => {
  const change = await world.open("payments", "save money");
  await world.up(change);
  const store = podsOf(change, "postgres");
  expect(podsOf(change, "payments")).toMatchObject([{ spec: { nodeName: "node-1" } }]);

  addSpotNode();
  await world.push(change, "save more");
  await world.run(change, "up", "--no-wait");
  await until("a pod on the Spot node", () => podsOf(change, "payments").some(isOnSpot));
  expect(podsOf(change, "migrate").some(isOnSpot)).toBe(false);
  expect(podsOf(change, "postgres")).toEqual(store);

  kubectl(["delete", "node", spotNode]);
  await untilReady(kubectl, change);
  expect(podsOf(change, "payments")).toMatchObject([{ spec: { nodeName: "node-1" } }]);
  expect(await call(change.host, "/readyz")).toMatchObject({ status: 200 });
});

interface Pod {
  readonly metadata: { readonly name: string; readonly uid: string; readonly deletionTimestamp?: string };
  readonly spec: { readonly nodeName?: string };
}

const isOnSpot = ({ spec }: Pod) => spec.nodeName === spotNode;

/** Names and nodes of the pods that are not on their way out. */
function podsOf({ namespace }: Change, workload: string): readonly Pod[] {
  return objects(kubectl, namespace, "pods")
    .filter(({ metadata }: Pod) => metadata.name.startsWith(`${workload}-`) && !metadata.deletionTimestamp)
    .map(({ metadata: { name, uid }, spec: { nodeName } }: Pod) => ({
      metadata: { name, uid },
      spec: { ...(nodeName === undefined ? {} : { nodeName }) },
    }));
}

function addSpotNode(): void {
  const { capacity, allocatable, nodeInfo } = object(kubectl, ["get", "node", "node-1"]).status;
  const metadata = { name: spotNode, labels: { "karpenter.sh/capacity-type": "spot" } };
  apply(kubectl, [{ apiVersion: "v1", kind: "Node", metadata }]);
  const conditions = [{ type: "Ready", status: "True", reason: "Made", message: "", lastHeartbeatTime: now() }];
  const status = JSON.stringify({ status: { capacity, allocatable, nodeInfo, conditions } });
  kubectl(["patch", "node", spotNode, "--subresource=status", "--type=merge", `--patch=${status}`]);
}

const now = () => new Date().toISOString();
