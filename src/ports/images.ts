/** Images as blobs and manifests: what is needed to read a base image and to push one with data on top. */

/** A blob by its content, as manifests name it. */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:…` of the bytes as stored. */
  readonly digest: string;
  /** In bytes, as stored. */
  readonly size: number;
}

/** One image for one platform, as a registry keeps it. */
export interface RemoteImage {
  /** `ghcr.io/acme/shop-seed-main`, without tag and digest. */
  readonly name: string;
  /** Of the manifest of this platform. */
  readonly digest: string;
  readonly layers: readonly Descriptor[];
  /** The image's configuration as JSON (https://github.com/opencontainers/image-spec/blob/main/config.md). */
  readonly config: unknown;
}

/** A layer that lies on this machine, ready to be pushed. */
export interface PackedLayer {
  readonly descriptor: Descriptor;
  /** `sha256:…` of the tar archive before compression. */
  readonly diffId: string;
  /** Absolute path. */
  readonly file: string;
}

/** A file, folder or removal in a layer. */
export interface LayerEntry {
  /** Path in the image without a leading `/`, `seed/pgdata/base/1/1247`. */
  readonly path: string;
  /** Absolute path of the file or folder on this machine; undefined removes what a lower layer has there. */
  readonly source: string | undefined;
  /** Permission bits; not those of `source`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** One image for one platform, to be pushed. */
export interface NewImage {
  readonly platform: string;
  /** Layers that lie in a registry, lowest first: mounted when it is the same, else carried over. */
  readonly lower: readonly { readonly name: string; readonly layer: Descriptor }[];
  readonly upper: readonly PackedLayer[];
  readonly config: unknown;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface PushRequest {
  /** `ghcr.io/acme/shop-seed-main` */
  readonly name: string;
  readonly tag: string;
  /** One a platform; more than one gets an index. */
  readonly images: readonly NewImage[];
  readonly annotations: Readonly<Record<string, string>>;
  /** Bytes of layers that have arrived, and all of them. */
  readonly progress?: (done: number, total: number) => void;
}

export interface Pushed {
  /** Of the index, or of the manifest when there is one platform. */
  readonly digest: string;
  /** False when the tag was there already: it is never moved, and its digest is the answer. */
  readonly pushed: boolean;
  /** Bytes of layers that had to be uploaded. */
  readonly uploaded: number;
}

/** Images of one platform each, which were pushed by themselves and belong to one tag. */
export interface JoinRequest {
  /** `ghcr.io/acme/shop-seed-main` */
  readonly name: string;
  /** Of all of them together. */
  readonly tag: string;
  /** In the order of the index. */
  readonly parts: readonly { readonly platform: string; readonly tag: string }[];
}

export interface Joined {
  /** Of the index; undefined while a part is missing. */
  readonly digest: string | undefined;
  /** Platforms whose part is not in the registry. */
  readonly missing: readonly string[];
}

export interface Images {
  /** Digest of what a reference names, with one request; undefined when it is not there. Throws as `Registry`. */
  digest(reference: string): Promise<string | undefined>;
  /** The image of one platform, `linux/amd64`; undefined when it is not there. Throws Problem `image-platform`. */
  open(reference: string, platform: string): Promise<RemoteImage | undefined>;
  /**
   * Writes an image's files below a folder, layer by layer with whiteouts, or only those at or below some paths. Paths
   * that lead out of it are refused; devices and pipes are left out, and owners too unless the process is root. The
   * folder itself keeps its owner and mode. Throws Problem `image-invalid`, `disk-full`, `storage-failed`.
   */
  unpack(image: RemoteImage, folder: string, only?: readonly string[]): Promise<void>;
  /** Packs entries as they are given, in the order of their paths, times zero: the same input gives the same bytes. */
  pack(entries: readonly LayerEntry[], compression: "gzip" | "zstd"): Promise<PackedLayer>;
  /**
   * Blobs first, then the manifests of several platforms by digest, then the tag, unless somebody pushed it meanwhile.
   * Safe to repeat after a crash at any moment. Throws Problem `registry-unauthorised`, `registry-unavailable`,
   * `registry-repository-missing`.
   */
  push(request: PushRequest): Promise<Pushed>;
  /**
   * Names several images of one platform each with one tag, as soon as all of them are there. The same parts give the
   * same index, and a tag is never moved: whoever comes last or at the same time answers the same digest. Throws as
   * `push`.
   */
  join(request: JoinRequest): Promise<Joined>;
  /** Writes the images as an OCI image layout instead, and answers the digest. */
  writeLayout(request: PushRequest, folder: string): Promise<string>;
  /**
   * All tags of `ghcr.io/acme/shop-seed-main`, page by page as the registry gives them
   * (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags); empty when there is no such
   * repository. Throws as `Registry`.
   */
  tags(name: string): Promise<readonly string[]>;
  /**
   * Deletes a manifest by its digest, and with it every tag that names it. False when the registry takes no removals
   * (status 405, or 400 with the code UNSUPPORTED); true also when it was gone already. Throws as `Registry`.
   */
  remove(name: string, digest: string): Promise<boolean>;
}
