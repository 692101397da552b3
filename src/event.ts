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
  | {
      readonly kind: "links-resolved";
      readonly links: readonly { readonly service: string; readonly to: string; readonly because: string }[];
    }
  | { readonly kind: "rendered"; readonly objects: number; readonly notes: readonly string[] }
  | { readonly kind: "unchanged"; readonly preview: string }
  | { readonly kind: "label-added"; readonly label: string; readonly pullRequest: number }
  | { readonly kind: "label-removed"; readonly label: string; readonly pullRequest: number }
  | { readonly kind: "published"; readonly commit: string; readonly platform: string; readonly what: string }
  | { readonly kind: "record-removed"; readonly preview: string; readonly commit: string }
  | { readonly kind: "withdrawn"; readonly preview: string; readonly reason: string }
  | { readonly kind: "retrying"; readonly what: string; readonly attempt: number; readonly reason: string }
  | { readonly kind: "operation-ended"; readonly preview: string }
  | { readonly kind: "sync-asked"; readonly preview: string }
  | { readonly kind: "ready"; readonly preview: string; readonly seconds: number }
  | { readonly kind: "gone"; readonly preview: string; readonly seconds: number; readonly objects: number }
  | { readonly kind: "waiting"; readonly what: string; readonly seconds: number }
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
