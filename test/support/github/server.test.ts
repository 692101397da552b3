import { afterEach, beforeEach, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "./server.ts";
import { gitHubWorld, shaOf, type World } from "./world.ts";

let world: World;
let server: GitHubServer;

beforeEach(async () => {
  world = gitHubWorld();
  world.tokens.set("ghp_1", { login: "ann", permissions: { issues: "write" } });
  world.openPullRequest({ repository: "acme/shop-api", number: 42, labels: ["preview"] });
  server = await startGitHub(world);
});

afterEach(() => server.close().catch(() => undefined));

const pulls = "/repos/acme/shop-api/pulls";
const labels = "/repos/acme/shop-api/issues/42/labels";
const authorization = "Bearer ghp_1";

test.each<[string, string, RequestInit, string]>([
  ["an unknown path", "/repos/acme/shop-api/pull/42", {}, "not an operation that this server knows"],
  ["an unknown query", `${pulls}?stat=all`, {}, '{"additionalProperty":"stat"}'],
  ["a value that is not allowed", `${pulls}?state=merged`, {}, '{"allowedValues":["open","closed","all"]}'],
  ["a number that is none", `${pulls}/forty-two`, {}, "path/pull_number must be integer"],
  ["a misspelt property", pulls, { method: "POST", body: '{"head":"a","base":"b","titel":"c"}' }, '"titel"'],
  ["a missing property", pulls, { method: "POST", body: '{"head":"a"}' }, '{"missingProperty":"base"}'],
  ["no body", pulls, { method: "POST" }, "body must not be empty"],
  ["a body where there is none", `${labels}/ui`, { method: "DELETE", body: "{}" }, "body must be empty"],
  ["a strange authorization", pulls, { headers: { authorization: "Bearer undefined null" } }, "authorization is not"],
  ["another version of the API", pulls, { headers: { "x-github-api-version": "1999-01-01" } }, "1999-01-01"],
])("%s is a violation", async (_, path, init, violation) => {
  const response = await fetch(server.url + path, init);
  await response.text();
  expect(() => server.assertValid()).toThrow(violation);
  await expect(server.close()).rejects.toThrow("Not as GitHub describes its API");
});

test("an answer that GitHub would not give is a violation", async () => {
  Object.assign(world.pullRequest("acme/shop-api", 42), { title: 7 });
  await (await fetch(`${server.url}${pulls}/42`)).text();
  expect(() => server.assertValid()).toThrow("200/title must be string");
});

test("every operation answers as described: with two tokens of different permissions, an unknown one, and none", async () => {
  world.findRepository("acme/shop-api")?.branches.set("cart", shaOf("cart"));
  world.findRepository("acme/shop-api")?.rules.set("main", ["deletion", "non_fast_forward"]);
  world.openPullRequest({ repository: "acme/shop-api", number: 43, head: null });
  world.tokens.set("ghp_2", { login: "bot", permissions: { "pull-requests": "write" } });
  const calls: [string, string, string?][] = [
    ["GET", "/user"],
    ["GET", "/rate_limit"],
    ["GET", "/repos/acme/shop-api"],
    ["GET", "/repos/acme/shop-api/branches/main"],
    ["GET", "/repos/acme/shop-api/branches/none"],
    ["GET", "/repos/acme/shop-api/rules/branches/main"],
    ["GET", pulls],
    ["GET", `${pulls}/42`],
    ["GET", `${pulls}/43`],
    ["POST", pulls, '{"head":"cart","base":"main","title":"Cart"}'],
    ["POST", pulls, '{"head":"cart","base":"main","title":"Cart"}'],
    ["POST", pulls, '{"head":"cart2","base":"main","title":"Cart"}'],
    ["GET", labels],
    ["POST", labels, '{"labels":["ui"]}'],
    ["POST", labels, '{"labels":[{"name":"UI"}]}'],
    ["DELETE", `${labels}/ui`],
    ["DELETE", `${labels}/ui`],
  ];
  const seen: string[] = [];
  for (const [method, path, body] of calls) {
    const statuses: number[] = [];
    for (const headers of [{ authorization: "token ghp_2" }, { authorization }, { authorization: "token ghp_3" }, {}]) {
      const response = await fetch(server.url + path, { method, headers, ...(body !== undefined && { body }) });
      await response.text();
      statuses.push(response.status);
    }
    seen.push(`${method} ${path} ${statuses.join(" ")}`);
  }
  server.assertValid();
  expect(seen).toMatchInlineSnapshot(`
    [
      "GET /user 200 200 401 401",
      "GET /rate_limit 200 200 401 200",
      "GET /repos/acme/shop-api 200 200 401 200",
      "GET /repos/acme/shop-api/branches/main 200 200 401 200",
      "GET /repos/acme/shop-api/branches/none 404 404 401 404",
      "GET /repos/acme/shop-api/rules/branches/main 200 200 401 200",
      "GET /repos/acme/shop-api/pulls 200 200 401 200",
      "GET /repos/acme/shop-api/pulls/42 200 200 401 200",
      "GET /repos/acme/shop-api/pulls/43 200 200 401 200",
      "POST /repos/acme/shop-api/pulls 201 403 401 401",
      "POST /repos/acme/shop-api/pulls 422 403 401 401",
      "POST /repos/acme/shop-api/pulls 422 403 401 401",
      "GET /repos/acme/shop-api/issues/42/labels 200 200 401 200",
      "POST /repos/acme/shop-api/issues/42/labels 200 200 401 401",
      "POST /repos/acme/shop-api/issues/42/labels 200 200 401 401",
      "DELETE /repos/acme/shop-api/issues/42/labels/ui 200 404 401 401",
      "DELETE /repos/acme/shop-api/issues/42/labels/ui 404 404 401 401",
    ]
  `);
});

test("pages are linked, and Argo CD reads a public repository without a token", async () => {
  for (let number = 1; number <= 5; number += 1) world.openPullRequest({ repository: "acme/many", number });
  const read = async (query: string) => {
    const response = await fetch(`${server.url}/api/v3/repos/acme/many/pulls?${query}`);
    const items: { number: number }[] = JSON.parse(await response.text());
    return {
      numbers: items.map((item) => item.number),
      link: response.headers.get("link")?.replaceAll(server.url, ""),
    };
  };
  expect(await read("per_page=100")).toEqual({ numbers: [5, 4, 3, 2, 1], link: undefined });
  expect(await read("per_page=2&page=2")).toMatchInlineSnapshot(`
    {
      "link": "</api/v3/repos/acme/many/pulls?per_page=2&page=1>; rel="prev", </api/v3/repos/acme/many/pulls?per_page=2&page=3>; rel="next", </api/v3/repos/acme/many/pulls?per_page=2&page=3>; rel="last", </api/v3/repos/acme/many/pulls?per_page=2&page=1>; rel="first"",
      "numbers": [
        3,
        2,
      ],
    }
  `);
  server.assertValid();
});

test("an answer tells the time: the machine's, the one of the world, or none", async () => {
  const date = async () => (await fetch(`${server.url}${pulls}`)).headers.get("date");
  expect(Math.abs(Date.parse((await date()) ?? "") - Date.now())).toBeLessThan(5000);
  world.date = "Mon, 23 Nov 2026 09:12:00 GMT";
  expect(await date()).toBe(world.date);
  server.fail({ path: /./, how: { status: 502 } });
  expect(await date()).toBe(world.date);
  world.date = null;
  expect(await date()).toBeNull();
});

test("a private repository is shown to those who may see it", async () => {
  world.addRepository("acme/secret", { private: true });
  world.tokens.set("ghp_2", { login: "bot", permissions: {}, repositories: ["acme/shop-api"] });
  const read = async (headers: Record<string, string>) =>
    (await fetch(`${server.url}/repos/acme/secret`, { headers })).status;
  expect(await read({})).toBe(404);
  expect(await read({ authorization: "Bearer ghp_2" })).toBe(404);
  expect(await read({ authorization })).toBe(200);
  server.assertValid();
});

const pullRequests = (of: string, declared = "$owner: String!, $name: String!") =>
  `query(${declared}) { repository(owner: $owner, name: $name) { pullRequests(${of} } }`;
const acme = { owner: "acme", name: "shop-api" };

async function query(text: string, variables: object = acme, headers: Record<string, string> = { authorization }) {
  const body = JSON.stringify({ query: text, variables });
  const response = await fetch(`${server.url}/graphql`, { method: "POST", body, headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test("GraphQL answers with what was asked for, page by page", async () => {
  world.openPullRequest({ repository: "acme/shop-api", number: 43 });
  world.openPullRequest({ repository: "acme/shop-api", number: 44 });
  world.close("acme/shop-api", 43);
  const text = pullRequests(
    "states: OPEN, first: 1, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) " +
      "{ totalCount nodes { number labels(first: 5) { nodes { name } } } pageInfo { hasNextPage endCursor } }",
    "$owner: String!, $name: String!, $after: String",
  );
  const first = (await query(text, { ...acme, after: null })).body.data.repository.pullRequests;
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ number: 44, labels: { nodes: [] } }] });
  const { endCursor } = first.pageInfo;
  expect((await query(text, { ...acme, after: endCursor })).body.data.repository.pullRequests).toMatchObject({
    nodes: [{ number: 42, labels: { nodes: [{ name: "preview" }] } }],
    pageInfo: { hasNextPage: false },
  });
  server.assertValid();
});

test.each<[string, string, object | undefined, string]>([
  ["an unknown field", pullRequests("first: 1) { nodes { numbre } }"), undefined, "Field 'numbre' doesn't exist"],
  ["an unknown argument", pullRequests("frist: 1) { totalCount }"), undefined, "doesn't accept argument 'frist'"],
  ["a value of another type", pullRequests("states: OPENED, first: 1) { totalCount }"), undefined, "'states'"],
  ["no fields of an object", pullRequests("first: 1)"), undefined, "its selection differ"],
  ["a variable that is missing", pullRequests("first: 1) { totalCount }"), { owner: "acme" }, "Variable $name"],
  ["one that is not declared", pullRequests("first: 1) { totalCount }"), { ...acme, x: 1 }, "$x is not declared"],
  [
    "one of another type",
    pullRequests("first: $name) { totalCount }"),
    undefined,
    "Type mismatch on variable $name and argument first (String! / Int)",
  ],
])("a query with %s is a violation", async (_, text, variables, violation) => {
  expect((await query(text, variables)).body.errors).toHaveLength(1);
  expect(() => server.assertValid()).toThrow(violation);
});

test("GraphQL refuses pages without bounds, what is not shown, and whoever has no token", async () => {
  const refusalOf = async (text: string, variables?: object) => (await query(text, variables)).body.errors[0].type;
  expect(await refusalOf(pullRequests(") { totalCount }"))).toBe("MISSING_PAGINATION_BOUNDARIES");
  expect(await refusalOf(pullRequests("first: 101) { totalCount }"))).toBe("EXCESSIVE_PAGINATION");
  const valid = pullRequests("first: 1) { totalCount }");
  expect(await refusalOf(valid, { owner: "acme", name: "none" })).toBe("NOT_FOUND");
  expect((await query(valid, acme, {})).status).toBe(401);
  expect((await query(valid, acme, { authorization: "Bearer unknown" })).status).toBe(401);
  world.graphql = false;
  expect((await query(valid)).status).toBe(404);
  server.assertValid();
});
