import type { PullRequest } from "../ports/github.ts";

/** GitHub tells labels apart by their letters, not by their case. */
export function hasLabel({ labels }: Pick<PullRequest, "labels">, label: string): boolean {
  return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}
