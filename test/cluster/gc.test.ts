import { afterAll, expect, test } from "vitest";
import type { GcReport } from "../../src/report/gc-report.ts";
import { commitFiles } from "../support/git.ts";
import { platform } from "./company.ts";
import { apply } from "./kubectl.ts";
import { call, isGone, objects, recordAt, untilReady } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** Of nobody's previews, whatever their names say. */
const decoy = "preview-payments-pr-900";
/** Ours by its label, without a record, and too new to be an orphan: its record may be on its way. */
const stray = "preview-payments-pr-901";

afterAll(() => void kubectl(["delete", "namespace", decoy, stray, "--ignore-not-found", "--wait=false"]));

test("gc removes what must go, puts to sleep what is idle, and touches nothing else", async () => {
  const wanted = await world.open("payments", "keep me");
  const closed = await world.open("payments", "close me");
  const expired = await world.open("payments", "forget me");
  const idle = await world.open("payments", "leave me");
  const caller = await world.open("shop-api", "call the closed one");
  for (const change of [wanted, closed, expired, idle]) await world.up(change);
  await world.up(caller, "--link", `payments=pr-${closed.number}`);
  await world.gitHub.close(closed.repository, closed.number);
  editRecord(expired, { expiresAt: ago(2), dueSince: ago(1), dueBecause: "expired" });
  editRecord(idle, { lastPushAt: ago(48) });
  kubectl(["create", "namespace", decoy]);
  apply(kubectl, [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: stray, labels: labelsOf("payments-pr-901") } },
  ]);

  const plan = await gc("--dry-run");
  expect(verdicts(plan, [wanted, closed, expired, idle, caller])).toEqual([
    "keep",
    "remove",
    "remove",
    "sleep",
    "relink",
  ]);
  const report = await gc();
  expect(verdicts(report, [wanted, closed, expired, idle, caller])).toEqual(
    verdicts(plan, [wanted, closed, expired, idle, caller]),
  );
  for (const item of report.items) expect(item.receipt?.left ?? []).toEqual([]);
  for (const change of [closed, expired]) expect([change.name, isGone(kubectl, change)]).toEqual([change.name, true]);
  await untilReady(kubectl, idle);
  expect(podsOf(idle)).toEqual(["postgres-0"]);
  await untilReady(kubectl, caller);
  expect(await call(caller.host, "/healthz")).toMatchObject({ status: 200 });
  expect((await world.run(caller, "status")).stdout).toContain(`${closed.name}`);
  expect(await call(wanted.host, "/healthz")).toMatchObject({ status: 200 });
  for (const name of [decoy, stray]) expect(namespaceOf(name)).toBe(`namespace/${name}`);

  const again = await gc();
  expect(verdicts(again, [wanted, idle, caller])).toEqual(["keep", "keep", "keep"]);
  expect([again.commit, again.orphans]).toEqual([null, []]);
});

/** As the platform's workflow runs it. What other files left closed goes too. */
async function gc(...args: readonly string[]): Promise<GcReport> {
  const line = ["gc", "--json", "--timeout", "200s", "--max-delete", "200", ...args];
  const { stdout, stderr, exitCode } = await world.start("payments", line).answer;
  expect([0, 9], stderr).toContain(exitCode);
  return JSON.parse(stdout);
}

function verdicts({ items }: GcReport, changes: readonly Change[]): readonly (string | undefined)[] {
  return changes.map(({ name }) => items.find(({ preview }) => preview === name)?.verdict);
}

function namespaceOf(name: string): string {
  return kubectl(["get", "namespace", name, "--ignore-not-found", "-o", "name"]).trim();
}

/** What another run, or time, has written. */
function editRecord(change: Change, of: object): void {
  const path = `previews/${change.service}/pr-${change.number}/preview.json`;
  const text = JSON.stringify({ ...recordAt("previews", change), ...of }, undefined, 2);
  commitFiles(platform, "previews", { [path]: `${text}\n` }, "preview: time passes");
}

const ago = (hours: number) => `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19)}Z`;

function labelsOf(name: string) {
  return {
    "preview.internal/name": name,
    "preview.internal/service": "payments",
    "preview.internal/pull-request": "901",
  };
}

function podsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "pods").flatMap(({ metadata, status }) =>
    status.phase === "Succeeded" ? [] : [metadata.name],
  );
}
