import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, down, up } from "./cluster.ts";
import { webUrl } from "./place.ts";
import { waitFor } from "./processes.ts";
import { traces } from "./traces.ts";
import { type ClusterWorld, clusterWorld, domain } from "./world.ts";

let before: ReturnType<typeof traces>;
let cluster: Cluster;
let world: ClusterWorld;

beforeAll(async () => {
  await down();
  before = traces();
  cluster = await up({ say: (line) => process.stdout.write(`${line}\n`) });
  world = await clusterWorld(cluster);
});

afterAll(async () => {
  await world?.close();
  await down();
});

test("Argo CD takes the platform repository from its root", async () => {
  cluster.kubectl(["apply", "-f", "-"], world.platformFile("argocd/root.yaml"));
  await waitFor("a synced platform", () => state("preview-platform") === "Synced Healthy");
  expect(ask("applicationset", "preview-shop-api", "{.spec.template.spec.project}")).toBe("preview-shop-api");
});

test("a pull request gets its preview, migrated before it starts, and loses it", async () => {
  const { number, sha } = await world.openPullRequest();
  const name = `shop-api-pr-${number}`;
  const namespace = `preview-${name}`;
  const published = await world.preview("up", "--no-wait");
  expect(published.exitCode, published.stderr).toBe(0);
  refresh();
  await waitFor("a synced preview", () => state(name) === "Synced Healthy", 300);

  const [migrated, started] = [
    read(["-n", namespace, "get", "jobs", "-o", "jsonpath={.items[0].status.completionTime}"]),
    read(["-n", namespace, "get", "deployment", "api", "-o", "jsonpath={.metadata.creationTimestamp}"]),
  ];
  expect(Date.parse(migrated)).toBeLessThanOrEqual(Date.parse(started));
  const host = `pr-${number}-shop-api.${domain}`;
  expect(await call(host, "/healthz")).toMatchObject({ status: 200, body: { commit: sha, service: "shop-api" } });
  expect(await call(host, "/readyz")).toMatchObject({ status: 200 });
  expect(await call(host, "/api/products")).toMatchObject({ status: 200 });

  const removed = await world.preview("down", "--no-wait");
  expect(removed.exitCode, removed.stderr).toBe(0);
  refresh();
  await waitFor(
    "the end of the namespace",
    () => read(["get", "namespace", namespace, "--ignore-not-found"]) === "",
    120,
  );
});

test("a second `up` finds the cluster, and `down` leaves nothing of it", async () => {
  const start = Date.now();
  await up();
  expect(Date.now() - start).toBeLessThan(2000);
  await down();
  expect(traces()).toEqual(before);
});

const read = (args: readonly string[]) => cluster.kubectl(args).trim();

const ask = (kind: string, name: string, path: string) =>
  read(["-n", "argocd", "get", kind, name, "--ignore-not-found", "-o", `jsonpath=${path}`]);

const state = (application: string) => ask("application", application, "{.status.sync.status} {.status.health.status}");

/** As a webhook would: Argo CD asks GitHub and Git again. */
function refresh(): void {
  const annotation = "argocd.argoproj.io/application-set-refresh=true";
  cluster.kubectl(["-n", "argocd", "annotate", "--overwrite", "applicationset", "preview-shop-api", annotation]);
}

/** Through the ingress, as a browser that has looked the host up. */
async function call(host: string, path: string): Promise<{ status: number | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, webUrl), { headers: { host } }, async (response) => {
      const body = await text(response);
      resolve({ status: response.statusCode, body: response.statusCode === 200 ? JSON.parse(body) : body });
    })
      .once("error", reject)
      .end();
  });
}
