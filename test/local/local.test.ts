import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Checkout, call, killBelow, type Machine, makeMachine, processesBelow } from "./machine.ts";

/** Tells what it was started with. */
const server = `import { createServer } from "node:http";
const { PREVIEW_SHA: sha, DATABASE_URL: database, PAYMENTS_URL: payments } = process.env;
console.log("starts");
createServer((request, response) => {
  if (request.url === "/end") process.exit(3);
  response.end(JSON.stringify({ word: "one", sha, database, payments, path: request.url }));
}).listen(Number(process.argv[2]), "127.0.0.1");
`;

function config(service: string, more: string, setup = "", program = "server.mjs"): string {
  return `apiVersion: preview/v1
service: ${service}
platform: local
image: ghcr.io/acme/${service}:\${SHA}
${more}
local:
${setup}  run: [node, ${program}, "\${PORT}"]
`;
}

const api = config(
  "api",
  `type: backend
health: /healthz
stores:
  postgres: {}
dependencies:
  payments: {as: PAYMENTS_URL}
env:
  DATABASE_URL: \${POSTGRES_URL}
migrate: [node, migrate.mjs]`,
  `  setup: [[python3, -m, venv, --without-pip, .venv], [node, -e, "require('fs').copyFileSync('server.mjs', 'built.mjs')"]]\n`,
  "built.mjs",
);

let machine: Machine;
let service: Checkout;

beforeAll(() => {
  machine = makeMachine(mkdtempSync(join(tmpdir(), "preview-local-")));
  service = machine.checkOut("api", {
    "preview.yaml": api,
    "server.mjs": server,
    "migrate.mjs": "console.log(`migrated ${process.env.DATABASE_URL}`);",
  });
  service.branch("feature");
});

afterAll(async () => {
  const { home } = machine;
  await machine.close();
  expect(processesBelow(home)).toEqual([]);
}, 60_000);

/** Runs `up`, makes sure that it went well, and answers the URL. */
async function up(checkout: Checkout, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await checkout.preview("up", "--branch", "--timeout", "90s", ...args);
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining("ready")]);
  return stdout.trim();
}

/** `1` of `http://pr-1-api.localhost:4280` */
function numberOf(url: string): string {
  return /\/\/pr-(\d+)-/.exec(url)?.[1] ?? "";
}

async function answerOf(url: string, path = "/"): Promise<Record<string, string>> {
  const { status, body } = await call(url, path);
  expect([status, body]).toEqual([200, expect.any(String)]);
  return JSON.parse(body);
}

test("a branch becomes a preview with a database and a URL, and a second run changes nothing", async () => {
  const url = await up(service);
  expect(url).toMatch(/^http:\/\/pr-1-api\.localhost:\d+$/);
  const { word, database } = await answerOf(url, "/healthz");
  expect([word, database]).toEqual(["one", expect.stringMatching(/^postgres:.*@127\.0\.0\.1:\d+\//)]);
  expect((await service.preview("logs", "--service", "migrate")).stdout).toContain(`migrated ${database}`);
  const again = await service.preview("up");
  expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("nothing changed")]);
  expect((await service.preview("logs")).stdout.match(/starts/g)).toHaveLength(1);
  expect((await service.preview("status")).stdout).toContain("ready");
});

test("a new commit replaces the code, and keeps the database and the setup", async () => {
  const url = await up(service);
  const { database } = await answerOf(url);
  const sha = service.commit({ "server.mjs": server.replace('"one"', '"two"') });
  await up(service);
  expect(await answerOf(url)).toMatchObject({ word: "two", sha, database });
  expect(readdirSync(join(machine.home, "previews/api-pr-1/code"))).toEqual([sha]);
  expect(readdirSync(join(machine.home, "setups"))).toHaveLength(1);
});

test("a migration that fails says why, and what ran before goes on", async () => {
  const url = await up(service);
  service.commit({ "migrate.mjs": 'console.error("no such table"); process.exit(4);' });
  const failed = await service.preview("up", "--timeout", "60s");
  expect([failed.exitCode, failed.stderr]).toEqual([6, expect.stringContaining("no such table")]);
  expect(await answerOf(url)).toMatchObject({ word: "two" });
  service.commit({ "migrate.mjs": 'console.log("fine");' });
  await up(service);
});

test("a service that has ended by itself is told, and started again by the next run", async () => {
  const url = await up(service);
  await call(url, "/end").catch(() => undefined);
  await expect.poll(async () => (await service.preview("status")).stdout, { timeout: 20_000 }).toContain("failed");
  expect((await call(url)).status).toBe(502);
  await up(service);
  expect(await answerOf(url)).toMatchObject({ word: "two" });
});

test("a setup that fails ends the command with its last words", async () => {
  const setup = `  setup: [[node, -e, "throw Error('no wheel for this')"]]\n`;
  const files = { "preview.yaml": config("broken", "type: backend", setup), "server.mjs": server };
  const broken = machine.checkOut("broken", files);
  const { exitCode, stderr } = await broken.preview("up", "--branch", "--timeout", "60s");
  expect([exitCode, stderr]).toEqual([6, expect.stringContaining("no wheel for this")]);
  expect((await broken.preview("down")).exitCode).toBe(0);
});

test("after Ctrl-C, or when the worker was killed, the next run goes on", async () => {
  const setup = `  setup: [[node, -e, "setTimeout(() => {}, 3000)"]]\n`;
  const slow = machine.checkOut("slow", {
    "preview.yaml": config("slow", "type: backend", setup),
    "server.mjs": server,
  });
  expect(await slow.interrupted(/runs node/, "up", "--branch")).toMatchObject({ exitCode: 130 });
  const url = await up(slow);
  expect(await answerOf(url)).toMatchObject({ word: "one" });
  slow.commit({ "package.json": "{}" });
  const killed = slow.preview("up", "--timeout", "60s");
  const worker = join(machine.home, "previews", `slow-pr-${numberOf(url)}`, "logs/setup.log");
  const setups = () => (existsSync(worker) ? readFileSync(worker, "utf8").split("$ node").length - 1 : 0);
  await expect.poll(setups, { timeout: 30_000 }).toBe(2);
  killBelow(`slow-pr-${numberOf(url)}`);
  const { exitCode, stderr } = await killed;
  expect([exitCode, stderr]).toEqual([6, expect.stringContaining("was ended before it was done")]);
  expect(await answerOf(await up(slow))).toMatchObject({ word: "one" });
  await slow.preview("down");
});

test("after a loss of power the next run starts everything again, on the same data", async () => {
  const url = await up(service);
  const { database } = await answerOf(url);
  killBelow(machine.home);
  await expect.poll(() => processesBelow(machine.home)).toEqual([]);
  expect((await service.preview("status")).stdout).toContain("failed");
  expect(await up(service)).toBe(url);
  expect(await answerOf(url)).toMatchObject({ database });
});

test("links lead to the previews of other services, and a frontend forwards its paths", async () => {
  const files = (yaml: string) => ({ "preview.yaml": yaml, "server.mjs": server });
  const target = machine.checkOut("payments", files(config("payments", "type: backend")));
  const web = "type: frontend\ndependencies:\n  api: {as: API_URL}\nproxy: {/api/: api}";
  const frontend = machine.checkOut("web", files(config("web", web)));
  const number = numberOf(await up(target));
  const url = await up(service, "--link", `payments=pr-${number}`);
  const { payments } = await answerOf(url);
  expect(payments).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await answerOf(payments ?? "")).toMatchObject({ word: "one" });
  const page = await up(frontend, "--link", `api=pr-${numberOf(url)}`);
  expect(await answerOf(page, "/shop")).toMatchObject({ word: "one", path: "/shop" });
  expect(await answerOf(page, "/api/items")).toMatchObject({ word: "two", path: "/api/items" });
  await frontend.preview("down");
  const down = await target.preview("down");
  expect([down.exitCode, down.stdout]).toEqual([0, expect.stringContaining("Nothing is left")]);
  expect((await service.preview("list")).stdout).toContain(`payments-pr-${number} waits`);
});

test("asleep no process of the service runs, and waking starts it", async () => {
  const url = await up(service);
  expect((await service.preview("sleep")).exitCode).toBe(0);
  expect(await call(url)).toMatchObject({ status: 503, body: expect.stringContaining("preview wake api-pr-1") });
  expect((await service.preview("wake")).exitCode).toBe(0);
  expect(await answerOf(url)).toMatchObject({ word: "two" });
});

test("down leaves no process, no port and no file of the preview", async () => {
  const url = await up(service);
  const { exitCode, stdout } = await service.preview("down");
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Nothing is left")]);
  expect(existsSync(join(machine.home, "previews/api-pr-1"))).toBe(false);
  await expect.poll(() => processesBelow(machine.home), { timeout: 20_000 }).toEqual([]);
  await expect(call(url)).rejects.toThrow(/ECONNREFUSED/);
});
