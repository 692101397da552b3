import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { templateFiles } from "../support/template-files.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { findLinters, type Linters } from "./linters/linters.ts";
import { platforms } from "./platforms.ts";

const linters = findLinters();
const title = "workflows (skipped without actionlint and zizmor; test/scaffold/linters/install.sh brings them)";

test.runIf(process.env.CI)("CI has the linters of workflows", () => {
  expect(linters, "run test/scaffold/linters/install.sh").toBeDefined();
});

describe.skipIf(linters === undefined)(title, () => {
  const { actionlint, zizmor } = linters ?? nothing;

  describe.each(Object.entries(platforms))("of the platform %s", (_, answers) => {
    const files = platformFiles(answers, templateFiles("platform"), "1.2.3");
    const workflows = Object.entries(files).filter(([path]) => path.startsWith(".github/workflows/"));

    test.each(workflows)("%s has no finding", (path, text) => {
      const written = write(path, text);
      expect(actionlint(written)).toBe("");
      expect(zizmor(written)).toBe("");
    });
  });

  const path = ".github/workflows/gc.yml";
  const sound = platformFiles(platforms.gateway, templateFiles("platform"), "1.2.3")[path] ?? "";

  test.each([
    ["a key that there is not", "timeout-minutes:", "timeout-minute:"],
    ["an input that there is not", "inputs.dry-run", "inputs.dryrun"],
    ["a schedule that is none", "7,22,37,52 * * * *", "7,22,37,62 * * * *"],
  ])("actionlint finds %s", (_, text, wrong) => {
    expect(actionlint(write(path, sound.replace(text, wrong)))).not.toBe("");
  });

  test.each([
    ["an action that is not pinned", /setup-node@[0-9a-f]{40} # v[\d.]+/, "setup-node@v7", "unpinned-uses"],
    ["rights of the workflow's own token", "permissions: {}", "permissions: write-all", "excessive-permissions"],
    ["an expression in a script", "$PREVIEW_VERSION", "${{ github.head_ref }}", "template-injection"],
    ["a token for all repositories", "# zizmor: ignore[github-app]", "#", "github-app"],
  ])("zizmor finds %s", (_, text, wrong, audit) => {
    expect(zizmor(write(path, sound.replace(text, wrong)))).toContain(`[${audit}]`);
  });
});

function write(path: string, text: string): string {
  const written = join(temporaryFolder(), path);
  mkdirSync(join(written, ".."), { recursive: true });
  writeFileSync(written, text);
  return written;
}

const nothing: Linters = { actionlint: () => "", zizmor: () => "" };
