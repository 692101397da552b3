import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { parseServiceConfig } from "../src/config/parse.ts";

const top = join(import.meta.dirname, "..");
const readme = readFileSync(join(top, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);

test("the YAML of README.md can be copied", () => {
  const errors = blocks.flatMap((text) => parseDocument(text).errors.map(({ message }) => message));
  expect(errors).toEqual([]);
  const service = blocks.filter((text) => text.includes("\nservice: "));
  expect(service.map((text) => parseServiceConfig(text, "preview.yaml"))).toMatchObject([{ ok: true }]);
});

test("the workflow of README.md runs when the label is set, without more rights than it needs", () => {
  const workflow: unknown = blocks.map((text) => parseDocument(text).toJS()).find((file) => "jobs" in file);
  expect(workflow).toMatchObject({
    on: { pull_request: { types: ["opened", "reopened", "synchronize", "labeled"] } },
    jobs: {
      up: {
        if: expect.stringContaining("head.repo.full_name == github.repository"),
        permissions: { contents: "read", packages: "read", "pull-requests": "read" },
      },
    },
  });
});

test("README.md and the examples use one version of each action", () => {
  const workflows = globSync("examples/*/.github/workflows/*.yml", { cwd: top });
  expect(workflows.length).toBe(3);
  const texts = [readme, ...workflows.map((file) => readFileSync(join(top, file), "utf8"))];
  const used = new Set(texts.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)].map(([, action = ""]) => action)));
  const names = [...used].map((action) => action.replace(/@.*/, "")).toSorted();
  expect(names).toEqual([...new Set(names)]);
});
