import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Images, RemoteImage } from "../../src/ports/images.ts";
import { hasDebianRegistry, htpasswdUser, startDebianRegistry } from "../support/registry/debian.ts";
import { buildImage, sha256 } from "../support/registry/image.ts";
import { imageOn, layerOf, noise } from "../support/registry/new-image.ts";
import { dockerConfigFolder, problemOf, testImages } from "../support/registry/subject.ts";
import { uploadImage } from "../support/registry/upload.ts";
import { startRegistry } from "../support/registry.ts";
import { temporaryFolder } from "../support/temporary.ts";

const { name, password } = htpasswdUser;
const basic = Buffer.from(`${name}:${password}`).toString("base64");
const users = { [name]: password };
const repositories = ["acme/base", "acme/seed"];

interface Subject {
  readonly host: string;
  readonly url: string;
  close(): Promise<void>;
}

const inProcess = [
  { title: "in-process, open", auth: "none", start: () => startRegistry() },
  { title: "in-process, basic", auth: "basic", start: () => startRegistry({ auth: "basic", users }) },
  { title: "in-process, bearer", auth: "bearer", start: () => startRegistry({ auth: "bearer", users }) },
  {
    title: "in-process, bearer and storage elsewhere",
    auth: "bearer",
    start: () => startRegistry({ auth: "bearer", users, redirectBlobs: true }),
  },
  {
    title: "in-process as GitHub's",
    auth: "bearer",
    start: () => startRegistry({ auth: "bearer", users, manners: "ghcr" }),
  },
  {
    title: "in-process as Amazon's",
    auth: "basic",
    start: () => startRegistry({ auth: "basic", users, manners: "ecr", repositories }),
  },
] as const;
const debian = [
  { title: "docker-registry, open", auth: "none", start: () => startDebianRegistry("none") },
  { title: "docker-registry, basic", auth: "basic", start: () => startDebianRegistry("basic") },
] as const;

describe.each([...inProcess, ...(hasDebianRegistry() ? debian : [])])("$title", ({ auth, start }) => {
  let subject: Subject;
  let images: Images;
  let config: Awaited<ReturnType<typeof dockerConfigFolder>>;
  let base: RemoteImage;

  beforeAll(async () => {
    subject = await start();
    config = await dockerConfigFolder({ auths: auth === "none" ? {} : { [subject.host]: { auth: basic } } });
    images = testImages({ environment: { DOCKER_CONFIG: config.path } });
    const content = buildImage({ platforms: ["linux/amd64", "linux/arm64/v8"], format: "docker" });
    await uploadImage(
      { url: subject.url, repository: "acme/base", ...(await authorizationFor("acme/base")) },
      "v1",
      content,
    );
    base = await found(images.open(`${subject.host}/acme/base:v1`, "linux/amd64"));
  });
  afterAll(async () => {
    await subject.close();
    await config[Symbol.asyncDispose]();
  });

  async function authorizationFor(repository: string): Promise<{ readonly authorization?: string }> {
    if (auth === "none") return {};
    if (auth === "basic") return { authorization: `Basic ${basic}` };
    const query = new URLSearchParams({ service: "acme, registry", scope: `repository:${repository}:pull,push` });
    const headers = { authorization: `Basic ${basic}` };
    const response = await fetch(`${subject.url}/token?${query}`, { headers });
    return { authorization: `Bearer ${JSON.parse(await response.text()).token}` };
  }

  const seed = () => `${subject.host}/acme/seed`;

  test.each(["gzip", "zstd"] as const)("an image with %s layers comes back as it was pushed", async (compression) => {
    const large = noise(5 * 1024 * 1024);
    const layers = [layerOf({ "seed/": "", "seed/pgdata/": "", "seed/pgdata/1": "one", "seed/pgdata/2": large })];
    const image = await imageOn(images, { base, compression, layers: [...layers, layerOf({ "seed/pgdata/1": null })] });
    const request = { name: seed(), tag: compression, images: [image], annotations: { a: "b" } };
    const first = await images.push(request);
    expect(first).toMatchObject({ pushed: true });
    expect(first.uploaded).toBeGreaterThan(large.byteLength);
    expect(await images.digest(`${seed()}:${compression}`)).toBe(first.digest);

    const opened = await found(images.open(`${seed()}@${first.digest}`, "linux/amd64"));
    expect(opened).toMatchObject({ digest: first.digest, name: seed(), config: image.config });
    expect(opened.layers.map(({ digest, size }) => ({ digest, size }))).toEqual(
      [...image.lower.map(({ layer }) => layer), ...image.upper.map(({ descriptor }) => descriptor)].map(
        ({ digest, size }) => ({ digest, size }),
      ),
    );
    expect(new Set(opened.layers.map(({ mediaType }) => mediaType))).toEqual(
      new Set([`application/vnd.oci.image.layer.v1.tar+gzip`, `application/vnd.oci.image.layer.v1.tar+${compression}`]),
    );
    const folder = temporaryFolder();
    await images.unpack(opened, folder, ["seed/pgdata"]);
    expect(readdirSync(join(folder, "seed/pgdata"))).toEqual(["2"]);
    expect(sha256(readFileSync(join(folder, "seed/pgdata/2")))).toBe(sha256(large));
    expect(statSync(join(folder, "seed/pgdata")).mode & 0o777).toBe(0o700);
  });

  test("a tag that is there is not moved, and nothing else is asked", async () => {
    const push = async (text: string) => {
      const image = await imageOn(images, { base, layers: [layerOf({ file: text })] });
      return images.push({ name: seed(), tag: "v001-once", images: [image], annotations: {} });
    };
    const { digest } = await push("first");
    expect(await push("second")).toEqual({ digest, pushed: false, uploaded: 0 });
    expect(await images.digest(`${seed()}:v001-once`)).toBe(digest);
  });

  test("two platforms make an index that shares what is the same", async () => {
    const arm = await found(images.open(`${subject.host}/acme/base:v1`, "linux/arm64"));
    const layers = [layerOf({ file: "the same" })];
    const made = [
      await imageOn(images, { base, layers }),
      await imageOn(images, { base: arm, platform: "linux/arm64/v8", layers }),
    ];
    const { digest } = await images.push({ name: seed(), tag: "both", images: made, annotations: { a: "b" } });
    const opened = await Promise.all(
      ["linux/amd64", "linux/arm64"].map((platform) => found(images.open(`${seed()}@${digest}`, platform))),
    );
    expect(opened.map(({ config }) => config)).toEqual(made.map((image) => image.config));
    expect(await problemOf(images.open(`${seed()}@${digest}`, "linux/s390x"))).toMatchObject({
      code: "image-platform",
      message: `The image \`${seed()}\` is not there for linux/s390x: it is for linux/amd64, linux/arm64/v8.`,
    });
  });

  test("images that were pushed for one platform each become one, whoever comes last", async () => {
    const arm = await found(images.open(`${subject.host}/acme/base:v1`, "linux/arm64"));
    const layers = [layerOf({ file: "alike" })];
    const parts = [
      { platform: "linux/amd64", tag: "v1-linux-amd64", base },
      { platform: "linux/arm64", tag: "v1-linux-arm64", base: arm },
    ];
    const join = () => images.join({ name: seed(), tag: "v1", parts });
    const build = async ({ platform, tag, base }: (typeof parts)[number]) => {
      const image = await imageOn(images, { base, platform, layers });
      const annotations = { ...image.annotations, own: platform };
      const { digest } = await images.push({ name: seed(), tag, images: [{ ...image, annotations }], annotations });
      return digest;
    };
    expect(await join()).toEqual({ digest: undefined, missing: ["linux/amd64", "linux/arm64"] });
    const [first] = await Promise.all(parts.slice(0, 1).map(build));
    expect(await join()).toEqual({ digest: undefined, missing: ["linux/arm64"] });
    expect(await images.digest(`${seed()}:v1`)).toBeUndefined();
    const [second] = await Promise.all(parts.slice(1).map(build));
    const joined = await Promise.all([join(), join()]);
    const digest = await images.digest(`${seed()}:v1`);
    expect(joined).toEqual([
      { digest, missing: [] },
      { digest, missing: [] },
    ]);
    const opened = await Promise.all(
      ["linux/amd64", "linux/arm64"].map((platform) => found(images.open(`${seed()}@${digest}`, platform))),
    );
    expect(opened.map((image) => image.digest)).toEqual([first, second]);
    expect(await join()).toEqual({ digest, missing: [] });
  });

  test("what is no image of one platform is not joined", async () => {
    const parts = [{ platform: "linux/amd64", tag: "v1" }];
    const request = { name: `${subject.host}/acme/base`, tag: "joined", parts };
    expect(await problemOf(images.join(request))).toMatchObject({ code: "registry-answer-invalid" });
  });

  test("an image of another registry is carried over", async () => {
    const other = await startRegistry({ redirectBlobs: true });
    other.pushImage({ repository: "library/postgres", tag: "17", platforms: ["linux/amd64"], single: true });
    const foreign = await found(images.open(`${other.host}/library/postgres:17`, "linux/amd64"));
    const image = await imageOn(images, { base: foreign, layers: [layerOf({ file: "foreign" })] });
    const seen: string[] = [];
    const progress = (done: number, total: number) => seen.push(`${done} of ${total}`);
    const { digest } = await images.push({ name: seed(), tag: "foreign", images: [image], annotations: {}, progress });
    await other.close();
    const total = [...image.lower.map(({ layer }) => layer), ...image.upper.map(({ descriptor }) => descriptor)].reduce(
      (sum, { size }) => sum + size,
      0,
    );
    expect(seen.at(-1)).toBe(`${total} of ${total}`);
    const folder = temporaryFolder();
    await images.unpack(await found(images.open(`${seed()}@${digest}`, "linux/amd64")), folder);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("foreign");
  });

  test("what is not there is undefined", async () => {
    expect(await images.digest(`${seed()}:nothing`)).toBeUndefined();
    expect(await images.open(`${seed()}:nothing`, "linux/amd64")).toBeUndefined();
    expect(await images.tags(`${subject.host}/acme/nothing`)).toEqual([]);
  });

  test("tags are listed and removed by digest", async () => {
    const push = async (tag: string) => {
      const image = await imageOn(images, { base, layers: [layerOf({ file: tag })] });
      return images.push({ name: seed(), tag, images: [image], annotations: {} });
    };
    const { digest } = await push("old");
    await push("young");
    expect(await images.tags(seed())).toEqual(expect.arrayContaining(["old", "young"]));
    expect(await images.remove(seed(), digest)).toBe(true);
    expect(await images.remove(seed(), digest)).toBe(true);
    expect(await images.digest(`${seed()}@${digest}`)).toBeUndefined();
    const left = await images.tags(seed());
    expect(left).toContain("young");
    expect(left).not.toContain("old");
  });

  test.runIf(hasSkopeo())("skopeo reads and copies what was pushed", async () => {
    const layers = [layerOf({ "seed/": "", "seed/file": noise(100_000, 7) })];
    const image = await imageOn(images, { base, compression: "zstd", layers });
    const { digest } = await images.push({ name: seed(), tag: "skopeo", images: [image], annotations: {} });
    const reference = `docker://${seed()}:skopeo`;
    const login = auth === "none" ? [] : [`${name}:${password}`];
    const said = JSON.parse(
      await skopeo(["inspect", "--tls-verify=false", ...login.flatMap((one) => ["--creds", one]), reference]),
    );
    expect(said).toMatchObject({ Digest: digest, Os: "linux", Architecture: "amd64" });
    expect(said.Layers).toEqual(
      [...base.layers, ...image.upper.map(({ descriptor }) => descriptor)].map((each) => each.digest),
    );
    // It hashes each layer on its way.
    const copied = `dir:${join(temporaryFolder(), "copy")}`;
    await skopeo([
      "copy",
      "--src-tls-verify=false",
      ...login.flatMap((one) => ["--src-creds", one]),
      reference,
      copied,
    ]);
  });
});

describe("an image layout", () => {
  test("has the digest that a push would have, and is whole", async () => {
    const server = await startRegistry();
    server.pushImage({ repository: "acme/base", tag: "v1", platforms: ["linux/amd64"], single: true });
    const images = testImages();
    const base = await found(images.open(`${server.host}/acme/base:v1`, "linux/amd64"));
    const image = await imageOn(images, { base, layers: [layerOf({ file: "content" })] });
    const request = { name: `${server.host}/acme/seed`, tag: "v1", images: [image], annotations: { a: "b" } };
    const folder = temporaryFolder();
    const digest = await images.writeLayout(request, folder);
    expect((await images.push(request)).digest).toBe(digest);
    await server.close();

    const blobs = readdirSync(join(folder, "blobs/sha256"));
    for (const blob of blobs) expect(sha256(readFileSync(join(folder, "blobs/sha256", blob)))).toBe(`sha256:${blob}`);
    expect(blobs).toHaveLength(4);
    if (!hasSkopeo()) return;
    expect(JSON.parse(await skopeo(["inspect", `oci:${folder}:v1`]))).toMatchObject({ Digest: digest });
    await skopeo(["copy", `oci:${folder}:v1`, `dir:${join(temporaryFolder(), "copy")}`]);
  });
});

async function found(opening: Promise<RemoteImage | undefined>): Promise<RemoteImage> {
  const image = await opening;
  if (image === undefined) throw new Error("the image is not there");
  return image;
}

function hasSkopeo(): boolean {
  try {
    execFileSync("skopeo", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Not waited for in this thread, which is where the registry runs. */
async function skopeo(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("skopeo", ["--insecure-policy", ...args]);
  return stdout;
}
