import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Link } from "../../src/links/link.ts";
import { amended, type PublishedPreview } from "../../src/preview/amend.ts";
import type { FolderFiles } from "../../src/preview/folder.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { relink } from "../../src/preview/relink.ts";
import { addShopWeb, inShopWeb, shopApiWorld } from "../support/shop.ts";

const now = "2026-11-23T09:00:00Z";
const sha256 = (text: string) => `hash of ${text.length}`;

let backend: PublishedPreview;
let frontend: PublishedPreview;

beforeAll(async () => {
  const world = shopApiWorld();
  await world.run("up", "--no-wait");
  addShopWeb(world);
  inShopWeb(world);
  await world.run("up", "--no-wait");
  const folder = (path: string): PublishedPreview => {
    const files: FolderFiles = Object.fromEntries(
      Object.entries(world.platform.previews).flatMap(([file, text]) =>
        file.startsWith(`${path}/`) ? [[file.slice(path.length + 1), text]] : [],
      ),
    );
    const record: PreviewRecord = JSON.parse(files["preview.json"] ?? "");
    return { record, files };
  };
  backend = folder("previews/shop-api/pr-42");
  frontend = folder("previews/shop-web/pr-17");
});

/** The links of a preview, led to a preview under this host. */
function ledTo({ record }: PublishedPreview, host: string, of: Partial<Link> = {}): readonly Link[] {
  const addresses = { internal: `http://${host}:8000`, public: `https://${host}` };
  return record.links.map((link) => ({ ...link, to: host, addresses, ...of }));
}

const changed = (before: PublishedPreview, after: { readonly files: FolderFiles }) =>
  Object.keys({ ...before.files, ...after.files }).filter((file) => before.files[file] !== after.files[file]);

test("of a backend only links.env and the record change", () => {
  const after = amended(backend, [relink(ledTo(backend, "other"))], { now, sha256 });
  expect(changed(backend, after).toSorted()).toEqual(["links.env", "preview.json"]);
  expect(after.files["links.env"]).toBe("PAYMENTS_URL=http://other:8000\nPAYMENTS_API=http://other:8000/v1\n");
  expect([after.record.updatedAt, after.record.expiresAt]).toEqual([now, backend.record.expiresAt]);
});

test("of a frontend what the browser and the web server read, too", () => {
  const after = amended(frontend, [relink(ledTo(frontend, "other"))], { now, sha256 });
  const files = ["config.json", "links.env", "preview.json", "proxy.conf"];
  expect(changed(frontend, after).toSorted()).toEqual(files);
  expect(after.files["config.json"]).toContain('"API_URL": "https://other"');
  expect(after.files["proxy.conf"]).toContain("proxy_pass http://other:8000;");
});

test("another reason for the same link moves no pod", () => {
  const links = backend.record.links.map((link) => ({ ...link, because: "link command", wanted: link.to }));
  const after = amended(backend, [relink(links)], { now, sha256: () => backend.record.spec.replace("sha256:", "") });
  expect(changed(backend, after)).toEqual(["preview.json"]);
  expect(after.record.updatedAt).toBe(backend.record.updatedAt);
});

test("there and back again is where it began, and the same links change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom("a", "b.c", "other"), fc.boolean(), (host, ofFrontend) => {
      const before = ofFrontend ? frontend : backend;
      const there = relink(ledTo(before, host))(before);
      expect(relink(before.record.links)(there).files).toEqual(before.files);
      expect(amended(before, [relink(before.record.links)], { now, sha256 }).files).toBe(before.files);
    }),
  );
});

test("a forwarded path without a target answers 503, and one without an address in the cluster is refused", () => {
  const nowhere = { to: "none", addresses: { internal: null, public: null } };
  expect(relink(ledTo(frontend, "x", nowhere))(frontend).files["proxy.conf"]).toContain("return 503;");
  const outside = { addresses: { internal: null, public: "https://x" } };
  expect(() => relink(ledTo(frontend, "x", outside))(frontend)).toThrow("has no internal address");
});

test("a frontend whose record does not tell its paths must be published again first", () => {
  const { proxy: _, ...record } = frontend.record;
  expect(() => relink(frontend.record.links)({ ...frontend, record })).toThrow("which paths are forwarded where");
});
