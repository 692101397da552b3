import { describe, expect, onTestFinished, test } from "vitest";
import { clockSleep } from "../../../src/adapters/registry/transport.ts";
import type { Fault } from "../../support/registry/faults.ts";
import { buildImage } from "../../support/registry/image.ts";
import { problemOf, testRegistry, told } from "../../support/registry/subject.ts";
import { type RegistryServerOptions, startRegistry } from "../../support/registry.ts";

/** A registry with one image, `acme/shop-api:v1`. */
async function start(options: RegistryServerOptions & { readonly faults?: readonly Fault[] } = {}) {
  const server = await startRegistry(options);
  onTestFinished(() => server.close());
  const { digest } = server.pushImage({
    repository: "acme/shop-api",
    tag: "v1",
    platforms: ["linux/amd64"],
    single: true,
  });
  for (const fault of options.faults ?? []) server.fail(fault);
  const tell = (problem: Parameters<typeof told>[0]) => told(problem).replaceAll(/127\.0\.0\.1:\d+/g, "registry:5000");
  return { server, digest, image: `${server.host}/acme/shop-api:v1`, tell };
}

const onBlobs: Fault["on"] = ({ path }) => path.includes("/blobs/");
const unavailableHint = "hint: Check the name of the registry and the network, then run the command again.";
const page = { status: 200, headers: { "content-type": "text/html" }, body: "<html>Log in to the hotel</html>" };

test.each<[string, Fault, string]>([
  ["hangs", { kind: "hang" }, "`registry:5000` did not answer within 0.3 seconds."],
  ["stops after the head", { kind: "stall" }, "`registry:5000` did not answer within 0.3 seconds."],
  ["hangs at the blob", { kind: "hang", on: onBlobs }, "`registry:5000` did not answer within 0.3 seconds."],
  ["resets", { kind: "reset" }, "`registry:5000` cannot be reached: it closed the connection."],
  ["stops in the middle", { kind: "cut" }, "`registry:5000` cannot be reached: it closed the connection."],
  [
    "is busy",
    { kind: "answer", answer: { status: 429 } },
    "`registry:5000` limits how often it may be asked (status 429).",
  ],
])("a registry that %s is not available", async (_, fault, message) => {
  const { image, tell } = await start({ faults: [fault] });
  const problem = await problemOf(testRegistry({ timeoutSeconds: 0.3 }).find(image));
  expect(tell(problem)).toBe(`not-yet registry-unavailable: ${message}\n${unavailableHint}`);
});

test("an error of the registry's own is told with the repository, and that the network is not the reason", async () => {
  const { image, tell } = await start({ faults: [{ kind: "answer", answer: { status: 500 } }] });
  expect(tell(await problemOf(testRegistry().find(image)))).toBe(
    "not-yet registry-unavailable: `registry:5000` answers for `acme/shop-api` with an error of its own (status 500).\n" +
      "hint: Run the command again later; if it stays, see the registry's own status page or log.",
  );
});

test.each<[string, Fault, string]>([
  ["sends other bytes", { kind: "corrupt" }, "`registry:5000` answers with content that does not have its digest."],
  [
    "sends another configuration",
    { kind: "corrupt", on: onBlobs },
    "`registry:5000` answers with content that does not have its digest.",
  ],
  [
    "sends a page",
    { kind: "answer", answer: page },
    "`registry:5000/acme/shop-api` has something there that is not an image.",
  ],
  [
    "sends a page for the configuration",
    { kind: "answer", answer: page, on: onBlobs },
    "`registry:5000` answers with content that does not have its digest.",
  ],
  [
    "lost the configuration",
    { kind: "answer", answer: { status: 404 }, on: onBlobs },
    "`registry:5000/acme/shop-api` answers with status 404.\nhint: Run the command again; if it stays, the registry's own log says why.",
  ],
  ["sends no end", { kind: "flood", bytes: 100 * 1024 ** 2 }, "`registry:5000` answers with more than 4 MiB."],
  [
    "refuses the request",
    { kind: "answer", answer: { status: 400 } },
    "`registry:5000/acme/shop-api` answers with status 400.\nhint: Run the command again; if it stays, the registry's own log says why.",
  ],
  [
    "does not say where to",
    { kind: "answer", answer: { status: 307 } },
    "`registry:5000/acme/shop-api` answers with status 307.\nhint: Run the command again; if it stays, the registry's own log says why.",
  ],
  [
    "sends us round in circles",
    { kind: "answer", answer: { status: 307, headers: { location: "?again" } } },
    "`registry:5000` redirects more than 5 times.",
  ],
  [
    "sends us to plain HTTP",
    { kind: "answer", answer: { status: 302, headers: { location: "http://storage.acme.dev/?signature=s3cr3t" } } },
    "`registry:5000` redirects to an address that is not safe to follow.",
  ],
  [
    "sends us to a file",
    { kind: "answer", answer: { status: 302, headers: { location: "file:///etc/passwd" } } },
    "`registry:5000` redirects to an address that is not safe to follow.",
  ],
])("the answer of a registry that %s is refused", async (_, fault, message) => {
  const { image, tell } = await start({ faults: [fault] });
  expect(tell(await problemOf(testRegistry().find(image)))).toBe(`unhealthy registry-answer-invalid: ${message}`);
});

test("a digest that was asked for is checked even when the registry sends none", async () => {
  const { server, digest } = await start();
  const other = buildImage({ platforms: ["linux/arm64"] }).manifests.at(-1);
  server.fail({ kind: "answer", answer: { status: 200, body: other?.body ?? "" } });
  const problem = await problemOf(testRegistry().find(`${server.host}/acme/shop-api@${digest}`));
  expect(problem.code).toBe("registry-answer-invalid");
});

test("a registry that sends no digest is trusted with a tag, and its bytes are hashed", async () => {
  const { server, image } = await start();
  const other = buildImage({ platforms: ["linux/arm64"] });
  server.fail({ kind: "answer", answer: { status: 200, body: other.manifests.at(-1)?.body ?? "" } });
  expect(await testRegistry().find(image)).toEqual({ digest: other.digest, platforms: ["linux/arm64"] });
});

test("nobody listens", async () => {
  const { server, image, tell } = await start();
  await server.close();
  expect(tell(await problemOf(testRegistry().find(image)))).toBe(
    `not-yet registry-unavailable: \`registry:5000\` cannot be reached: it refuses the connection.\n${unavailableHint}`,
  );
});

test("five redirects are followed", async () => {
  const round: Fault = { kind: "answer", answer: { status: 307, headers: { location: "?again" } }, times: 5 };
  const { server, image, digest } = await start({ faults: [round] });
  expect(await testRegistry().find(image)).toMatchObject({ digest });
  expect(server.requests).toHaveLength(7);
});

test.each([
  ["MANIFEST_UNKNOWN", 400],
  ["NAME_UNKNOWN", 400],
  ["anything", 404],
])("%s with status %i means that there is no such image", async (code, status) => {
  const answer = { status, body: JSON.stringify({ errors: [{ code }] }) };
  const { image } = await start({ faults: [{ kind: "answer", answer }] });
  expect(await testRegistry().find(image)).toBeUndefined();
});

describe("attempts", () => {
  test.each<[string, Fault, number[]]>([
    ["a reset", { kind: "reset", times: 2 }, [0.5, 1]],
    ["a body that stops", { kind: "cut", times: 1 }, [0.5]],
    ["502", { kind: "answer", answer: { status: 502 }, times: 2 }, [0.5, 1]],
    ["503", { kind: "answer", answer: { status: 503 }, times: 1 }, [0.5]],
    ["504 for the blob", { kind: "answer", answer: { status: 504 }, times: 2, on: onBlobs }, [0.5, 1]],
    ["429 that says when", { kind: "answer", answer: { status: 429, headers: { "retry-after": "7" } }, times: 1 }, [7]],
    [
      "429 that says a date",
      {
        kind: "answer",
        answer: { status: 429, headers: { "retry-after": "Mon, 23 Nov 2026 09:00:00 GMT" } },
        times: 1,
      },
      [0.5],
    ],
  ])("%s is tried again", async (_, fault, expected) => {
    const { image, digest } = await start({ faults: [fault] });
    const pauses: number[] = [];
    const find = testRegistry({ sleep: async (seconds) => pauses.push(seconds) }).find(image);
    expect(await find).toEqual({ digest, platforms: ["linux/amd64"] });
    expect(pauses).toEqual(expected);
  });

  test.each<[string, Fault, number]>([
    ["the third reset", { kind: "reset" }, 3],
    ["the third 503", { kind: "answer", answer: { status: 503 } }, 3],
    ["500", { kind: "answer", answer: { status: 500 } }, 1],
    ["a pause that is too long", { kind: "answer", answer: { status: 429, headers: { "retry-after": "11" } } }, 1],
    ["other bytes", { kind: "corrupt" }, 1],
    ["silence", { kind: "hang" }, 1],
    ["the sixth redirect", { kind: "answer", answer: { status: 307, headers: { location: "?again" } } }, 6],
  ])("%s is the end", async (_, fault, requests) => {
    const { server, image } = await start({ faults: [fault] });
    await problemOf(testRegistry({ timeoutSeconds: 0.3 }).find(image));
    expect(server.requests).toHaveLength(requests);
  });
});

test.each<[string, Fault]>([
  ["while the registry thinks", { kind: "hang" }],
  ["while we wait for another attempt", { kind: "answer", answer: { status: 503, headers: { "retry-after": "9" } } }],
])("an interruption ends the command %s", async (_, fault) => {
  const { image } = await start({ faults: [fault] });
  const signal = AbortSignal.timeout(200);
  const problem = await problemOf(testRegistry({ signal, sleep: clockSleep(signal) }).find(image));
  expect(told(problem)).toBe("interrupted interrupted: Interrupted.");
});

describe("what is not an image", () => {
  const config = { mediaType: "application/vnd.oci.empty.v1+json", digest: `sha256:${"0".repeat(64)}`, size: 2 };
  test.each([
    ["both an index and an image", { schemaVersion: 2, manifests: [], config, layers: [] }],
    ["an index with layers", { schemaVersion: 2, manifests: [], layers: [] }],
    ["the first schema", { schemaVersion: 1, fsLayers: [], history: [] }],
    ["a configuration without a digest", { schemaVersion: 2, config: { digest: "../../../secret" }, layers: [] }],
    ["a list", []],
    ["null", null],
  ])("%s is refused", async (_, document) => {
    const { server } = await start();
    const body = Buffer.from(JSON.stringify(document));
    server.pushManifest("acme/odd", "v1", { mediaType: "application/vnd.oci.image.index.v1+json", body });
    const problem = await problemOf(testRegistry().find(`${server.host}/acme/odd:v1`));
    expect(problem).toMatchObject({ kind: "unhealthy", code: "registry-answer-invalid" });
  });

  test.each([
    ["entries without a platform", [{ digest: config.digest }]],
    ["unknown platforms", [{ platform: { os: "unknown", architecture: "unknown" } }]],
    [
      "attestations that say what they are about",
      [
        {
          platform: { os: "linux", architecture: "amd64" },
          annotations: { "vnd.docker.reference.type": "attestation-manifest" },
        },
      ],
    ],
    ["nothing", []],
  ])("an index of %s has no platform", async (_, manifests) => {
    const { server } = await start();
    const body = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));
    const { digest } = server.pushManifest("acme/odd", "v1", {
      mediaType: "application/vnd.oci.image.index.v1+json",
      body,
    });
    expect(await testRegistry().find(`${server.host}/acme/odd:v1`)).toEqual({ digest, platforms: [] });
  });
});
