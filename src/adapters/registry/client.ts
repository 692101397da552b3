import { type Access, scopeOf } from "./access.ts";
import { addresses } from "./addresses.ts";
import { authorization } from "./authentication.ts";
import { type Credentials, type CredentialsOptions, dockerCredentials } from "./docker-credentials.ts";
import { failing, interrupted, invalidAnswer, unauthorised, unavailable } from "./problems.ts";
import {
  type AnswerHead,
  clockSleep,
  type HttpAnswer,
  type HttpRequest,
  type OpenAnswer,
  transport,
} from "./transport.ts";

interface RegistryRequest extends Omit<HttpRequest, "url"> {
  /** Below `/v2/<repository>/`, as `manifests/latest`, or a whole address, as registries give for uploads. */
  readonly path: string;
}

/** Speaks to registries, and logs in where one asks for it. */
export interface RegistryClient {
  /**
   * Answers for any status but 401, 403, 429 and 5xx. Throws Problem `registry-unauthorised`, `registry-unavailable`,
   * `registry-answer-invalid`, `interrupted`, and those of `dockerCredentials`.
   */
  send(access: Access, request: RegistryRequest): Promise<HttpAnswer>;
  /** As `send`, for a body of any size: only that of 200 and 206 is there to be read. */
  open(access: Access, request: RegistryRequest): Promise<OpenAnswer>;
  /** Waits between attempts; throws Problem `interrupted`. */
  pause(seconds: number): Promise<void>;
}

export interface ClientOptions extends CredentialsOptions {
  readonly signal: AbortSignal;
  /** For one request; default 20. */
  readonly timeoutSeconds?: number;
  /** Waits between attempts; default: the clock. */
  readonly sleep?: (seconds: number) => Promise<unknown>;
}

/** A client that asks without credentials first, and keeps what it is granted for as long as it lives. */
export function registryClient(options: ClientOptions): RegistryClient {
  const insecureHosts = (options.environment.PREVIEW_INSECURE_REGISTRIES ?? "").split(",").map((host) => host.trim());
  const places = addresses(insecureHosts);
  const sleep = options.sleep ?? clockSleep(options.signal);
  const http = transport({
    signal: options.signal,
    timeoutSeconds: options.timeoutSeconds ?? 20,
    addresses: places,
    sleep,
  });
  const credentials = new Map<string, Promise<Credentials | undefined>>();
  const granted = new Map<string, string>();

  async function logIn(access: Access, refused: AnswerHead): Promise<string> {
    const { registry } = access;
    const known = credentials.get(registry) ?? dockerCredentials(registry, options);
    credentials.set(registry, known);
    const header = refused.headers.get("www-authenticate") ?? "";
    const refusal = { access, url: refused.url, header, credentials: await known };
    return authorization(refusal, { transport: http, addresses: places });
  }

  async function ask<T extends AnswerHead>(
    access: Access,
    { path, ...request }: RegistryRequest,
    how: (request: HttpRequest) => Promise<T>,
  ): Promise<T> {
    const origin = places.origin(access.registry);
    const url = places.target(path, new URL(`/v2/${access.repository}/`, origin));
    if (url === undefined) throw invalidAnswer(`\`${access.registry}\` names an address that is not safe to use.`);
    const attempt = (authorized: string | undefined) =>
      how({ ...request, url, headers: withAuthorization(request.headers, authorized) });

    // Only the registry itself may ask for credentials and get them, not a storage that it leads to.
    if (url.origin !== origin.origin) return accepted(await attempt(undefined), access);
    const key = `${access.registry} ${scopeOf(access)}`;
    const answer = await attempt(granted.get(key));
    if (answer.status !== 401 || answer.url.origin !== origin.origin) return accepted(answer, access);
    const authorized = await logIn(access, answer);
    granted.set(key, authorized);
    return accepted(await attempt(authorized), access);
  }

  return {
    send: (access, request) => ask(access, request, http.send),
    open: (access, request) => ask(access, request, http.open),
    async pause(seconds) {
      await sleep(seconds).catch((error: unknown) => {
        throw options.signal.aborted ? interrupted() : error;
      });
    },
  };
}

function withAuthorization(
  headers: Readonly<Record<string, string>>,
  authorized: string | undefined,
): Readonly<Record<string, string>> {
  return authorized === undefined ? headers : { ...headers, authorization: authorized };
}

function accepted<T extends AnswerHead>(answer: T, access: Access): T {
  const { status, url } = answer;
  if (status === 401 || status === 403) {
    throw unauthorised(access, `\`${url.host}\` does not let us use \`${access.repository}\` (status ${status}).`);
  }
  if (status === 429) throw unavailable(`\`${url.host}\` limits how often it may be asked (status 429).`);
  if (status >= 500) throw failing(url, access, status);
  return answer;
}
