import fc from "fast-check";
import { expect, test } from "vitest";
import { serviceName } from "../../src/config/scalars.ts";
import { hostOf, nameOfFolder, parsePreviewArgument, previewName } from "../../src/preview/name.ts";

const service = fc
  .stringMatching(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/)
  .filter((name) => serviceName.safeParse(name).success);
const number = fc.nat(999_999_998).map((n) => n + 1);

test("every name fits into what Kubernetes and DNS take", () => {
  fc.assert(
    fc.property(service, number, (name, pullRequest) => {
      const preview = previewName(name, pullRequest);
      expect(preview.namespace).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
      expect(preview.namespace.length).toBeLessThanOrEqual(63);
      const [label = ""] = hostOf(preview, "preview.acme.dev").split(".");
      expect(label).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
      expect(label.length).toBeLessThanOrEqual(63);
    }),
  );
});

test("a name and a folder are read back as what they were made of", () => {
  fc.assert(
    fc.property(service, number, (name, pullRequest) => {
      const preview = previewName(name, pullRequest);
      expect(parsePreviewArgument(preview.name)).toEqual({ kind: "preview", service: name, pullRequest });
      expect(nameOfFolder(preview.folder)).toEqual(preview);
      for (const text of [`pr-${pullRequest}`, `#${pullRequest}`, `${pullRequest}`])
        expect(parsePreviewArgument(text)).toEqual({ kind: "pull-request", pullRequest });
    }),
  );
});

test("two previews share no name, namespace, folder or host", () => {
  fc.assert(
    fc.property(fc.tuple(service, number), fc.tuple(service, number), ([one, m], [other, n]) => {
      if (one === other && m === n) return;
      const [a, b] = [previewName(one, m), previewName(other, n)];
      expect(a.name).not.toBe(b.name);
      expect(a.namespace).not.toBe(b.namespace);
      expect(a.folder).not.toBe(b.folder);
      expect(hostOf(a, "d")).not.toBe(hostOf(b, "d"));
    }),
  );
});

test("the project of one service takes no preview of another", () => {
  const confusable = fc
    .array(fc.constantFrom("a", "pr", "7"), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join("-"))
    .filter((name) => serviceName.safeParse(name).success);
  fc.assert(
    fc.property(confusable, confusable, number, (one, other, pullRequest) => {
      if (one === other) return;
      expect(previewName(other, pullRequest).namespace.startsWith(`preview-${one}-pr-`)).toBe(false);
    }),
  );
});

test.each([
  ["pr-pr-4", { kind: "preview", service: "pr", pullRequest: 4 }],
  ["7-pr-4", { kind: "preview", service: "7", pullRequest: 4 }],
])("%s names a preview", (text, meant) => expect(parsePreviewArgument(text)).toEqual(meant));

test.each([
  "",
  "pr-",
  "pr-0",
  "pr-042",
  "0",
  "-1",
  "1e3",
  "PR-42",
  "shop-api",
  "shop-api-42",
  "a-pr-b-pr-4",
  "shop-pr-pr-4",
  "-pr-4",
  "pr-1234567890",
  "42\n",
  " 42",
  "https://github.com/acme/shop-api/pull/42",
])("%j names none", (text) => expect(parsePreviewArgument(text)).toBeUndefined());

test.each([
  "previews/a/pr-0",
  "previews/a/pr-1/x",
  "previews/../pr-1",
  "previews/A/pr-1",
  "previews/a/main",
  "x/a/pr-1",
])("%s is no folder of a preview", (path) => expect(nameOfFolder(path)).toBeUndefined());
