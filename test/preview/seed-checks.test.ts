import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseManifests } from "../../src/preview/manifest.ts";
import { parseRecord } from "../../src/preview/record.ts";
import { seedMistakes } from "../../src/preview/seed-checks.ts";

const folder = join(import.meta.dirname, "../golden/folder/seeds");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const record = parseRecord(read("preview.json"), "preview.json");

const shop = { user: "shop", password: "sh$p@1", database: "shop" };
const baked = { archive: shop, mongo: { ...shop, database: "reviews" }, postgres: shop, redis: shop, reports: shop };

/** What is wrong with the folder as Kustomize would build it, when a part of it is another. */
function mistakes(change: (text: string) => string, credentials: Parameters<typeof seedMistakes>[2] = baked) {
  const pinned = record.seeds.reduce(
    (text, { store, image, digest }) =>
      text.replaceAll(`image: preview-store-${store}\n`, `image: ${image}@${digest}\n`),
    change(read("stores.yaml")),
  );
  return seedMistakes(parseManifests(pinned, "stores.yaml"), record, credentials);
}

test("the folder as it is hides nothing", () => {
  expect(mistakes((text) => text)).toEqual([]);
});

test("credentials that are not the baked ones", () => {
  const other = { ...baked, archive: { ...shop, password: "new" }, reports: { ...shop, user: "ann", database: "x" } };
  expect(mistakes((text) => text, other)).toMatchInlineSnapshot(`
    [
      "StatefulSet archive sets POSTGRES_PASSWORD to something else than seeds.yaml, which is what the seed was built with",
      "StatefulSet reports sets POSTGRES_USER to something else than seeds.yaml, which is what the seed was built with",
      "StatefulSet reports sets POSTGRES_DB to something else than seeds.yaml, which is what the seed was built with",
    ]
  `);
  expect(
    mistakes((text) => text.replace("value: sh$$p@1", "valueFrom: {secretKeyRef: {name: a, key: b}}")),
  ).toHaveLength(1);
  expect(mistakes((text) => text.replaceAll("sh$$p@1", "sh$p@1"))).toHaveLength(3);
});

test("another folder for the data, in each way that data can be kept", () => {
  const pgdata = (value: string) => (text: string) => text.replaceAll(/(name: PGDATA\n +value: ).*/g, `$1${value}`);
  expect(mistakes(pgdata("/var/lib/postgresql/data"))).toMatchInlineSnapshot(`
    [
      "StatefulSet archive sets PGDATA to another folder than /var/lib/preview/data, where the seed's data is",
      "StatefulSet postgres sets PGDATA to another folder than /var/lib/preview/data, where the seed's data is",
      "StatefulSet reports sets PGDATA to another folder than /seed/pgdata, where the seed's data is",
    ]
  `);
  expect(mistakes((text) => text.replaceAll(/ +- name: PGDATA\n +value: .*\n/g, ""))).toHaveLength(3);
});

test("what only counts while an empty database is made, and arguments of MongoDB", () => {
  const mongo = (lines: string) => (text: string) =>
    text.replace("        - image: preview-store-mongo\n", `        - image: preview-store-mongo\n${lines}`);
  expect(mistakes(mongo("          env: [{name: MONGO_INITDB_ROOT_USERNAME, value: a}]\n"))).toMatchInlineSnapshot(`
    [
      "StatefulSet mongo sets MONGO_INITDB_ROOT_USERNAME, which is only for an empty database and not for one that starts from a seed",
    ]
  `);
  expect(mistakes(mongo("          args: [--dbpath=/data/other]\n"))).toMatchInlineSnapshot(`
    [
      "StatefulSet mongo has the argument --dbpath=/data/other, which leads away from the seed's data",
    ]
  `);
  expect(mistakes(mongo("          args: [--directoryperdb]\n"))).toEqual([]);
});
