import { chmodSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { seedWorld } from "../../support/seed-world.ts";

const scripts = { "seeds/redis/V001__carts.redis": "SET cart:1 tea\n" };

/** Of a base image that is named by it, so that no registry has to be asked. */
const digest = `sha256:${"0".repeat(64)}`;

/** A clone with `platform: local` whose data folder is beside it; nothing is made, and nothing asks a network. */
function clone(base: string) {
  const seeds = `apiVersion: preview/v1
kind: Seeds
databases:
  - {name: carts, engine: redis, base: "${base}", image: ghcr.io/acme/shop-seed-carts, scripts: redis, platforms: [linux/amd64, linux/arm64]}
`;
  const world = seedWorld({ "seeds/seeds.yaml": seeds, ...scripts });
  chmodSync(dirname(world.root), 0o755);
  Object.assign(world.environment, { PREVIEW_PLATFORM: "local", XDG_DATA_HOME: join(world.root, "../data") });
  world.made = {};
  return world;
}

test("`preview seed build --push` keeps a seed on this machine, once, whatever platforms it is for", async () => {
  const world = clone(`docker.io/library/redis:7-bookworm@${digest}`);
  const build = async () => {
    const { exitCode, stdout, stderr } = await world.run("seed", "build", "--push", "--json");
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    return JSON.parse(stdout).databases[0];
  };
  const first = await build();
  expect(first).toMatchObject({ how: "full", inRegistry: true, digest: expect.stringMatching(/^sha256:/) });
  expect(await build()).toMatchObject({ how: "unchanged", digest: first.digest });
  world.write({ "seeds/redis/V002__more.redis": "SET cart:2 cup\n" });
  const second = await build();
  expect(second).toMatchObject({ tag: expect.stringMatching(/^v002-/), inRegistry: true });
  expect(second.digest).not.toBe(first.digest);
  expect(await build()).toMatchObject({ how: "unchanged", digest: second.digest });
});

test("a database whose server is not here is said, and not another engine chosen", async () => {
  const world = clone(`docker.io/library/redis:5-alpine@${digest}`);
  const { exitCode, stderr } = await world.run("seed", "build", "--push", "--engine", "docker");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("The seed carts cannot be built on this machine: `/usr/bin/redis-server` is version ");
});
