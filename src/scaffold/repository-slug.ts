/** `acme/shop-api` of a Git URL such as `git@github.com:acme/shop-api.git`; undefined for a text without owner and name. */
export function repositorySlug(url: string): string | undefined {
  return /(?:^|[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}
