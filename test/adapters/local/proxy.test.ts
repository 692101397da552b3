import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { homeAt } from "../../../src/adapters/local/home.ts";
import { proxyServer } from "../../../src/adapters/local/proxy.ts";
import type { Route } from "../../../src/adapters/local/route.ts";
import { writeFiles } from "../../support/git.ts";
import { selfSignedCertificate } from "../../support/kubernetes-api-certificate.ts";

let folder: string;
let port: number;
const servers: Server[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "preview-proxy-"));
  port = await listen(proxyServer(homeAt(folder)));
});

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const serve = (listener: RequestListener) => listen(createServer(listener));

function route(name: string, to: number | null, proxy: Route["proxy"] = {}): string {
  const [service, number] = name.split("-pr-");
  const host = `pr-${number}-${service}.localhost`;
  writeFiles(homeAt(folder).previews, { [`${name}/route.json`]: JSON.stringify({ name, host, port: to, proxy }) });
  return host;
}

function ask(host: string, path = "/", options: { readonly method?: string; readonly body?: string } = {}) {
  const { method = "GET", body } = options;
  const call = request({ host: "127.0.0.1", port, path, method, headers: { host: `${host}:${port}` } });
  call.end(body);
  return once(call, "response").then(([answer]) => answer as IncomingMessage);
}

async function answerOf(...args: Parameters<typeof ask>): Promise<readonly [number | undefined, string]> {
  const answer = await ask(...args);
  return [answer.statusCode, await text(answer)];
}

/** Tells what came. */
const echo: RequestListener = async (incoming, response) => {
  const { method, url, headers } = incoming;
  const { host, "x-forwarded-host": forwarded } = headers;
  response.end(JSON.stringify({ method, url, host, forwarded, body: await text(incoming) }));
};

test("the host says which preview a call is for", async () => {
  const host = route("shop-pr-1", await serve(echo));
  route("shop-pr-2", await serve((_, response) => response.end("two")));
  const [status, body] = await answerOf(host.toUpperCase(), "/a%20b?c=d", { method: "POST", body: "sent" });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ method: "POST", url: "/a%20b?c=d", body: "sent" });
  expect(JSON.parse(body).host.toLowerCase()).toBe(`${host}:${port}`);
  expect(await answerOf("pr-2-shop.localhost")).toEqual([200, "two"]);
});

test("paths of `proxy:` lead elsewhere, the longest first, under the other one's name", async () => {
  const [other, special] = [await serve(echo), await serve((_, response) => response.end("special"))];
  const own = await serve((_, response) => response.end("own"));
  const proxy = { "/api/": `http://127.0.0.1:${other}`, "/api/special/": `http://127.0.0.1:${special}` };
  const host = route("web-pr-1", own, proxy);
  expect(await answerOf(host, "/apis")).toEqual([200, "own"]);
  expect(await answerOf(host, "/api/special/1?q")).toEqual([200, "special"]);
  const [, body] = await answerOf(host, "/api/products");
  expect(JSON.parse(body)).toMatchObject({ url: "/api/products", host: `127.0.0.1:${other}` });
});

test("a path may lead to a baseline elsewhere, whose certificate has to be good", async () => {
  const { certificate, key } = selfSignedCertificate();
  const server = createSecureServer({ cert: certificate, key });
  const host = route("web-pr-1", null, { "/api/": `https://127.0.0.1:${await listen(server)}` });
  expect(await answerOf(host, "/api/products")).toEqual([502, expect.stringContaining("certificate")]);
});

test("a name of the web, or of no preview, is answered with those that there are", async () => {
  const host = route("shop-pr-1", await serve(echo));
  for (const foreign of ["evil.example", "127.0.0.1", "pr-2-shop.localhost"]) {
    expect(await answerOf(foreign)).toEqual([404, expect.stringContaining(`There are:\n  ${host}\n`)]);
  }
});

test("a route file that leads out of this machine, or is broken, is none", async () => {
  const file = (name: string, content: string) =>
    writeFiles(homeAt(folder).previews, { [`${name}/route.json`]: content });
  file("evil-pr-1", JSON.stringify({ name: "evil-pr-1", host: "evil.example", port, proxy: {} }));
  file("half-pr-1", '{"name": "half');
  expect(await answerOf("evil.example")).toEqual([404, expect.stringContaining("  none\n")]);
});

test("what sleeps, and what does not answer, is told as such", async () => {
  expect(await answerOf(route("shop-pr-1", null))).toEqual([503, expect.stringContaining("`preview wake shop-pr-1`")]);
  const closed = await serve(echo);
  servers.at(-1)?.close();
  const host = route("shop-pr-2", closed);
  await setTimeout(300);
  expect(await answerOf(host)).toEqual([502, expect.stringContaining("nothing listens there")]);
});

test("a changed route counts for the calls that follow", async () => {
  const host = route("shop-pr-1", await serve((_, response) => response.end("before")));
  expect(await answerOf(host)).toEqual([200, "before"]);
  route("shop-pr-1", await serve((_, response) => response.end("after")));
  await setTimeout(300);
  expect(await answerOf(host)).toEqual([200, "after"]);
});

test("an answer is passed on as it comes", async () => {
  let finish = () => {};
  const host = route(
    "shop-pr-1",
    await serve((_, response) => {
      response.write("first ");
      finish = () => void response.end("last");
    }),
  );
  const answer = await ask(host);
  const [piece] = await once(answer, "data");
  expect(String(piece)).toBe("first ");
  finish();
  expect(await text(answer)).toBe("last");
});

test("a server that ends in the middle of its answer ends the caller's too", async () => {
  const host = route(
    "shop-pr-1",
    await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      response.flushHeaders();
      void setTimeout(50).then(() => response.destroy());
    }),
  );
  await expect(ask(host).then(text)).rejects.toThrow();
  expect(await answerOf("no.localhost")).toEqual([404, expect.any(String)]);
});

test("WebSockets pass through, and those of no preview are closed", async () => {
  const server = createServer();
  server.on("upgrade", (_, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    socket.on("data", (data) => socket.end(`heard ${data}`));
  });
  const host = route("shop-pr-1", await listen(server));
  const upgrade = (name: string) => {
    const socket = connect(port, "127.0.0.1");
    const key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13";
    socket.write(`GET /live HTTP/1.1\r\nHost: ${name}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`);
    return socket;
  };
  const socket = upgrade(host);
  const [head] = await once(socket, "data");
  expect(String(head)).toMatch(/^HTTP\/1\.1 101 /);
  socket.write("hello");
  expect(await text(socket)).toBe("heard hello");
  expect(await text(upgrade("evil.example"))).toBe("");
});

test("a connection to a service is kept for the next call, and let go before the service ends it", async () => {
  const connections: boolean[] = [];
  const server = createServer((_, response) => response.end("there"));
  server.on("connection", (socket) => {
    const at = connections.push(true) - 1;
    // The other side's end comes first.
    socket.once("end", () => {
      connections[at] = false;
    });
  });
  server.keepAliveTimeout = 60_000;
  const host = route("shop-api-pr-1", await listen(server));
  await answerOf(host);
  await answerOf(host);
  expect(connections).toEqual([true]);
  await expect.poll(() => connections, { timeout: 5000 }).toEqual([false]);
  expect(await answerOf(host)).toEqual([200, "there"]);
  expect(connections).toEqual([false, true]);
});

test("an answer may take longer than an idle connection is kept", async () => {
  const host = route(
    "shop-api-pr-1",
    await serve(async (_, response) => {
      await setTimeout(1500);
      response.write("slowly ");
      await setTimeout(1500);
      response.end("there");
    }),
  );
  expect(await answerOf(host)).toEqual([200, "slowly there"]);
});
