import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Images, NewImage, PackedLayer, PushRequest } from "../../../src/ports/images.ts";
import { label } from "../../../src/preview/labels.ts";
import { seedConfig } from "../../../src/seeds/image-config.ts";
import { localMachine } from "../../support/local-machine.ts";
import { openFolder } from "../../support/seed-machine.ts";

const name = "ghcr.io/acme/shop-seed-main";
const tag = "v001-0123456789ab";
const base = "docker.io/library/postgres:17-bookworm";

async function machine() {
  const folder = openFolder();
  const { home, images } = await localMachine(folder);
  const pack = (path: string, content: string): Promise<PackedLayer> => {
    const source = join(folder, "file");
    writeFileSync(source, content);
    return images.pack([{ path, source, mode: 0o644, uid: 0, gid: 0 }], "gzip");
  };
  return { folder, images, pack, kept: join(home.seeds, "ghcr.io+acme+shop-seed-main") };
}

function request(upper: readonly PackedLayer[], changed: Partial<PushRequest> & { lower?: NewImage["lower"] } = {}) {
  const { lower = [], ...rest } = changed;
  const image = { platform: "linux/amd64", lower, upper, config: { of: tag }, annotations: {} };
  return { name, tag, images: [image], annotations: {}, ...rest };
}

/** The content of an image, as files by name. */
async function unpacked(images: Images, reference: string): Promise<Readonly<Record<string, string>>> {
  const image = await images.open(reference, "linux/amd64");
  const folder = openFolder();
  if (image === undefined) throw new Error(`${reference} is not there`);
  await images.unpack(image, folder);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

describe("base images", () => {
  test("are names alone, without a network", async () => {
    const { images } = await machine();
    const digest = `sha256:${"a".repeat(64)}`;
    expect(await images.digest(`docker.io/library/postgres@${digest}`)).toBe(digest);
    expect(await images.digest(base)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await images.digest(base)).not.toBe(await images.digest("docker.io/library/postgres:16-bookworm"));
    const image = await images.open(base, "linux/amd64");
    expect(image).toMatchObject({ name: "docker.io/library/postgres", layers: [] });
    const below = { below: image?.config, diffIds: ["sha256:1"], environment: { PGDATA: "/seed" }, labels: { a: "b" } };
    expect(seedConfig(below)).toMatchObject({ config: { Env: ["PGDATA=/seed"], Labels: { a: "b" } } });
  });
});

describe("seeds", () => {
  test("are there by tag and by digest after a push, and not before", async () => {
    const { images, pack } = await machine();
    expect(await images.digest(`${name}:${tag}`)).toBeUndefined();
    expect(await images.open(`${name}:${tag}`, "linux/amd64")).toBeUndefined();
    expect(await images.tags(name)).toEqual([]);
    const seen: number[][] = [];
    const progress = (done: number, all: number) => seen.push([done, all]);
    const layer = await pack("a", "one");
    const pushed = await images.push(request([layer], { progress }));
    expect(pushed).toMatchObject({ pushed: true, uploaded: layer.descriptor.size });
    expect(seen).toEqual([[layer.descriptor.size, layer.descriptor.size]]);
    expect(await images.digest(`${name}:${tag}`)).toBe(pushed.digest);
    expect(await images.digest(`${name}@${pushed.digest}`)).toBe(pushed.digest);
    expect(await images.tags(name)).toEqual([tag]);
    expect(await unpacked(images, `${name}@${pushed.digest}`)).toEqual({ a: "one" });
  });

  test("keep their tag: who comes second gets what is there", async () => {
    const { images, pack, kept } = await machine();
    const [one, two] = [await pack("a", "one"), await pack("a", "two")];
    const both = await Promise.all([images.push(request([one])), images.push(request([two]))]);
    expect(both.map(({ pushed }) => pushed).toSorted()).toEqual([false, true]);
    expect(both[0]?.digest).toBe(both[1]?.digest);
    expect(await images.push(request([await pack("a", "three")]))).toEqual({
      ...{ digest: both[0]?.digest, pushed: false, uploaded: 0 },
    });
    expect(readdirSync(kept)).toEqual([tag]);
  });

  test("a push that was killed leaves nothing that counts", async () => {
    const { images, pack, kept } = await machine();
    mkdirSync(join(kept, `.${tag}.killed.tmp`), { recursive: true });
    expect(await images.tags(name)).toEqual([]);
    await images.push(request([await pack("a", "one")]));
    expect(await images.tags(name)).toEqual([tag]);
  });

  test("a delta has the layers of its parent, and stays when that is removed", async () => {
    const { images, pack } = await machine();
    const first = await images.push(request([await pack("a", "one")]));
    const parent = await images.open(`${name}:${tag}`, "linux/amd64");
    const lower = parent?.layers.map((layer) => ({ name, layer })) ?? [];
    const next = "v002-0123456789ab";
    const delta = await images.push(request([await pack("b", "two")], { tag: next, lower }));
    expect(await images.tags(name)).toEqual([tag, next]);
    expect(await images.remove(name, first.digest)).toBe(true);
    expect(await images.tags(name)).toEqual([next]);
    expect(await unpacked(images, `${name}@${delta.digest}`)).toEqual({ a: "one", b: "two" });
    expect(await images.remove(name, first.digest)).toBe(true);
  });

  test("what is removed while it is unpacked is named", async () => {
    const { images, pack } = await machine();
    const { digest } = await images.push(request([await pack("a", "one")]));
    const image = await images.open(`${name}:${tag}`, "linux/amd64");
    await images.remove(name, digest);
    if (image === undefined) throw new Error("it was there");
    await expect(images.unpack(image, openFolder())).rejects.toMatchObject({ code: "seed-missing" });
  });

  test("one for a single platform stands for all of them", async () => {
    const { images, pack } = await machine();
    const parts = ["linux/amd64", "linux/arm64"].map((platform) => {
      return { platform, tag: `${tag}-${platform.replace("/", "-")}` };
    });
    const join = { name, tag, parts };
    expect(await images.join(join)).toEqual({ digest: undefined, missing: ["linux/amd64", "linux/arm64"] });
    const { digest } = await images.push(request([await pack("a", "one")], { tag: `${tag}-linux-arm64` }));
    expect(await images.join(join)).toEqual({ digest, missing: [] });
    expect(await images.join(join)).toEqual({ digest, missing: [] });
    expect(await unpacked(images, `${name}:${tag}`)).toEqual({ a: "one" });
    await images.remove(name, digest);
    expect(await images.tags(name)).toEqual([]);
  });

  test("go to no folder", async () => {
    const { images, pack } = await machine();
    const layout = images.writeLayout(request([await pack("a", label("x"))]), openFolder());
    await expect(layout).rejects.toMatchObject({ kind: "usage", code: "local-layout" });
  });
});
