import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseChallenges } from "../../../src/adapters/registry/authentication.ts";
import { allOf, dockerConfigFolder, problemOf, testRegistry, told } from "../../support/registry/subject.ts";
import { type RegistryServer, type RegistryServerOptions, startRegistry } from "../../support/registry.ts";

test.each([
  ["", []],
  ['Basic realm="acme"', [["basic", { realm: "acme" }]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
    [
      [
        "bearer",
        { realm: "https://auth.docker.io/token", service: "registry.docker.io", scope: "repository:a/b:pull,push" },
      ],
    ],
  ],
  ['BEARER Realm="x" , Service=y', [["bearer", { realm: "x", service: "y" }]]],
  ['Bearer realm = "a, b=\\"c\\" \\\\"', [["bearer", { realm: 'a, b="c" \\' }]]],
  [
    'Basic realm="acme", Bearer realm="https://acme.dev/token"',
    [
      ["basic", { realm: "acme" }],
      ["bearer", { realm: "https://acme.dev/token" }],
    ],
  ],
  [
    "Negotiate dG9rZW4=, Bearer realm=x",
    [
      ["negotiate", {}],
      ["dg9rzw4", {}],
      ["bearer", { realm: "x" }],
    ],
  ],
  ['Bearer realm="first",realm="second"', [["bearer", { realm: "first" }]]],
  ['realm="nobody\'s"', []],
  [
    'Bearer realm="never closed',
    [
      ["bearer", {}],
      ["realm", {}],
    ],
  ],
])("%s", (header, expected) => {
  const found = parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  expect(found).toEqual(expected);
});

test("any parameters come apart as they were put together", () => {
  const token = fc.stringMatching(/^[a-z]{1,8}$/);
  const quoted = fc.string({ unit: fc.constantFrom(...'ab,=" \\:/') });
  fc.assert(
    fc.property(token, fc.dictionary(token, quoted, { minKeys: 1, noNullPrototype: true }), (scheme, parameters) => {
      const written = Object.entries(parameters).map(([key, value]) => `${key}="${value.replace(/["\\]/g, "\\$&")}"`);
      const [challenge] = parseChallenges(`${scheme} ${written.join(", ")}`);
      expect(challenge).toEqual({ scheme, parameters: new Map(Object.entries(parameters)) });
    }),
  );
});

test("a long header does not take long", () => {
  for (const part of ["a", '"', "\\", "a=", '="', ", ", "= "]) parseChallenges(`Bearer realm="${part.repeat(50_000)}`);
});

const password = "hunter2-and-more";
const basic = Buffer.from(`preview:${password}`).toString("base64");

/** A registry with the image `acme/shop-api:v1`, and what finds it with the credentials of `preview`. */
async function start(options: RegistryServerOptions, account: unknown = { auth: basic }) {
  const server = await startRegistry({ users: { preview: password }, ...options });
  const config = await dockerConfigFolder({ auths: { [server.host]: account } });
  onTestFinished(async () => {
    await server.close();
    await config[Symbol.asyncDispose]();
  });
  server.pushImage({ repository: "acme/shop-api", tag: "v1", platforms: ["linux/amd64"], single: true });
  const client = testRegistry({ environment: { DOCKER_CONFIG: config.path } });
  return { server, find: () => client.find(`${server.host}/acme/shop-api:v1`) };
}

function log({ requests }: RegistryServer): readonly string[] {
  return requests.map(({ method, path, authorization }) =>
    [method, path.replace(/sha256:.*/, "sha256:…"), authorization?.replace(/ .*/, "") ?? "-"].join(" "),
  );
}

describe("what is asked, and with what", () => {
  test("no credentials are sent to a registry that does not ask", async () => {
    const { server, find } = await start({ auth: "none" });
    await find();
    expect(log(server)).toEqual(["GET /v2/acme/shop-api/manifests/v1 -", "GET /v2/acme/shop-api/blobs/sha256:… -"]);
  });

  test("a token is fetched once", async () => {
    const { server, find } = await start({ auth: "bearer" });
    await find();
    await find();
    expect(log(server)).toEqual([
      "GET /v2/acme/shop-api/manifests/v1 -",
      "GET /token Basic",
      "GET /v2/acme/shop-api/manifests/v1 Bearer",
      "GET /v2/acme/shop-api/blobs/sha256:… Bearer",
      "GET /v2/acme/shop-api/manifests/v1 Bearer",
      "GET /v2/acme/shop-api/blobs/sha256:… Bearer",
    ]);
    expect(server.requests[1]?.query).toBe("service=acme%2C+registry&scope=repository%3Aacme%2Fshop-api%3Apull");
  });

  test("a token that ran out is replaced", async () => {
    const { server, find } = await start({ auth: "bearer" });
    await find();
    const challenge = { "www-authenticate": `Bearer realm="${server.url}/token",service="acme, registry"` };
    server.fail({ kind: "answer", answer: { status: 401, headers: challenge }, times: 1 });
    expect(await find()).toBeDefined();
    expect(server.requests.filter(({ path }) => path === "/token")).toHaveLength(2);
  });

  test("a token without an account reads what is public", async () => {
    const { server, find } = await start({ auth: "bearer", anonymousPull: true }, {});
    expect(await find()).toBeDefined();
    expect(log(server)[1]).toBe("GET /token -");
  });

  test("an identity token is exchanged", async () => {
    const { server, find } = await start({ auth: "bearer" }, { identitytoken: password });
    expect(await find()).toBeDefined();
    expect(log(server)[1]).toBe("POST /token -");
    expect(server.requests[1]?.query).toBe("");
  });

  test("an identity token is not sent twice, as the first may have been used up", async () => {
    const { server, find } = await start({ auth: "bearer" }, { identitytoken: password });
    server.fail({ kind: "answer", answer: { status: 503 }, on: ({ path }) => path === "/token" });
    await problemOf(find());
    expect(log(server)).toEqual(["GET /v2/acme/shop-api/manifests/v1 -", "POST /token -"]);
  });

  test("a credential helper is asked once for all repositories", async () => {
    const server = await startRegistry({ auth: "bearer", users: { preview: password } });
    const config = await dockerConfigFolder({ credsStore: "acme" });
    onTestFinished(async () => {
      await server.close();
      await config[Symbol.asyncDispose]();
    });
    const programs: string[] = [];
    const run = async (program: string) => {
      programs.push(program);
      const stdout = new TextEncoder().encode(JSON.stringify({ Username: "preview", Secret: password }));
      return { exitCode: 0, stdout, stderr: "" };
    };
    const { find } = testRegistry({ environment: { DOCKER_CONFIG: config.path }, executables: async () => ({ run }) });
    await Promise.all(["a", "b", "c"].map((name) => find(`${server.host}/acme/${name}:v1`)));
    expect(programs).toEqual(["docker-credential-acme"]);
  });

  test("a storage on another host sees no credentials", async () => {
    const { server, find } = await start({ auth: "bearer", redirectBlobs: true });
    expect(await find()).toBeDefined();
    expect(log(server).slice(3)).toEqual([
      "GET /v2/acme/shop-api/blobs/sha256:… Bearer",
      "GET /v2/acme/shop-api/blobs/sha256:… -",
    ]);
  });

  test("another host that a redirect leads to cannot ask for credentials", async () => {
    const { server, find } = await start({ auth: "none" });
    const thief = await startRegistry({ auth: "basic", users: {} });
    const bearer = await startRegistry({ auth: "bearer", users: {} });
    onTestFinished(async () => {
      await thief.close();
      await bearer.close();
    });
    for (const other of [thief, bearer]) {
      const location = `${other.url}/v2/acme/shop-api/manifests/v1`;
      server.fail({ kind: "answer", answer: { status: 307, headers: { location } } });
      expect(await problemOf(find())).toMatchObject({ code: "registry-unauthorised" });
      expect(log(other)).toEqual(["GET /v2/acme/shop-api/manifests/v1 -"]);
    }
  });
});

test.each<[string, Record<string, string>, string]>([
  ["says nothing", {}, "registry-answer-invalid"],
  ["wants something unknown", { "www-authenticate": "Negotiate" }, "registry-answer-invalid"],
  ["names no realm", { "www-authenticate": "Bearer service=x" }, "registry-answer-invalid"],
  ["names nonsense", { "www-authenticate": 'Bearer realm="http://["' }, "registry-answer-invalid"],
  [
    "names a host without TLS",
    { "www-authenticate": 'Bearer realm="http://acme.dev/token"' },
    "registry-answer-invalid",
  ],
  ["names a file", { "www-authenticate": 'Bearer realm="file:///etc/passwd"' }, "registry-answer-invalid"],
  ["hides an account", { "www-authenticate": 'Bearer realm="https://a:b@acme.dev/"' }, "registry-answer-invalid"],
  ["is not satisfied", { "www-authenticate": 'Basic realm="acme"' }, "registry-unauthorised"],
])("a registry that refuses and %s gets no credentials out of us", async (_, headers, code) => {
  const { server, find } = await start({ auth: "none" });
  server.fail({ kind: "answer", answer: { status: 401, headers } });
  const problem = await problemOf(find());
  expect(problem.code).toBe(code);
  expect(allOf(problem)).not.toContain(password);
  expect(allOf(problem)).not.toContain(basic);
});

test.each([
  ["no JSON", "<html>"],
  ["no token", "{}"],
  ["an empty token", '{"token": ""}'],
  ["a number", '{"token": 1}'],
  ["a token with a line break", JSON.stringify({ token: `${password}\r\nhost: acme.dev` })],
])("a token service that answers with %s is refused", async (_, body) => {
  const { server, find } = await start({ auth: "bearer" });
  server.fail({ kind: "answer", answer: { status: 200, body }, on: ({ path }) => path === "/token" });
  const problem = await problemOf(find());
  expect(told(problem).replaceAll(server.host, "registry:5000")).toBe(
    "unhealthy registry-answer-invalid: The token service of `registry:5000` gives no token (status 200).",
  );
  expect(allOf(problem)).not.toContain(password);
});

test.each<[string, RegistryServerOptions, unknown, string]>([
  [
    "no credentials",
    { auth: "basic" },
    {},
    "`registry:5000` wants credentials for `acme/shop-api`, and there are none.",
  ],
  [
    "wrong credentials",
    { auth: "basic" },
    { username: "preview", password: "wrong" },
    "`registry:5000` does not let us use `acme/shop-api` (status 401).",
  ],
  [
    "a token for a registry that wants a password",
    { auth: "basic" },
    { identitytoken: password },
    "`registry:5000` wants a name and a password for `acme/shop-api`, and Docker keeps a token for it.",
  ],
  ["no account", { auth: "bearer" }, {}, "`registry:5000` does not let us use `acme/shop-api` (status 401)."],
  [
    "a wrong account",
    { auth: "bearer" },
    { username: "preview", password: "wrong" },
    "`registry:5000` does not accept the credentials that Docker keeps for it, for `acme/shop-api`.",
  ],
  [
    "a wrong identity token",
    { auth: "bearer" },
    { identitytoken: "wrong" },
    "`registry:5000` does not accept the credentials that Docker keeps for it, for `acme/shop-api`.",
  ],
])("%s: the message says so", async (_, options, account, message) => {
  const { server, find } = await start(options, account);
  const problem = await problemOf(find());
  expect(told(problem).replaceAll(server.host, "registry:5000")).toBe(
    `auth registry-unauthorised: ${message}\n` +
      "hint: Log in with `docker login registry:5000`, or check that the account may read the image.",
  );
  expect(allOf(problem)).not.toContain(password);
});
