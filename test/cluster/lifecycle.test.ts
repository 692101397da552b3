import { expect, test } from "vitest";
import { isWrite } from "./audit.ts";
import { call, commitsOf, object, objects } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

test("a labelled pull request runs at its commit with databases of its own", async () => {
  const change = await world.open("shop-api", "sell more");
  await world.up(change);
  expect(await call(change.host, "/healthz")).toMatchObject({ status: 200, body: { commit: change.sha } });
  const stores = { database: "ok", cache: "ok", reviews: "ok" };
  expect(await call(change.host, "/readyz")).toMatchObject({ status: 200, body: { stores } });

  const [job, ...otherJobs] = list(change, "jobs");
  expect(otherJobs).toEqual([]);
  const started = object(kubectl, ["-n", change.namespace, "get", "deployment", "api"]).metadata.creationTimestamp;
  expect(Date.parse(job.status.completionTime)).toBeLessThanOrEqual(Date.parse(started));
  expect(inStore(change, "postgres", "psql", "-U", "preview", "-tc", "select count(*) > 0 from shop_order")).toBe("f");

  kubectl(["-n", change.namespace, "exec", "deploy/api", "--", "python", "manage.py", "loaddata", "demo"]);
  const headers = { "X-Cart": "0123456789abcdef" };
  expect(await call(change.host, "/api/cart", { body: { product: 1, quantity: 2 }, headers })).toMatchObject({
    status: 200,
    body: { count: 2 },
  });
  const review = { author: "Ann", rating: 5, text: "Warm." };
  expect(await call(change.host, "/api/products/1/reviews", { body: review })).toMatchObject({ status: 201 });
  expect(inStore(change, "redis", "redis-cli", "keys", "*cart*")).toContain("0123456789abcdef");
  expect(inStore(change, "mongo", "ls", "/data/db")).toContain(".sqlite");

  expect(pods(change).map(({ metadata }) => metadata.labels["app.kubernetes.io/name"])).not.toContain("beat");
  expect(object(kubectl, ["-n", change.namespace, "get", "deployment", "beat"]).spec.replicas).toBe(0);
});

test("a second `up` writes nothing; a new commit rolls the service and leaves the databases alone", async () => {
  const change = await world.open("payments", "round down");
  const interrupted = world.start("payments", ["up", `pr-${change.number}`]);
  await interrupted.said(/wait /);
  interrupted.interrupt();
  expect(await interrupted.answer).toMatchObject({ exitCode: 130 });
  await world.up(change);

  const commits = commitsOf(change);
  const asked = world.requests().length;
  const writesOnGitHub = async () => (await world.gitHub.requests()).filter((request) => isWriteOf(change, request));
  const written = await writesOnGitHub();
  const again = await world.run(change, "up");
  expect(again).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("nothing changed") });
  expect(commits).toHaveLength(1);
  expect(commitsOf(change)).toEqual(commits);
  expect(world.requests().slice(asked).filter(isWrite)).toEqual([]);
  expect(await writesOnGitHub()).toEqual(written);

  const before = pods(change);
  const sha = await world.push(change, "round up");
  await world.up(change);
  expect(await call(change.host, "/healthz")).toMatchObject({ status: 200, body: { commit: sha } });
  const after = pods(change);
  const uids = (all: readonly Pod[], name: string) =>
    all.filter(({ metadata }) => metadata.name.startsWith(name)).map(({ metadata }) => metadata.uid);
  expect(uids(after, "postgres")).toEqual(uids(before, "postgres"));
  expect(list(change, "jobs")).toHaveLength(1);
  const images = (all: readonly Pod[]) => all.flatMap(({ spec }) => spec.containers.map(({ image }) => image));
  const [old] = images(before).filter((image) => image.includes("acme/payments"));
  expect(images(after)).not.toContain(old);
});

interface Pod {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
  };
  readonly spec: { readonly containers: readonly { readonly image: string }[] };
}

/** Those that are not on their way out. */
function pods(change: Change): readonly Pod[] {
  return list(change, "pods").filter(({ metadata }: Pod) => metadata.deletionTimestamp === undefined);
}

function list({ namespace }: Change, kind: string) {
  return objects(kubectl, namespace, kind);
}

function inStore({ namespace }: Change, store: string, ...command: readonly string[]): string {
  return kubectl(["-n", namespace, "exec", `${store}-0`, "-c", store, "--", ...command]).trim();
}

/**
 * Whether a request to GitHub may have changed something, of whatever kind, but for what other test files do to their
 * pull requests meanwhile. The program only asks by GraphQL.
 */
function isWriteOf({ repository, number }: Change, request: string): boolean {
  if (/^(?:GET|HEAD) /.test(request) || request === "POST /graphql") return false;
  const pullRequest = /^\w+ \/repos\/([^/]+\/[^/]+)\/(?:issues|pulls)\/(\d+)\b/.exec(request);
  return pullRequest === null || (pullRequest[1] === repository && pullRequest[2] === String(number));
}
