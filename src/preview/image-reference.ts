/** Where an image lies, with Docker's defaults filled in. */
export interface ImageReference {
  /** Host in lower case, with its port when one is written: `ghcr.io`, `localhost:5000`, `docker.io`. */
  readonly registry: string;
  /** `acme/shop-api`, `library/postgres`. */
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:…` */
  readonly digest?: string;
}

const digestPattern = /^sha256:[0-9a-f]{64}$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const registryPattern = new RegExp(String.raw`^(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::\d+)?$`);
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
/** What Docker takes for the id of an image and refuses as a name. */
const idPattern = /^[0-9a-f]{64}$/;

/**
 * Reads a reference by Docker's rules (https://github.com/distribution/reference): `postgres:17` is
 * `docker.io/library/postgres:17`. Undefined when the text is not one: a repository is in lower case and has at most
 * 255 characters, a tag 128, and a digest is a sha256.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const name = imageName(text);
  const { registry, repository } = splitName(name);
  const suffix = /^(?::([^@]*))?(?:@(.*))?$/.exec(text.slice(name.length));
  if (suffix === null || idPattern.test(name)) return undefined;
  if (!registryPattern.test(registry) || !URL.canParse(`https://${registry}`)) return undefined;
  if (repository.length > 255 || !repositoryPattern.test(repository)) return undefined;

  const [, tag, digest] = suffix;
  if (tag !== undefined && !tagPattern.test(tag)) return undefined;
  if (digest !== undefined && !digestPattern.test(digest)) return undefined;
  return {
    registry: registry.toLowerCase(),
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * The name as written, without tag and digest: what the `images:` of a kustomization match on. Cuts where Kustomize
 * cuts (`api/internal/image/image.go`), also in a text that is no valid reference.
 */
export function imageName(text: string): string {
  const afterHost = text.indexOf("/") + 1;
  const end = text.slice(afterHost).search(/[:@]/);
  return end === -1 ? text : text.slice(0, afterHost + end);
}

/** An image pinned to a digest, `ghcr.io/acme/shop-api@sha256:…`, from a name as `imageName` gives it. */
export function formatImage(name: string, digest: string): string {
  return `${name}@${digest}`;
}

/** The part before the first slash is a registry only if it cannot be an account of Docker Hub. */
function splitName(name: string): { readonly registry: string; readonly repository: string } {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  if (first !== "localhost" && !/[.:]/.test(first)) return ofDockerHub(name);
  const rest = name.slice(slash + 1);
  return /^(index\.)?docker\.io$/i.test(first) ? ofDockerHub(rest) : { registry: first, repository: rest };
}

function ofDockerHub(path: string): { readonly registry: string; readonly repository: string } {
  return { registry: "docker.io", repository: path.includes("/") ? path : `library/${path}` };
}
