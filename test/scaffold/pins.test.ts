import { expect, test } from "vitest";
import { withoutPins } from "../../src/scaffold/pins.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { templateFiles } from "../support/template-files.ts";
import { platforms } from "./platforms.ts";

const written = (version: string) =>
  platformFiles(platforms.gateway, templateFiles("platform"), version)[".github/workflows/gc.yml"] ?? "";
const workflow = written("1.2.3");
const raised = "uses: actions/setup-node@0000000000000000000000000000000000000000";

test.each([
  ["another version of preview", written("2.0.0-rc.1")],
  ["another commit of an action", workflow.replace(/uses: actions\/setup-node@\S+ # \S+/, `${raised} # v7.1.0`)],
  ["an action by its tag", workflow.replace(/uses: actions\/setup-node@\S+ # \S+/, "uses: actions/setup-node@v8")],
  ["other line endings", workflow.replaceAll("\n", "\r\n")],
])("%s is the same workflow", (_, text) => {
  expect(text).not.toBe(workflow);
  expect(withoutPins(text)).toBe(withoutPins(workflow));
});

test.each([
  ["another action", workflow.replace("actions/setup-node@", "acme/setup-node@")],
  ["another schedule", workflow.replace("7,22,37,52", "0")],
  ["more rights", workflow.replace("permissions: {}", "permissions: write-all")],
  ["another package", workflow.replace('"preview-cli@', '"preview-cla@')],
  ["one step less", workflow.replace(/ {6}- name: Install Node\.js\n( {8}.*\n)+/, "")],
])("%s is another workflow", (_, text) => {
  expect(text).not.toBe(workflow);
  expect(withoutPins(text)).not.toBe(withoutPins(workflow));
});
