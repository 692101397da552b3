import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gitHubBodies } from "./bodies.ts";
import { gitHubContract } from "./contract.ts";
import { answerQuery } from "./graphql.ts";
import { type Answer, handlers, refusal } from "./handlers.ts";
import type { World } from "./world.ts";

/** A fault for the next requests that match: an answer of one's own instead of the effect, or a broken exchange. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** Default 1. */
  readonly times?: number;
  readonly how:
    | "reset-before"
    | "reset-after-effect"
    | "hang"
    | "hang-after-effect"
    | "hang-in-body"
    | "truncated"
    | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
}

export interface GitHubServer {
  /** The API as at api.github.com; `${url}/api/v3` is the same as on an Enterprise server, with GraphQL at `/api/graphql`. */
  readonly url: string;
  /** Everything that was asked, in order, without the prefix `/api/v3`, or `/api` of GraphQL. */
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  fail(fault: Fault): void;
  /** Ends all faults that are left. */
  recover(): void;
  /** Throws when a request or an answer was not as GitHub describes them. */
  assertValid(): void;
  /** Ends all connections, then asserts. */
  close(): Promise<void>;
}

const contract = gitHubContract();

const tokenForm = /^(?:Bearer|token) ([\x21-\x7e]+)$/i;

/** GitHub on loopback: state from `world`, and both sides of every exchange held against GitHub's own description. */
export async function startGitHub(world: World): Promise<GitHubServer> {
  const violations: string[] = [];
  const requests: { method: string; path: string }[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listen() with a port always gives this form
  const url = `http://127.0.0.1:${port}`;
  const bodies = gitHubBodies(contract, url);

  function assertValid(): void {
    if (violations.length > 0) throw new Error(`Not as GitHub describes its API:\n${violations.join("\n")}`);
  }

  return {
    url,
    requests,
    fail(fault) {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    recover() {
      faults.length = 0;
    },
    assertValid,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      assertValid();
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: target = "" } = request;
    const sent = await text(request);
    const path = target.replace(/^\/api(\/v3(?=\/)(?!\/graphql$)|(?=\/graphql$))/, "");
    requests.push({ method, path });
    response.sendDate = world.date !== null;
    if (typeof world.date === "string") response.setHeader("date", world.date);
    const how = nextFault(method, path);
    if (how === "reset-before") return void request.socket.resetAndDestroy();
    if (how === "hang") return;
    if (typeof how === "object") return send(response, how);
    const answer = handle(request, path, sent);
    if (how === "reset-after-effect") return void request.socket.resetAndDestroy();
    if (how === "hang-after-effect") return;
    send(response, answer, how);
  }

  function nextFault(method: string, path: string): Fault["how"] | undefined {
    const next = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
    );
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault.how;
  }

  function handle(request: IncomingMessage, path: string, sent: string): Answer {
    const { method = "", headers } = request;
    const parsed = new URL(path, url);
    if (path === "/graphql") return handleQuery(request, sent);
    const operation = contract.find(method, parsed.pathname);
    const handler = handlers[operation?.name ?? ""];
    if (operation === undefined || handler === undefined) {
      violations.push(`${method} ${parsed.pathname} is not an operation that this server knows`);
      return refusal(404, "Not Found");
    }
    const body: unknown = sent === "" ? undefined : JSON.parse(sent);
    const wrong = [...headerViolations(headers), ...contract.checkRequest(operation, parsed.searchParams, body)];
    violations.push(...wrong);
    if (wrong.length > 0) return refusal(422, `Invalid request.\n\n${wrong.join("\n")}`);

    const token = tokenForm.exec(headers.authorization ?? "")?.[1];
    const { parameters } = operation;
    const answer =
      token !== undefined && !world.tokens.has(token)
        ? refusal(401, "Bad credentials")
        : handler({
            world,
            bodies,
            parameters,
            query: parsed.searchParams,
            body,
            token,
            url: new URL(request.url ?? "", url),
          });
    violations.push(...contract.checkResponse(operation, answer.status, answer.body));
    return answer;
  }

  function handleQuery({ method, headers }: IncomingMessage, sent: string): Answer {
    violations.push(...headerViolations(headers), ...(method === "POST" ? [] : [`GraphQL is not asked by ${method}`]));
    if (!world.graphql) return refusal(404, "Not Found");
    const token = tokenForm.exec(headers.authorization ?? "")?.[1];
    if (token !== undefined && !world.tokens.has(token)) return refusal(401, "Bad credentials");
    const { violations: wrong, ...answer } = answerQuery(JSON.parse(sent), { world, token });
    violations.push(...wrong);
    return answer;
  }
}

function headerViolations(headers: IncomingMessage["headers"]): readonly string[] {
  const { authorization, "user-agent": agent, "x-github-api-version": version } = headers;
  return [
    ...(authorization === undefined || tokenForm.test(authorization) ? [] : ["authorization is not `Bearer <token>`"]),
    ...(agent === undefined ? ["user-agent is missing, which GitHub refuses"] : []),
    ...(version === undefined || version === "2022-11-28" ? [] : [`x-github-api-version ${version} is not supported`]),
  ];
}

function send(response: ServerResponse, answer: Answer, how?: "hang-in-body" | "truncated"): void {
  const html = typeof answer.body === "string";
  const body = Buffer.from(html ? String(answer.body) : JSON.stringify(answer.body ?? {}));
  response.writeHead(answer.status, {
    "content-type": html ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
    "content-length": body.length,
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    ...answer.headers,
  });
  if (how === undefined) return void response.end(body);
  response.write(body.subarray(0, body.length / 2), () => {
    if (how === "truncated") response.socket?.destroy();
  });
}
