import { existsSync, readFileSync } from "node:fs";
import { developerUser, programUser } from "./control-plane.ts";
import { auditLog } from "./place.ts";

/** A request that the API server has answered. */
export interface AuditedRequest {
  readonly verb: string;
  readonly group: string;
  /** With its subresource: `pods/log`. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  /** HTTP status of the answer. */
  readonly status: number;
}

/** Requests of whoever has this token of the preview program's account, in the order of their answers. */
export function programRequests(token: string): readonly AuditedRequest[] {
  const id = `JTI=${tokenId(token)}`;
  return requestsOf(
    ({ username, extra }) =>
      username === programUser && extra?.["authentication.kubernetes.io/credential-id"]?.includes(id) === true,
  );
}

/** Requests of developers. */
export function developerRequests(): readonly AuditedRequest[] {
  return requestsOf(({ username }) => username === developerUser);
}

function requestsOf(isMeant: (user: AuditEvent["user"]) => boolean): readonly AuditedRequest[] {
  if (!existsSync(auditLog)) return [];
  return readFileSync(auditLog, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): AuditEvent => JSON.parse(line))
    .filter(({ user }) => isMeant(user))
    .flatMap(({ verb, objectRef: object, responseStatus }) =>
      object === undefined
        ? []
        : {
            verb,
            group: object.apiGroup ?? "",
            resource: object.resource + (object.subresource === undefined ? "" : `/${object.subresource}`),
            namespace: object.namespace ?? "",
            name: object.name ?? "",
            status: responseStatus?.code ?? 0,
          },
    );
}

/** Whether a request could have changed something; asking about one's own rights is a `create` that does not. */
export function isWrite({ verb, group }: AuditedRequest): boolean {
  return !["get", "list", "watch"].includes(verb) && group !== "authorization.k8s.io";
}

/** Of audit.k8s.io/v1, what is read here. */
interface AuditEvent {
  readonly verb: string;
  readonly user: { readonly username: string; readonly extra?: Readonly<Record<string, readonly string[]>> };
  readonly objectRef?: {
    readonly apiGroup?: string;
    readonly resource: string;
    readonly subresource?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly responseStatus?: { readonly code?: number };
}

/** The name that a token gives itself, by which the API server notes it. */
function tokenId(token: string): string {
  const { jti } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return jti;
}
