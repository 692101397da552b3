import { Agent, createServer, type IncomingMessage, type Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { createProxyServer } from "httpxy";
import type { LocalHome } from "./home.ts";
import type { Route } from "./route.ts";
import { routeTable, targetOf } from "./route-table.ts";

/**
 * The reverse proxy of a machine: the host of a call says which preview it is for, and a frontend's `proxy:` which paths
 * lead elsewhere, as its nginx has it in a cluster. Answers no other host, so that no page of the web can reach previews
 * under a name of its own.
 */
export function proxyServer(home: LocalHome): Server {
  const routes = routeTable(home);
  const agents = agentsByProtocol();
  const proxy = createProxyServer({ xfwd: true, proxyTimeout: 0 });
  proxy.on("error", (error, _request, response) => failed(response, error));
  const find = async (request: IncomingMessage) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    const table = await routes();
    const route = table.get(host);
    return { route, table, target: route && targetOf(route, pathOf(request)) };
  };
  const server = createServer(async (request, response) => {
    const { route, table, target } = await find(request);
    if (target === undefined) return refuse(response, route, table);
    const { url, other } = target;
    await proxy.web(request, response, { target: url, changeOrigin: other, agent: agents(url) }).catch(() => undefined);
  });
  server.on("upgrade", async (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const { target } = await find(request);
    if (target === undefined || !(socket instanceof Socket)) return void socket.destroy();
    await proxy.ws(request, socket, { target: target.url, changeOrigin: target.other }, head).catch(() => undefined);
  });
  // A browser that holds a page open is no reason to end it.
  server.requestTimeout = 0;
  return server;
}

/**
 * Milliseconds that a connection to a service is kept without a call. Servers close such a one by themselves, gunicorn
 * after 2 s and uvicorn after 5, and a call that meets its end would get no answer.
 */
const idleMilliseconds = 1000;

/** Keeps connections to services open for the next call. TLS is loaded for the first path that leads to a baseline elsewhere. */
function agentsByProtocol(): (url: string) => Agent {
  const options = { keepAlive: true, maxSockets: 256, timeout: idleMilliseconds };
  const plain = new Agent(options);
  let secure: Agent | undefined;
  return (url) => {
    if (!url.startsWith("https:")) return plain;
    secure ??= new (process.getBuiltinModule("node:https").Agent)(options);
    return secure;
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.replace(/[?#].*$/, "");
}

function refuse(response: ServerResponse, route: Route | undefined, table: ReadonlyMap<string, Route>): void {
  if (route === undefined) {
    const hosts = [...table.keys()].toSorted().map((host) => `  ${host}`);
    const there = hosts.length > 0 ? hosts : ["  none"];
    say(response, 404, ["There is no preview of this name. There are:", ...there]);
    return;
  }
  say(response, 503, [`${route.name} is asleep, or not there yet: \`preview wake ${route.name}\` starts it.`]);
}

function failed(response: ServerResponse | Socket | undefined | object, error: Error): void {
  if (response instanceof Socket) return void response.destroy();
  if (!(response instanceof ServerResponse)) return;
  if (response.headersSent) return void response.destroy();
  const why = "code" in error && error.code === "ECONNREFUSED" ? "nothing listens there" : error.message;
  say(response, 502, [`The service does not answer: ${why}. \`preview status\` and \`preview logs\` tell more.`]);
}

function say(response: ServerResponse, status: number, lines: readonly string[]): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${lines.join("\n")}\n`);
}
