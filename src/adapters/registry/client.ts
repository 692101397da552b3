import { addresses } from "./addresses.ts";
import { authorization } from "./authentication.ts";
import { type Credentials, type CredentialsOptions, dockerCredentials } from "./docker-credentials.ts";
import { invalidAnswer, unauthorised, unavailable } from "./problems.ts";
import { clockSleep, type HttpAnswer, type HttpRequest, transport } from "./transport.ts";

/** Which repository a request is about, and what it must be allowed to do there. */
export interface Access {
  /** As references name it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  readonly repository: string;
  readonly actions: "pull" | "pull,push";
}

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
  const http = transport({
    signal: options.signal,
    timeoutSeconds: options.timeoutSeconds ?? 20,
    addresses: places,
    sleep: options.sleep ?? clockSleep(options.signal),
  });
  const credentials = new Map<string, Promise<Credentials | undefined>>();
  const granted = new Map<string, string>();

  async function logIn(access: Access, refused: HttpAnswer): Promise<string> {
    const { registry, repository, actions } = access;
    const known = credentials.get(registry) ?? dockerCredentials(registry, options);
    credentials.set(registry, known);
    const refusal = {
      registry,
      url: refused.url,
      header: refused.headers.get("www-authenticate") ?? "",
      scope: `repository:${repository}:${actions}`,
      credentials: await known,
    };
    return authorization(refusal, { transport: http, addresses: places });
  }

  return {
    async send(access, { path, ...request }) {
      const origin = places.origin(access.registry);
      const url = places.target(path, new URL(`/v2/${access.repository}/`, origin));
      if (url === undefined) throw invalidAnswer(`\`${access.registry}\` names an address that is not safe to use.`);
      const attempt = (authorized: string | undefined) =>
        http.send({ ...request, url, headers: withAuthorization(request.headers, authorized) });

      // Only the registry itself may ask for credentials and get them, not a storage that it leads to.
      if (url.origin !== origin.origin) return accepted(await attempt(undefined), access);
      const key = `${access.registry}/${access.repository}:${access.actions}`;
      const answer = await attempt(granted.get(key));
      if (answer.status !== 401 || answer.url.origin !== origin.origin) return accepted(answer, access);
      const authorized = await logIn(access, answer);
      granted.set(key, authorized);
      return accepted(await attempt(authorized), access);
    },
  };
}

function withAuthorization(
  headers: Readonly<Record<string, string>>,
  authorized: string | undefined,
): Readonly<Record<string, string>> {
  return authorized === undefined ? headers : { ...headers, authorization: authorized };
}

function accepted(answer: HttpAnswer, { registry, repository }: Access): HttpAnswer {
  const { status, url } = answer;
  if (status === 401 || status === 403) {
    throw unauthorised(registry, `\`${url.host}\` does not let us use \`${repository}\` (status ${status}).`);
  }
  if (status === 429) throw unavailable(`\`${url.host}\` limits how often it may be asked (status 429).`);
  if (status >= 500) throw unavailable(`\`${url.host}\` has an error of its own (status ${status}).`);
  return answer;
}
