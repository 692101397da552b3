import { expect, test } from "vitest";
import { expireAt, lastUsedAt, setPinned } from "../../src/preview/lifetime.ts";
import { record } from "../support/records.ts";

const found = { dueSince: "2026-11-23T07:15:00Z", dueBecause: "expired" };
const { dueSince: _, ...kept } = record("shop-api", 42, { expiresAt: "2026-11-23T07:00:00Z" });
const due = { ...kept, ...found };
const after = (amendment: ReturnType<typeof expireAt>, of = due) => amendment({ record: of, files: {} }).record;

test("the time moves to later, never to earlier, and what was due is so no more", () => {
  expect(after(expireAt("2026-11-25T08:00:00Z"))).toEqual({
    ...kept,
    expiresAt: "2026-11-25T08:00:00Z",
    dueSince: null,
  });
  expect(after(expireAt("2026-11-23T06:59:59Z"))).toBe(due);
  expect(after(expireAt("2026-11-23T07:00:00Z"))).toBe(due);
  const unreadable = { ...due, expiresAt: "soon" };
  expect(after(expireAt("2026-11-23T06:00:00Z"), unreadable).expiresAt).toBe("2026-11-23T06:00:00Z");
});

test("a pin takes the mark of what is due away, and once is enough", () => {
  expect(after(setPinned(true))).toEqual({ ...kept, pinned: true, dueSince: null });
  expect(after(setPinned(false))).toBe(due);
});

test.each([
  [undefined, "2026-11-22T08:00:00Z"],
  ["2026-11-22T07:59:59Z", "2026-11-22T08:00:00Z"],
  ["2026-11-22T08:00:01Z", "2026-11-22T08:00:01Z"],
])("woken at %s: last used at %s", (wokenAt, expected) => {
  expect(lastUsedAt({ lastPushAt: "2026-11-22T08:00:00Z", wokenAt })).toBe(expected);
});
