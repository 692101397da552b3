import fc from "fast-check";
import { expect, test } from "vitest";
import { globPattern } from "../../src/preview/glob.ts";

test.each([
  ["**/migrations/[0-9]*.py", "shop/migrations/0001_initial.py", true],
  ["**/migrations/[0-9]*.py", "migrations/0001_initial.py", true],
  ["**/migrations/[0-9]*.py", "a/b/c/migrations/0001.py", true],
  ["**/migrations/[0-9]*.py", "shop/migrations/__init__.py", false],
  ["**/migrations/[0-9]*.py", "shop/migrations/old/0001.py", false],
  ["**/migrations/[0-9]*.py", "shop/xmigrations/0001.py", false],
  ["preview/shop-api/*", "preview/shop-api/stripe", true],
  ["preview/shop-api/*", "preview/shop-api/", true],
  ["preview/shop-api/*", "preview/shop-api", false],
  ["preview/shop-api/*", "preview/shop-api/a/b", false],
  ["preview/shop-api/*", "preview/shop-apiX", false],
  ["preview/**", "preview/a/b", true],
  ["preview/**", "preview", false],
  ["preview/**/key", "preview/key", true],
  ["preview/**/key", "preview/a/b/key", true],
  ["preview/**/key", "preview/akey", false],
  ["**", "a/b/c", true],
  ["a?c", "abc", true],
  ["a?c", "a/c", false],
  ["a?c", "a🛒c", true],
  ["[!a-c]x", "dx", true],
  ["[!a-c]x", "bx", false],
  ["[^a]x", "ax", false],
  ["[a-]x", "-x", true],
  ["[]x", "[]x", true],
  ["a.b", "axb", false],
  ["a+(b)|c$^{1}\\d", "a+(b)|c$^{1}\\d", true],
  ["*", "", true],
  ["*", "a\n", true],
  ["a", "a\n", false],
])("%s and %j: %s", (glob, path, expected) => {
  expect(globPattern(glob).test(path)).toBe(expected);
});

test("text without special characters means itself", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (glob, path) => {
      if (/[*?[]/.test(glob)) return;
      expect(globPattern(glob).test(path)).toBe(glob === path);
    }),
  );
});

test("stars take anything, in any arrangement", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("*", "**/", "a", "/", "?")), (parts) => {
      globPattern(parts.join("")).test("a/a/a/a");
      expect(globPattern(`**/${parts.join("").replace(/[*?]/g, "a")}`).test(parts.join("").replace(/[*?]/g, "a"))).toBe(
        true,
      );
    }),
  );
});

test("a hostile glob takes no longer than any other", () => {
  // As regular expressions these would take longer than the universe has.
  expect(globPattern(`${"*a".repeat(200)}b`).test("a".repeat(4000))).toBe(false);
  expect(globPattern(`${"**/".repeat(200)}b`).test("a/".repeat(2000))).toBe(false);
});
