import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { filesOfService } from "./company.ts";
import { offerVolume, withdrawVolume } from "./volume.ts";
import { application, call, objects } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

const volume = "sleepers";

afterAll(() => withdrawVolume(world.kubectl, volume));

test("sleep lasts through Argo CD's healing, and a volume's data through sleep", async () => {
  offerVolume(world.kubectl, volume);
  const previewYaml = filesOfService("payments")["preview.yaml"] ?? "";
  const change = await world.open("payments", "sleep tight", {
    "preview.yaml": previewYaml.replace("postgres: {}", "postgres: {storage: volume}"),
  });
  await world.up(change);
  psql(change, "CREATE TABLE kept (line text)");
  psql(change, "INSERT INTO kept VALUES ('still here')");
  const jobs = jobsOf(change);

  await world.done(change, "sleep");
  expect(podsOf(change)).toEqual([]);
  for (let look = 0; look < 3; look += 1) {
    await reconcile(change);
    expect(podsOf(change)).toEqual([]);
    expect(application(kubectl, change.name)?.status?.sync?.status).toBe("Synced");
  }
  expect((await world.run(change, "status")).stdout).toContain("asleep");
  expect((await call(change.host, "/healthz")).status).toBeGreaterThanOrEqual(500);
  expect((await world.done(change, "sleep")).stderr).toContain("nothing changed");

  await world.done(change, "wake");
  expect(await call(change.host, "/readyz")).toMatchObject({ status: 200 });
  expect(psql(change, "SELECT line FROM kept")).toContain("still here");
  expect(jobsOf(change)).toEqual(jobs);

  await world.done(change, "sleep");
  await world.push(change, "wake up");
  await throughMigration(change, "up");
  expect(psql(change, "SELECT line FROM kept")).toContain("still here");
});

test("a store that sleeps without a volume starts again, and is migrated", async () => {
  const change = await world.open("payments", "sleep and forget");
  await world.up(change);
  const jobs = jobsOf(change);
  await world.done(change, "sleep", "--stores", "--yes");
  expect(podsOf(change)).toEqual([]);
  await throughMigration(change, "wake");
  expect(await call(change.host, "/v1/status")).toMatchObject({ status: 200 });
  expect(jobsOf(change)).not.toEqual(jobs);
});

/** The suite's migrations are tried once, and may come before the way to a store that has just woken: `up` tries again. */
async function throughMigration(change: Change, command: "up" | "wake"): Promise<void> {
  const first = await world.run(change, command);
  if (first.exitCode !== 0) expect(first.stderr).toContain("The migration has failed");
  await world.up(change);
}

/** Argo CD compares with Git, as it does by itself every few minutes. */
async function reconcile({ name }: Change): Promise<void> {
  kubectl(["-n", "argocd", "annotate", "--overwrite", "application", name, "argocd.argoproj.io/refresh=normal"]);
  await sleep(3000);
}

function podsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "pods").flatMap(({ metadata, status }) =>
    status.phase === "Succeeded" ? [] : [metadata.name],
  );
}

function jobsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "jobs").map(({ metadata }) => metadata.uid);
}

function psql({ namespace }: Change, statement: string): string {
  const client = ["psql", "--username", "preview", "--dbname", "preview", "--tuples-only", "--command", statement];
  return kubectl(["-n", namespace, "exec", "postgres-0", "-c", "postgres", "--", ...client]);
}
