import { expect, test } from "vitest";
import type { Event } from "../../src/event.ts";
import { textReporter } from "../../src/ui/reporter.ts";
import { styleFor } from "../../src/ui/style.ts";

const digest = `sha256:${"a".repeat(64)}`;

const events: readonly Event[] = [
  {
    kind: "target-chosen",
    preview: "shop-api-pr-42",
    repository: "acme/shop-api",
    pullRequest: 42,
    sha: "3f9ac1d0",
    because: "as given",
  },
  { kind: "image-resolved", image: "ghcr.io/acme/shop-api", digest },
  { kind: "store-resolved", store: "redis", image: "docker.io/library/redis@sha256:22222222…" },
  { kind: "links-resolved", links: [] },
  {
    kind: "links-resolved",
    links: [
      { service: "a", to: "staging", because: "default" },
      { service: "b", to: "b-pr-1", because: "--link" },
    ],
  },
  { kind: "rendered", objects: 14, notes: ["off: Deployment beat"] },
  { kind: "unchanged", preview: "shop-api-pr-42" },
  { kind: "label-added", label: "preview", pullRequest: 42 },
  { kind: "label-removed", label: "preview", pullRequest: 42 },
  { kind: "published", commit: "6f1e2d3aaaa", platform: "acme/preview-platform", what: "new: 10 files" },
  { kind: "record-removed", preview: "shop-api-pr-42", commit: "9d2c4aaaaaa" },
  { kind: "withdrawn", preview: "shop-api-pr-42", reason: "It is closed." },
  { kind: "retrying", what: "publish", attempt: 2, reason: "Somebody was faster." },
  { kind: "waiting", what: "the image", seconds: 5 },
  {
    kind: "seed-planned",
    database: "main",
    versions: ["001", "002", "003"],
    tag: "v003-1c2d3e4f5a6b",
    how: "delta",
    parent: "v002-77aa01b2c3d4",
  },
  {
    kind: "seed-planned",
    database: "flags",
    versions: ["1"],
    tag: "v1-1c2d3e4f5a6b",
    how: "unchanged",
    parent: null,
  },
  { kind: "seed-planned", database: "main", versions: ["1", "2"], tag: "v2-1", how: "full", parent: null },
  { kind: "seed-preparing", what: "unpacking postgres:17" },
  { kind: "seed-loading", path: "seeds/a/V002__orders.sql", bytes: 47_185_920, total: 125_829_120, seconds: 12 },
  { kind: "seed-loaded", path: "seeds/a/V003__demo_users.sql", milliseconds: 812.4 },
  { kind: "seed-loaded", path: "seeds/a/V002__orders.sql.gz", milliseconds: 61_249 },
  { kind: "seed-pushing", bytes: 812, total: 7_444_889, seconds: 5 },
  {
    kind: "seed-packed",
    bytes: 7_444_889,
    how: "delta",
    where: "pushed",
    image: "ghcr.io/acme/shop-seed-main@sha256:ab12cd34…",
  },
  { kind: "file-written", path: "preview.yaml", how: "new" },
  { kind: "file-written", path: "README.md", how: "changed" },
  { kind: "pull-request-opened", url: "https://github.com/acme/preview-platform/pull/1" },
  { kind: "notice", message: "There are no previews." },
  { kind: "warning", message: "Careful\nerror: not ours.", hints: ["Do this."] },
];

function drawn(quiet: boolean, environment: Readonly<Record<string, string>> = {}): string {
  let text = "";
  const style = styleFor({ isTerminal: false, colorOff: false, environment });
  const write = (line: string) => {
    text += line;
  };
  const emit = textReporter(write, style, quiet);
  for (const event of events) emit(event);
  return text;
}

test("every event is a line, in columns", () => {
  expect(drawn(false)).toMatchInlineSnapshot(`
    "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (as given)
    ✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    ✔ store   redis  docker.io/library/redis@sha256:22222222…
    ✔ links   none
    ✔ links   a → staging · b → b-pr-1 (--link)
    ✔ render  14 objects
    ✔   off: Deployment beat
    ✔ publish nothing changed; shop-api-pr-42 is published as it shall be
    ✔ label   "preview" added to pull request 42
    ✔ label   "preview" removed from pull request 42
    ✔ publish 6f1e2d3 in acme/preview-platform · new: 10 files
    ✔ publish record of shop-api-pr-42 removed (9d2c4aa)
    ⚠ shop-api-pr-42 was withdrawn: It is closed.
    ◎ publish attempt 2: Somebody was faster.
    ◎ wait    5 s · the image
    main  V001…V003, 3 scripts, parent v002-77aa01b2c3d4
    flags  V1, 1 script, v1-1c2d3e4f5a6b is already in the registry
    main  V1…V2, 2 scripts, no parent
    ◎ seed    unpacking postgres:17
    ◎ load    12 s · V002__orders.sql, 45.0 MiB of 120.0 MiB
    ✔ V003__demo_users.sql   812 ms
    ✔ V002__orders.sql.gz   61.2 s
    ◎ push    5 s · 812 B of 7.1 MiB
    ✔ layer 7.1 MiB (delta) · pushed · ghcr.io/acme/shop-seed-main@sha256:ab12cd34…
    ✔ new     preview.yaml
    ✔ changed README.md
    ✔ request https://github.com/acme/preview-platform/pull/1
    ► There are no previews.
    ⚠ Careful error: not ours.
    ⚠   Do this.
    "
  `);
});

test("quiet keeps warnings only", () => {
  expect(drawn(true)).toMatchInlineSnapshot(`
    "⚠ shop-api-pr-42 was withdrawn: It is closed.
    ⚠ Careful error: not ours.
    ⚠   Do this.
    "
  `);
});

test.each([
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  [{ FORCE_COLOR: "0" }, false],
  [{ FORCE_COLOR: "1", TERM: "dumb" }, false],
  [{}, false],
])("%j colours: %s", (environment, coloured) => {
  expect(drawn(false, environment).includes("\u001b[")).toBe(coloured);
});
