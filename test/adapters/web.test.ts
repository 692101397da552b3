import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect as dial } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { web } from "../../src/adapters/web.ts";
import { selfSignedCertificate } from "../support/kubernetes-api-certificate.ts";
import { problemOf } from "../support/kubernetes-api-connection.ts";
import { listen, stop } from "../support/loopback.ts";

const never = new AbortController().signal;

async function site(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  onTestFinished(() => stop(server));
  return new URL(await listen(server));
}

test("a page is read, and a redirect is not followed", async () => {
  const url = await site((request, response) => {
    if (request.url === "/old") response.writeHead(302, { location: "/new" }).end("moved");
    else response.end(`${request.method} ${request.url} ${request.headers["user-agent"]}`);
  });
  const { get } = web({ signal: never, environment: {} });
  expect(await get(`${url}healthz?a=b`, 5)).toEqual({ status: 200, body: "GET /healthz?a=b preview" });
  expect(await get(`${url}old`, 5)).toEqual({ status: 302, body: "moved" });
});

test("a name below .localhost is this machine", async () => {
  const { port } = await site((request, response) => response.end(request.headers.host));
  const host = `pr-42-shop-api.preview.localhost:${port}`;
  expect(await web({ signal: never, environment: {} }).get(`http://${host}/`, 5)).toEqual({ status: 200, body: host });
});

test("of a large page, the beginning is enough", async () => {
  const url = await site((_request, response) => {
    const more = () => response.write("x".repeat(10_000), (error) => error ?? setImmediate(more));
    more();
  });
  expect((await web({ signal: never, environment: {} }).get(url.href, 5)).body).toHaveLength(64 * 1024);
});

test("what cannot be reached says why", async () => {
  const slow = await site(() => undefined);
  const broken = await site((request) => request.socket.destroy());
  const { certificate: cert, key } = selfSignedCertificate();
  const tls: Server = createTlsServer({ cert, key });
  const self = (await listen(tls)).replace("http:", "https:");
  onTestFinished(() => stop(tls));
  const { get } = web({ signal: never, environment: {} });
  const reasons = [
    [slow.href, "there was no answer within 0.05 seconds"],
    [broken.href, "the connection was closed"],
    ["http://127.0.0.1:1/", "nothing answers there"],
    [`${self}/`, "its certificate is not signed by an authority that this machine trusts"],
    [`https://${broken.host}/`, "what answers does not speak TLS"],
    ["http://no-such-host.invalid/", "there is no such host"],
  ];
  for (const [url = "", why] of reasons) {
    const seconds = url === slow.href ? 0.05 : 5;
    expect(await problemOf(get(url, seconds))).toBe(`unhealthy url-unreachable: ${url} cannot be reached: ${why}.`);
  }
});

/** A proxy that leads every name to this machine, and what it was asked for. */
async function proxyWorld() {
  const asked: string[] = [];
  const site = createServer((request, response) => response.end(`site of ${request.headers.host}`));
  const { port } = new URL(await listen(site));
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end("by the proxy");
  }).on("connect", (request, from, head) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url?.startsWith("closed.")) return void from.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const to = dial(Number(port), "127.0.0.1", () => {
      from.write("HTTP/1.1 200 Connection established\r\n\r\n");
      to.write(head);
      from.pipe(to).pipe(from);
    });
    for (const socket of [from, to]) socket.on("error", () => undefined);
  });
  onTestFinished(() => Promise.all([stop(site), stop(proxy)]).then(() => undefined));
  return { asked, site: `127.0.0.1:${port}`, url: (await listen(proxy)).replace(/\/$/, "") };
}

test("the environment's proxy is asked, but not for what it is not for", async () => {
  const { asked, site: here, url } = await proxyWorld();
  const environment = { HTTP_PROXY: url, https_proxy: url, NO_PROXY: ".inside.invalid" };
  const { get } = web({ signal: never, environment });
  expect(await get("http://pr-1-shop.invalid/healthz", 5)).toEqual({ status: 200, body: "by the proxy" });
  expect(await get(`http://${here}/`, 5)).toEqual({ status: 200, body: `site of ${here}` });
  expect(await problemOf(get("http://pr-1.inside.invalid/", 5))).toContain("there is no such host");
  // The site behind it speaks no TLS: that is only found out through the tunnel.
  expect(await problemOf(get("https://pr-1-shop.invalid/", 5))).toContain("what answers does not speak TLS");
  expect(await problemOf(get("https://closed.invalid/", 5))).toContain("the proxy does not lead to it");
  expect(asked).toEqual([
    "GET http://pr-1-shop.invalid/healthz",
    "CONNECT pr-1-shop.invalid:443",
    "CONNECT closed.invalid:443",
  ]);
});

test("a proxy that is none is told without its words", async () => {
  const { get } = web({ signal: never, environment: { HTTP_PROXY: "http://ann:secret@[proxy" } });
  const told = await problemOf(get("http://pr-1-shop.invalid/", 5));
  expect(told).toContain("HTTP_PROXY or HTTPS_PROXY is no URL of a proxy");
  expect(told).not.toContain("secret");
});

test("Ctrl-C ends it", async () => {
  const interruption = new AbortController();
  const url = await site(() => interruption.abort());
  expect(await problemOf(web({ signal: interruption.signal, environment: {} }).get(url.href, 5))).toBe(
    "interrupted interrupted: Interrupted.",
  );
});
