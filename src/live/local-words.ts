/**
 * What is said of a preview, as it is true on one machine: there this program's own engine does what Argo CD does in a
 * cluster, and processes stand in place of pods.
 */
export function inLocalWords(text: string): string {
  return text
    .replaceAll("Argo CD has not made the Application yet", "this machine has not begun yet")
    .replaceAll(
      "a sync still runs, and Argo CD deletes nothing before it ends",
      "its work still goes on, and ends first",
    )
    .replaceAll("Application ", "preview ")
    .replaceAll("Argo CD", "this machine")
    .replaceAll("no pod yet", "no process yet")
    .replaceAll("all pods are ready", "all processes are ready");
}
