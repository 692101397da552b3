import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { git } from "./git.ts";
import { listen, stop } from "./loopback.ts";

export interface GitServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the bare repositories below a folder over smart HTTP, to read and to write, by `git http-backend`. */
export async function startGitServer(root: string, bare: readonly string[]): Promise<GitServer> {
  for (const repository of bare) git(repository, "config", "http.receivepack", "true");
  const server = createServer((request, response) => {
    serve(root, request, response).catch(() => response.destroy());
  });
  return { url: await listen(server), close: () => stop(server) };
}

/** One request as a CGI process: https://www.rfc-editor.org/rfc/rfc3875 */
async function serve(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await buffer(request);
  const body = request.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
  const { pathname, search } = new URL(request.url ?? "/", "http://git");
  const backend = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env.PATH,
      HOME: dirname(root),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers["content-type"],
      CONTENT_LENGTH: String(body.byteLength),
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: "preview",
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // A backend that refuses does not read all of its input.
  backend.stdin.on("error", () => undefined);
  backend.stdin.end(body);
  const output = await buffer(backend.stdout);
  const end = output.indexOf("\r\n\r\n");
  if (end < 0) return void response.writeHead(500).end();
  const headers = output.subarray(0, end).toString("latin1").split("\r\n");
  for (const header of headers) {
    const [name = "", value = ""] = header.split(/: (.*)/s);
    if (name.toLowerCase() === "status") response.statusCode = Number.parseInt(value, 10);
    else response.appendHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}
