import { compareVersions, parseVersion } from "./script-version.ts";

/** `v022-3f9ac1d2e4b7`, and with `-linux-arm64` its part for one platform; other tags are somebody else's. */
const tagPattern = /^(v([\d.]+)-[0-9a-f]{12})(?:-[a-z0-9]+){0,3}$/;

export interface PruneFacts {
  /** All tags that the registry has of an image. */
  readonly tags: readonly string[];
  /** Tags that are needed, and by what: `origin/main`, `shop-api-pr-42`. */
  readonly needed: ReadonlyMap<string, string>;
  /** So many of the rest are kept besides, those with the most scripts: parents of the next builds. */
  readonly keep: number;
}

export interface PrunePlan {
  readonly remove: readonly string[];
  readonly keep: readonly { readonly tag: string; readonly why: string }[];
}

/** Which tags of a seed's image may go. */
export function planPrune({ tags, needed, keep }: PruneFacts): PrunePlan {
  const ours = tags.filter((tag) => versionOf(tag) !== undefined).toSorted(newestFirst);
  const others = tags.filter((tag) => versionOf(tag) === undefined);
  // The parts for each platform stay and go with the image that they make: its index names them by their digests.
  const whyNeeded = new Map([...needed].map(([tag, why]) => [wholeOf(tag), why]));
  const free = ours.filter((tag) => !whyNeeded.has(wholeOf(tag)));
  const kept = new Set([...new Set(free.map(wholeOf))].slice(0, keep));
  return {
    remove: free.filter((tag) => !kept.has(wholeOf(tag))),
    keep: [
      ...others.map((tag) => ({ tag, why: "not made by `preview seed build`" })),
      ...ours.flatMap((tag) => {
        const why = whyNeeded.get(wholeOf(tag)) ?? (kept.has(wholeOf(tag)) ? `among the newest ${keep}` : undefined);
        return why === undefined ? [] : [{ tag, why }];
      }),
    ],
  };
}

function versionOf(tag: string): string | undefined {
  return parseVersion(tagPattern.exec(tag)?.[2] ?? "")?.version;
}

function wholeOf(tag: string): string {
  return tagPattern.exec(tag)?.[1] ?? tag;
}

function newestFirst(one: string, other: string): number {
  return compareVersions(versionOf(other) ?? "0", versionOf(one) ?? "0") || (one < other ? -1 : 1);
}

/** What to run where a registry removes nothing by its own protocol, by its host. */
export function removalAdvice(image: string, digests: readonly string[]): string {
  const [host = "", ...path] = image.split("/");
  const repository = path.join("/");
  if (host === "ghcr.io") {
    const [owner = "", ...name] = path;
    const api = `/orgs/${owner}/packages/container/${encodeURIComponent(name.join("/"))}/versions`;
    return `GitHub removes them by their number: \`gh api --paginate ${api} --jq '.[] | [.id, .name]'\`, then \`gh api --method DELETE ${api}/<id>\` (for a user's package \`/user\` in place of \`/orgs/${owner}\`).`;
  }
  const aws = /^\d+\.dkr\.ecr\.([\w-]+)\.amazonaws\.com/.exec(host);
  if (aws !== null) {
    const ids = digests.map((digest) => `imageDigest=${digest}`).join(" ");
    return `Run \`aws ecr batch-delete-image --region ${aws[1]} --repository-name ${repository} --image-ids ${ids}\`, or give the repository a lifecycle rule.`;
  }
  return `Remove them where ${host} is administered, or let a retention rule there do it. A registry of Docker's own needs REGISTRY_STORAGE_DELETE_ENABLED=true.`;
}
