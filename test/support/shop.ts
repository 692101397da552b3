import { expect } from "vitest";
import type { PullRequest } from "../../src/ports/github.ts";
import { overlay, platformFiles, serviceFiles, shopApiYaml, shopWebYaml } from "./shop-files.ts";
import { type Answer, makeWorld, pullRequest, type World } from "./world.ts";

export const firstSha = "3f9ac1d0000000000000000000000000000000aa";
export const secondSha = "81c0b2e0000000000000000000000000000000bb";
export const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

/** The world of examples.md: pull request 42 of shop-api, open and labelled, its image pushed. */
export function shopApiWorld(previewYaml = shopApiYaml): World {
  const world = makeWorld(platformFiles());
  world.commits.set(firstSha, serviceFiles("shop-api", previewYaml));
  world.repository = { ...(world.repository ?? never()), head: firstSha };
  world.pullRequests.set("acme/shop-api#42", pullRequest({ number: 42, sha: firstSha }));
  world.images.set(`ghcr.io/acme/shop-api:${firstSha}`, { digest: digest("a"), platforms: ["linux/amd64"] });
  for (const [image, letter] of [
    ["postgres:17", "1"],
    ["redis:8", "2"],
    ["mongo:8", "3"],
  ] as const) {
    world.images.set(`docker.io/library/${image}`, {
      digest: digest(letter),
      platforms: ["linux/amd64", "linux/arm64/v8"],
    });
  }
  return world;
}

/** Pull request 17 of shop-web in the same world. */
export function addShopWeb(world: World): void {
  world.commits.set(secondSha, serviceFiles("shop-web", shopWebYaml));
  world.pullRequests.set(
    "acme/shop-web#17",
    pullRequest({ number: 17, sha: secondSha, repository: "acme/shop-web", branch: "SHOP-8-cart-page" }),
  );
  world.images.set(`ghcr.io/acme/shop-web:${secondSha}`, { digest: digest("b"), platforms: ["linux/amd64"] });
}

/** The same machine, in a clone of shop-web. */
export function inShopWeb(world: World): void {
  world.repository = {
    root: "/home/ann/shop-web",
    folder: "",
    remote: "https://github.com/acme/shop-web.git",
    branch: "SHOP-8-cart-page",
    head: secondSha,
    defaultBranch: "main",
  };
}

function never(): never {
  throw new Error("the made world starts in a repository");
}

/** Changes files of a commit; null takes one away. */
export function edit(world: World, files: Readonly<Record<string, string | null>>, sha = firstSha): void {
  const all = { ...world.commits.get(sha), ...files };
  const kept = Object.entries(all).flatMap(([path, text]): [string, string][] => (text === null ? [] : [[path, text]]));
  world.commits.set(sha, Object.fromEntries(kept));
}

/** Adds an object to the overlay for previews. */
export function addToOverlay(world: World, manifests: string): void {
  const folder = "deploy/overlays/preview";
  edit(world, {
    [`${folder}/kustomization.yaml`]: `${overlay}  - more.yaml\n`,
    [`${folder}/more.yaml`]: manifests,
  });
}

/** Pushes a commit with other files to pull request 42, and its image. */
export function push(world: World, files: Readonly<Record<string, string | null>> = {}, sha = secondSha): void {
  world.commits.set(sha, world.commits.get(firstSha) ?? {});
  edit(world, files, sha);
  const before = world.pullRequests.get("acme/shop-api#42") ?? never();
  world.pullRequests.set("acme/shop-api#42", { ...before, sha });
  world.images.set(`ghcr.io/acme/shop-api:${sha}`, { digest: digest("c"), platforms: ["linux/amd64"] });
}

/** Changes pull request 42. */
export function changePullRequest(world: World, of: Partial<PullRequest>): void {
  const before = world.pullRequests.get("acme/shop-api#42") ?? never();
  world.pullRequests.set("acme/shop-api#42", { ...before, ...of });
}

/** The text of a file of a preview's folder. */
export function published(world: World, file: string, folder = "previews/shop-api/pr-42"): string {
  return world.platform.previews[`${folder}/${file}`] ?? "";
}

/** What is said at the end of an answer: the result, or the error with its findings and hints. */
export function ending({ exitCode, stdout, stderr }: Answer): string {
  const said = stderr.split("\n").filter((line) => line !== "" && !/^[►✔◎]/u.test(line));
  return [`[exit ${exitCode}]`, ...(stdout === "" ? [] : [stdout.trimEnd()]), ...said].join("\n");
}

/** The endings of several command lines, as one text. */
export async function refusals(world: World, lines: readonly (readonly string[])[]): Promise<string> {
  const endings: string[] = [];
  for (const args of lines) endings.push(`$ preview ${args.join(" ")}\n${ending(await world.run(...args))}`);
  return endings.join("\n\n");
}

/** Runs a command that succeeds, and then again an hour later: the second run writes nothing anywhere. */
export async function runTwice(world: World, ...args: readonly string[]): Promise<Answer> {
  const first = await world.run(...args);
  const [commits, writes] = [world.platform.commits.length, world.writes.length];
  world.now += 3_600_000;
  const second = await world.run(...args);
  const again = { exitCode: second.exitCode, commits: world.platform.commits.length, writes: world.writes.length };
  expect(again, second.stderr).toEqual({ exitCode: first.exitCode, commits, writes });
  return first;
}
