/**
 * The platform that a Namespace belongs to, as the value of a label: its repository, in the letters that Kubernetes
 * allows, the last 63 of them. Two platforms may share a cluster.
 */
export function platformLabel(repository: string): string {
  return repository
    .replace(/^[a-z+]+:\/\/|\.git$/g, "")
    .replace(/[^A-Za-z0-9._-]+/g, ".")
    .slice(-63)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
}
