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
  /**
   * Called once, when every script is loaded and before the server stops; what it throws ends the load as a script's
   * failure would. Only for engine `postgres`.
   */
  readonly check?: (query: SeedQuery) => Promise<void>;
}

/**
 * Asks the loaded database with one SQL statement, as its owner, who is no superuser yet and cannot write; rows by the
 * names of their columns.
 */
export type SeedQuery = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export type SeedProgress =
  | { readonly kind: "preparing"; readonly what: string }
  /** `bytes` of the script that were sent so far. */
  | { readonly kind: "loading"; readonly path: string; readonly bytes: number }
  | { readonly kind: "loaded"; readonly path: string; readonly milliseconds: number };

/** Data as it lies on the disk after a clean stop. */
export interface SeededData {
  /** Absolute path of the data directory. */
  readonly folder: string;
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

/** Bytes of scripts, piece by piece, however large they are. */
export interface ScriptBytes {
  /** Of a file, by its path below the folder given with `-C`. Links are not followed. Throws Problem `unreadable`. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** What a path is, without following links, and its size in bytes; undefined when there is nothing. */
  look(path: string): Promise<{ readonly kind: "file" | "link" | "other"; readonly size: number } | undefined>;
  /** Throws Problem `script-not-packed` when the bytes are not in this format, or break off. */
  unpack(bytes: AsyncIterable<Uint8Array>, format: "gz" | "zst"): AsyncIterable<Uint8Array>;
  /** In hexadecimal digits. */
  sha256(bytes: AsyncIterable<Uint8Array>): Promise<string>;
  /** All or nothing: written beside and renamed. Throws Problem `unwritable`. */
  write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Where a text is no JavaScript as mongosh takes it; it is parsed and not run. Undefined when it is. */
  javaScriptMistake(text: string): JavaScriptMistake | undefined;
}

/** Line and column count from 1. */
export interface JavaScriptMistake {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A file or folder of a data directory. */
export interface DataFile {
  /** Below the directory, `base/5/1259`. */
  readonly path: string;
  readonly kind: "file" | "folder";
  /** In bytes; of a folder 0. */
  readonly size: number;
}

/** Data directories on this machine. */
export interface DataFolders {
  /** Absolute path of an empty folder that lives as long as the command. Throws Problem `storage-failed`. */
  make(purpose: string): Promise<string>;
  /** Everything below a folder in the order of paths. Throws Problem `seed-data-unexpected` for links and sockets. */
  list(folder: string): Promise<readonly DataFile[]>;
  /** Of some files, which are not there or have other content in another folder, by their paths. */
  different(files: readonly DataFile[], folder: string, other: string): Promise<ReadonlySet<string>>;
}
