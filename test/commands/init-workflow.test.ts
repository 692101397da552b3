import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { platforms } from "../scaffold/platforms.ts";
import { checkout, initWorld, textOf } from "../support/init-world.ts";
import { templateFiles } from "../support/template-files.ts";

const path = ".github/workflows/gc.yml";

test("the scheduled gc is brought to a platform that has none, kept as the team has it, and checked", async () => {
  const world = initWorld();
  const files = platformFiles(platforms.gateway, templateFiles("platform"), "0.0.0");
  const written = files[path] ?? "";
  const folder = checkout(world, "preview-platform", files);
  const prepare = (...more: readonly string[]) => world.run(folder, "init", "-y", "--no-push", "--platform", ...more);
  const check = async () => {
    const { exitCode, problem } = await world.run(folder, "init", "--check", "--platform");
    return [exitCode, ...(problem?.findings ?? []).map(({ message }) => message)];
  };
  expect(await check()).toEqual([0]);

  rmSync(join(folder, path));
  expect(await check()).toEqual([10, `\`${path}\` is missing`]);
  const brought = await prepare();
  expect(brought.output).toContain(`git add ${path}\n`);
  expect(textOf(folder, path)).toBe(written);
  expect(await check()).toEqual([0]);

  const raised = written
    .replace("PREVIEW_VERSION: 0.0.0", "PREVIEW_VERSION: 0.1.0")
    .replace(/@[0-9a-f]{40} # v[\d.]+/, "@v9");
  writeFileSync(join(folder, path), raised);
  expect(await check()).toEqual([0]);
  expect((await prepare()).output).toContain(`kept      ${path}`);
  expect(textOf(folder, path)).toBe(raised);

  writeFileSync(join(folder, path), written.replace("cancel-in-progress: false", "cancel-in-progress: true"));
  expect(await check()).toEqual([10, `\`${path}\` is not as this version of preview writes it`]);
  await prepare("--force");
  expect(textOf(folder, path)).toBe(written);
});
