import fc from "fast-check";
import { expect, test } from "vitest";
import { type SeedFile, type SeedHistory, scriptsAmong } from "../../src/seeds/history.ts";
import { parseLock, printLock } from "../../src/seeds/lock.ts";
import { lockFileFindings } from "../../src/seeds/lock-findings.ts";
import { orderFindings } from "../../src/seeds/order-findings.ts";
import { planFix, renumber } from "../../src/seeds/renumber.ts";
import { database, history, now, sha256 } from "./made-history.ts";

const three = ["V001__a.sql", "V002__b.sql", "V003__c.sql"];

/** The renames, one a line. */
function renames(made: SeedHistory): string {
  return renumber(made, now)
    .renames.map(({ from, to }) => `${from} → ${to}`)
    .join("\n");
}

test("new scripts move behind what was released, in their order", () => {
  const base = [...three, "V004__theirs.sql"];
  expect(
    renames(history({ here: [...three, "V004__ours.sql", "V005__ours.sql"], base, fork: three })),
  ).toMatchInlineSnapshot(`
    "V005__ours.sql → V006__ours.sql
    V004__ours.sql → V005__ours.sql"
  `);
  expect(
    renames(history({ here: [...three, "V002__x.sql", "V007__x.sql", "V007__y.sql"], base: three })),
  ).toMatchInlineSnapshot(`
    "V002__x.sql → V004__x.sql
    V007__x.sql → V005__x.sql
    V007__y.sql → V006__y.sql"
  `);
  expect(
    renames(history({ here: [...three, "V4_x.sql", "V20240101120000__y.sql", "V005__Z.SQL"], base: three })),
  ).toMatchInlineSnapshot(`
    "V4_x.sql → V004__x.sql
    V20240101120000__y.sql → V006__y.sql
    V005__Z.SQL → V005__Z.sql"
  `);
  expect(
    renames(
      history({
        here: ["V20240101120000__a.sql", "V20240101120000__b.sql", "V3__c.sql"],
        lock: ["V20240101120000__a.sql"],
      }),
    ),
  ).toMatchInlineSnapshot(`
    "V20240101120000__b.sql → V20261123091201__b.sql
    V3__c.sql → V20261123091200__c.sql"
  `);
});

test("what is right stays, and so does what only a person can decide", () => {
  expect(renames(history({ here: [...three, "V004__x.sql", "V004.1__y.sql"], base: three }))).toBe("");
  expect(renames(history({ here: ["V20240101120000__a.sql", "V20250101120000__b.sql"], lock: [] }))).toBe("");
  expect(
    renames(history({ here: [...three, "R__x.sql", "sub/V009__x.sql", "schema.sql", "V004__.sql"], base: three })),
  ).toBe("");
});

test("a released script whose name has a slip is still the released one", () => {
  const made = history({
    here: { "v001__a.SQL": "1", "V002__b.sql": "2" },
    lock: { "V001__a.sql": "1", "V002__b.sql": "2" },
  });
  expect(renames(made)).toBe("v001__a.SQL → V001__a.sql");
});

test("two files that are meant to have one name get two", () => {
  expect(
    renames(history({ here: [...three, "V4_x.sql", "V4-x.sql", "V004__x.sql"], base: three })),
  ).toMatchInlineSnapshot(`
    "V4_x.sql → V005__x.sql
    V4-x.sql → V006__x_2.sql"
  `);
});

test("edits and removals stay errors", () => {
  const made = history({ here: { "V001__a.sql": "edited", "V003__c.sql": "3" }, lock: three, base: three });
  const rules = (of: SeedHistory) => orderFindings(of).map(({ rule }) => rule);
  const { lock, renames: none } = renumber(made, now);
  expect(none).toEqual([]);
  expect(rules({ ...made, lock: { ...made.lock, lock } })).toEqual(
    rules(made).filter((rule) => rule !== "seed/lock-out-of-date"),
  );
  expect(rules({ ...made, lock: { ...made.lock, lock } })).toContain("seed/edited");
  expect(rules({ ...made, lock: { ...made.lock, lock } })).toContain("seed/removed");
});

test("a lock that is written for the first time knows what is gone", () => {
  const made = history({ here: three.slice(1), lock: [], base: three });
  const { lock } = renumber(made, now);
  expect(orderFindings({ ...made, lock: { ...made.lock, lock } }).map(({ rule }) => rule)).toContain("seed/removed");
});

test("of two scripts with a released version the one with its name is the released one", () => {
  const here = { "V001__a.sql": "edited", "V001__0.sql": "new", "V002__b.sql": "2" };
  expect(renames(history({ here, lock: { "V001__a.sql": "1", "V002__b.sql": "2" } }))).toBe(
    "V001__0.sql → V003__0.sql",
  );
});

test("all databases are put right together, and lines of others go", () => {
  const catalog = { ...database("engine: mongo, base: mongo:8"), name: "catalog", scripts: "catalog" };
  const lock = parseLock(`# preview seeds.lock 1\nold V1 sha256:${sha256("1")} a\n<<<<<<< HEAD\n`, "seeds/seeds.lock");
  const baseDigest = `sha256:${sha256("base")}`;
  const main = { ...history({ here: { "V1__a.sql": "1", "V1__b.sql": "2" }, baseDigest }), lock };
  const other = { ...history({ database: catalog, here: { "V1__a.js": "1" }, baseDigest }), lock };
  const plan = planFix([main, other], now);
  expect(plan.renames).toEqual([{ from: "seeds/db/V1__b.sql", to: "seeds/db/V2__b.sql" }]);
  expect(plan.lock.replaceAll(/[0-9a-f]{60}/g, "…")).toMatchInlineSnapshot(`
    "# preview seeds.lock 1
    base catalog mongo:8 sha256:…d4a2
    base main postgres:17-bookworm sha256:…d4a2
    catalog V1 sha256:…5b4b a
    main V1 sha256:…5b4b a
    main V2 sha256:…ab35 b
    "
  `);
});

/** The files after the renames, done one by one as a person's machine does them. */
function afterRenames({ files }: SeedHistory, plan: ReturnType<typeof renumber>): readonly SeedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const { from, to } of plan.renames) {
    const file = byPath.get(from);
    if (file === undefined || byPath.has(to)) throw new Error(`${from} → ${to} meets another file`);
    byPath.delete(from);
    byPath.set(to, { ...file, path: to });
  }
  return [...byPath.values()];
}

const label = fc.constantFrom("a", "b", "c-d", "e_f");
const numbers = fc
  .integer({ min: 0, max: 14 })
  .chain((n) => fc.constantFrom(`${n}`, `${n}`.padStart(3, "0"), `${n}.${n}`));
const stamps = fc.integer({ min: 0, max: 9 }).map((n) => `2025010${n}120000`);
const slips = fc.constantFrom(
  "V*__+.sql",
  "V*__+.sql",
  "V*__+.sql",
  "V*_+.sql",
  "v*__+.SQL",
  "*__+.sql",
  "V*__+.sql.gz",
  "V*-+.sql.GZ",
);
const anyFile = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: numbers }, { weight: 1, arbitrary: stamps }), label, slips)
  .map(([version, name, slip]) => slip.replace("*", version).replace("+", name));

/** A history whose released scripts are in order, with anything added that can be put right. */
const anyHistory = fc
  .record({
    released: fc.integer({ min: 0, max: 5 }),
    ahead: fc.integer({ min: 0, max: 3 }),
    style: fc.constantFrom("001", "1", "20240101120000"),
    added: fc.uniqueArray(anyFile, { maxLength: 6, selector: (path) => path.toLowerCase() }),
    locked: fc.boolean(),
    based: fc.boolean(),
  })
  .map(({ released, ahead, style, added, locked, based }) => {
    const name = (index: number) => `V${`${BigInt(style) + BigInt(index)}`.padStart(style.length, "0")}__r${index}.sql`;
    const fork = Array.from({ length: released }, (_, index) => name(index));
    const base = [...fork, ...Array.from({ length: ahead }, (_, index) => name(released + index))];
    const here = [...fork, ...added];
    const made = history({ here, lock: locked || !based ? fork : [], ...(based && { base, fork }) });
    return { ...made, baseDigest: made.lock.lock.bases[0]?.digest };
  })
  .filter(({ files }) => files.length > 0);

test("a history that was put right has no findings, and its scripts keep their order", () => {
  fc.assert(
    fc.property(anyHistory, (made) => {
      const plan = renumber(made, now);
      const files = afterRenames(made, plan);
      const lock = parseLock(planFix([made], now).lock, made.lockFile);
      const right = { ...made, files, lock };
      expect([...orderFindings(right), ...lockFileFindings(lock, made.lockFile, ["main"])]).toEqual([]);
      expect(renumber(right, now).renames).toEqual([]);
      expect(printLock(renumber(right, now).lock)).toBe(printLock(lock.lock));

      const order = (of: SeedHistory) => scriptsAmong(of.files, of).map(({ sha256: content }) => content);
      const known = order(made).filter((content) => made.base?.files.some(({ sha256: other }) => other === content));
      expect(order(right).filter((content) => known.includes(content))).toEqual(known);
      expect(files.map(({ sha256: content }) => content).toSorted()).toEqual(
        made.files.map(({ sha256: content }) => content).toSorted(),
      );
    }),
    { numRuns: 1000 },
  );
});

test("the order of scripts does not depend on the order in which they are found", () => {
  fc.assert(
    fc.property(
      anyHistory.chain((made) =>
        fc.tuple(fc.constant(made), fc.shuffledSubarray([...made.files], { minLength: made.files.length })),
      ),
      ([made, shuffled]) => {
        const other = { ...made, files: shuffled };
        expect(scriptsAmong(shuffled, made)).toEqual(scriptsAmong(made.files, made));
        expect(new Set(orderFindings(other))).toEqual(new Set(orderFindings(made)));
      },
    ),
  );
});
