import fc from "fast-check";
import { expect, test } from "vitest";
import { scriptFileKind } from "../../src/seeds/name-findings.ts";
import { compareScripts, formatScriptName, parseScriptName } from "../../src/seeds/script-name.ts";
import {
  compareVersions,
  hasStyle,
  nextVersion,
  parseVersion,
  type ScriptVersion,
  styleOf,
} from "../../src/seeds/script-version.ts";
import { now } from "./made-history.ts";

test.each([
  ["V1__a.sql", { version: "1", written: "1", label: "a", extension: "sql", packed: undefined }],
  ["V003__demo_users.sql.gz", { version: "3", written: "003", label: "demo_users", extension: "sql", packed: "gz" }],
  ["V2_01__x-1.sql.zst", { version: "2.1", written: "2.01", label: "x-1", extension: "sql", packed: "zst" }],
  ["V2.0__x__y.sql", { version: "2", written: "2.0", label: "x__y", extension: "sql", packed: undefined }],
  ["V20251101120000__x.sql", { version: "20251101120000", written: "20251101120000", label: "x" }],
  ["V000__2024.sql", { version: "0", written: "000", label: "2024" }],
])("%s is a script", (file, expected) => {
  expect(parseScriptName(file, "postgres")).toMatchObject(expected);
});

test("each engine has its extensions, and documents a collection", () => {
  expect(parseScriptName("V1__a.redis", "redis")).toBeDefined();
  expect(parseScriptName("V1__a.js.gz", "mongo")).toBeDefined();
  expect(parseScriptName("V1__orders.order_lines.ndjson", "mongo")?.label).toBe("orders.order_lines");
  expect(parseScriptName("V1__orders.fs.files.ndjson.zst", "mongo")?.label).toBe("orders.fs.files");
  expect(parseScriptName("V1__orders.ndjson", "mongo")).toBeUndefined();
  expect(parseScriptName("V1__orders.lines.js", "mongo")).toBeUndefined();
  expect(parseScriptName("V1__a.sql", "redis")).toBeUndefined();
  expect(parseScriptName("V1__a.up.sql", "postgres")).toBeUndefined();
});

/** What `verify` says about a file, or what else it is. */
function said(path: string, engine: "postgres" | "redis" | "mongo" = "postgres"): string {
  const found = scriptFileKind(path, "seeds/db", engine);
  if (found.kind !== "misnamed") return found.kind;
  const { rule, severity, message, fix } = found.finding;
  return `${severity} ${rule}  ${message} fix: ${fix}`;
}

test("a near miss is told how it was meant", () => {
  const misses = [
    "V4_x.sql",
    "V4-add users.sql",
    "V4__größe & maße.sql",
    "v004__x.sql",
    "004__x.sql",
    "V 4__x.sql",
    "V004__x.SQL",
    "V004__x.sql.GZ",
    "V004__x.Sql.zstd",
    "V004__.sql",
    "V004__😀.sql",
    "V004.sql",
    "Vx__x.sql",
    "schema.sql",
    "V004__x.sql.bz2",
    "V004__x.redis",
    "V004__x.txt",
    "V004__x",
    "R__views.sql",
    "U004__x.sql",
    "B004__x.sql",
    "000001_create_users.up.sql",
    "000001_create_users.down.sql",
    "20240101120000_create_users.sql",
    "dump.tar",
    "sub/V004__x.sql",
    `V1__${"a".repeat(101)}.sql`,
    `V${"1".repeat(41)}__a.sql`,
    `V1__${"a".repeat(300)}.sql`,
  ];
  expect(misses.map((file) => said(file)).join("\n")).toMatchInlineSnapshot(`
    "error seed/script-name  "V4_x.sql" is not run: two underscores stand between the version and the description. fix: rename it to \`V4__x.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "V4-add users.sql" is not run: two underscores stand between the version and the description. fix: rename it to \`V4__add_users.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "V4__größe & maße.sql" is not run: its description may have letters, digits, _ and -. fix: rename it to \`V4__gro_e_ma_e.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "v004__x.sql" is not run: it must start with a capital V and its version. fix: rename it to \`V004__x.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "004__x.sql" is not run: it must start with a capital V and its version. fix: rename it to \`V004__x.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "V 4__x.sql" is not run: it must start with a capital V and its version. fix: rename it to \`V4__x.sql\`, as \`preview seed verify --fix\` does
    error seed/upper-case-extension  "V004__x.SQL" is not run: its extension must be in lower case. fix: rename it to \`V004__x.sql\`, as \`preview seed verify --fix\` does
    error seed/upper-case-extension  "V004__x.sql.GZ" is not run: its extension must be in lower case. fix: rename it to \`V004__x.sql.gz\`, as \`preview seed verify --fix\` does
    error seed/script-name  "V004__x.Sql.zstd" is not run: packed scripts end with .gz or .zst. fix: rename it to \`V004__x.sql.zst\`, as \`preview seed verify --fix\` does
    error seed/script-name  "V004__.sql" is not run: it has no description. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004__😀.sql" is not run: it has no description. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004.sql" is not run: it has no description. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "Vx__x.sql" is not run: it has no version. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "schema.sql" is not run: it has no version. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004__x.sql.bz2" is not run: it is packed as .bz2, and only .gz and .zst can be read. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004__x.redis" is not run: a script for postgres ends with .sql. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004__x.txt" is not run: a script for postgres ends with .sql. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V004__x" is not run: a script for postgres ends with .sql. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "R__views.sql" is not run: it is a repeatable script, and seeds have none: each script runs once, in the order of the versions. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "U004__x.sql" is not run: it undoes another script, and previews are thrown away instead. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "B004__x.sql" is not run: it is a baseline of Flyway; \`preview seed squash\` makes one that is a script like the others. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "000001_create_users.up.sql" is not run: it must start with a capital V and its version. fix: rename it to \`V000001__create_users.sql\`, as \`preview seed verify --fix\` does
    error seed/script-name  "000001_create_users.down.sql" is not run: it undoes another script, and previews are thrown away instead. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "20240101120000_create_users.sql" is not run: it is named as dbmate and Supabase do; take a \`-- migrate:down\` part out of it and write V before and two underscores after its version. fix: name it \`V<version>__<description>.sql\`
    warning seed/stray-file  "dump.tar" is no script, and nothing reads it. fix: name a script \`V<version>__<description>.sql\`
    error seed/sub-folder  "sub/V004__x.sql" lies in a sub-folder, and only files of \`seeds/db\` itself are run. fix: move it to \`seeds/db\`
    error seed/script-name  "V1__aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is not run: its description is too long. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V11111111111111111111111111111111111111111__a.sql" is not run: its version is too long. fix: name it \`V<version>__<description>.sql\`
    error seed/script-name  "V1__aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is not run: its name is too long. fix: name it \`V<version>__<description>.sql\`"
  `);
  expect(said("V2__orders.ndjson", "mongo")).toMatchInlineSnapshot(
    `"error seed/script-name  "V2__orders.ndjson" is not run: documents need the collection in their name: V002__orders.<collection>.ndjson. fix: name it \`V<version>__<description>.js\` or \`V<version>__<description>.<collection>.ndjson\`"`,
  );
  expect(said("V2_orders.order lines.ndjson", "mongo")).toMatchInlineSnapshot(
    `"error seed/script-name  "V2_orders.order lines.ndjson" is not run: two underscores stand between the version and the description. fix: rename it to \`V2__orders.order_lines.ndjson\`, as \`preview seed verify --fix\` does"`,
  );
});

test.each([
  ".gitkeep",
  "README.md",
  "V001__a.sql~",
  ".V001__a.sql.swp",
  "verify/V003__demo_users.sql",
  "notes/README.md",
])("%s is left alone", (path) => {
  expect(said(path)).toBe("other");
});

const anyVersion = fc
  .array(
    fc.integer({ min: 0, max: 99_999 }).chain((number) => fc.constantFrom(`${number}`, `${number}`.padStart(6, "0"))),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((parts) => fc.constantFrom(parts.join("."), parts.join("_")))
  .map((text) => parseVersion(text) ?? { version: "", written: text });

test("versions have one order, and equal ones one spelling", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyVersion, ({ version: a }, { version: b }, { version: c }) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
  const sorted = ["0", "1", "1.0.1", "1.1", "1.10", "2", "10", "100000000000000000001", "100000000000000000002"];
  expect(sorted.toReversed().toSorted(compareVersions)).toEqual(sorted);
});

test("scripts have one order, whatever order they are found in", () => {
  const anyScript = fc.record({
    version: anyVersion.map(({ version }) => version),
    label: fc.stringMatching(/^[a-zA-Z]{1,3}$/),
  });
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyScript, { selector: ({ version, label }) => `${version} ${label}` })
        .chain((scripts) =>
          fc.tuple(fc.constant(scripts), fc.shuffledSubarray(scripts, { minLength: scripts.length })),
        ),
      ([scripts, shuffled]) => {
        expect(shuffled.toSorted(compareScripts)).toEqual(scripts.toSorted(compareScripts));
      },
    ),
  );
});

test("a name is read as it is written", () => {
  const anyName = fc.record({
    written: anyVersion.map(({ written }) => written),
    label: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/),
    packed: fc.constantFrom("gz" as const, "zst" as const, undefined),
  });
  fc.assert(
    fc.property(anyName, (name) => {
      const read = parseScriptName(formatScriptName({ ...name, extension: "sql" }), "postgres");
      expect(read).toEqual({ ...name, extension: "sql", version: parseVersion(name.written)?.version });
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.stringMatching(/^V?[0-9._]{0,4}_{0,3}.{0,5}\.(sql|SQL|gz|redis)$/),
  fc
    .array(
      fc.constantFrom("V1", "__", "_", "/", "\\", "..", "\0", "\n", "\u001b[31m", "😀", "a", ".sql", ".gz", " ", "‮"),
    )
    .map((parts) => parts.join("")),
);

test("whatever a file is called, the answer is safe to print, and a repaired name is a name", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom("postgres" as const, "mongo" as const), (path, engine) => {
      const found = scriptFileKind(path, "seeds/db", engine);
      if (found.kind === "script") expect(path).toMatch(/^V\d[\w.-]+$/);
      if (found.kind !== "misnamed") return;
      expect(`${found.finding.message}${found.finding.fix}`).toMatch(/^[^\p{Cc}\p{Cf}]{5,600}$/u);
      if (found.meant === undefined) return;
      expect(parseScriptName(formatScriptName(found.meant), engine)).toEqual(found.meant);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [[], "001"],
  [["001", "002"], "003"],
  [["1", "2"], "3"],
  [["9"], "10"],
  [["098", "099"], "100"],
  [["999"], "1000"],
  [["001", "001.1"], "001.2"],
  [["2.1", "2.9"], "2.10"],
  [["20240101"], "20261123"],
  [["202401011200"], "202611230912"],
  [["20240101120000"], "20261123091200"],
  [["20990101120000"], "20990101120001"],
])("after %j comes %s", (written, next) => {
  const versions = written.map((text): ScriptVersion => parseVersion(text) ?? { version: "", written: text });
  const style = styleOf(versions, versions.at(-1));
  const made = nextVersion(versions.at(-1)?.version, style, now);
  expect(made).toBe(next);
  expect(hasStyle({ version: made, written: made }, style)).toBe(true);
});

test("the next version comes after all others and looks like them", () => {
  fc.assert(
    fc.property(fc.array(anyVersion, { minLength: 1 }), (versions) => {
      const sorted = versions.toSorted((one, other) => compareVersions(one.version, other.version));
      const made = parseVersion(nextVersion(sorted.at(-1)?.version, styleOf(sorted, sorted.at(-1)), now));
      expect(compareVersions(made?.version ?? "", sorted.at(-1)?.version ?? "")).toBeGreaterThan(0);
    }),
  );
});
