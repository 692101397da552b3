/** The identity of a preview: everything here follows from the service and the number of the pull request. */
export interface PreviewName {
  /** `shop-api-pr-42` */
  readonly name: string;
  readonly service: string;
  readonly pullRequest: number;
  /** `preview-shop-api-pr-42` */
  readonly namespace: string;
  /** `previews/shop-api/pr-42`, on the branch of the records. */
  readonly folder: string;
}

export function previewName(service: string, pullRequest: number): PreviewName {
  const name = `${service}-pr-${pullRequest}`;
  return {
    name,
    service,
    pullRequest,
    namespace: `preview-${name}`,
    folder: `previews/${service}/pr-${pullRequest}`,
  };
}

/** Of a service's ApplicationSet and AppProject, and of the ConfigMap that tells the fence of it. */
export function platformObjectName(service: string): string {
  return `preview-${service}`;
}

/** One label below the domain, because a wildcard certificate covers one: `pr-42-shop-api.preview.acme.dev`. */
export function hostOf(name: PreviewName, domain: string): string {
  return `pr-${name.pullRequest}-${name.service}.${domain}`;
}

/** Reads the whole name of a preview, `shop-api-pr-42`; undefined when the text is none. */
export function readPreviewName(text: string): PreviewName | undefined {
  const read = parsePreviewArgument(text);
  return read?.kind === "preview" ? previewName(read.service, read.pullRequest) : undefined;
}

/** What a person may write for a preview. */
export type PreviewArgument =
  | { readonly kind: "pull-request"; readonly pullRequest: number }
  | { readonly kind: "preview"; readonly service: string; readonly pullRequest: number };

/** Reads `pr-42`, `42`, `#42` or `shop-api-pr-42`; undefined when the text is none of them. */
export function parsePreviewArgument(text: string): PreviewArgument | undefined {
  const match = /^(?:([a-z0-9][a-z0-9-]*)-pr-|pr-|#)?([1-9]\d{0,8})$/.exec(text);
  // No service has "-pr-" in its name or at its end, so that a name has one reading.
  if (match === null || `${match[1] ?? ""}-`.includes("-pr-")) return undefined;
  const [, service, number] = match;
  const pullRequest = Number(number);
  return service === undefined ? { kind: "pull-request", pullRequest } : { kind: "preview", service, pullRequest };
}

/** The inverse of `folder`; undefined for any other path. */
export function nameOfFolder(path: string): PreviewName | undefined {
  const match = /^previews\/([a-z0-9][a-z0-9-]*)\/pr-([1-9]\d{0,8})$/.exec(path);
  return match === null ? undefined : previewName(match[1] ?? "", Number(match[2]));
}
