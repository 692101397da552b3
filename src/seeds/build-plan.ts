import type { SeedTag } from "./tags.ts";

/** An image that a registry has. */
export interface TaggedImage {
  readonly tag: SeedTag;
  /** `sha256:…` */
  readonly digest: string;
}

/** What it takes to have the image of a tag. */
export type SeedBuildPlan =
  | { readonly how: "unchanged"; readonly tag: SeedTag; readonly digest: string }
  /** The data of the parent, and the scripts that it has not. */
  | { readonly how: "delta"; readonly tag: SeedTag; readonly parent: TaggedImage }
  | { readonly how: "full"; readonly tag: SeedTag };

/** Two of a full build and four deltas: every node pulls each of them, and every start looks through them. */
const mostLayers = 6;

/** A delta of more than this part of the data saves little, and what it replaces is pulled all the same. */
const largestDelta = 0.5;

/** Whether data that was loaded onto a parent's is worth a layer of its own, or is packed whole on the base image. */
export function isWorthDelta(size: {
  /** Of the parent, without the base image's. */
  readonly layers: number;
  /** Bytes of data before they are packed. */
  readonly changed: number;
  readonly all: number;
}): boolean {
  return size.layers < mostLayers && size.changed <= size.all * largestDelta;
}
