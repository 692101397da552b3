import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { commitFiles } from "../support/git.ts";
import { gatewayRouting, platform, platformYaml } from "./company.ts";
import { restartDaemon } from "./processes.ts";
import { application, call, object, objects, readyState, stateOf, until } from "./watching.ts";
import { enterWorld, refresh } from "./world.ts";

const world = enterWorld();
const { kubectl, gitHub } = world;

test("an API server that restarts in the middle of `up` costs time and nothing else", async () => {
  const change = await world.open("payments", "no server");
  const up = world.run(change, "up");
  await until("a running sync", () => isSyncing(change.name));
  await restartDaemon("kube-apiserver", () => sleep(3000));
  const answer = await up;
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(stateOf(kubectl, change)).toEqual(readyState(change));
});

test("an Argo CD that restarts in the middle of `up` goes on", async () => {
  const change = await world.open("payments", "no controller");
  const up = world.run(change, "up");
  await until("a running sync", () => isSyncing(change.name));
  for (const name of ["argocd-repo-server", "argocd-applicationset-controller", "argocd-application-controller"])
    await restartDaemon(name);
  const answer = await up;
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(stateOf(kubectl, change)).toEqual(readyState(change));
});

test("while GitHub is down previews stay, and `up` and `down` follow when it is back", async () => {
  const [there, next] = [await world.open("payments", "stays"), await world.open("payments", "waits for GitHub")];
  await world.up(there);

  await gitHub.fail(503);
  const refused = await world.run(next, "up");
  expect(refused, refused.stderr).toMatchObject({ exitCode: 8 });
  refresh(kubectl, "payments");
  await until("an ApplicationSet that says so", () => appSetFails());
  expect(application(kubectl, there.name)?.metadata.deletionTimestamp).toBeUndefined();
  expect(await call(there.host, "/healthz")).toMatchObject({ status: 200 });

  await gitHub.recover();
  await world.up(next);
  expect(appSetFails()).toBe(false);
  await world.down(there);
});

test("a platform that changes from Gateway to Ingress serves previews as before", async () => {
  const { url } = inject("gitHub");
  const change = await world.open("payments", "another door");
  await world.up(change);
  commitFiles(platform, "main", { "platform.yaml": platformYaml(url, { kind: "ingress", class: "traefik" }) });
  try {
    await world.up(change);
    const items = objects(kubectl, change.namespace, "ingresses,httproutes.gateway.networking.k8s.io");
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(["Ingress"]);
    expect(await call(change.host, "/healthz")).toMatchObject({ status: 200 });
  } finally {
    commitFiles(platform, "main", { "platform.yaml": platformYaml(url, gatewayRouting) });
  }
});

const isSyncing = (name: string) => application(kubectl, name)?.status?.operationState?.phase === "Running";

function appSetFails(): boolean {
  const { conditions } = object(kubectl, ["-n", "argocd", "get", "applicationset", "preview-payments"]).status;
  return conditions.some(
    ({ type, status }: { type: string; status: string }) => type === "ErrorOccurred" && status === "True",
  );
}
