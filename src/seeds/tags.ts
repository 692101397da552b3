import { inputHash, type SeedInputs } from "./inputs.ts";

/** The image of the first scripts of a database. */
export interface SeedTag {
  /** `v022-3f9ac1d2e4b7`: the highest version and the start of the hash. It is never moved. */
  readonly tag: string;
  /** The whole hash of the inputs, in hexadecimal. */
  readonly inputs: string;
  /** How many scripts are in it. */
  readonly scripts: number;
  /** `22` */
  readonly version: string;
}

/** The tag of the image for one platform, where each is built on a machine of its own: `v022-3f9ac1d2e4b7-linux-arm64`. */
export function platformTag(tag: string, platform: string): string {
  return `${tag}-${platform.replaceAll("/", "-")}`;
}

/**
 * The tags of all scripts, of all but the last, and so on down to the first alone. The first tag is the wanted one; the
 * first of the others that a registry has is the nearest parent, on which only the later scripts have to be loaded.
 */
export function* tagsOf(inputs: SeedInputs, sha256: (text: string) => string): Generator<SeedTag, undefined> {
  for (const [index, { version, written }] of [...inputs.scripts.entries()].toReversed()) {
    const hash = inputHash({ ...inputs, scripts: inputs.scripts.slice(0, index + 1) }, sha256);
    yield { tag: `v${written}-${hash.slice(0, 12)}`, inputs: hash, scripts: index + 1, version };
  }
}
