import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLock, printLock, type SeedLock } from "../../src/seeds/lock.ts";
import { compareScripts } from "../../src/seeds/script-name.ts";
import { parseVersion } from "../../src/seeds/script-version.ts";

const file = "seeds/seeds.lock";
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,3})?$/);
const base = fc.record({
  database: name,
  reference: fc.stringMatching(/^[a-z0-9.]{1,9}(:5000)?\/[a-z]{1,9}:[\w.-]{1,20}$/),
  digest: hash.map((hex) => `sha256:${hex}`),
});
const script = fc.record({
  database: name,
  written: fc.stringMatching(/^\d{1,6}(\.\d{1,3}){0,2}$/),
  label: fc.stringMatching(/^[A-Za-z0-9][\w-]{0,30}(\.[a-z][\w.-]{0,9})?$/),
  sha256: hash,
});
const anyLock: fc.Arbitrary<SeedLock> = fc.record({
  bases: fc.uniqueArray(base, { selector: ({ database }) => database }),
  scripts: fc.uniqueArray(
    script.map((one) => ({ ...one, version: parseVersion(one.written)?.version ?? "" })),
    { selector: ({ database, version }) => `${database} ${version}` },
  ),
});

test("a lock is read as it is written, and written in one order", () => {
  fc.assert(
    fc.property(anyLock, (lock) => {
      const text = printLock(lock);
      const parsed = parseLock(text, file);
      expect(parsed.findings).toEqual([]);
      expect(printLock(parsed.lock)).toBe(text);
      expect(parsed.lock.bases).toEqual(expect.arrayContaining([...lock.bases]));
      expect(parsed.lock.scripts).toHaveLength(lock.scripts.length);
      expect(parsed.lock.scripts).toEqual(expect.arrayContaining([...lock.scripts]));
      expect(printLock({ bases: lock.bases.toReversed(), scripts: lock.scripts.toSorted(compareScripts) })).toBe(text);
      for (const entry of parsed.lock.scripts) {
        expect(text.split("\n")[parsed.lineOf(entry) - 1]).toContain(`${entry.database} V${entry.written} `);
      }
      expect(parseLock(text.replaceAll("\n", "\r\n"), file).lock).toEqual(parsed.lock);
    }),
  );
});

const zeros = "0".repeat(64);
const ones = "1".repeat(64);

test("what a lock looks like", () => {
  const lock: SeedLock = {
    bases: [{ database: "main", reference: "docker.io/library/postgres:16-bookworm", digest: `sha256:${zeros}` }],
    scripts: [
      { database: "main", version: "10", written: "010", label: "more", sha256: ones },
      { database: "main", version: "9", written: "009", label: "schema", sha256: zeros },
      { database: "catalog", version: "1", written: "001", label: "orders.order_lines", sha256: zeros },
    ],
  };
  expect(printLock(lock).replaceAll(zeros, "00…").replaceAll(ones, "11…")).toMatchInlineSnapshot(`
    "# preview seeds.lock 1
    base main docker.io/library/postgres:16-bookworm sha256:00…
    catalog V001 sha256:00… orders.order_lines
    main V009 sha256:00… schema
    main V010 sha256:11… more
    "
  `);
  expect(printLock({ bases: [], scripts: [] })).toBe("# preview seeds.lock 1\n");
});

/** What is wrong with a lock, one a line. */
function wrong(text: string): string {
  return parseLock(text, file)
    .findings.map(({ message, location }) => `${location?.line}: ${message}`)
    .join("\n");
}

test("a lock after a merge that was not finished is read from both sides", () => {
  const text = `# preview seeds.lock 1
main V001 sha256:${zeros} schema
<<<<<<< HEAD
main V002 sha256:${zeros} ours
=======
main V002 sha256:${ones} theirs
main V003 sha256:${ones} more
>>>>>>> origin/main
`;
  expect(wrong(text)).toMatchInlineSnapshot(`
    "3: \`seeds/seeds.lock\` has the marks of a merge that was not finished.
    5: \`seeds/seeds.lock\` has the marks of a merge that was not finished.
    6: \`seeds/seeds.lock\` says what line 4 says already.
    8: \`seeds/seeds.lock\` has the marks of a merge that was not finished."
  `);
  expect(parseLock(text, file).lock.scripts.map(({ written, label }) => `${written} ${label}`)).toEqual([
    "001 schema",
    "002 ours",
    "003 more",
  ]);
});

test("lines that say nothing are named", () => {
  const lines = [
    `main V1 sha256:${zeros} a b`,
    `main V1 sha256:${zeros} ../a`,
    `main V1 sha256:${zeros.toUpperCase()}A a`,
    `main Vx sha256:${zeros} a`,
    `Main V1 sha256:${zeros} a`,
    `base main postgres:17 sha256:12`,
    "\u001b[31mred\u202e",
    "x".repeat(100_000),
  ];
  expect(wrong(`# preview seeds.lock 1\n${lines.join("\n")}\n`).replaceAll(zeros, "00…")).toMatchInlineSnapshot(`
    "2: \`seeds/seeds.lock\` has a line that says nothing: main V1 sha256:00… a b.
    3: \`seeds/seeds.lock\` has a line that says nothing: main V1 sha256:00… ../a.
    4: \`seeds/seeds.lock\` has a line that says nothing: main V1 sha256:00…A a.
    5: \`seeds/seeds.lock\` has a line that says nothing: main Vx sha256:00… a.
    6: \`seeds/seeds.lock\` has a line that says nothing: Main V1 sha256:00… a.
    7: \`seeds/seeds.lock\` has a line that says nothing: base main postgres:17 sha256:12.
    8: \`seeds/seeds.lock\` has a line that says nothing: \\u{1b}[31mred\\u{202e}.
    9: \`seeds/seeds.lock\` has a line that says nothing: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…."
  `);
  expect(wrong("# preview seeds.lock 2\n")).toMatchInlineSnapshot(
    `"1: \`seeds/seeds.lock\` has a format that this version of preview does not know: its first line is not \`# preview seeds.lock 1\`."`,
  );
  expect(wrong(`main V1 sha256:${zeros} a\n`)).toMatchInlineSnapshot(
    `"1: \`seeds/seeds.lock\` does not start with \`# preview seeds.lock 1\`."`,
  );
  expect(wrong("")).toBe("");
  expect(parseLock("x\n".repeat(100_000), file).findings).toHaveLength(20);
});

test("whatever a lock says, what is wrong with it is safe to print", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const { message } of parseLock(text, file).findings) expect(message).toMatch(/^[^\p{Cc}\p{Cf}]{5,400}$/u);
    }),
  );
});
