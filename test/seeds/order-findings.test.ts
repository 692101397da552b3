import { expect, test } from "vitest";
import { formatLocation } from "../../src/problem.ts";
import { editedScripts } from "../../src/seeds/change-findings.ts";
import type { SeedFinding } from "../../src/seeds/finding.ts";
import type { SeedHistory } from "../../src/seeds/history.ts";
import { lockFileFindings } from "../../src/seeds/lock-findings.ts";
import { orderFindings } from "../../src/seeds/order-findings.ts";
import { database, history, sha256 } from "./made-history.ts";

/** Findings as a person might see them. */
function said(found: SeedHistory | readonly SeedFinding[]): string {
  const findings = "files" in found ? orderFindings(found) : found;
  return findings
    .map(({ rule, severity, message, location, fix }) => {
      const place = location === undefined ? "" : `${formatLocation(location)}  `;
      return `${place}${severity} ${rule}  ${message}${fix === undefined ? "" : `\n  fix: ${fix}`}`;
    })
    .join("\n");
}

const three = ["V001__schema.sql", "V002__data.sql", "V003__users.sql.gz"];

test("scripts that go on where the base ends are fine", () => {
  expect(said(history({ here: three }))).toBe("");
  expect(said(history({ here: three, base: three }))).toBe("");
  expect(said(history({ here: [...three, "V004__x.sql", "V005__x.sql"], base: three, fork: three.slice(0, 2) }))).toBe(
    "",
  );
  expect(said(history({ here: ["V20240101120000__a.sql", "V20261101120000__b.sql"] }))).toBe("");
  expect(said(history({ here: ["V1__a.sql", "V1.1__b.sql", "V2__c.sql", "V10__c.sql"].slice(0, 3) }))).toBe("");
  expect(said(history({ here: ["V022__baseline.sql", "V023__a.sql", "README.md", "verify/V022__baseline.sql"] }))).toBe(
    "",
  );
});

test("two scripts with one version", () => {
  const here = [...three, "V004__a.sql", "V004__b.sql"];
  expect(said(history({ here, lock: here.slice(0, 4) }))).toMatchInlineSnapshot(`
    "seeds/db/V004__b.sql:1:1  error seed/duplicate-version  \`V004__a.sql\` and \`V004__b.sql\` have the same version.
      fix: \`preview seed verify --fix\` gives it the next version"
  `);
  expect(
    said(history({ here: { ...record(three), "V003__a.sql": "new" }, lock: three, base: three })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V003__a.sql:1:1  error seed/duplicate-version  \`V003__users.sql.gz\` and \`V003__a.sql\` have the same version.
      fix: \`preview seed verify --fix\` gives it the next version"
  `);
  expect(
    said(history({ here: ["V1__a.sql", "V001__b.sql", "V1.0__c.sql"], lock: ["V1__a.sql"] })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V001__b.sql:1:1  error seed/duplicate-version  \`V1__a.sql\` and \`V001__b.sql\` have the same version.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/db/V1.0__c.sql:1:1  error seed/duplicate-version  \`V1__a.sql\` and \`V1.0__c.sql\` have the same version.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/db/V001__b.sql:1:1  error seed/mixed-styles  V001 is not written like the other versions, which are numbers without leading zeros.
      fix: \`preview seed verify --fix\` gives it the next version"
  `);
});

test("a gap", () => {
  expect(said(history({ here: [...three, "V005__x.sql", "V009__x.sql"] }))).toMatchInlineSnapshot(`
    "seeds/db/V005__x.sql:1:1  warning seed/gap  V004 is missing between V003 and V005.
    seeds/db/V009__x.sql:1:1  warning seed/gap  V006 to V008 are missing between V005 and V009."
  `);
  expect(said(history({ here: [three[0] ?? "", three[2] ?? ""], lock: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:4:1  error seed/removed  V002 (data) was released (\`seeds/seeds.lock\`), and its script is gone.
      fix: bring the script back, and undo what it does in a new one"
  `);
  expect(said(history({ here: [three[0] ?? "", three[2] ?? ""], lock: three, base: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:4:1  error seed/removed  V002 (data) was released (origin/main, 1a2b3c4), and its script is gone.
      fix: bring the script back, and undo what it does in a new one"
  `);
});

test("a script that sorts before what the base has", () => {
  const base = [...three, "V005__x.sql"];
  expect(said(history({ here: [...base, "V004__late.sql"], base }))).toMatchInlineSnapshot(`
    "seeds/db/V004__late.sql:1:1  error seed/out-of-order  \`V004__late.sql\` sorts before V005, which is already on origin/main.
      fix: \`preview seed verify --fix\` gives it the next version"
  `);
  expect(said(history({ here: [...base, "V004__late.sql"], lock: base }))).toMatchInlineSnapshot(`
    "seeds/db/V004__late.sql:1:1  error seed/out-of-order  \`V004__late.sql\` sorts before V005, which is already in \`seeds/seeds.lock\`.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V004__late.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  // The base has gone on since the branch left it.
  const ahead = [...three, "V004__theirs.sql", "V005__theirs.sql"];
  expect(said(history({ here: [...three, "V004__ours.sql"], base: ahead, fork: three }))).toMatchInlineSnapshot(`
    "seeds/db/V004__ours.sql:1:1  error seed/version-taken  \`V004__ours.sql\` has the version of \`V004__theirs.sql\`, which is on origin/main already.
      fix: \`preview seed verify --fix\` gives it the next version"
  `);
  expect(said(history({ here: three, base: ahead, fork: three }))).toBe("");
  expect(said(history({ here: ahead, base: ahead, fork: three }))).toBe("");
});

const edited = { ...record(three), "V002__data.sql": "insert 1;\ninsert 2;\n" };

test("a released script that was edited", () => {
  const changed = history({ here: edited, lock: three, base: three });
  expect(said(changed)).toMatchInlineSnapshot(`
    "seeds/db/V002__data.sql:1:1  error seed/edited  \`V002__data.sql\` differs from the released one (origin/main, 1a2b3c4).
      fix: put the change into a new script, or run \`preview seed amend V002\`, which rebuilds everything"
  `);
  const texts = (_: string, where: "work-tree" | "released") =>
    where === "work-tree" ? "insert 1;\ninsert 2;\n" : "\uFEFFinsert 1;\r\ninsert 3;\n";
  expect(said(orderFindings(changed, texts))).toMatchInlineSnapshot(`
    "seeds/db/V002__data.sql:2:1  error seed/edited  \`V002__data.sql\` differs from the released one (origin/main, 1a2b3c4, line 2).
      fix: put the change into a new script, or run \`preview seed amend V002\`, which rebuilds everything"
  `);
  expect(editedScripts(changed).map(({ script, released }) => [script.path, released.path])).toEqual([
    ["V002__data.sql", "V002__data.sql"],
  ]);
  expect(said(history({ here: edited, lock: three }))).toMatchInlineSnapshot(`
    "seeds/db/V002__data.sql:1:1  error seed/edited  \`V002__data.sql\` differs from the released one (\`seeds/seeds.lock\`).
      fix: put the change into a new script, or run \`preview seed amend V002\`, which rebuilds everything"
  `);
  // Without a line of its own in the lock it is no less released.
  expect(said(history({ here: edited, lock: [], base: three }))).toMatchInlineSnapshot(`
    "seeds/db/V002__data.sql:1:1  error seed/edited  \`V002__data.sql\` differs from the released one (origin/main, 1a2b3c4).
      fix: put the change into a new script, or run \`preview seed amend V002\`, which rebuilds everything
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V001__schema.sql\`, \`V002__data.sql\` and \`V003__users.sql.gz\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("a released script that was edited on purpose", () => {
  expect(said(history({ here: edited, lock: edited, base: three }))).toMatchInlineSnapshot(
    `"seeds/seeds.lock:1:1  info seed/rewritten  V002 was released (origin/main, 1a2b3c4) and rewritten on purpose: everything is built anew."`,
  );
});

test("a released script that is gone, and one that was folded into another", () => {
  const here = ["V002__data.sql", "V003__users.sql.gz"];
  expect(said(history({ here, lock: three, base: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:3:1  error seed/removed  V001 (schema) was released (origin/main, 1a2b3c4), and its script is gone.
      fix: bring the script back, and undo what it does in a new one"
  `);
  expect(said(history({ here, lock: [], base: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:1:1  error seed/removed  V001 (schema) was released (origin/main, 1a2b3c4), and its script is gone.
      fix: bring the script back, and undo what it does in a new one
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V002__data.sql\` and \`V003__users.sql.gz\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  const folded = { "V003__baseline.sql": "all" };
  expect(said(history({ here: folded, lock: folded, base: three, fork: three }))).toMatchInlineSnapshot(
    `"seeds/seeds.lock:1:1  info seed/rewritten  V003, V001 and V002 were released (origin/main, 0f0f0f0) and rewritten on purpose: everything is built anew."`,
  );
  expect(said(history({ here: folded, lock: folded, base: three }))).toMatchInlineSnapshot(
    `"seeds/seeds.lock:1:1  info seed/rewritten  V003 was released (origin/main, 1a2b3c4) and rewritten on purpose: everything is built anew."`,
  );
});

test("documents that go into another collection", () => {
  const mongo = database("engine: mongo, base: mongo:8");
  const lock = { "V1__seed.orders.ndjson": "{}" };
  expect(
    said(history({ database: mongo, here: { "V1__seed.order_lines.ndjson": "{}" }, lock, base: lock })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V1__seed.order_lines.ndjson:1:1  error seed/edited  \`V1__seed.order_lines.ndjson\` fills another collection than the released one (origin/main, 1a2b3c4).
      fix: put the change into a new script, or run \`preview seed amend V1\`, which rebuilds everything"
  `);
  expect(
    said(history({ database: mongo, here: { "V1__other.orders.ndjson": "{}" }, lock, base: lock })),
  ).toMatchInlineSnapshot(`
    "seeds/seeds.lock:3:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` calls V1 "seed.orders", and the script is \`V1__other.orders.ndjson\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("names that are none, and styles that are mixed", () => {
  expect(said(history({ here: [...three, "V004_x.sql", "V005__X.SQL", "more/V006__x.sql"] }))).toMatchInlineSnapshot(`
    "seeds/db/V004_x.sql:1:1  error seed/script-name  "V004_x.sql" is not run: two underscores stand between the version and the description.
      fix: rename it to \`V004__x.sql\`, as \`preview seed verify --fix\` does
    seeds/db/V005__X.SQL:1:1  error seed/upper-case-extension  "V005__X.SQL" is not run: its extension must be in lower case.
      fix: rename it to \`V005__X.sql\`, as \`preview seed verify --fix\` does
    seeds/db/more/V006__x.sql:1:1  error seed/sub-folder  "more/V006__x.sql" lies in a sub-folder, and only files of \`seeds/db\` itself are run.
      fix: move it to \`seeds/db\`"
  `);
  expect(
    said(history({ here: [...three, "V20240101120000__x.sql", "V4__x.sql"], lock: three })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V4__x.sql:1:1  error seed/mixed-styles  V4 is not written like the other versions, which are numbers of at least 3 digits.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/db/V20240101120000__x.sql:1:1  error seed/mixed-styles  V20240101120000 is not written like the other versions, which are numbers of at least 3 digits.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V4__x.sql\` and \`V20240101120000__x.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  expect(
    said(history({ here: ["V20240101120000__a.sql", "V20240101__b.sql"], lock: ["V20240101120000__a.sql"] })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V20240101__b.sql:1:1  error seed/out-of-order  \`V20240101__b.sql\` sorts before V20240101120000, which is already in \`seeds/seeds.lock\`.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/db/V20240101__b.sql:1:1  error seed/mixed-styles  V20240101 is not written like the other versions, which are timestamps of 14 digits.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V20240101__b.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  expect(
    said(history({ here: ["V1__a.sql", "V2__b.sql", "V03__b.sql"], lock: ["V1__a.sql", "V2__b.sql"] })),
  ).toMatchInlineSnapshot(`
    "seeds/db/V03__b.sql:1:1  error seed/mixed-styles  V03 is not written like the other versions, which are numbers without leading zeros.
      fix: \`preview seed verify --fix\` gives it the next version
    seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V03__b.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  expect(said(history({ here: ["README.md"] }))).toMatchInlineSnapshot(`
    "seeds/seeds.yaml:1:1  error seed/no-scripts  \`seeds/db\` has no script for the database \`main\`.
      fix: \`preview seed new <text> --db main\` writes the first"
  `);
});

test("a lock that is out of date", () => {
  const more = ["V004__a.sql", "V005__a.sql", "V006__a.sql", "V007__a.sql", "V008__a.sql"];
  expect(said(history({ here: [...three, ...more], lock: three, base: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V004__a.sql\`, \`V005__a.sql\`, \`V006__a.sql\` and 2 more.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  const here = { ...record(three), "V004__renamed.sql": "1", "V005__b.sql": "changed since" };
  const lock = { ...record(three), "V004__a.sql": "1", "V005__b.sql": "2", "V006__c.sql": "3" };
  expect(said(history({ here, lock, base: three }))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:6:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` calls V004 "a", and the script is \`V004__renamed.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it
    seeds/seeds.lock:7:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has another text for V005 than \`V005__b.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it
    seeds/seeds.lock:8:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has a line of V006, whose script is gone.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("a version that is padded now", () => {
  expect(
    said(history({ here: { "V001__a.sql": "1" }, lock: { "V1__a.sql": "1" }, base: { "V001__a.sql": "1" } })),
  ).toMatchInlineSnapshot(`
    "seeds/seeds.lock:3:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` calls V1 "a", and the script is \`V001__a.sql\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("a base image that moved, or was changed", () => {
  const moved = history({ here: three, baseDigest: `sha256:${sha256("newer")}` });
  expect(said(moved)).toMatchInlineSnapshot(`
    "seeds/seeds.lock:2:1  warning seed/base-moved  \`postgres:17-bookworm\` is now sha256:804f51f71254…, and \`seeds/seeds.lock\` has sha256:ba86fdc350ae….
      fix: \`preview seed build --update-base\` builds everything on the new one"
  `);
  expect(said(history({ here: three, baseDigest: moved.lock.lock.bases[0]?.digest ?? "" }))).toBe("");
  expect(said({ ...moved, database: database("engine: postgres, base: postgres:18") })).toMatchInlineSnapshot(`
    "seeds/seeds.lock:2:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has the base image \`postgres:17-bookworm\`, and seeds.yaml has \`postgres:18\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
  const none = { ...moved.lock, lock: { ...moved.lock.lock, bases: [] } };
  expect(said({ ...moved, lock: none })).toMatchInlineSnapshot(`
    "seeds/seeds.lock:1:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has no base image of \`main\`.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("a lock with a database that is not there any more", () => {
  const { lock, lockFile } = history({ here: three });
  expect(said(lockFileFindings(lock, lockFile, ["main"]))).toBe("");
  expect(said(lockFileFindings(lock, lockFile, ["other"]))).toMatchInlineSnapshot(`
    "seeds/seeds.lock:2:1  error seed/lock-out-of-date  \`seeds/seeds.lock\` has lines of \`main\`, which seeds.yaml does not have.
      fix: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("a folder with a hundred thousand files takes seconds at most", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => `V${index}__a.sql`);
  const others = many.map((file) => file.replace("__", "_"));
  const started = process.cpuUsage();
  expect(
    orderFindings(history({ here: [...many, ...others], lock: many.slice(1), base: many.toReversed() })),
  ).not.toEqual([]);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});

function record(made: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(made.map((path) => [path, path]));
}
