/** A version as scripts, the lock and tags write it. */
export interface ScriptVersion {
  /** Equal for equal versions: `003`, `3` and `3.0` are `3`; `2_01` is `2.1`. */
  readonly version: string;
  /** As in the file's name, with `.` for `_`: `003`. */
  readonly written: string;
}

/** Longer ones are no versions; a tag has room for 128 characters. */
const longest = 40;

/** Reads `003`, `20251101120000`, `2.1` or `2_1`; undefined for anything else. */
export function parseVersion(text: string): ScriptVersion | undefined {
  if (text.length > longest || !/^\d+([._]\d+)*$/.test(text)) return undefined;
  const written = text.replaceAll("_", ".");
  const parts = written.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return { version: parts.join("."), written };
}

/** What a person may write for a version: `V003`, `v3`, `3`. Undefined when it is none. */
export function versionArgument(text: string): string | undefined {
  return parseVersion(text.replace(/^v/i, ""))?.version;
}

/** Orders versions as numbers, part by part. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one.split("."), other.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index] ?? "0", right[index] ?? "0"];
    // Without leading zeros the longer number is the larger one.
    const difference = a.length - b.length || (a < b ? -1 : Number(a > b));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How versions look, so that the next one looks the same. */
export type VersionStyle =
  /** Years to seconds, minutes or days: 14, 12 or 8 digits. */
  | { readonly kind: "timestamp"; readonly digits: number }
  /** Counted; the first part has at least `width` digits. */
  | { readonly kind: "number"; readonly width: number };

const timestamp = /^(19|20)\d{6}(\d{4}(\d{2})?)?$/;

/**
 * The style that versions have: that of the last one that was released when there is one, because the next must come
 * after it, else that of most. `V001` when there is none.
 */
export function styleOf(versions: readonly ScriptVersion[], released?: ScriptVersion): VersionStyle {
  if (versions.length === 0) return { kind: "number", width: 3 };
  const stamps = versions.filter(({ written }) => timestamp.test(written));
  const [model] = released === undefined && stamps.length * 2 > versions.length ? stamps : [released];
  if (model !== undefined && timestamp.test(model.written)) return { kind: "timestamp", digits: model.written.length };
  const padded = versions.map(({ written }) => majorOf(written)).filter((major) => /^0\d/.test(major));
  return { kind: "number", width: Math.max(1, ...padded.map((major) => major.length)) };
}

/** Whether a version looks as the others do; `V4` does not among `V001` and `V002`. */
export function hasStyle({ written }: ScriptVersion, style: VersionStyle): boolean {
  if (style.kind === "timestamp") return timestamp.test(written) && written.length === style.digits;
  if (timestamp.test(written)) return false;
  const major = majorOf(written);
  return major.length === style.width || (major.length > style.width && !major.startsWith("0"));
}

/** The version after the last one, as it is written in a style; `now` is an instant as ISO text. */
export function nextVersion(last: string | undefined, style: VersionStyle, now: string): string {
  if (style.kind === "timestamp") {
    const stamp = now.replace(/\D/g, "").slice(0, style.digits);
    return last === undefined || compareVersions(stamp, last) > 0 ? stamp : successor(majorOf(last));
  }
  const parts = (last ?? "0").split(".");
  const minor = parts.length > 1 ? parts.pop() : undefined;
  if (minor === undefined) return successor(majorOf(last ?? "0")).padStart(style.width, "0");
  return [parts[0]?.padStart(style.width, "0"), ...parts.slice(1), successor(minor)].join(".");
}

/** How many whole numbers lie between the first parts of two versions. */
export function versionsBetween(one: string, other: string): readonly [first: string, last: string] | undefined {
  const [from, to] = [BigInt(majorOf(one)), BigInt(majorOf(other))];
  return to - from > 1n ? [`${from + 1n}`, `${to - 1n}`] : undefined;
}

function majorOf(version: string): string {
  return version.split(".", 1)[0] ?? version;
}

function successor(number: string): string {
  return `${BigInt(number) + 1n}`;
}
