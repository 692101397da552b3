import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { parsing } from "../../config/parsing.ts";
import type { Identity } from "../../live/application.ts";
import { type Instant, parseHttpDate } from "../../time.ts";
import { type Answered, type Attempting, attempt } from "./attempts.ts";
import { type Circumstances, notItsAnswer, parseJson, refusal } from "./failure.ts";
import { type HttpRequest, mostInFlight, type Transport } from "./transport.ts";

/** One request, with the words to tell about it when it fails. */
export interface ApiRequest {
  /** Completes "Could not …": `list the pods of preview-shop-api-pr-42`. */
  readonly what: string;
  /** `/api/v1/pods`; made by paths.ts. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Asks for name, labels and the like alone: a node is 50 times larger. */
  readonly metadataOnly?: boolean;
}

/** What a change came to. */
export type Change = "done" | "missing" | "conflict";

/** The Kubernetes API. Every method throws the Problems of failure.ts. */
export interface Api {
  /** undefined for 404. */
  get<T>(request: ApiRequest, answer: z.ZodType<T>): Promise<T | undefined>;
  /** All items of a collection, in pages; undefined when the cluster serves no such kind. */
  list<T>(request: ApiRequest, item: z.ZodType<T>): Promise<readonly T[] | undefined>;
  post<T>(request: ApiRequest, body: object, answer: z.ZodType<T>): Promise<T>;
  /** A merge patch. It is sent again when its answer is lost, so doing it twice must do no harm. */
  patch(request: ApiRequest, body: object): Promise<Change>;
  /** Removes an object that is still as these preconditions say. Sent again when its answer is lost. */
  delete(request: ApiRequest, preconditions: Identity): Promise<Change>;
  /** What the server's clock shows when it answers; undefined when it does not tell. */
  time(request: ApiRequest): Promise<Instant | undefined>;
  /** A text without a known end. `patient` waits for its beginning, however long. */
  stream(request: ApiRequest, patient: boolean): Promise<IncomingMessage>;
}

/** Of a page; client-go's default. */
const pageSize = "500";

const json = "application/json";
const metadataJson = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json";

/** The API over one transport, with our credentials. */
export function api(options: Attempting & { readonly transport: Transport }): Api {
  const { transport } = options;
  const inFlight = limitTo(mostInFlight);

  return {
    get: async (request, schema) => {
      const answer = await send(request, { method: "GET" });
      if (answer.status === 404) return undefined;
      return parse(schema, success(answer));
    },
    list: (request, item) =>
      allPages((query) => send({ ...request, query: { ...request.query, ...query } }, { method: "GET" }), item),
    post: async (request, body, schema) =>
      parse(schema, success(await send(request, { method: "POST", body, type: json }))),
    patch: async (request, body) => {
      return changeOf(await send(request, { method: "PATCH", body, type: "application/merge-patch+json" }));
    },
    delete: async (request, { uid, resourceVersion }) => {
      const preconditions = { uid, resourceVersion };
      const body = { apiVersion: "v1", kind: "DeleteOptions", preconditions, propagationPolicy: "Background" };
      return changeOf(await send(request, { method: "DELETE", body, type: json }));
    },
    time: async (request) => parseHttpDate(success(await send(request, { method: "GET" })).date ?? ""),
    stream: async (request, patient) => {
      const { status, body, of } = await attempt(
        request.what,
        (as) =>
          transport.stream(
            { method: "GET", path: withQuery(request), headers: {} },
            as,
            patient ? Number.POSITIVE_INFINITY : undefined,
          ),
        options,
      );
      if (typeof body === "string") throw refusal(status, body, of);
      return body;
    },
  };

  function send(
    request: ApiRequest,
    { method, body, type }: { readonly method: HttpRequest["method"]; readonly body?: object; readonly type?: string },
  ): Promise<Answered<string>> {
    const raw = {
      method,
      path: withQuery(request),
      headers: {
        accept: request.metadataOnly ? metadataJson : json,
        "accept-encoding": "gzip",
        ...(type === undefined ? {} : { "content-type": type }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    return attempt(request.what, (as) => inFlight(() => transport.send(raw, as)), options);
  }
}

async function allPages<T>(
  send: (query: Readonly<Record<string, string>>) => Promise<Answered<string>>,
  item: z.ZodType<T>,
  mayBeginAgain = true,
): Promise<readonly T[] | undefined> {
  const page = z.object({
    metadata: z.object({ continue: z.string().optional() }).nullish(),
    items: z.array(item).nullish(),
  });
  const items: T[] = [];
  let place = "";
  do {
    const answer = await send({ limit: pageSize, ...(place === "" ? {} : { continue: place }) });
    if (answer.status === 404) return undefined;
    // A place in a list lives for minutes: whoever is too slow begins again, once.
    if (answer.status === 410 && mayBeginAgain) return allPages(send, item, false);
    const found = parse(page, success(answer));
    items.push(...(found.items ?? []));
    place = found.metadata?.continue ?? "";
  } while (place !== "");
  return items;
}

/** Path and query as they are sent. */
export function withQuery({ path, query = {} }: ApiRequest): string {
  const search = new URLSearchParams(query).toString();
  return search === "" ? path : `${path}?${search}`;
}

function changeOf(answer: Answered<string>): Change {
  if (answer.status === 404) return "missing";
  if (answer.status === 409) return "conflict";
  success(answer);
  return "done";
}

function success(answer: Answered<string>): Answered<string> {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw refusal(answer.status, answer.body, answer.of);
}

function parse<T>(schema: z.ZodType<T>, { body, of }: { readonly body: string; readonly of: Circumstances }): T {
  const parsed = schema.safeParse(parseJson(body), parsing);
  if (parsed.success) return parsed.data;
  throw notItsAnswer(of);
}

/** Runs at most so many at a time, in the order in which they came. */
function limitTo(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running < most) running += 1;
    else await new Promise<void>((next) => waiting.push(next));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
