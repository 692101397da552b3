import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
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
  const { get } = web({ signal: never });
  expect(await get(`${url}healthz?a=b`, 5)).toEqual({ status: 200, body: "GET /healthz?a=b preview" });
  expect(await get(`${url}old`, 5)).toEqual({ status: 302, body: "moved" });
});

test("a name below .localhost is this machine", async () => {
  const { port } = await site((request, response) => response.end(request.headers.host));
  const host = `pr-42-shop-api.preview.localhost:${port}`;
  expect(await web({ signal: never }).get(`http://${host}/`, 5)).toEqual({ status: 200, body: host });
});

test("of a large page, the beginning is enough", async () => {
  const url = await site((_request, response) => {
    const more = () => response.write("x".repeat(10_000), (error) => error ?? setImmediate(more));
    more();
  });
  expect((await web({ signal: never }).get(url.href, 5)).body).toHaveLength(64 * 1024);
});

test("what cannot be reached says why", async () => {
  const slow = await site(() => undefined);
  const broken = await site((request) => request.socket.destroy());
  const { certificate: cert, key } = selfSignedCertificate();
  const tls: Server = createTlsServer({ cert, key });
  const self = (await listen(tls)).replace("http:", "https:");
  onTestFinished(() => stop(tls));
  const { get } = web({ signal: never });
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

test("Ctrl-C ends it", async () => {
  const interruption = new AbortController();
  const url = await site(() => interruption.abort());
  expect(await problemOf(web({ signal: interruption.signal }).get(url.href, 5))).toBe(
    "interrupted interrupted: Interrupted.",
  );
});
