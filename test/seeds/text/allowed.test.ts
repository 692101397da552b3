import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedBy } from "../../../src/seeds/text/allowed.ts";

test("an asterisk stands for any characters", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", "*", "."), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, found) => {
      const source = pattern.replaceAll(".", "\\.").replaceAll("*", ".*");
      expect(allowedBy([pattern])(found)).toBe(new RegExp(`^${source}$`, "i").test(found));
    }),
    { numRuns: 5000 },
  );
});

test("no pattern makes it take long", () => {
  const started = process.cpuUsage();
  expect(allowedBy([`${"*a".repeat(200)}b`])("a".repeat(4000))).toBe(false);
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
