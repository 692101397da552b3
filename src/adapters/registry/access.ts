/** Which repository requests are about, and what they must be allowed to do there. */
export interface Access {
  /** As references name it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  readonly repository: string;
  readonly actions: "pull" | "pull,push" | "delete";
  /** Another repository of the registry that must be readable too, because a blob is mounted from there. */
  readonly source?: string;
}

/** What a token must be good for: `repository:acme/shop-api:pull`, more than one separated by spaces. */
export function scopeOf({ repository, actions, source }: Access): string {
  const own = `repository:${repository}:${actions}`;
  return source === undefined ? own : `${own} repository:${source}:pull`;
}

/** Scopes, each once: actions on the same thing are put together. */
export function mergeScopes(scopes: readonly string[]): readonly string[] {
  const actions = new Map<string, Set<string>>();
  for (const scope of scopes.flatMap((each) => each.split(" ")).filter((each) => each !== "")) {
    const end = scope.lastIndexOf(":");
    const of = actions.get(scope.slice(0, end)) ?? new Set();
    for (const action of scope.slice(end + 1).split(",")) of.add(action);
    actions.set(scope.slice(0, end), of);
  }
  return [...actions].map(([thing, of]) => `${thing}:${[...of].join(",")}`);
}
