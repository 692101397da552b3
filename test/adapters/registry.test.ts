import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hasDebianRegistry, htpasswdUser, startDebianRegistry } from "../support/registry/debian.ts";
import { buildImage, type ImageRequest, sha256 } from "../support/registry/image.ts";
import { dockerConfigFolder, problemOf, testRegistry, told } from "../support/registry/subject.ts";
import { uploadBlob, uploadImage } from "../support/registry/upload.ts";
import { startRegistry } from "../support/registry.ts";

const { name, password } = htpasswdUser;
const basic = Buffer.from(`${name}:${password}`).toString("base64");
const users = { [name]: password };

interface Subject {
  readonly host: string;
  readonly url: string;
  close(): Promise<void>;
}

const inProcess = [
  { title: "in-process, open", auth: "none", start: () => startRegistry() },
  { title: "in-process, basic", auth: "basic", start: () => startRegistry({ auth: "basic", users }) },
  { title: "in-process, bearer", auth: "bearer", start: () => startRegistry({ auth: "bearer", users }) },
  { title: "in-process, storage elsewhere", auth: "none", start: () => startRegistry({ redirectBlobs: true }) },
  {
    title: "in-process, bearer and storage elsewhere",
    auth: "bearer",
    start: () => startRegistry({ auth: "bearer", users, redirectBlobs: true }),
  },
] as const;
const debian = [
  { title: "docker-registry, open", auth: "none", start: () => startDebianRegistry("none") },
  { title: "docker-registry, basic", auth: "basic", start: () => startDebianRegistry("basic") },
] as const;

describe.each([...inProcess, ...(hasDebianRegistry() ? debian : [])])("$title", ({ auth, start }) => {
  let subject: Subject;
  let find: ReturnType<typeof testRegistry>["find"];
  let config: Awaited<ReturnType<typeof dockerConfigFolder>>;

  beforeAll(async () => {
    subject = await start();
    config = await dockerConfigFolder({ auths: auth === "none" ? {} : { [subject.host]: { auth: basic } } });
    find = testRegistry({ environment: { DOCKER_CONFIG: config.path } }).find;
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
    const { token } = JSON.parse(await response.text());
    return { authorization: `Bearer ${token}` };
  }

  async function push(repository: string, tag: string, request: ImageRequest): Promise<string> {
    const content = buildImage(request);
    await uploadImage({ url: subject.url, repository, ...(await authorizationFor(repository)) }, tag, content);
    return content.digest;
  }

  test.each<[string, ImageRequest, readonly string[]]>([
    ["an index", { platforms: ["linux/arm64/v8", "linux/amd64"] }, ["linux/amd64", "linux/arm64/v8"]],
    [
      "an index with attestations",
      { platforms: ["linux/amd64", "linux/arm64"], attestations: true },
      ["linux/amd64", "linux/arm64"],
    ],
    ["one manifest", { platforms: ["linux/amd64"], single: true }, ["linux/amd64"]],
    ["one manifest with a variant", { platforms: ["linux/arm/v7"], single: true }, ["linux/arm/v7"]],
    ["Docker's list", { platforms: ["linux/amd64", "linux/s390x"], format: "docker" }, ["linux/amd64", "linux/s390x"]],
    ["Docker's manifest", { platforms: ["linux/amd64"], single: true, format: "docker" }, ["linux/amd64"]],
  ])("finds %s by tag and by digest", async (_, request, platforms) => {
    const digest = await push("acme/shop-api", "v1", request);
    expect(await find(`${subject.host}/acme/shop-api:v1`)).toEqual({ digest, platforms });
    expect(await find(`${subject.host}/acme/shop-api@${digest}`)).toEqual({ digest, platforms });
    expect(await find(`${subject.host}/acme/shop-api:other@${digest}`)).toEqual({ digest, platforms });
  });

  test("takes no tag as `latest`, and follows a tag that moves", async () => {
    await push("acme/moving", "latest", { platforms: ["linux/amd64"] });
    const digest = await push("acme/moving", "latest", { platforms: ["linux/arm64"] });
    expect(await find(`${subject.host}/acme/moving`)).toEqual({ digest, platforms: ["linux/arm64"] });
  });

  test("finds nothing where nothing is", async () => {
    await push("acme/shop-web", "v1", { platforms: ["linux/amd64"] });
    expect(await find(`${subject.host}/acme/shop-web:v2`)).toBeUndefined();
    expect(await find(`${subject.host}/acme/shop-web@${sha256(Buffer.from("other"))}`)).toBeUndefined();
    expect(await find(`${subject.host}/acme/nothing:v1`)).toBeUndefined();
  });

  test("answers many questions at once", async () => {
    const digest = await push("acme/many", "v1", { platforms: ["linux/amd64"], single: true });
    const answers = await Promise.all(Array.from({ length: 20 }, () => find(`${subject.host}/acme/many:v1`)));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ digest, platforms: ["linux/amd64"] })));
  });

  test("names what is missing when there are no credentials, or wrong ones", async () => {
    if (auth === "none") return;
    await push("acme/private", "v1", { platforms: ["linux/amd64"] });
    const image = `${subject.host}/acme/private:v1`;
    const login = `Log in with \`docker login ${subject.host}\`, or check that the account may read the image.`;
    const nobody = await problemOf(testRegistry().find(image));
    expect(nobody).toMatchObject({ kind: "auth", code: "registry-unauthorised", hints: [login] });

    const wrong = await dockerConfigFolder({ auths: { [subject.host]: { username: name, password: "not-this-one" } } });
    onTestFinished(() => wrong[Symbol.asyncDispose]());
    const refused = await problemOf(testRegistry({ environment: { DOCKER_CONFIG: wrong.path } }).find(image));
    expect(refused).toMatchObject({ kind: "auth", code: "registry-unauthorised", hints: [login] });
    expect(told(refused)).not.toContain("not-this-one");
  });

  test("takes blobs and refuses what does not fit", async () => {
    const repository = "acme/uploads";
    const credentials = await authorizationFor(repository);
    const send = async (method: string, path: string, body?: string, type = "application/octet-stream") => {
      const headers = { ...credentials, "content-type": type };
      const response = await fetch(new URL(path, `${subject.url}/v2/${repository}/`), {
        method,
        headers,
        body: body ?? null,
      });
      return { status: response.status, text: await response.text(), location: response.headers.get("location") ?? "" };
    };
    const blob = Buffer.from("a layer");
    await uploadBlob({ url: subject.url, repository, ...credentials }, blob);
    expect(await send("GET", `blobs/${sha256(blob)}`)).toMatchObject({ status: 200, text: "a layer" });
    expect(await send("HEAD", `blobs/${sha256(blob)}`)).toMatchObject({ status: 200, text: "" });
    expect(await send("HEAD", `blobs/${sha256(Buffer.from("another"))}`)).toMatchObject({ status: 404 });

    const { status, location } = await send("POST", "blobs/uploads/");
    expect(status).toBe(202);
    const end = new URL(location, subject.url);
    end.searchParams.set("digest", sha256(blob));
    expect(await send("PUT", end.href, "another layer")).toMatchObject({ status: 400 });
    expect(await send("POST", `blobs/uploads/?mount=${sha256(Buffer.from("x"))}&from=${repository}`)).toMatchObject({
      status: 202,
    });
    expect(await send("POST", `blobs/uploads/?mount=${sha256(blob)}&from=${repository}`)).toMatchObject({
      status: 201,
    });

    const [manifest] = buildImage({ platforms: ["linux/amd64"], single: true }).manifests;
    const text = Buffer.from(manifest?.body ?? "").toString();
    expect(await send("PUT", "manifests/v1", text, manifest?.mediaType)).toMatchObject({ status: 400 });
    expect(await send("PUT", `manifests/${sha256(blob)}`, text, manifest?.mediaType)).toMatchObject({ status: 400 });
    expect(await send("GET", "tags/list")).toMatchObject({ status: 404 });
    await push(repository, "v2", { platforms: ["linux/amd64"] });
    await push(repository, "v1", { platforms: ["linux/amd64"] });
    expect(JSON.parse((await send("GET", "tags/list")).text)).toEqual({ name: repository, tags: ["v1", "v2"] });
  });
});

test.each([
  ["the image's name has upper case", "ghcr.io/Acme/shop-api:v1"],
  ["it is a URL", "https://ghcr.io/acme/shop-api"],
  ["it is a path", "ghcr.io/../../etc/passwd:v1"],
])("asks nobody when %s", async (_, reference) => {
  expect(await problemOf(testRegistry().find(reference))).toMatchObject({
    kind: "config",
    code: "image-reference-invalid",
  });
});
