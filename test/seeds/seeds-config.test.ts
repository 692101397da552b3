import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSeedsConfig } from "../../src/seeds/seeds-config.ts";
import { rendered } from "../config/render.ts";

const fixture = readFileSync(new URL("../config/fixtures/seeds.yaml", import.meta.url), "utf8");

/** What is wrong with one database, written as a flow map without its braces, and with more lines below. */
function inDatabase(fields: string, more = ""): string {
  const usual = { name: "main", engine: "postgres", base: "postgres:17", image: "ghcr.io/acme/shop-seed" };
  const left = Object.entries(usual).filter(([key]) => !new RegExp(`(^|, )${key}:`).test(fields));
  const all = [...left.map(([key, value]) => `${key}: "${value}"`), fields].filter((text) => text !== "").join(", ");
  return rendered(
    parseSeedsConfig(`apiVersion: preview/v1\nkind: Seeds\ndatabases:\n- {${all}}\n${more}`, "seeds.yaml"),
  );
}

test("a database has all its defaults", () => {
  const result = parseSeedsConfig(fixture, "seeds/seeds.yaml");
  expect(rendered(result)).toBe("");
  expect(result.ok && result.parsed.value.databases[1]).toMatchInlineSnapshot(`
    {
      "base": "redis:8",
      "compression": "gzip",
      "database": "preview",
      "engine": "redis",
      "extensions": [],
      "image": "ghcr.io/acme/shop-seed-cache",
      "locale": "C.UTF-8",
      "name": "cache",
      "password": "preview",
      "platforms": [
        "linux/amd64",
      ],
      "scripts": "cache",
      "settings": {},
      "user": "preview",
    }
  `);
  expect(result.ok && result.parsed.value.databases[0]?.settings).toEqual({
    shared_buffers: "128MB",
    max_connections: "50",
    jit: "false",
  });
  expect(result.ok && result.parsed.locate(["databases", 2, "engine"])).toEqual({
    file: "seeds/seeds.yaml",
    line: 17,
    column: 29,
  });
});

test("all mistakes of a file show at once, where they are", () => {
  const text = fixture.replace("engine: postgres", "engine: postgress").replace("extensions", "extentions");
  expect(rendered(parseSeedsConfig(`${text}alow: []\n`, "seeds/seeds.yaml"))).toMatchInlineSnapshot(`
    "seeds/seeds.yaml:5:13   databases[0].engine: must be one of "postgres", "redis", "mongo", not "postgress"; did you mean "postgres"?
    seeds/seeds.yaml:13:5   databases[0].extentions: unknown key "extentions"; did you mean "extensions"?
    seeds/seeds.yaml:19:1   alow: unknown key "alow""
  `);
  expect(rendered(parseSeedsConfig("kind: Seeds\n", "seeds/seeds.yaml"))).toMatchInlineSnapshot(`
    "seeds/seeds.yaml:1:1   apiVersion: is missing; it is always "preview/v1"
    seeds/seeds.yaml:1:1   databases: is missing"
  `);
});

test("databases keep out of each other's way", () => {
  const second = (fields: string) => `- {engine: postgres, base: "postgres:17", ${fields}}\nallow: []`;
  expect(inDatabase("", second("name: main, image: ghcr.io/acme/shop-seed"))).toMatchInlineSnapshot(`
    "seeds.yaml:5:49   databases[1].name: is already that of databases[0]
    seeds.yaml:5:62   databases[1].image: is already that of databases[0]"
  `);
  expect(inDatabase("", second("name: b, image: ghcr.io/acme/b, scripts: main/b"))).toMatchInlineSnapshot(
    `"seeds.yaml:5:84   databases[1].scripts: must not lie in the folder of databases[0]"`,
  );
  expect(inDatabase("", second("name: b, image: ghcr.io/acme/b, scripts: main"))).toBe("");
  expect(inDatabase("scripts: ./main/")).toMatchInlineSnapshot(
    `"seeds.yaml:4:101   databases[0].scripts: must be a folder below seeds/, written without . and empty parts"`,
  );
  expect(inDatabase("scripts: ../main")).toMatchInlineSnapshot(
    `"seeds.yaml:4:101   databases[0].scripts: must be a path below the repository, without .."`,
  );
  expect(inDatabase("scripts: /etc")).toMatchInlineSnapshot(
    `"seeds.yaml:4:101   databases[0].scripts: must be a path below the repository, without .."`,
  );
  expect(inDatabase("name: base")).toMatchInlineSnapshot(
    `"seeds.yaml:4:84   databases[0].name: must not be "base", a word of seeds.lock"`,
  );
});

test.each([
  "postgres:17-bookworm",
  "localhost:5000/postgres:17",
  "docker.io/library/postgres:16.4",
  `ghcr.io/acme/postgres@sha256:${"0".repeat(64)}`,
])("%s can be a base", (base) => {
  expect(inDatabase(`base: "${base}"`)).toBe("");
});

test.each(["postgres", "localhost:5000/postgres", "postgres:", "a b:1", "postgres:17\\e[31m", "postgres:17@sha256:12"])(
  "%s cannot be a base",
  (base) => {
    expect(inDatabase(`base: "${base}"`)).toMatch(/^seeds.yaml:4:\d+ {3}databases\[0\].base: must /);
  },
);

test.each([
  ["ghcr.io/acme/shop-seed-main", true],
  ["localhost:5000/seed", true],
  ["ghcr.io/acme/shop-seed:main", false],
  ["shop-seed", false],
  ["ghcr.io/Acme/shop", false],
  ["ghcr.io/acme/../shop", false],
  ["ghcr.io//shop", false],
])("%s as an image: %s", (image, fits) => {
  expect(inDatabase(`image: "${image}"`) === "").toBe(fits);
});

test("names of the server's own are taken, and only PostgreSQL is set up", () => {
  expect(inDatabase("database: template1, user: pg_monitor")).toMatchInlineSnapshot(`
    "seeds.yaml:4:102   databases[0].database: is a database of the server's own
    seeds.yaml:4:119   databases[0].user: must not start with pg_, as PostgreSQL's own do"
  `);
  expect(
    inDatabase("engine: mongo, database: admin, extensions: [a], settings: {a: 1}, locale: C"),
  ).toMatchInlineSnapshot(`
    "seeds.yaml:4:97   databases[0].database: is a database of the server's own
    seeds.yaml:4:116   databases[0].extensions: are only for postgres
    seeds.yaml:4:131   databases[0].settings: are only for postgres
    seeds.yaml:4:147   databases[0].locale: is only for postgres"
  `);
  expect(inDatabase("platforms: [linux/amd64, linux/arm64/v8]")).toBe("");
  expect(inDatabase("platforms: [linux/amd64, linux/amd64, arm]")).toMatchInlineSnapshot(
    `"seeds.yaml:4:130   databases[0].platforms[2]: must be os/architecture"`,
  );
  expect(inDatabase("platforms: [linux/amd64, linux/amd64]")).toMatchInlineSnapshot(
    `"seeds.yaml:4:103   databases[0].platforms: must not name one twice"`,
  );
  expect(inDatabase("platforms: []")).toMatchInlineSnapshot(
    `"seeds.yaml:4:103   databases[0].platforms: must have at least 1 item"`,
  );
});

test.each([
  "work_mem: 64MB",
  "search_path: 'shop, public'",
  "jit: off",
  "random_page_cost: 1.1",
  "shared_preload_libraries: 'pg_stat_statements,auto_explain'",
  "pg_stat_statements.track: all",
  "max_files_per_process: 100",
])("%s may be set", (setting) => {
  expect(inDatabase(`settings: {${setting}}`)).toBe("");
});

test.each([
  "data_directory: /tmp",
  "hba_file: /tmp/hba",
  "listen_addresses: '*'",
  "port: 1",
  "unix_socket_directories: /tmp",
  "archive_command: id",
  "restore_command: id",
  "ssl_passphrase_command: id",
  "archive_library: evil",
  "dynamic_library_path: /tmp",
  "DATA_DIRECTORY: /tmp",
  "include: /etc/passwd",
  "include_if_exists: /etc/passwd",
  "jit_provider: ../../evil",
  "shared_preload_libraries: /tmp/evil.so",
  "session_preload_libraries: ../evil",
  "plperl.on_init: system",
  "log_directory: /tmp",
  '"a b": 1',
  '"work_mem\\n": 1',
  'application_name: "a\\nport = 1"',
  'application_name: "a\\0"',
  "work_mem: [1]",
  "work_mem: null",
])("%s may not be set", (setting) => {
  expect(inDatabase(`settings: {${setting}}`)).toMatch(/^seeds.yaml:4:\d+ {3}databases\[0\].settings/);
});
