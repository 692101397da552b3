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
