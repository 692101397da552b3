import { afterAll, expect, test } from "vitest";
import { type GcReport, hasLeftovers } from "../../src/report/gc-report.ts";
import { addSeconds } from "../../src/time.ts";
import { commitFiles } from "../support/git.ts";
import { platform } from "./company.ts";
import { apply } from "./kubectl.ts";
import { baselineCharges, chargesOf, loadProducts, pay } from "./shop.ts";
import { bornAt, type Stray, strayApplication, strayNamespace, uidsOf } from "./strays.ts";
import { call, isGone, objects, readyState, recordAt, stateOf, until, untilReady } from "./watching.ts";
import { type Change, enterWorld, type StartOptions } from "./world.ts";

const world = enterWorld();
const { kubectl, gitHub } = world;

/** What the tests have put beside the previews. */
const strays: Stray[] = [];

afterAll(async () => {
  await gitHub.setTime(null);
  for (const { kind, metadata } of strays)
    kubectl(["-n", "argocd", "delete", kind, metadata.name, "--ignore-not-found", "--wait=false"]);
});

test("gc removes what must go, puts to sleep what is idle, and sends callers to the baseline", async () => {
  const wanted = await world.open("payments", "keep me");
  const closed = await world.open("payments", "close me");
  const expired = await world.open("payments", "forget me");
  const idle = await world.open("payments", "leave me");
  const caller = await world.open("shop-api", "call the closed one");
  for (const change of [wanted, closed, expired, idle]) await world.up(change);
  await world.up(caller, "--link", `payments=pr-${closed.number}`);
  loadProducts(kubectl, caller);
  expect([await pay(caller), await chargesOf(closed)]).toEqual([201, 1]);
  await gitHub.close(closed.repository, closed.number);
  editRecord(expired, { expiresAt: ago(2), dueSince: ago(1), dueBecause: "expired" });
  editRecord(idle, { lastPushAt: ago(48) });
  const paidAtBaseline = baselineCharges(kubectl);

  const plan = await gc(["--dry-run"]);
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
  await until("a payment at the baseline", async () => (await pay(caller)) === 201);
  expect(baselineCharges(kubectl)).toBe(paidAtBaseline + 1);
  expect((await world.run(caller, "status")).stdout).toContain(`${closed.name}`);
  expect(await call(wanted.host, "/healthz")).toMatchObject({ status: 200 });

  const again = await gc();
  expect(verdicts(again, [wanted, idle, caller])).toEqual(["keep", "keep", "keep"]);
  expect([again.commit, again.orphans]).toEqual([null, []]);
});

test("gc --prune-orphans deletes what is ours, has no record and is not new, and nothing else", async () => {
  const kept = await world.open("payments", "has a record");
  await world.up(kept);
  const [application, namespace] = [strayApplication(kubectl, kept), strayNamespace(kubectl, kept)];
  const orphans = [application(901), namespace(902)];
  const foreign = [
    application(903, { repository: "file:///another/preview-platform.git" }),
    application(904, { labels: { "preview.internal/service": undefined } }),
    namespace(905, { labels: { "preview.internal/platform": "another.preview-platform" } }),
    namespace(906, { labels: { "preview.internal/platform": undefined } }),
    namespace(907, { labels: { "preview.internal/service": undefined } }),
    namespace(908, { labels: { "preview.internal/service": "shop-api" } }),
    namespace(909, { name: "preview-payments-pr-909-old" }),
  ];
  const young = [application(910), namespace(911)];
  put([...orphans, ...foreign]);
  const born = bornAt(kubectl, orphans);
  expect(found(await gc(["--dry-run"]))).toEqual([]);

  await until("a time between old and young", () => Date.now() >= Date.parse(addSeconds(born, 30)));
  put(young);
  const others = [...foreign, ...young];
  const before = [uidsOf(kubectl, orphans), uidsOf(kubectl, others)];
  // A few seconds too old to be new; the young ones have half a minute left.
  await gitHub.setTime(addSeconds(born, settledSeconds + 5));
  expect(found(await gc(["--dry-run", "--prune-orphans"]))).toEqual(outcomes(orphans, "planned"));
  const refused = await gc(["--prune-orphans", "--yes"]);
  expect(found(refused)).toEqual(outcomes(orphans, "failed"));
  for (const { error } of refused.orphans) expect(error).toMatch(/preview-system:preview.* cannot delete/);
  expect([uidsOf(kubectl, orphans), uidsOf(kubectl, others)]).toEqual(before);

  const pruned = await gc(["--prune-orphans", "--yes"], { as: "administrator" });
  expect(found(pruned)).toEqual(outcomes(orphans, "deleted"));
  await until("the end of the orphans", () => uidsOf(kubectl, orphans).length === 0);
  const again = await gc(["--prune-orphans", "--yes"], { as: "administrator" });
  expect([again.commit, again.orphans]).toEqual([null, []]);
  expect(uidsOf(kubectl, others)).toEqual(before[1]);
  expect(stateOf(kubectl, kept)).toEqual(readyState(kept));

  await gitHub.setTime(addSeconds(bornAt(kubectl, young), settledSeconds));
  expect(found(await gc(["--dry-run", "--prune-orphans"]))).toEqual(outcomes(young, "planned"));
});

/** As the documentation says: ten minutes. */
const settledSeconds = 600;

/** As the platform's workflow runs it. What other files left closed goes too. */
async function gc(args: readonly string[] = ["--yes"], options: StartOptions = {}): Promise<GcReport> {
  const line = ["gc", "--json", "--timeout", "200s", "--max-delete", "200", ...args];
  const { stdout, stderr, exitCode } = await world.start("payments", line, options).answer;
  expect([0, 9], stderr).toContain(exitCode);
  const report: GcReport = JSON.parse(stdout);
  expect(exitCode, stderr).toBe(hasLeftovers(report) ? 9 : 0);
  return report;
}

function verdicts({ items }: GcReport, changes: readonly Change[]): readonly (string | undefined)[] {
  return changes.map(({ name }) => items.find(({ preview }) => preview === name)?.verdict);
}

/** Kinds, names and outcomes of the orphans that a report tells. */
function found({ orphans }: GcReport): readonly (readonly string[])[] {
  return orphans.map(({ kind, name, outcome }) => [kind, name, outcome]);
}

function outcomes(orphans: readonly Stray[], outcome: string): readonly (readonly string[])[] {
  return orphans.map(({ kind, metadata }) => [kind, metadata.name, outcome]);
}

/** Makes them, until the file ends. */
function put(made: readonly Stray[]): void {
  strays.push(...made);
  apply(kubectl, made);
}

/** What another run, or time, has written. */
function editRecord(change: Change, of: object): void {
  const path = `previews/${change.service}/pr-${change.number}/preview.json`;
  const text = JSON.stringify({ ...recordAt("previews", change), ...of }, undefined, 2);
  commitFiles(platform, "previews", { [path]: `${text}\n` }, "preview: time passes");
}

const ago = (hours: number) => `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19)}Z`;

function podsOf({ namespace }: Change): readonly string[] {
  return objects(kubectl, namespace, "pods").flatMap(({ metadata, status }) =>
    status.phase === "Succeeded" ? [] : [metadata.name],
  );
}
