import { expect, test } from "vitest";
import { apiWorld, problemOf } from "../../support/kubernetes-api-connection.ts";

const request = { namespace: "preview-shop-pr-1", pod: "api-0", container: "api" };

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

test("a log comes as text, whatever bytes it comes in", async () => {
  const { cluster, api } = await apiWorld();
  const log = "2026-11-23 café\n".repeat(20);
  api.logs.set("preview-shop-pr-1/api-0/api", log);
  expect(await textOf(cluster.logs({ ...request, previous: true, sinceSeconds: 0.5, tailLines: 100 }))).toBe(log);
  expect(api.calls[0]?.path).toBe(
    "/api/v1/namespaces/preview-shop-pr-1/pods/api-0/log?container=api&previous=true&sinceSeconds=1&tailLines=100",
  );
});

test("a log that is followed has no end, and leaves the connections to others", async () => {
  const { cluster, api, interruption } = await apiWorld({ timeoutSeconds: 0.2 });
  api.logs.set("preview-shop-pr-1/api-0/api", "started\n");
  const followed = Array.from({ length: 10 }, () => cluster.logs({ ...request, follow: true })[Symbol.asyncIterator]());
  for (const pieces of followed) expect((await pieces.next()).value).toContain("s");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await cluster.version()).toBe("v1.34.4");
  const [first, ...others] = followed;
  for (const pieces of others) await pieces.return?.();
  const rest = (async () => {
    while (!(await first?.next())?.done);
  })();
  setTimeout(() => interruption.abort(), 20);
  expect(await problemOf(rest)).toBe("interrupted interrupted: Interrupted.");
});

test("a log that is followed is waited for until it begins", async () => {
  const { cluster, api, interruption } = await apiWorld({ timeoutSeconds: 0.05 });
  api.logs.set("preview-shop-pr-1/api-0/api", "");
  setTimeout(() => interruption.abort(), 200);
  expect(await problemOf(textOf(cluster.logs({ ...request, follow: true })))).toBe(
    "interrupted interrupted: Interrupted.",
  );
});

test("a container that waits has no log yet, and a pod that is gone none", async () => {
  const { cluster, api } = await apiWorld();
  expect(await problemOf(textOf(cluster.logs(request)))).toBe(
    'not-yet log-missing: Could not read the log of api in the pod api-0: container "api" in pod "api-0" is waiting to start: ContainerCreating.',
  );
  api.intercept(() => ({ status: 404, message: 'pods "api-0" not found' }));
  expect(await problemOf(textOf(cluster.logs(request)))).toBe(
    'not-found log-missing: Could not read the log of api in the pod api-0: pods "api-0" not found.',
  );
  api.intercept(() => ({ status: 403, message: 'pods "api-0" is forbidden' }));
  expect(await problemOf(textOf(cluster.logs(request)))).toMatch(/^auth cluster-forbidden: /);
});
