import { type Orphan, type OrphanQuestion, orphansOf } from "../gc/orphans.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";

/**
 * Looks at an orphan once more, right before it is deleted: it may have been seen long ago, and Argo CD writes to an
 * Application all the time. Answers it as it is now, undefined when it is gone. Throws Problem `cluster-conflict` when
 * another one has its name by now or it is no orphan any more, and what the cluster throws.
 */
export async function observeOrphanAgain(
  { cluster, argocd }: Pick<Ports, "cluster" | "argocd">,
  { kind, name, preview, identity }: Orphan,
  question: OrphanQuestion & { readonly argocdNamespace: string },
): Promise<Orphan | undefined> {
  const application = await (await argocd()).in(question.argocdNamespace).application(preview.name);
  const applications = application === undefined ? [] : [application];
  const namespace = kind === "Namespace" ? await (await cluster()).namespace(name) : undefined;
  const namespaces = namespace === undefined ? [] : [namespace];
  const there = kind === "Application" ? application : namespace;
  if (there === undefined) return undefined;
  const orphan = orphansOf({ applications, namespaces }, question).find((one) => one.kind === kind);
  if (orphan !== undefined && orphan.identity.uid === identity.uid) return orphan;
  const what = there.identity.uid === identity.uid ? "no orphan any more" : "not the one any more that was seen";
  throw new Problem("conflict", {
    code: "cluster-conflict",
    message: `The ${kind} ${name} is ${what}.`,
    hints: ["Run the command again."],
  });
}
