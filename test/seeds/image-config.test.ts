import { describe, expect, test } from "vitest";
import { label } from "../../src/preview/labels.ts";
import { type SeedFacts, seedConfig, seedLabels, seedLayerCount } from "../../src/seeds/image-config.ts";
import { problemOf, told } from "../support/registry/subject.ts";

const facts: SeedFacts = {
  database: { name: "main", engine: "postgres", locale: "C.UTF-8" },
  baseName: "docker.io/library/postgres:17-bookworm",
  baseDigest: "sha256:1111",
  platform: "linux/amd64",
  tag: "v003-1c2d3e4f5a6b",
  inputs: "1c2d3e4f5a6b7c8d",
  scripts: 3,
  serverVersion: "17.2",
  parent: "sha256:2222",
  layers: 3,
  source: "https://github.com/acme/shop-api",
  revision: "9f8e7d6c",
};

/** As `docker inspect` shows that of the official image, shortened. */
const official = {
  architecture: "amd64",
  os: "linux",
  created: "2026-11-04T00:00:00Z",
  container: "aaaa",
  container_config: { Volumes: { "/var/lib/postgresql/data": {} } },
  docker_version: "27.3.1",
  config: {
    Env: ["PATH=/usr/bin", "PGDATA=/var/lib/postgresql/data", "LANG=en_US.utf8"],
    Entrypoint: ["docker-entrypoint.sh"],
    Cmd: ["postgres"],
    Volumes: { "/var/lib/postgresql/data": {} },
    StopSignal: "SIGINT",
    Labels: { maintainer: "acme", "org.opencontainers.image.version": "17" },
  },
  rootfs: { type: "layers", diff_ids: ["sha256:aa", "sha256:bb"] },
  history: [{ created_by: "one" }, { created_by: "ENV", empty_layer: true }, { created_by: "two" }],
};

test("labels and annotations", () => {
  expect(seedLabels(facts, label)).toMatchInlineSnapshot(`
    {
      "org.opencontainers.image.base.digest": "sha256:1111",
      "org.opencontainers.image.base.name": "docker.io/library/postgres:17-bookworm",
      "org.opencontainers.image.created": "1970-01-01T00:00:00Z",
      "org.opencontainers.image.revision": "9f8e7d6c",
      "org.opencontainers.image.source": "https://github.com/acme/shop-api",
      "org.opencontainers.image.title": "main",
      "org.opencontainers.image.version": "v003-1c2d3e4f5a6b",
      "preview.internal/seed.engine": "postgres",
      "preview.internal/seed.format": "1",
      "preview.internal/seed.inputs": "1c2d3e4f5a6b7c8d",
      "preview.internal/seed.layers": "3",
      "preview.internal/seed.locale": "C.UTF-8",
      "preview.internal/seed.parent": "sha256:2222",
      "preview.internal/seed.platform": "linux/amd64",
      "preview.internal/seed.postgres": "17.2",
      "preview.internal/seed.scripts": "3",
      "preview.internal/seed.version": "v003-1c2d3e4f5a6b",
    }
  `);
});

test("what is not known, or not of the engine, is left out", () => {
  const { parent, source, revision, ...rest } = facts;
  const labels = seedLabels(
    {
      ...rest,
      parent: undefined,
      source: undefined,
      revision: undefined,
      database: { name: "cache", engine: "redis", locale: "C.UTF-8" },
    },
    label,
  );
  expect(Object.keys(labels).filter((key) => /parent|source|revision|locale|postgres/.test(key))).toEqual([]);
  expect(labels[label("seed.redis")]).toBe("17.2");
});

test("the number of layers is read back from what was written", () => {
  const labelled = (labels: unknown) => ({ ...official, config: { Labels: labels } });
  expect(seedLayerCount(labelled(seedLabels(facts, label)), label)).toBe(3);
  expect(seedLayerCount(official, label)).toBeUndefined();
  for (const layers of ["", "0", "-1", "1.5", "100", "3 ", "x"]) {
    expect(
      seedLayerCount(labelled({ ...seedLabels(facts, label), [label("seed.layers")]: layers }), label),
    ).toBeUndefined();
  }
  expect(seedLayerCount(labelled({ ...seedLabels(facts, label), [label("seed.format")]: "2" }), label)).toBeUndefined();
  for (const odd of [undefined, null, [], "x", { config: null }]) expect(seedLayerCount(odd, label)).toBeUndefined();
});

describe("the configuration", () => {
  const change = {
    diffIds: ["sha256:cc", "sha256:dd"],
    environment: { PGDATA: "/seed/pgdata" },
    labels: { "org.opencontainers.image.version": "v003" },
  };

  test("is that of the base with the data on top, and says nothing of when it was made", () => {
    expect(seedConfig({ below: official, ...change })).toMatchInlineSnapshot(`
      {
        "architecture": "amd64",
        "config": {
          "Cmd": [
            "postgres",
          ],
          "Entrypoint": [
            "docker-entrypoint.sh",
          ],
          "Env": [
            "PATH=/usr/bin",
            "LANG=en_US.utf8",
            "PGDATA=/seed/pgdata",
          ],
          "Labels": {
            "maintainer": "acme",
            "org.opencontainers.image.version": "v003",
          },
          "StopSignal": "SIGINT",
        },
        "created": "1970-01-01T00:00:00Z",
        "docker_version": "27.3.1",
        "history": [
          {
            "created_by": "one",
          },
          {
            "created_by": "ENV",
            "empty_layer": true,
          },
          {
            "created_by": "two",
          },
          {
            "comment": "preview",
            "created": "1970-01-01T00:00:00Z",
            "created_by": "preview seed build",
          },
          {
            "comment": "preview",
            "created": "1970-01-01T00:00:00Z",
            "created_by": "preview seed build",
          },
        ],
        "os": "linux",
        "rootfs": {
          "diff_ids": [
            "sha256:aa",
            "sha256:bb",
            "sha256:cc",
            "sha256:dd",
          ],
          "type": "layers",
        },
      }
    `);
  });

  test("takes an image that says as little as it may", () => {
    const bare = { architecture: "arm64", os: "linux", variant: "v8", rootfs: { type: "layers", diff_ids: null } };
    for (const config of [undefined, null, {}, { Env: null, Labels: null, Volumes: null }]) {
      expect(seedConfig({ below: { ...bare, config, history: null }, ...change })).toMatchObject({
        variant: "v8",
        config: { Env: ["PGDATA=/seed/pgdata"], Labels: change.labels },
        rootfs: { diff_ids: change.diffIds },
      });
    }
  });

  test("of a parent gives that of the delta", () => {
    const parent = seedConfig({ below: official, ...change });
    expect(seedConfig({ below: parent, ...change, diffIds: ["sha256:ee"] })).toMatchObject({
      config: { Env: ["PATH=/usr/bin", "LANG=en_US.utf8", "PGDATA=/seed/pgdata"] },
      rootfs: { diff_ids: ["sha256:aa", "sha256:bb", "sha256:cc", "sha256:dd", "sha256:ee"] },
    });
  });

  test.each<[string, unknown]>([
    ["it is no such document", undefined],
    ["`os` is not what it should be", { ...official, os: 1 }],
    ["`config.Env.0` is not what it should be", { ...official, config: { Env: [1] } }],
    ["`config.Labels` is not what it should be", { ...official, config: { Labels: ["x"] } }],
    ["`rootfs.type` is not what it should be", { ...official, rootfs: { type: "other", diff_ids: [] } }],
  ])("is refused where %s", async (reason, below) => {
    const problem = await problemOf((async () => seedConfig({ below, ...change }))());
    expect(told(problem)).toBe(
      `unhealthy image-invalid: The configuration of the image below the seed cannot be read: ${reason}.`,
    );
  });
});
