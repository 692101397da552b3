import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { formatBytes } from "../../src/report/bytes.ts";
import { findingsGitHub } from "../../src/report/findings-github.ts";
import { findingsSarif } from "../../src/report/findings-sarif.ts";
import { findingsCount, findingsText } from "../../src/report/findings-text.ts";
import type { SeedFinding } from "../../src/seeds/finding.ts";

const findings: readonly SeedFinding[] = [
  {
    rule: "23505",
    severity: "error",
    message: "100 % broken\r\n::error::not a command of ours",
    location: { file: "seeds/a,b:c 1/V001__ü.sql", line: 3, column: 7 },
    fix: "write another",
  },
  { rule: "seed/gap", severity: "warning", message: "V004 is missing." },
  { rule: "seed/nondeterministic", severity: "info", message: "now() gives another value." },
];

test("a finding adds no command of its own to a workflow's log", () => {
  expect(findingsGitHub(findings)).toMatchInlineSnapshot(`
    "::error file=seeds/a%2Cb%3Ac 1/V001__ü.sql,line=3,col=7,title=23505::100 %25 broken%0D%0A::error::not a command of ours%0Afix: write another
    ::warning title=seed/gap::V004 is missing.
    ::notice title=seed/nondeterministic::now() gives another value."
  `);
});

test("SARIF names files as URIs, and each rule once", () => {
  expect(findingsSarif([...findings, ...findings], "1.2.3")).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            version: "1.2.3",
            rules: [{ id: "23505" }, { id: "seed/gap" }, { id: "seed/nondeterministic" }],
          },
        },
        results: [
          {
            ruleIndex: 0,
            level: "error",
            locations: [{ physicalLocation: { artifactLocation: { uri: "seeds/a%2Cb%3Ac%201/V001__%C3%BC.sql" } } }],
          },
          { ruleIndex: 1, level: "warning" },
          { ruleIndex: 2, level: "note" },
          {},
          {},
          {},
        ],
      },
    ],
  });
});

test("SARIF follows its schema, with findings and without", () => {
  const { $schema: _, id: __, ...schema } = sarifSchema;
  // Of draft 4, whose words are the same but for these two; one of its patterns is none in Unicode's mode.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const some of [findings, []]) {
    expect(validate(findingsSarif(some, "1.2.3")), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ ...findingsSarif(findings, "1.2.3"), runs: [{}] })).toBe(false);
});

test("text has everything, and a count", () => {
  expect(findingsText(findings)).toMatchInlineSnapshot(`
    "seeds/a,b:c 1/V001__ü.sql:3:7  error  23505  100 % broken
        ::error::not a command of ours
        fix: write another
    warning  seed/gap  V004 is missing.
    info  seed/nondeterministic  now() gives another value."
  `);
  expect(findingsCount([...findings, ...findings])).toBe("2 errors, 2 warnings, 2 for information");
  expect(findingsCount([])).toBe("");
});

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1.0 KiB"],
  [7_444_889, "7.1 MiB"],
  [3 * 1024 ** 4, "3.0 TiB"],
  [5000 * 1024 ** 4, "5000.0 TiB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
