import { expect, test } from "vitest";
import type { Problem } from "../../src/problem.ts";
import type { SeedHistory } from "../../src/seeds/history.ts";
import { parseLock } from "../../src/seeds/lock.ts";
import { orderFindings } from "../../src/seeds/order-findings.ts";
import { planFix } from "../../src/seeds/renumber.ts";
import { planAmend, planSquash } from "../../src/seeds/rewrite.ts";
import { database, files, history, now, sha256 } from "./made-history.ts";

const base = { "V001__a.sql": "1", "V002__b.sql.gz": "2", "V003__c.sql": "3" };

function rules(made: SeedHistory): readonly string[] {
  return orderFindings(made).map(({ severity, rule }) => `${severity} ${rule}`);
}

function withLock(made: SeedHistory, text: string): SeedHistory {
  return { ...made, lock: parseLock(text, made.lockFile) };
}

/** The code of the Problem that something throws, and what it says. */
function refused(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { kind, code, message, hints } = error as Problem;
    return [`${kind} ${code}`, message, ...hints].join(" ");
  }
  return "";
}

test("amend takes one script as it is now, and no other", () => {
  const made = history({ here: { ...base, "V001__a.sql": "x", "V003__c.sql": "y" }, lock: base, base });
  expect(rules(made)).toEqual(["error seed/edited", "error seed/edited"]);
  const text = planAmend(made, "v3");
  expect(rules(withLock(made, text))).toEqual(["error seed/edited", "info seed/rewritten"]);
  expect(text.split("\n").filter((line) => line.includes(sha256("y")))).toEqual([`main V003 sha256:${sha256("y")} c`]);
  expect(planAmend(history({ here: base }), "003")).toBe(planAmend(history({ here: base }), "V1"));
});

test("squash makes one script of many, and later ones stay", () => {
  const made = history({ here: { ...base, "V004__d.sql": "4" }, base, fork: base });
  const plan = planSquash(made, "V003");
  expect(plan.folds).toEqual(["V001__a.sql", "V002__b.sql.gz", "V003__c.sql"]);
  expect(plan.path).toBe("V003__baseline.sql");
  const squashed = {
    ...withLock(made, plan.lock(sha256("all"))),
    files: files({ [plan.path]: "all", "V004__d.sql": "4" }),
  };
  expect(rules(squashed)).toEqual(["info seed/rewritten"]);
  expect(planSquash(squashed, undefined)).toMatchObject({
    folds: ["V003__baseline.sql", "V004__d.sql"],
    path: "V004__baseline.sql",
  });
});

test("a lock of another format is not overwritten", () => {
  const made = withLock(history({ here: base }), "# preview seeds.lock 2\n{}\n");
  expect(refused(() => planAmend(made, "V1"))).toMatchInlineSnapshot(
    `"config seed-lock-format \`seeds/seeds.lock\` has a format that this version of preview does not know: its first line is not \`# preview seeds.lock 1\`. To go on, use the version of preview that wrote it, or a newer one."`,
  );
  expect(refused(() => planSquash(made, undefined))).toBe(refused(() => planAmend(made, "V1")));
  expect(refused(() => planFix([made], now))).toBe(refused(() => planAmend(made, "V1")));
});

test("what cannot be rewritten", () => {
  const made = history({ here: { ...base, "V3__x.sql": "3" } });
  expect(refused(() => planAmend(made, "V009"))).toMatchInlineSnapshot(
    `"not-found seed-script-missing \`seeds/db\` has no script with the version "V009". The last one is \`V3__x.sql\`."`,
  );
  expect(refused(() => planAmend(made, "\u001b[31m"))).toMatchInlineSnapshot(
    `"not-found seed-script-missing \`seeds/db\` has no script with the version "\\u001b[31m". The last one is \`V3__x.sql\`."`,
  );
  expect(refused(() => planAmend(made, "V003"))).toMatchInlineSnapshot(
    `"config seed-version-twice \`V003__c.sql\` and \`V3__x.sql\` have the same version. Run \`preview seed verify --fix\`, which renumbers the second."`,
  );
  expect(refused(() => planSquash(made, "V001"))).toMatchInlineSnapshot(
    `"usage seed-nothing-to-fold \`seeds/db\` has fewer than two scripts to fold."`,
  );
  expect(refused(() => planSquash(history({ here: [] }), undefined))).toMatchInlineSnapshot(
    `"usage seed-nothing-to-fold \`seeds/db\` has fewer than two scripts to fold."`,
  );
  expect(
    planSquash(
      history({ database: database("engine: mongo, base: mongo:8"), here: ["V1__a.js", "V2__b.c.ndjson"] }),
      undefined,
    ).path,
  ).toBe("V2__baseline.js");
});
