import { expect, test } from "vitest";
import { jiraKeys } from "../../src/preview/jira-keys.ts";

test.each([
  ["SHOP-7-cart", ["SHOP-7"]],
  ["feature/SHOP-7_and-SHOP-12", ["SHOP-7", "SHOP-12"]],
  ["SHOP-7 SHOP-7", ["SHOP-7"]],
  ["[SHOP-7] (PAY2-1), X_Y-3", ["SHOP-7", "PAY2-1", "X_Y-3"]],
  ["WORKSHOP-7 ASHOP-7 shop-7 SHOP-0 SHOP7 SHOP- 7", []],
  ["SHOP-07", []],
  ["SHOP-1234567890", []],
  ["", []],
])("%j: %j", (text, keys) => {
  expect(jiraKeys(text, ["SHOP", "PAY2", "X_Y"])).toEqual(keys);
});
