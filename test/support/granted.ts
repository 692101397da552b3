import { resourceText } from "../../src/observe/doctor/rights.ts";

/** Of a Role or ClusterRole. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  /** With their subresources: `pods/log`. */
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** Every right that these rules grant: `list deployments.apps`, `get pods/log`, `get configmaps preview-record`. */
export function rightsIn(rules: readonly PolicyRule[]): readonly string[] {
  return rules.flatMap(({ apiGroups, resources, resourceNames = [""], verbs }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) =>
        resourceNames.flatMap((name) => verbs.map((verb) => rightText({ verb, group, resource, name }))),
      ),
    ),
  );
}

/** A right as text; `name` empty: to all objects of the kind. */
export function rightText(right: {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly name: string;
}): string {
  const { verb, group, name } = right;
  const [resource = "", subresource] = right.resource.split("/");
  const question = { verb, group, resource, ...(subresource && { subresource }), ...(name && { name }) };
  return `${verb} ${resourceText(question)}`;
}
