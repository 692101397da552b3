/** A part of a preview: the service, a store, the migration. */
export interface Part {
  readonly name: string;
  readonly ready: boolean;
  /** What it does, or what there is to say of it; empty when there is nothing. */
  readonly what: string;
}

/** Everything that can happen while a command runs. A reporter draws it; nothing else prints. */
export type Event =
  | {
      readonly kind: "target-chosen";
      readonly preview: string;
      readonly repository: string;
      readonly pullRequest: number;
      readonly sha: string | null;
      readonly because: string;
    }
  | { readonly kind: "image-resolved"; readonly image: string; readonly digest: string }
  | { readonly kind: "store-resolved"; readonly store: string; readonly image: string }
  | { readonly kind: "seed-resolved"; readonly database: string; readonly tag: string; readonly built: boolean }
  | {
      readonly kind: "links-resolved";
      readonly links: readonly { readonly service: string; readonly to: string; readonly because: string }[];
    }
  /** A command decided one link; `because` where nobody asked for it just now. */
  | {
      readonly kind: "linked";
      readonly service: string;
      readonly to: string;
      readonly was: string;
      readonly because: string | null;
    }
  | { readonly kind: "rendered"; readonly objects: number; readonly notes: readonly string[] }
  | { readonly kind: "unchanged"; readonly preview: string }
  /** A store starts again; `from` is what its data was put there by: its seed, or nothing. */
  | { readonly kind: "store-reset"; readonly store: string; readonly from: string | null }
  | { readonly kind: "label-added"; readonly label: string; readonly pullRequest: number }
  | { readonly kind: "label-removed"; readonly label: string; readonly pullRequest: number }
  | { readonly kind: "published"; readonly commit: string; readonly platform: string; readonly what: string }
  | { readonly kind: "record-removed"; readonly preview: string; readonly commit: string }
  /** Another preview that the same commit changes; `what` goes on after its name. */
  | { readonly kind: "affected"; readonly preview: string; readonly what: string; readonly because?: string }
  | { readonly kind: "withdrawn"; readonly preview: string; readonly reason: string }
  | { readonly kind: "retrying"; readonly what: string; readonly attempt: number; readonly reason: string }
  | { readonly kind: "operation-ended"; readonly preview: string }
  | { readonly kind: "sync-asked"; readonly preview: string }
  | { readonly kind: "ready"; readonly preview: string; readonly seconds: number }
  | { readonly kind: "asleep"; readonly preview: string; readonly seconds: number }
  | { readonly kind: "gone"; readonly preview: string; readonly seconds: number; readonly objects: number }
  | { readonly kind: "waiting"; readonly what: string; readonly seconds: number }
  /** How far each part of what is waited for is, at every look. */
  | { readonly kind: "parts-seen"; readonly parts: readonly Part[] }
  /** What `seed build` will do for a database: load everything, or what the parent has not, or nothing. */
  | {
      readonly kind: "seed-planned";
      readonly database: string;
      /** As the files' names have them: `001`. */
      readonly versions: readonly string[];
      readonly tag: string;
      readonly how: "unchanged" | "delta" | "full";
      /** Tag of the image that a delta is put on. */
      readonly parent: string | null;
    }
  | { readonly kind: "seed-preparing"; readonly what: string }
  /** Bytes as they lie on the disk. */
  | {
      readonly kind: "seed-loading";
      readonly path: string;
      readonly bytes: number;
      readonly total: number;
      readonly seconds: number;
    }
  | { readonly kind: "seed-loaded"; readonly path: string; readonly milliseconds: number }
  | {
      readonly kind: "seed-packed";
      /** Bytes of the layers with data, packed. */
      readonly bytes: number;
      readonly how: "delta" | "full";
      readonly where: "pushed" | "in the registry meanwhile" | "written" | "not pushed";
      /** `ghcr.io/acme/shop-seed-main@sha256:…`, or the folder that it was written to. */
      readonly image: string;
    }
  | { readonly kind: "seed-pushing"; readonly bytes: number; readonly total: number; readonly seconds: number }
  | { readonly kind: "file-written"; readonly path: string; readonly how: "new" | "changed" }
  | { readonly kind: "pull-request-opened"; readonly url: string }
  /** What would be written, before a person is asked; several lines. */
  | { readonly kind: "proposal"; readonly text: string }
  /** A group of `doctor` is through. */
  | { readonly kind: "checked"; readonly group: string; readonly checks: number; readonly failed: number }
  | { readonly kind: "notice"; readonly message: string }
  | { readonly kind: "warning"; readonly message: string; readonly hints: readonly string[] };

/** Where work code reports what happens. */
export type Emit = (event: Event) => void;

/** Tells a warning once, however often the same work is done again. */
export function warningsOnce(emit: Emit): Emit {
  const told = new Set<string>();
  return (event) => {
    if (event.kind === "warning" && told.has(event.message)) return;
    if (event.kind === "warning") told.add(event.message);
    emit(event);
  };
}
