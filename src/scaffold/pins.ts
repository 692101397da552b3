/**
 * A workflow's text with its versions left out, of actions and of this program: bots raise them, so a file that differs
 * in nothing else is still the one that `init` wrote. Line endings do not count either.
 */
export function withoutPins(workflow: string): string {
  return workflow
    .replaceAll("\r\n", "\n")
    .replace(/^(\s*(?:- )?uses: [\w./-]+)@\S+(?: +# *v?[\d.]+)?$/gm, "$1")
    .replace(/^(\s*PREVIEW_VERSION:) +\S+$/gm, "$1");
}
