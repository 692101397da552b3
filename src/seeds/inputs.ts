import { collectionOf } from "./script-name.ts";
import type { SeedDatabase } from "./seeds-config.ts";

/** Everything that a seed image is made of. */
export interface SeedInputs {
  readonly database: SeedDatabase;
  /** `sha256:…` of the base image, from seeds.lock. */
  readonly baseDigest: string;
  /** In the order in which they run. */
  readonly scripts: readonly SeedInputScript[];
}

export interface SeedInputScript {
  readonly version: string;
  /** `003` of `V003`. */
  readonly written: string;
  readonly label: string;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

/** Raised when the same inputs shall give another image, because this program builds them in another way. */
const format = 1;

/**
 * SHA-256 over the inputs as JSON, in hexadecimal: the same for two images that may stand for each other. Names and
 * descriptions are not part of it, so that a rename builds nothing.
 */
export function inputHash(inputs: SeedInputs, sha256: (text: string) => string): string {
  const { engine, platforms, database, user, password, locale, extensions, settings, compression } = inputs.database;
  const canonical = {
    format,
    engine,
    base: inputs.baseDigest,
    platforms: platforms.toSorted(),
    ...{ database, user, password, locale, extensions },
    settings: Object.entries(settings).toSorted(([one], [other]) => (one < other ? -1 : Number(one > other))),
    compression,
    scripts: inputs.scripts.map(({ version, sha256: content, label }) => {
      const collection = collectionOf(label);
      return collection === undefined ? [version, content] : [version, content, collection];
    }),
  };
  return sha256(JSON.stringify(canonical));
}
