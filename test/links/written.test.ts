import { expect, test } from "vitest";
import { parseLink, targetName } from "../../src/links/written.ts";

test.each([
  ["payments=pr-7", { service: "payments", to: "pr-7" }],
  ["payments=staging", { service: "payments", to: "staging" }],
  ["payments", undefined],
  ["=pr-7", undefined],
  ["payments=", undefined],
  ["payments=a=b", undefined],
  ["payments = pr-7", undefined],
  ["payments=pr-7\n", undefined],
])("%j", (text, expected) => expect(parseLink(text)).toEqual(expected));

test.each([
  ["pr-7", "payments-pr-7"],
  ["7", "payments-pr-7"],
  ["#7", "payments-pr-7"],
  ["payments-pr-7", "payments-pr-7"],
  ["pr-07", "pr-07"],
  ["staging", "staging"],
])("%s means %s", (written, expected) => expect(targetName("payments", written)).toBe(expected));
