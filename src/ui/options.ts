/** Collects an option that may be given several times. One at a time, because a list would swallow the argument after it. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
