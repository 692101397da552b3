import fc from "fast-check";
import { expect, test } from "vitest";
import { inputHash, type SeedInputs } from "../../src/seeds/inputs.ts";
import { tagsOf } from "../../src/seeds/tags.ts";
import { database, sha256 } from "./made-history.ts";

const script = (version: string, content = version, label = "a") => ({
  version,
  written: version.padStart(3, "0"),
  label,
  sha256: sha256(content),
});

const inputs: SeedInputs = {
  database: database("engine: postgres, base: postgres:17, extensions: [pgcrypto, citext], settings: {a: 1, b: 2}"),
  baseDigest: `sha256:${sha256("base")}`,
  scripts: [script("1"), script("2"), script("22")],
};

const hash = (changed: SeedInputs) => inputHash(changed, sha256);
const withDatabase = (fields: Partial<SeedInputs["database"]>): SeedInputs => ({
  ...inputs,
  database: { ...inputs.database, ...fields },
});

test("the hash stays what it is", () => {
  expect(
    [...tagsOf(inputs, sha256)].map(({ tag, scripts, version }) => ({ tag, scripts, version })),
  ).toMatchInlineSnapshot(`
    [
      {
        "scripts": 3,
        "tag": "v022-8d345460f1e4",
        "version": "22",
      },
      {
        "scripts": 2,
        "tag": "v002-a8d14fdaa951",
        "version": "2",
      },
      {
        "scripts": 1,
        "tag": "v001-8ca8cef0d859",
        "version": "1",
      },
    ]
  `);
});

test.each<[string, SeedInputs]>([
  ["engine", withDatabase({ engine: "redis" })],
  ["database", withDatabase({ database: "shop" })],
  ["user", withDatabase({ user: "shop" })],
  ["password", withDatabase({ password: "shop" })],
  ["locale", withDatabase({ locale: "C" })],
  ["extensions", withDatabase({ extensions: ["pgcrypto"] })],
  ["order of extensions", withDatabase({ extensions: ["citext", "pgcrypto"] })],
  ["settings", withDatabase({ settings: { a: "1", b: "3" } })],
  ["names of settings", withDatabase({ settings: { a: "1", c: "2" } })],
  ["platforms", withDatabase({ platforms: ["linux/arm64"] })],
  ["compression", withDatabase({ compression: "zstd" })],
  ["base", { ...inputs, baseDigest: `sha256:${sha256("other")}` }],
  ["a script's content", { ...inputs, scripts: [script("1"), script("2", "other"), script("22")] }],
  ["a script's version", { ...inputs, scripts: [script("1"), script("3", "2"), script("22")] }],
  ["a script less", { ...inputs, scripts: [script("1"), script("2")] }],
  ["a collection", { ...inputs, scripts: [script("1"), script("2"), script("22", "22", "a.orders")] }],
])("%s changes the hash", (_, changed) => {
  expect(hash(changed)).not.toBe(hash(inputs));
});

test.each<[string, SeedInputs]>([
  ["the name of the database", withDatabase({ name: "other" })],
  ["the tag of the base", withDatabase({ base: "postgres:17-bookworm" })],
  ["where it is pushed", withDatabase({ image: "ghcr.io/acme/other" })],
  ["the folder", withDatabase({ scripts: "other" })],
  ["descriptions", { ...inputs, scripts: inputs.scripts.map((one) => ({ ...one, label: "other" })) }],
  ["how versions are padded", { ...inputs, scripts: inputs.scripts.map((one) => ({ ...one, written: one.version })) }],
  ["the order of settings", withDatabase({ settings: { b: "2", a: "1" } })],
])("%s does not change the hash", (_, changed) => {
  expect(hash(changed)).toBe(hash(inputs));
});

test("two inputs have one hash exactly when they are the same", () => {
  const text = fc.string({ maxLength: 3 });
  const fields = fc.record({
    ...{ database: text, user: text, password: text, locale: text, extensions: fc.array(text, { maxLength: 2 }) },
    settings: fc.dictionary(text, text, { maxKeys: 2 }),
  });
  const scripts = fc.array(fc.record({ version: text, written: text, label: fc.constant("a"), sha256: text }), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(fields, scripts, fields, scripts, (one, first, other, second) => {
      const same = JSON.stringify([sorted(one), first.map(key)]) === JSON.stringify([sorted(other), second.map(key)]);
      const [left, right] = [withDatabase(one), withDatabase(other)];
      expect(hash({ ...left, scripts: first }) === hash({ ...right, scripts: second })).toBe(same);
    }),
    { numRuns: 1000 },
  );
});

function sorted<T extends { readonly settings: Readonly<Record<string, string>> }>(fields: T): unknown {
  const { settings, ...rest } = fields;
  const keys = Object.keys(rest).toSorted();
  return [keys.map((name) => Object.entries(rest).find(([key]) => key === name)), Object.entries(settings).toSorted()];
}

function key({ version, sha256: content }: { readonly version: string; readonly sha256: string }): unknown {
  return [version, content];
}

test("the tags of a prefix are those that a shorter list of scripts has", () => {
  const tags = [...tagsOf(inputs, sha256)];
  const shorter = [...tagsOf({ ...inputs, scripts: inputs.scripts.slice(0, 2) }, sha256)];
  expect(tags.slice(1)).toEqual(shorter);
  expect(tags.map(({ scripts }) => scripts)).toEqual([3, 2, 1]);
  for (const { tag, inputs: whole } of tags) expect(tag).toMatch(new RegExp(`^v\\d{3}-${whole.slice(0, 12)}$`));
  expect([...tagsOf({ ...inputs, scripts: [] }, sha256)]).toEqual([]);
});

test("only the tags that are asked for are made", () => {
  let count = 0;
  const [first] = tagsOf(inputs, (text) => {
    count += 1;
    return sha256(text);
  });
  expect(first?.version).toBe("22");
  expect(count).toBe(1);
});
