import { expect, test } from "vitest";
import { compared, table } from "./bench/compare.ts";

const bar = { name: "start", ours: "ours", theirs: "theirs", unit: "ms", most: 1.2, samples: 4 } as const;

/** Ratios of which a quarter is within the bar, and the median is not. */
const pairs = [1, 1.3, 1.4, 1.5].map((ours) => ({ ours, theirs: 1 }));

test("a bar that is judged by its median fails with it, and another only with its lower quartile", () => {
  const strict = compared({ ...bar, judge: "median" }, pairs);
  expect(strict).toMatchObject({
    failed: true,
    quartiles: [expect.closeTo(1.225), expect.closeTo(1.35), expect.closeTo(1.425)],
  });
  expect(table([strict])).toContain("FAILED");
  const most = 1.25;
  expect(compared({ ...bar, most, judge: "median" }, pairs).failed).toBe(true);
  expect(compared({ ...bar, most }, pairs).failed).toBe(false);
  expect(compared({ ...bar, most: 1.4, judge: "median" }, pairs).failed).toBe(false);
});
