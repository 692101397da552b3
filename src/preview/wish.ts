import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Link } from "../links/link.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";
import type { Instant } from "../time.ts";
import type { FolderFiles } from "./folder.ts";
import type { Manifest } from "./manifest.ts";
import type { PreviewRecord } from "./record.ts";

/** An image as it was found in its registry. */
export interface FoundImage {
  /** Without tag and digest. */
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string;
}

/** What a store starts from, when it is the data of versioned scripts. */
export interface StoreSeed {
  readonly database: SeedDatabase;
  /** How many scripts it is made of. */
  readonly scripts: number;
  /** The same database where the pull request will be merged; undefined when that could not be read. */
  readonly base: SeedBase | undefined;
}

export interface SeedBase {
  /** Tag of the image there; null when the database is new. */
  readonly tag: string | null;
  /** Versions of the scripts that are not there, `V003`, in order. */
  readonly added: readonly string[];
}

/** The image of a store, with its seed if it has one. */
export interface StoreImage extends FoundImage {
  readonly seed?: StoreSeed;
}

/** Everything that a preview follows from, as it was observed; `desire` asks for nothing else. */
export interface Wish {
  readonly pullRequest: {
    readonly repository: string;
    readonly number: number;
    readonly branch: string;
    readonly title: string;
    readonly sha: string;
    readonly author: string;
  };
  readonly config: ServiceConfig;
  readonly platform: PlatformConfig;
  readonly entry: CatalogEntry;
  /** The service's overlay at the commit, as Kustomize prints it. */
  readonly overlay: readonly Manifest[];
  /** The platform's components that the service needs, rendered. */
  readonly components: readonly Manifest[];
  readonly image: FoundImage;
  /** On one machine: the first of ten ports that are the preview's own; undefined in a cluster. */
  readonly localPort?: number | undefined;
  readonly storeImages: Readonly<Record<string, StoreImage>>;
  readonly links: readonly Link[];
  /** The same dependencies as their baselines: what migrations see. */
  readonly baselines: readonly Pick<Link, "as" | "via" | "addresses">[];
  /** The migrations at the commit. */
  readonly migrations: readonly { readonly path: string; readonly sha256: string }[];
  /** Stores whose pods have lost what migrations wrote. */
  readonly lostStores: readonly string[];
  /** The migration of the live record has failed, and Argo CD will not try again. */
  readonly migrationFailed: boolean;
  readonly current: { readonly record: PreviewRecord; readonly files: FolderFiles } | undefined;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}
