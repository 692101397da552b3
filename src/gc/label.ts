interface Labelled {
  readonly labels: readonly string[];
}

/** Whether a pull request has the label as Argo CD looks for it: by the very letters. */
export function hasLabel({ labels }: Labelled, label: string): boolean {
  return labels.includes(label);
}

/** Whether GitHub would say so: it takes `Preview` for `preview`, keeps the first, and takes either away for the other. */
export function hasLabelAtGitHub({ labels }: Labelled, label: string): boolean {
  return labels.some((one) => isSameAtGitHub(one, label));
}

function isSameAtGitHub(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What is wrong with the label of a pull request that GitHub takes for the right one and Argo CD does not. */
export function labelMistake(
  pullRequest: Labelled,
  label: string,
): { readonly message: string; readonly hints: readonly string[] } | undefined {
  const other = pullRequest.labels.find((one) => isSameAtGitHub(one, label));
  if (other === undefined || hasLabel(pullRequest, label)) return undefined;
  return {
    message: `The pull request has the label "${other}", and Argo CD looks for "${label}".`,
    hints: ["Rename the label in the repository, or set `github.label` in platform.yaml."],
  };
}
