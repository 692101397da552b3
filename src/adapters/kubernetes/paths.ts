import { Problem } from "../../problem.ts";

/** Where the objects of a kind are: `deployments` of `apps/v1`. */
export interface Kind {
  /** `/api/v1`, `/apis/apps/v1` */
  readonly api: string;
  readonly resource: string;
}

/** `/apis/apps/v1/namespaces/preview-shop-api-pr-42/deployments`; without a namespace, of all. */
export function collectionPath({ api, resource }: Kind, namespace?: string): string {
  return namespace === undefined ? `${api}/${resource}` : `${api}/namespaces/${segment(namespace)}/${resource}`;
}

/** One object of a collection. Throws Problem `name-invalid`. */
export function objectPath(kind: Kind, name: string, namespace?: string): string {
  return `${collectionPath(kind, namespace)}/${segment(name)}`;
}

/** A name as Kubernetes allows it: anything else could lead to another resource. */
function segment(name: string): string {
  if (/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) return name;
  throw new Problem("usage", {
    code: "name-invalid",
    message: `${JSON.stringify(name.slice(0, 100))} is no name of a Kubernetes object.`,
  });
}
