import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fault } from "../../support/registry/faults.ts";
import { sha256 } from "../../support/registry/image.ts";
import { layerOf, noise } from "../../support/registry/new-image.ts";
import { problemOf, testImages, told } from "../../support/registry/subject.ts";
import { startRegistry } from "../../support/registry.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const content = noise(2 * 1024 * 1024);

/** A registry with `acme/seed:v1`, which has one layer with the file `file`. */
async function start() {
  const server = await startRegistry();
  onTestFinished(() => server.close());
  const images = testImages({ timeoutSeconds: 0.5 });
  const layer = readFileSync((await images.pack(layerOf({ file: content }), "gzip")).file);
  const { digest } = server.pushImage({
    ...{ repository: "acme/seed", tag: "v1", platforms: ["linux/amd64"], single: true },
    layers: [layer],
  });
  const reference = `${server.host}/acme/seed:v1`;
  const image = await images.open(reference, "linux/amd64");
  if (image === undefined) throw new Error("the image is not there");
  const tell = (problem: Parameters<typeof told>[0]) => told(problem).replaceAll(/127\.0\.0\.1:\d+/g, "registry:5000");
  return { server, images, layer, digest, reference, image, tell };
}

const isLayer: Fault["on"] = ({ method, path }) => method === "GET" && path.includes("/blobs/");

describe("a download that breaks goes on where it broke", () => {
  test("with a registry that knows ranges", async () => {
    const { server, images, image, layer } = await start();
    server.fail({ kind: "cut", on: isLayer, times: 2 });
    const folder = temporaryFolder();
    await images.unpack(image, folder);
    expect(sha256(readFileSync(join(folder, "file")))).toBe(sha256(content));
    const ranges = server.requests.filter((request) => isLayer(request)).map(({ headers }) => headers.range);
    const [first, ...again] = ranges.slice(-3).map((range) => /^bytes=(\d+)-$/.exec(String(range))?.[1]);
    expect(first).toBeUndefined();
    // Of what was sent, the last may be lost on the way.
    const [second = 0, third = 0] = again.map(Number);
    expect(second).toBeGreaterThan(0);
    expect(third).toBeGreaterThan(second);
    expect(third).toBeLessThan(layer.byteLength);
  });

  test("with a storage that begins at the beginning again", async () => {
    const { server, images, image, layer } = await start();
    server.fail({ kind: "answer", answer: { status: 200, body: layer }, on: isLayer });
    server.fail({ kind: "cut", on: isLayer, times: 1 });
    const folder = temporaryFolder();
    await images.unpack(image, folder);
    expect(sha256(readFileSync(join(folder, "file")))).toBe(sha256(content));
  });

  test("as often as something new comes, and three times when nothing does", async () => {
    const { server, images, image } = await start();
    server.fail({ kind: "reset", on: isLayer });
    server.fail({ kind: "cut", on: isLayer, times: 5 });
    const before = server.requests.length;
    expect(await problemOf(images.unpack(image, temporaryFolder()))).toMatchObject({ code: "registry-unavailable" });
    // Each of the last ones is tried three times before an answer begins.
    expect(server.requests.length - before).toBe(5 + 2 * 3);
  });
});

test("a slow layer has the time that it takes, a slow manifest has not", async () => {
  const { server, images, image, reference } = await start();
  server.fail({ kind: "drip", pauseSeconds: 0.15 });
  const folder = temporaryFolder();
  await images.unpack(image, folder);
  expect(sha256(readFileSync(join(folder, "file")))).toBe(sha256(content));
  expect((await problemOf(images.open(reference, "linux/amd64"))).message).toContain(
    "did not answer within 0.5 seconds",
  );
});

test.each<[string, (layer: Buffer) => Fault, string]>([
  [
    "other bytes",
    (layer) => ({ kind: "answer", answer: { status: 200, body: Buffer.from(layer).fill(0, 1000, 1010) }, on: isLayer }),
    "unhealthy registry-answer-invalid: `registry:5000` answers with content that does not have its digest.",
  ],
  [
    "more bytes",
    () => ({ kind: "corrupt", on: isLayer }),
    "unhealthy registry-answer-invalid: `registry:5000` answers with content that does not have its digest.",
  ],
  [
    "no end",
    () => ({ kind: "flood", bytes: 1024 ** 3, on: isLayer }),
    "unhealthy image-invalid: A layer of the image cannot be unpacked: incorrect header check.",
  ],
  [
    "too few bytes",
    (layer) => ({ kind: "answer", answer: { status: 200, body: layer.subarray(0, 1000) }, on: isLayer }),
    "not-yet registry-unavailable: `registry:5000` cannot be reached: it closed the connection.\n" +
      "hint: Check the name of the registry and the network, then run the command again.",
  ],
  [
    "another part than was asked for",
    (layer) => ({
      ...{ kind: "answer", on: isLayer },
      answer: { status: 206, headers: { "content-range": "bytes 5-9/10" }, body: layer },
    }),
    "unhealthy registry-answer-invalid: `registry:5000` answers with another part of a layer than it was asked for.",
  ],
  [
    "nothing more",
    () => ({ kind: "stall", on: isLayer }),
    "not-yet registry-unavailable: `registry:5000` did not answer within 0.5 seconds.\n" +
      "hint: Check the name of the registry and the network, then run the command again.",
  ],
  [
    "that it is gone",
    () => ({ kind: "answer", answer: { status: 404 }, on: isLayer }),
    "unhealthy registry-answer-invalid: `registry:5000` answers with status 404.",
  ],
])("a registry that sends %s for a layer is not believed", async (_, fault, message) => {
  const { server, images, image, layer, tell } = await start();
  server.fail(fault(layer));
  expect(tell(await problemOf(images.unpack(image, temporaryFolder())))).toBe(message);
});

describe("a digest", () => {
  test("takes one request", async () => {
    const { server, images, reference, digest } = await start();
    const before = server.requests.length;
    expect(await images.digest(reference)).toBe(digest);
    expect(server.requests.slice(before).map(({ method }) => method)).toEqual(["HEAD"]);
  });

  test.each<[string, Fault]>([
    ["keeps it for itself", { kind: "headers", headers: { "docker-content-digest": "" } }],
    ["knows no HEAD", { kind: "answer", answer: { status: 405 } }],
  ])("takes two where the registry %s", async (_, fault) => {
    const { server, images, reference, digest } = await start();
    server.fail({ ...fault, on: ({ method }) => method === "HEAD" });
    expect(await images.digest(reference)).toBe(digest);
  });

  test.each([
    ["another one", `sha256:${"0".repeat(64)}`],
    ["nonsense", "sha256:../../x"],
  ])("of which the registry says %s is refused", async (_, said) => {
    const { server, images, digest } = await start();
    server.fail({ kind: "headers", headers: { "docker-content-digest": said } });
    const problem = await problemOf(images.digest(`${server.host}/acme/seed@${digest}`));
    expect(problem.code).toBe("registry-answer-invalid");
  });
});

describe("an image", () => {
  test("is not there for another platform, with or without an index", async () => {
    const { server, images, reference, tell } = await start();
    const hint = "hint: Choose another image, or other `platforms:` in seeds.yaml.";
    expect(tell(await problemOf(images.open(reference, "linux/arm64")))).toBe(
      `config image-platform: The image \`registry:5000/acme/seed\` is not there for linux/arm64: it is for linux/amd64.\n${hint}`,
    );
    server.pushImage({
      repository: "acme/seed",
      tag: "v2",
      platforms: ["linux/amd64", "linux/arm/v7"],
      attestations: true,
    });
    expect(tell(await problemOf(images.open(`${server.host}/acme/seed:v2`, "linux/arm64")))).toBe(
      `config image-platform: The image \`registry:5000/acme/seed\` is not there for linux/arm64: it is for linux/amd64, linux/arm/v7.\n${hint}`,
    );
  });

  test.each<[string, (digest: string) => unknown]>([
    ["in an index that lost it", () => ({ digest: `sha256:${"1".repeat(64)}` })],
    ["in an index that does not name it", () => ({})],
    ["that is an index again", (digest) => ({ digest })],
  ])("%s is refused", async (_, entry) => {
    const { server, images } = await start();
    const inner = server.pushImage({ repository: "acme/odd", tag: "inner", platforms: ["linux/amd64"] });
    const platform = { os: "linux", architecture: "amd64" };
    const document = { schemaVersion: 2, manifests: [{ platform, ...(entry(inner.digest) as object) }] };
    const mediaType = "application/vnd.oci.image.index.v1+json";
    server.pushManifest("acme/odd", "v1", { mediaType, body: Buffer.from(JSON.stringify(document)) });
    const problem = await problemOf(images.open(`${server.host}/acme/odd:v1`, "linux/amd64"));
    expect(problem.code).toBe("registry-answer-invalid");
  });
});

describe("tags", () => {
  test("come page by page", async () => {
    const { server, images } = await start();
    const names = Array.from({ length: 250 }, (_, index) => `t${String(index).padStart(3, "0")}`);
    for (const tag of names)
      server.pushImage({ repository: "acme/many", tag, platforms: ["linux/amd64"], single: true });
    expect(await images.tags(`${server.host}/acme/many`)).toEqual(names);
  });

  test.each([
    ["no list", { status: 200, body: "<html>" }, "registry-answer-invalid"],
    [
      "another address without TLS",
      { status: 200, headers: { link: '<http://acme.dev/>; rel="next"' }, body: "{}" },
      "registry-answer-invalid",
    ],
    [
      "the same page for ever",
      { status: 200, headers: { link: '<list>; rel="next"' }, body: "{}" },
      "registry-answer-invalid",
    ],
    ["no rights", { status: 403 }, "registry-unauthorised"],
  ])("%s is refused", async (_, answer, code) => {
    const { server, images } = await start();
    server.fail({ kind: "answer", answer });
    expect(await problemOf(images.tags(`${server.host}/acme/seed`))).toMatchObject({ code });
  });

  test.each([
    [{ status: 405 }, false],
    [{ status: 400, body: '{"errors":[{"code":"UNSUPPORTED"}]}' }, false],
    [{ status: 404 }, true],
    [{ status: 204 }, true],
  ])("a removal that is answered with %o is %s", async (answer, expected) => {
    const { server, images, digest } = await start();
    server.fail({ kind: "answer", answer });
    expect(await images.remove(`${server.host}/acme/seed`, digest)).toBe(expected);
  });

  test("a removal that is forbidden says what right is missing", async () => {
    const { server, images, digest, tell } = await start();
    server.fail({ kind: "answer", answer: { status: 403 } });
    expect(tell(await problemOf(images.remove(`${server.host}/acme/seed`, digest)))).toBe(
      "auth registry-unauthorised: `registry:5000` does not let us use `acme/seed` (status 403).\n" +
        "hint: Log in with `docker login registry:5000`, or check that the account may delete images there.",
    );
  });
});
