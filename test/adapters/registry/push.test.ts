import { describe, expect, test } from "vitest";
import type { Fault } from "../../support/registry/faults.ts";
import { noise } from "../../support/registry/new-image.ts";
import { isPatch, isPut, isTag, pushWorld } from "../../support/registry/push-world.ts";
import { problemOf, testImages, told } from "../../support/registry/subject.ts";
import type { RegistryServerOptions } from "../../support/registry.ts";

/** More than registries take in one piece of several. */
const large = noise(9 * 1024 * 1024);

test("the requests of a push, and of one that has nothing to do", async () => {
  const { push, log, image } = await pushWorld();
  const { digest, uploaded } = await push();
  expect(uploaded).toBe(image.upper[0]?.descriptor.size);
  const size = String(uploaded);
  expect(log().map((each) => each.replace(size, "<layer>"))).toEqual([
    "HEAD manifests/v1",
    "HEAD blob",
    "HEAD blob",
    "POST mount",
    "POST begin",
    "PATCH upload <layer>",
    "PUT upload",
    "HEAD blob",
    "POST begin",
    expect.stringMatching(/^PATCH upload \d+$/),
    "PUT upload",
    "HEAD manifests/v1",
    "PUT manifests/v1",
    "HEAD manifests/v1",
  ]);
  const before = log().length;
  expect(await push()).toEqual({ digest, pushed: false, uploaded: 0 });
  expect(log().slice(before)).toEqual(["HEAD manifests/v1"]);
});

test("one token is fetched for pushing, and one that may mount too", async () => {
  const { push, server } = await pushWorld({ auth: "bearer" });
  await push();
  const scopes = server.requests
    .filter(({ path }) => path === "/token")
    .map(({ query }) => new URLSearchParams(query).getAll("scope"));
  expect(scopes).toEqual([
    ["repository:acme/base:pull"],
    ["repository:acme/seed:pull,push"],
    ["repository:acme/seed:pull,push", "repository:acme/base:pull"],
  ]);
});

describe("where mounting does not work, layers are carried over", () => {
  const onMount: Fault["on"] = ({ query }) => query.startsWith("mount=");
  test.each<[string, RegistryServerOptions, Fault | undefined]>([
    ["the registry begins an upload instead", { manners: "ecr" }, undefined],
    ["the registry refuses", {}, { kind: "answer", answer: { status: 403 }, on: onMount }],
    ["the registry knows nothing of it", {}, { kind: "answer", answer: { status: 405 }, on: onMount }],
  ])("%s", async (_, options, fault) => {
    const { push, server, image } = await pushWorld(options);
    if (fault !== undefined) server.fail(fault);
    const { digest, uploaded } = await push();
    const layers = [...image.lower.map(({ layer }) => layer), ...image.upper.map(({ descriptor }) => descriptor)];
    expect(uploaded).toBe(layers.reduce((sum, { size }) => sum + size, 0));
    expect(await testImages().digest(`${server.host}/acme/seed:v1`)).toBe(digest);
  });
});

describe("an upload that breaks is begun again", () => {
  test.each<[string, Fault]>([
    ["the connection is reset in the middle", { kind: "break", bytes: 300_000, on: isPatch, times: 2 }],
    ["the answer to the bytes is lost", { kind: "reset", on: isPatch, times: 1 }],
    ["the answer to the end is lost", { kind: "reset", on: isPut, times: 1 }],
    ["503 for the bytes", { kind: "answer", answer: { status: 503 }, on: isPatch, times: 2 }],
    ["500 for the end", { kind: "answer", answer: { status: 500 }, on: isPut, times: 1 }],
    ["the session is lost", { kind: "answer", answer: { status: 404 }, on: isPatch, times: 1 }],
    ["the session is lost at the end", { kind: "answer", answer: { status: 404 }, on: isPut, times: 1 }],
    ["the registry counts other bytes", { kind: "answer", answer: { status: 416 }, on: isPatch, times: 1 }],
    ["the registry is busy", { kind: "answer", answer: { status: 429 }, times: 2 }],
    ["the tag's answer is lost", { kind: "reset", on: isTag, times: 1 }],
  ])("%s", async (_, fault) => {
    const { push, server, images } = await pushWorld();
    server.fail(fault);
    const { digest, pushed } = await push();
    expect({ pushed, tag: await images.digest(`${server.host}/acme/seed:v1`) }).toEqual({ pushed: true, tag: digest });
    expect(await images.open(`${server.host}/acme/seed:v1`, "linux/amd64")).toMatchObject({ digest });
  });

  test("a lost answer does not send the bytes twice", async () => {
    const { push, server, log } = await pushWorld();
    server.fail({ kind: "reset", on: isPut, times: 1 });
    await push();
    expect(log().filter((each) => /^PATCH upload \d{7}/.test(each))).toHaveLength(1);
  });

  test("a token that ran out in between is replaced", async () => {
    const { push, server } = await pushWorld({ auth: "bearer" });
    const challenge = { "www-authenticate": `Bearer realm="${server.url}/token",service="acme, registry"` };
    server.fail({ kind: "answer", answer: { status: 401, headers: challenge }, on: isPatch, times: 1 });
    server.fail({ kind: "answer", answer: { status: 401, headers: challenge }, on: isTag, times: 1 });
    expect(await push()).toMatchObject({ pushed: true });
  });

  test("progress goes back with it, and ends at the end", async () => {
    const { server, image, images } = await pushWorld();
    server.fail({ kind: "break", bytes: 500_000, on: isPatch, times: 1 });
    const seen: number[] = [];
    let total = 0;
    const progress = (done: number, all: number) => {
      seen.push(done);
      total = all;
    };
    await images.push({ name: `${server.host}/acme/seed`, tag: "v1", images: [image], annotations: {}, progress });
    expect(seen.at(-1)).toBe(total);
    expect(Math.max(...seen)).toBe(total);
    expect(seen.some((done, index) => done < (seen[index - 1] ?? 0))).toBe(true);
  });
});

describe("something on the way that takes no large requests", () => {
  const tooLarge: Fault = {
    kind: "answer",
    answer: { status: 413 },
    on: ({ method, headers }) => method === "PATCH" && Number(headers["content-length"]) > 8 * 1024 * 1024,
  };

  test.each(["specification", "ghcr"] as const)("gets pieces of 4 MiB (%s)", async (manners) => {
    const { push, server, log, image } = await pushWorld({ manners, layer: large });
    server.fail(tooLarge);
    expect(await push()).toMatchObject({ pushed: true, uploaded: image.upper[0]?.descriptor.size });
    const pieces = log().filter((each) => /^PATCH upload \d{6}/.test(each));
    expect(pieces.slice(1, 3)).toEqual(["PATCH upload 4194304", "PATCH upload 4194304"]);
    expect(pieces).toHaveLength(4);
  });

  test("gets larger ones where the registry wants them", async () => {
    const { push, server, log } = await pushWorld({ layer: large });
    server.fail(tooLarge);
    const headers = { "oci-chunk-min-length": "5000000" };
    server.fail({ kind: "headers", headers, on: ({ method }) => method === "POST" });
    await push();
    expect(log()).toContain("PATCH upload 5000000");
  });

  test("is an error where the registry forgets the second piece", async () => {
    const { push, server, tell } = await pushWorld({ manners: "ecr", layer: large });
    server.fail(tooLarge);
    expect(tell(told(await problemOf(push())))).toBe(
      "unhealthy registry-answer-invalid: `registry:5000/acme/seed` answers with status 400, DIGEST_INVALID.\nhint: Run the command again; if it stays, the registry's own log says why.",
    );
  });
});
