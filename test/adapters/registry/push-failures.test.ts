import { describe, expect, test, vi } from "vitest";
import { repositoryMissing } from "../../../src/adapters/registry/problems.ts";
import type { Images } from "../../../src/ports/images.ts";
import type { Fault } from "../../support/registry/faults.ts";
import type { RegistryRequest } from "../../support/registry/http.ts";
import { layerOf, noise } from "../../support/registry/new-image.ts";
import { isPatch, isTag, pushWorld } from "../../support/registry/push-world.ts";
import { problemOf, testImages, told } from "../../support/registry/subject.ts";
import type { RegistryServerOptions } from "../../support/registry.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const isTagHead = ({ method, path }: RegistryRequest) => method === "HEAD" && path.endsWith("/seed/manifests/v1");

describe("a push that cannot work says what to do", () => {
  test.each<[string, RegistryServerOptions, Fault | undefined, string]>([
    [
      "nobody made the repository",
      { manners: "ecr", repositories: ["acme/base"] },
      undefined,
      "not-found registry-repository-missing: `registry:5000` has no repository `acme/seed`, and makes none when something is pushed.\n" +
        "hint: Make the repository, or the project that it is to lie in, and run the command again.",
    ],
    [
      "the account may not push",
      {},
      { kind: "answer", answer: { status: 403 }, on: ({ method }) => method === "POST" },
      "auth registry-unauthorised: `registry:5000` does not let us use `acme/seed` (status 403).\n" +
        "hint: Log in with `docker login registry:5000`, or check that the account may push images there.",
    ],
    [
      "a layer is refused",
      {},
      {
        kind: "answer",
        answer: { status: 400, body: JSON.stringify({ errors: [{ code: "SIZE_INVALID" }, { code: "\u001b[31m" }] }) },
        on: isPatch,
      },
      "unhealthy registry-answer-invalid: `registry:5000/acme/seed` answers with status 400, SIZE_INVALID.\nhint: Run the command again; if it stays, the registry's own log says why.",
    ],
    [
      "the manifest is refused",
      {},
      { kind: "answer", answer: { status: 400 }, on: isTag },
      "unhealthy registry-answer-invalid: `registry:5000/acme/seed` answers with status 400.\nhint: Run the command again; if it stays, the registry's own log says why.",
    ],
    [
      "the layer is to go somewhere else",
      {},
      { kind: "answer", answer: { status: 307, headers: { location: "/elsewhere" } }, on: isPatch },
      "unhealthy registry-answer-invalid: `registry:5000` sends an upload somewhere else, which preview does not follow.",
    ],
    [
      "it breaks each time",
      {},
      { kind: "break", bytes: 300_000, on: isPatch },
      "not-yet registry-unavailable: `registry:5000` cannot be reached: it closed the connection.\n" +
        "hint: Check the name of the registry and the network, then run the command again.",
    ],
    [
      "it does not say where the upload goes on",
      {},
      {
        kind: "answer",
        answer: { status: 202, headers: { location: "http://[" } },
        on: ({ method }) => method === "POST",
      },
      "unhealthy registry-answer-invalid: `registry:5000` does not say where an upload goes on.",
    ],
    [
      "the upload goes on at another host without TLS",
      {},
      {
        kind: "answer",
        answer: { status: 202, headers: { location: "http://storage.acme.dev/?signature=s3cr3t" } },
        on: ({ method }) => method === "POST",
      },
      "unhealthy registry-answer-invalid: `registry:5000` names an address that is not safe to use.",
    ],
  ])("%s", async (_, options, fault, message) => {
    const { push, server, images, tell } = await pushWorld(options);
    if (fault !== undefined) server.fail(fault);
    expect(tell(told(await problemOf(push())))).toBe(message);
    expect(await images.digest(`${server.host}/acme/seed:v1`)).toBeUndefined();
  });

  test("Amazon's registry has a command for a repository", () => {
    const access = {
      registry: "1234.dkr.ecr.eu-west-1.amazonaws.com",
      repository: "acme/seed",
      actions: "pull,push",
    } as const;
    expect(repositoryMissing(access).hints).toEqual([
      "Make it with `aws ecr create-repository --region eu-west-1 --repository-name acme/seed`.",
    ]);
  });

  test.each(["Acme/seed", "acme/seed:v2", "acme/seed@v1"])("`%s` is not a name to push to", async (name) => {
    const { image, images, server } = await pushWorld();
    const push = images.push({ name: `${server.host}/${name}`, tag: "v1", images: [image], annotations: {} });
    expect(await problemOf(push)).toMatchObject({ code: "image-reference-invalid" });
  });

  test("an interruption ends it in the middle", async () => {
    const { server, image, push } = await pushWorld();
    const controller = new AbortController();
    server.fail({ kind: "hang", on: isPatch });
    const images = testImages({ signal: controller.signal });
    const problem = problemOf(push({ images, image }));
    await vi.waitUntil(() => server.requests.some((request) => isPatch(request)));
    controller.abort();
    expect(told(await problem)).toBe("interrupted interrupted: Interrupted.");
  });

  test("a registry that says nothing more is not waited for forever", async () => {
    const { server, image, push, tell } = await pushWorld();
    server.fail({ kind: "hang", on: isPatch });
    const images = testImages({ timeoutSeconds: 0.05 });
    expect(tell((await problemOf(push({ images, image }))).message)).toMatch(
      /^`registry:5000` did not answer within 0\.3/,
    );
  });
});

describe("two push to the same tag", () => {
  /** Another image for the tag, which arrives when the first request comes that fits. */
  async function race(when: (request: RegistryRequest) => boolean) {
    const world = await pushWorld();
    const [first] = world.image.lower;
    if (first === undefined) throw new Error("there is no lower layer");
    const other = await testImages().pack(layerOf({ file: "of somebody else" }), "gzip");
    const image = { ...world.image, upper: [other], config: { ...(world.image.config as object), author: "else" } };
    let theirs: ReturnType<Images["push"]> | undefined;
    world.server.fail({
      kind: "wait",
      on: (request) => theirs === undefined && when(request),
      for: async () => {
        theirs = world.push({ image, images: testImages() });
        await theirs;
      },
    });
    const ours = await world.push();
    return { ours, theirs: await theirs, tag: await world.images.digest(`${world.server.host}/acme/seed:v1`) };
  }

  test.each<[string, (request: RegistryRequest) => boolean]>([
    ["while we upload", ({ method }) => method === "PATCH"],
    ["just before our tag", fromThe(2, isTagHead)],
  ])("the first wins, %s", async (_, when) => {
    const { ours, theirs, tag } = await race(when);
    expect(theirs).toMatchObject({ digest: tag, pushed: true });
    expect(ours).toMatchObject({ digest: tag, pushed: false });
    expect(ours.uploaded).toBeGreaterThan(0);
  });

  test("a tag that is moved in the same moment is read back", async () => {
    const { server, push } = await pushWorld();
    const image = { repository: "acme/seed", tag: "v1", platforms: ["linux/arm64"], single: true } as const;
    let moved: string | undefined;
    const move = async () => {
      moved = server.pushImage(image).digest;
    };
    server.fail({ kind: "wait", for: move, on: fromThe(3, isTagHead), times: 1 });
    expect(await push()).toMatchObject({ digest: moved, pushed: false });
    expect(moved).toBeDefined();
  });

  test("a registry whose tags cannot be moved refuses the second, which takes the first", async () => {
    const { server, push, images } = await pushWorld();
    server.fail({ kind: "answer", answer: { status: 400 }, on: isTag, times: 1 });
    const there = server.pushImage({ repository: "acme/other", tag: "v1", platforms: ["linux/arm64"], single: true });
    server.fail({ kind: "answer", answer: { status: 404 }, on: isTagHead, times: 2 });
    server.pushImage({ repository: "acme/seed", tag: "v1", platforms: ["linux/arm64"], single: true });
    expect(await push()).toMatchObject({ digest: there.digest, pushed: false });
    expect(await images.digest(`${server.host}/acme/seed:v1`)).toBe(there.digest);
  });
});

describe("a push that was killed at any request is completed by the next", () => {
  test.each(["before it was carried out", "after it was carried out"])("%s", async (moment) => {
    const whole = await pushWorld({ layer: noise(200_000) });
    const { digest } = await whole.push();
    const requests = whole.log().length;
    expect(requests).toBeGreaterThan(10);
    for (let last = 1; last <= requests; last += 1) {
      const { server, image, images, log } = await pushWorld({ layer: noise(200_000) });
      const controller = new AbortController();
      // What was asked is carried out or not; the one who asked is gone.
      server.fail({ kind: moment.startsWith("before") ? "ignore" : "hang", on: fromThe(last), times: 1 });
      const dying = testImages({ signal: controller.signal });
      const request = { name: `${server.host}/acme/seed`, tag: "v1", images: [image], annotations: {} };
      const killed = dying.push(request).catch(() => undefined);
      await vi.waitUntil(() => log().length >= last, { interval: 5 });
      controller.abort();
      await killed;
      const next = await images.push(request);
      expect(next.digest).toBe(digest);
      expect(await images.digest(`${server.host}/acme/seed:v1`)).toBe(digest);
      const there = await images.open(`${server.host}/acme/seed:v1`, "linux/amd64");
      if (there === undefined) throw new Error("the image is not there");
      await images.unpack(there, temporaryFolder());
    }
  });
});

/** Fits from the n-th request on that fits otherwise. */
function fromThe(nth: number, fits: (request: RegistryRequest) => boolean = () => true) {
  let seen = 0;
  return (request: RegistryRequest): boolean => {
    if (!fits(request)) return false;
    seen += 1;
    return seen >= nth;
  };
}
