import { expect, onTestFinished, test } from "vitest";
import { watchServing } from "./serving.ts";
import { application, stateOf, until } from "./watching.ts";
import { enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

const file = "shop/migrations/0005_reads_a_table.py";

/** Reads a table that may not be there. */
function reading(table: string): string {
  return `from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("shop", "0004_product_rating")]
    operations = [migrations.RunSQL("SELECT 1 FROM ${table}")]
`;
}

test("a migration that fails leaves the old version serving, through all of Argo CD's tries, a further commit and a link", async () => {
  const [change, payments] = await Promise.all([
    world.open("shop-api", "no such table"),
    world.open("payments", "link to me while it fails"),
  ]);
  await Promise.all([world.up(change), world.up(payments)]);
  const serving = watchServing(world, change);
  onTestFinished(() => serving.end());
  const good = await serving.commit();
  await world.push(change, "fails", { [file]: reading("no_such_table") });
  const answer = await world.run(change, "up");
  expect(answer.exitCode, answer.stderr).toBe(6);
  expect(answer.stderr).toContain("no_such_table");
  await until("the last try of Argo CD", () => {
    const { phase, retryCount } = application(kubectl, change.name)?.status?.operationState ?? {};
    return phase === "Failed" && retryCount === 3;
  });
  expect(stateOf(kubectl, change)).toMatchObject({ health: "Degraded" });

  const linked = await world.run(change, "link", `payments=pr-${payments.number}`);
  expect(linked.exitCode, linked.stderr).toBe(6);
  await world.push(change, "fails still");
  expect(await world.run(change, "up")).toMatchObject({ exitCode: 6 });
  expect(await serving.commits()).toEqual([good]);
  await serving.repair({ [file]: reading("shop_product") });
});

test("a migration that failed for a passing reason is tried again by the next `up`", async () => {
  const change = await world.open("shop-api", "wait for a table", { [file]: reading("soon_there") });
  const first = await world.run(change, "up");
  expect(first.exitCode, first.stderr).toBe(6);
  expect(first.stderr).toContain("soon_there");
  const create = "CREATE TABLE soon_there (); GRANT SELECT ON soon_there TO PUBLIC";
  kubectl(["-n", change.namespace, "exec", "postgres-0", "--", "psql", "-U", "preview", "-qc", create]);
  await world.up(change);
});
