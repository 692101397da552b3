import { describe, expect, test } from "vitest";
import type { SeedFinding } from "../../../src/seeds/finding.ts";
import { brokenInvariants } from "../../../src/seeds/postgres-invariants.ts";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { machine } from "../../support/seed-machine.ts";

const sound = `
CREATE TABLE empty (id serial PRIMARY KEY);
CREATE TABLE given (id serial PRIMARY KEY, v text DEFAULT repeat('x', 3000));
INSERT INTO given (id) SELECT generate_series(1, 10);
SELECT setval('given_id_seq', 10);
CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
INSERT INTO counted DEFAULT VALUES;
CREATE SEQUENCE round CYCLE MAXVALUE 3;
CREATE TABLE rounds (n int DEFAULT nextval('round'));
ALTER SEQUENCE round OWNED BY rounds.n;
INSERT INTO rounds SELECT nextval('round') FROM generate_series(1, 5);
CREATE SEQUENCE price_seq;
CREATE TABLE priced (amount numeric(12,2) DEFAULT nextval('price_seq') PRIMARY KEY);
ALTER SEQUENCE price_seq OWNED BY priced.amount;
INSERT INTO priced SELECT nextval('price_seq') FROM generate_series(1, 5);
CREATE SEQUENCE order_seq;
CREATE TABLE ordered (id text DEFAULT 'ORD-' || to_char(nextval('order_seq'), 'FM0000') PRIMARY KEY);
ALTER SEQUENCE order_seq OWNED BY ordered.id;
INSERT INTO ordered VALUES ('ORD-0007');
CREATE SEQUENCE uuid_seq;
CREATE TABLE known (id uuid DEFAULT lpad(to_hex(nextval('uuid_seq')), 32, '0')::uuid PRIMARY KEY);
ALTER SEQUENCE uuid_seq OWNED BY known.id;
INSERT INTO known DEFAULT VALUES;
CREATE VIEW seen AS SELECT * FROM given;
CREATE TABLE django_migrations (id serial PRIMARY KEY, app text, name text);
INSERT INTO django_migrations (app, name) VALUES ('shop', '0001_initial');
`;

const broken = `
CREATE SCHEMA "Odd ""one";
CREATE TABLE "Odd ""one"."a'b" ("I""d" bigserial PRIMARY KEY);
INSERT INTO "Odd ""one"."a'b" VALUES (9007199254740993);
CREATE TABLE identity (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
INSERT INTO identity OVERRIDING SYSTEM VALUE VALUES (1);
CREATE TABLE falling (id int PRIMARY KEY);
CREATE SEQUENCE falling_seq INCREMENT -2 START -1 OWNED BY falling.id;
INSERT INTO falling VALUES (-5);
CREATE TABLE exact (id serial PRIMARY KEY);
INSERT INTO exact VALUES (7);
SELECT setval('exact_id_seq', 7, false);
INSERT INTO priced VALUES (8.50);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE TABLE domains (id positive PRIMARY KEY);
CREATE SEQUENCE domains_seq OWNED BY domains.id;
INSERT INTO domains VALUES (3);
ALTER TABLE exact ADD CONSTRAINT "Small" CHECK (id < 100) NOT VALID;
TRUNCATE django_migrations;
`;

async function findings(...scripts: readonly string[]): Promise<readonly SeedFinding[]> {
  let found: readonly SeedFinding[] = [];
  const named = scripts.map((text, index) => seedScript(`V${index + 1}__a.sql`, text));
  const data = await machine().load(named, {
    check: async (query) => {
      found = await brokenInvariants(query, { user: "shop", django: true });
    },
  });
  await data.remove();
  return found;
}

describe.skipIf(!hasPostgres)("what a loaded database must hold (skipped without PostgreSQL 15)", () => {
  test("holds of a sound one", async () => {
    expect(await findings(sound)).toEqual([]);
    expect(await findings("SELECT 1;")).toEqual([]);
  });

  test("is found broken, and what the findings advise mends it", async () => {
    const found = await findings(sound, broken);
    expect(found.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`)).toMatchInlineSnapshot(`
      [
        "error seed/sequence-behind "Odd ""one"."a'b".I"d goes up to 9007199254740993, and its sequence "Odd ""one"."a'b_I""d_seq" gives 1 next: the next insert fails.",
        "error seed/sequence-behind public.domains.id goes up to 3, and its sequence public.domains_seq gives 1 next: the next insert fails.",
        "error seed/sequence-behind public.exact.id goes up to 7, and its sequence public.exact_id_seq gives 7 next: the next insert fails.",
        "error seed/sequence-behind public.falling.id goes up to -5, and its sequence public.falling_seq gives -1 next: the next insert fails.",
        "error seed/sequence-behind public.identity.id goes up to 1, and its sequence public.identity_id_seq gives 1 next: the next insert fails.",
        "error seed/sequence-behind public.priced.amount goes up to 8.50, and its sequence public.price_seq gives 6 next: the next insert fails.",
        "warning seed/unvalidated-constraint The constraint "Small" of exact was never checked against its rows (NOT VALID).",
        "error seed/django-migrations There are 13 tables, and public.django_migrations has no rows: \`manage.py migrate\` would make them again and fail.",
      ]
    `);
    const advice = found.flatMap(({ fix }) => /`((?:SELECT|ALTER).*;)`$/.exec(fix ?? "")?.[1] ?? []);
    expect(advice).toHaveLength(7);
    const mended = await findings(sound, broken, advice.join("\n"));
    expect(mended.map(({ rule }) => rule)).toEqual(["seed/django-migrations"]);
  });
});
