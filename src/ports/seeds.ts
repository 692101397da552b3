/** Databases that are filled while a seed is built. */

import type { SeedDatabase } from "../seeds/seeds-config.ts";

/** One script, opened as often as it is needed. */
export interface SeedScript {
  /** `3`, `20251101`, `2.1`: as `src/seeds/script-name.ts` normalises it. */
  readonly version: string;
  /** `seeds/postgres/V003__demo_users.sql.gz`, for messages. */
  readonly path: string;
  /** UTF-8 as it shall be run: unpacked, without a byte order mark, lines ending in LF. */
  open(): AsyncIterable<Uint8Array>;
}

export interface SeedRequest {
  readonly database: SeedDatabase;
  /** `linux/amd64` */
  readonly platform: string;
  /** `docker.io/library/postgres:16-bookworm@sha256:…` */
  readonly base: string;
  /** Where the data of the parent lies; undefined starts with an empty database. It is not changed. */
  readonly parent: string | undefined;
  /** In order; with a parent only those that it has not. */
  readonly scripts: readonly SeedScript[];
  readonly progress: (progress: SeedProgress) => void;
}

export type SeedProgress =
  | { readonly kind: "preparing"; readonly what: string }
  /** `bytes` of the script that were sent so far. */
  | { readonly kind: "loading"; readonly path: string; readonly bytes: number }
  | { readonly kind: "loaded"; readonly path: string; readonly milliseconds: number };

/** Data as it lies on the disk after a clean stop. */
export interface SeededData {
  /** Absolute path of the data directory. */
  readonly folder: string;
  /** Owner that the files must have in the image. */
  readonly uid: number;
  readonly gid: number;
  /** `16.4`, as the server says. */
  readonly serverVersion: string;
  remove(): Promise<void>;
}

/** A way to run the programs of a base image on this machine. */
export interface SeedEngine {
  readonly name: "rootfs" | "docker" | "podman" | "local";
  /**
   * Throws Problem `seed-script-failed` with file, line, column and what the server said, `seed-engine-failed`,
   * `interrupted`; then nothing is left on the machine.
   */
  load(request: SeedRequest): Promise<SeededData>;
}

export interface SeedEngines {
  /** The wanted one, else the first that can work here. Throws Problem `seed-engine-missing`, which says why each cannot. */
  choose(database: SeedDatabase, wanted: SeedEngine["name"] | undefined): Promise<SeedEngine>;
}
