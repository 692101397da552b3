import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { platforms } from "../scaffold/platforms.ts";
import { checkout, initWorld, textOf } from "../support/init-world.ts";
import { templateFiles } from "../support/template-files.ts";

test("`canary:` in platform.yaml brings its registration, and a check that finds it missing", async () => {
  const world = initWorld();
  const files = platformFiles(platforms.gateway, templateFiles("platform"), "0.0.0");
  const folder = checkout(world, "preview-platform", files);
  const path = join(folder, "argocd/canary.yaml");
  const prepare = () => world.run(folder, "init", "-y", "--no-push", "--platform");
  expect((await prepare()).exitCode).toBe(0);
  expect(existsSync(path)).toBe(false);

  writeFileSync(join(folder, "platform.yaml"), `${files["platform.yaml"]}canary: {}\n`);
  expect((await prepare()).exitCode).toBe(0);
  expect(textOf(folder, "argocd/canary.yaml")).toContain("name: preview-preview-canary");
  expect(textOf(folder, "platform.yaml")).toContain("canary: {}");
  expect((await world.run(folder, "init", "--check", "--platform")).exitCode).toBe(0);

  rmSync(path);
  const { exitCode, problem } = await world.run(folder, "init", "--check", "--platform");
  expect([exitCode, problem?.findings[0]?.message]).toEqual([10, "`argocd/canary.yaml` is missing"]);
});
