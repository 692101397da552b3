import { randomUUID } from "node:crypto";
import type { Answer, RegistryRequest } from "./http.ts";
import { refusal } from "./http.ts";

export interface AccessOptions {
  readonly auth: "none" | "basic" | "bearer";
  /** Passwords by name. For the token service a password is also an identity token. */
  readonly users: Readonly<Record<string, string>>;
  /** Whether reading needs no account; only for `bearer`. */
  readonly anonymousPull: boolean;
}

/** Who may do what: checks requests, and is the token service of a `bearer` registry. */
export interface AccessControl {
  /** Undefined when the request may go on. */
  check(
    request: RegistryRequest,
    needs: { readonly repository: string; readonly actions: readonly string[] }[],
  ): Answer | undefined;
  token(request: RegistryRequest): Answer;
}

/** With a comma, as the value is quoted and may hold one. */
const service = "acme, registry";

/** https://distribution.github.io/distribution/spec/auth/token/ */
export function accessControl(options: AccessOptions, url: () => string): AccessControl {
  const tokens = new Map<string, ReadonlySet<string>>();

  function isUser(request: RegistryRequest): boolean {
    const [scheme, encoded = ""] = (request.authorization ?? "").split(" ");
    const [name = "", ...password] = Buffer.from(encoded, "base64").toString().split(":");
    return scheme === "Basic" && Object.hasOwn(options.users, name) && options.users[name] === password.join(":");
  }

  function challenge(scope: string, error?: string): Answer {
    const bearer = `Bearer realm="${url()}/token",service="${service}"`;
    const value =
      options.auth === "basic"
        ? 'Basic realm="acme"'
        : `${bearer}${scope && `,scope="${scope}"`}${error ? `,error="${error}"` : ""}`;
    return refusal(401, "UNAUTHORIZED", { "www-authenticate": value });
  }

  return {
    check(request, needs) {
      if (options.auth === "none") return undefined;
      if (options.auth === "basic") return isUser(request) ? undefined : challenge("");
      const scope = needs.map(({ repository, actions }) => `repository:${repository}:${actions.join(",")}`).join(" ");
      const [scheme, token = ""] = (request.authorization ?? "").split(" ");
      const granted = scheme === "Bearer" ? tokens.get(token) : undefined;
      if (granted === undefined) return challenge(scope);
      const wanted = needs.flatMap(({ repository, actions }) => actions.map((action) => `${repository}:${action}`));
      return wanted.every((each) => granted.has(each)) ? undefined : challenge(scope, "insufficient_scope");
    },

    token(request) {
      const form = new URLSearchParams(
        request.method === "POST" ? Buffer.from(request.body).toString() : request.query,
      );
      const identity = request.method === "POST" ? (form.get("refresh_token") ?? "") : undefined;
      const known = identity === undefined ? isUser(request) : Object.values(options.users).includes(identity);
      const anonymous = identity === undefined && request.authorization === undefined;
      if (!known && !anonymous) return refusal(401, "UNAUTHORIZED");
      if (form.get("service") !== service) return refusal(400, "UNSUPPORTED");
      const granted = form
        .getAll("scope")
        .flatMap((scopes) => scopes.split(" "))
        .flatMap((scope) => {
          const [, repository, actions = ""] = /^repository:([^:]+):([a-z,*]+)$/.exec(scope) ?? [];
          return actions.split(",").map((action) => `${repository}:${action}`);
        })
        .filter((each) => known || (options.anonymousPull && each.endsWith(":pull")));
      const token = randomUUID();
      tokens.set(token, new Set(granted));
      // Docker's own service answers GET with `token` and POST with `access_token`.
      const name = request.method === "POST" ? "access_token" : "token";
      return {
        status: 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ [name]: token, expires_in: 300 }),
      };
    },
  };
}
