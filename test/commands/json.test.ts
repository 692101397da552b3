import { expect, test } from "vitest";
import { document, expectDocument, validatorOf } from "../support/documents.ts";
import { changePullRequest, edit, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

test("every command answers with one document that follows its schema", async () => {
  const world = shopApiWorld();
  expect({
    plan: await document(world, "plan", "--json"),
    "list, empty": await document(world, "list", "--json"),
    "up -n": await document(world, "--json", "up", "-n"),
    up: await document(world, "up", "--json"),
    "up again": await document(world, "up", "--json", "--no-wait"),
    "plan again": await document(world, "plan", "--json", "--exit-code"),
    status: await document(world, "status", "--json"),
    list: await document(world, "list", "--json"),
    open: await document(world, "open", "--json"),
    "config validate": await document(world, "config", "validate", "--json"),
    "config view": await document(world, "config", "view", "--json"),
    "down -n": await document(world, "down", "--json", "-n"),
    down: await document(world, "down", "--json"),
    "down again": await document(world, "down", "--json"),
    doctor: await document(world, "doctor", "--json"),
  }).toMatchInlineSnapshot(`
    {
      "config validate": "Findings 0",
      "config view": "Config 0",
      "doctor": "Doctor 10",
      "down": "Receipt 8",
      "down -n": "Receipt 0",
      "down again": "Receipt 0",
      "list": "PreviewList 0",
      "list, empty": "PreviewList 0",
      "open": "Preview 0",
      "plan": "Plan 0",
      "plan again": "Plan 0",
      "status": "Preview 0",
      "up": "Preview 8",
      "up -n": "Plan 0",
      "up again": "Preview 0",
    }
  `);
});

test("so does every failure", async () => {
  const world = shopApiWorld();
  edit(world, { "preview.yaml": "service: [\n" });
  expect({
    "broken file": await document(world, "up", "--json"),
    findings: await document(world, "config", "validate", "--json"),
    view: await document(world, "config", "view", "--json"),
    "not found": await document(shopApiWorld(), "status", "7", "--json"),
    closed: await document(closedWorld(), "up", "42", "--json"),
  }).toMatchInlineSnapshot(`
    {
      "broken file": "Error 2",
      "closed": "Error 5",
      "findings": "Findings 2",
      "not found": "Error 3",
      "view": "Error 2",
    }
  `);
});

function closedWorld(): World {
  const world = shopApiWorld();
  changePullRequest(world, { state: "closed" });
  return world;
}

test.each([
  ["--json"],
  ["--json", "nonsense"],
  ["nonsense", "--json"],
  ["up", "--nonsense", "--json"],
  ["--json", "up", "--nonsense"],
  ["up", "--json", "a", "b"],
  ["up", "--json", "--wait-image"],
  ["up", "--json", "--wait-image", "soon"],
  ["up", "--json", "--timeout", "soon"],
  ["up", "--json", "--link", "a"],
  ["down", "--json", "nonsense"],
  ["list", "--json", "more"],
  ["config", "--json"],
  ["config", "nonsense", "--json"],
  ["help", "nonsense", "--json"],
])("a usage error is a document too: %s %s %s %s", async (...args) => {
  const { exitCode, stdout } = await shopApiWorld().run(...args.filter((arg) => arg !== undefined));
  const data: unknown = JSON.parse(stdout);
  expect([exitCode, expectDocument(data).kind]).toEqual([2, "Error"]);
  const validate = validatorOf("Error");
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
});

test("an unexpected error is a document, and no stack without -v", async () => {
  const world = shopApiWorld();
  world.gitHubFails = () => {
    throw new TypeError("boom");
  };
  const { exitCode, stdout, stderr } = await world.run("up", "42", "--json");
  expect([exitCode, JSON.parse(stdout).code, stderr]).toEqual([1, "unexpected", ""]);
  expect((await world.run("up", "42", "--json", "-v")).stderr).toContain("TypeError: boom");
});
