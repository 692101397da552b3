import { afterAll, expect, inject, test } from "vitest";
import { down, up } from "./cluster.ts";
import { traces } from "./traces.ts";

/** The cluster of this run is the one that is tested here; it is the last file that uses it. */
const kept = process.env.PREVIEW_CLUSTER_KEEP !== undefined;

afterAll(async () => {
  if (!kept) await down();
});

test("a second `up` finds the cluster", async () => {
  const start = Date.now();
  await up();
  expect(Date.now() - start).toBeLessThan(2000);
});

test.skipIf(kept)("`down` leaves nothing of it", async () => {
  await down();
  expect(traces()).toEqual(inject("tracesBefore"));
});
