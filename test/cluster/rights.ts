import { type PolicyRule, rightsIn, rightText } from "../support/granted.ts";
import type { AuditedRequest } from "./audit.ts";
import type { Kubectl } from "./kubectl.ts";

interface Binding {
  readonly metadata: { readonly namespace?: string };
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects?: readonly { readonly kind: string; readonly name: string }[];
}

/** Somebody to whom roles are bound, in whatever way: by bindings of one namespace alone, when there is one. */
export interface Subject {
  readonly kind: "Group" | "ServiceAccount";
  readonly name: string;
  readonly namespace?: string;
}

/** What the roles grant that are bound to somebody, wherever that holds: `list deployments.apps`. */
export function grantedTo(kubectl: Kubectl, { kind, name, namespace: only }: Subject): ReadonlySet<string> {
  const read = (...args: readonly string[]) => JSON.parse(kubectl(["get", ...args, "-o", "json"]));
  const bindings: readonly Binding[] = read("clusterrolebindings,rolebindings", "--all-namespaces").items;
  const own = bindings
    .filter(({ subjects = [] }) => subjects.some((one) => one.kind === kind && one.name === name))
    .filter(({ metadata }) => only === undefined || metadata.namespace === only);
  const rules = own.flatMap(({ metadata: { namespace }, roleRef }): readonly PolicyRule[] => {
    const where = roleRef.kind === "Role" && namespace !== undefined ? ["-n", namespace] : [];
    return read(roleRef.kind, roleRef.name, ...where).rules;
  });
  return new Set(rightsIn(rules));
}

/** The rights that requests ask for, in the words of `granted`; without those that everybody has. */
export function rightsOf(requests: readonly AuditedRequest[], granted: ReadonlySet<string>): ReadonlySet<string> {
  const special = requests.filter(({ group }) => group !== "authorization.k8s.io");
  return new Set(
    special.map((request) => {
      const toOne = rightText(request);
      return granted.has(toOne) ? toOne : rightText({ ...request, name: "" });
    }),
  );
}

/** Whether the API server has let it pass. */
export function isAllowed({ status }: AuditedRequest): boolean {
  return status !== 403;
}
