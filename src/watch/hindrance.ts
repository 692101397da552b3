import { clause } from "../live/excerpt.ts";
import { cannotAsk } from "../observe/cannot-ask.ts";
import { type PreviewName, platformObjectName } from "../preview/name.ts";
import type { Watcher } from "./until.ts";

/**
 * Why Argo CD neither makes nor removes an Application, where its ApplicationSet says so: GitHub or Git that do not
 * answer, for example. Throws Problem `interrupted`.
 */
export async function hindranceOf(
  { ports, argocdNamespace }: Watcher,
  { service }: Pick<PreviewName, "service">,
): Promise<string | undefined> {
  const name = platformObjectName(service);
  try {
    const set = await (await ports.argocd()).in(argocdNamespace).applicationSet(name);
    if (set === undefined)
      return `Argo CD has no ApplicationSet ${name}: the service is not registered, or its registration not merged`;
    const error = set.conditions.find(({ type }) => type === "ErrorOccurred");
    return error === undefined ? undefined : `the ApplicationSet ${name} reports: ${clause(error.message)}`;
  } catch (error) {
    cannotAsk(error);
    return undefined;
  }
}
