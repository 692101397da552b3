import type { LivePreview } from "../live/live-preview.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";

/** The preview that the cluster is asked about. */
export interface LiveQuestion {
  readonly name: string;
  readonly namespace: string;
  /** Namespace of Argo CD's own objects. */
  readonly argocd: string;
}

/** What the cluster shows of a preview, or why it could not be asked; with both, only a part could be seen. */
export type Sight =
  | { readonly live: LivePreview; readonly problem: Problem | undefined }
  | { readonly live: undefined; readonly problem: Problem };

/** Asks Argo CD and the namespace of a preview. Throws Problem `interrupted`, and nothing else. */
export async function observeLive(
  ports: Pick<Ports, "cluster" | "argocd">,
  question: LiveQuestion,
  asked: { readonly contents: boolean },
): Promise<Sight> {
  try {
    const [cluster, argocd] = await Promise.all([ports.cluster(), ports.argocd()]);
    const [application, spec, contents] = await Promise.all([
      argocd.in(question.argocd).application(question.name),
      seen(cluster.liveSpec(question.namespace)),
      asked.contents ? seen(cluster.contents(question.namespace)) : { value: undefined, problem: undefined },
    ]);
    const live = { application, spec: spec.problem === undefined ? spec.value : null, contents: contents.value };
    // Before there is an Application there is no namespace either, and so no right to look inside it.
    return { live, problem: spec.problem ?? (application === undefined ? undefined : contents.problem) };
  } catch (error) {
    return { live: undefined, problem: cannotAsk(error) };
  }
}

/** The rights inside a preview come with its namespace, and go with it. */
export async function seen<T>(asked: Promise<T>): Promise<{ readonly value?: T; readonly problem?: Problem }> {
  try {
    return { value: await asked };
  } catch (error) {
    if (error instanceof Problem && error.code === "cluster-forbidden") return { problem: error };
    throw error;
  }
}
