/** What the URL of a Git repository says, in the forms that Git takes. */
export interface RepositoryUrl {
  /** In lower case, without user and port; undefined for a path of this machine, also as `file://`. */
  readonly host: string | undefined;
  /** `acme/shop-api`: the last two parts of the path; undefined where there are none, or none that GitHub would take. */
  readonly name: string | undefined;
}

const host = String.raw`([a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\])\.?`;

/** `https://user:password@host:443/path`, `ssh://…`; not what another program might read as another host. */
const webForm = new RegExp(String.raw`^[a-z][a-z0-9+.-]*://(?:[^/?#\\\s]*@)?${host}(?::\d*)?/(.*)$`, "i");

/** `git@host:path`. With a slash before the colon it is a path, and `ext::…` would run a program. */
const secureCopyForm = new RegExp(String.raw`^(?:[^/:\\\s]+@)?${host}:(?!:)(.*)$`, "i");

const drive = /^[a-z]:[/\\]/i;

/** Reads the URL, or the path, of a Git repository; undefined for a text that is neither. */
export function parseRepositoryUrl(url: string): RepositoryUrl | undefined {
  const file = /^file:\/\/(.*)$/i.exec(url)?.[1];
  if (file !== undefined || drive.test(url)) return { host: undefined, name: nameIn(file ?? url) };
  const isWeb = url.includes("://");
  if (!isWeb && !/^[^/\\]*:/.test(url)) return { host: undefined, name: nameIn(url) };
  const [, at, path] = (isWeb ? webForm : secureCopyForm).exec(url) ?? [];
  return at === undefined || path === undefined ? undefined : { host: at.toLowerCase(), name: nameIn(path) };
}

/** The folder `.git` of a clone stands for the clone. */
function nameIn(path: string): string | undefined {
  const parts = path
    .replace(/[/\\]+$/, "")
    .replace(/[/\\]?\.git$/, "")
    .split(/[/\\]+/)
    .slice(-2);
  const named = parts.length === 2 && parts.every((part) => /^(?!\.{1,2}$)[\w.-]+$/.test(part));
  return named ? parts.join("/") : undefined;
}
