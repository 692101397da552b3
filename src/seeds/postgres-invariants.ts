import type { SeedFinding } from "./finding.ts";

/** Runs one SQL statement; rows by the names of their columns. */
type Query = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export interface InvariantFacts {
  /** The role that scripts run as, and the service connects as. */
  readonly user: string;
  /** The service runs `manage.py migrate`, which looks for its own table of what has run. */
  readonly django: boolean;
}

type Invariant = (query: Query, facts: InvariantFacts) => Promise<readonly SeedFinding[]>;

/** What must hold of a PostgreSQL database when every script is loaded; each says what a service would trip over. */
const invariants: readonly Invariant[] = [
  sequencesAreAhead,
  constraintsAreValid,
  objectsAreOwned,
  migrationsAreRecorded,
];

/** Everything that a loaded database breaks, in the order of the table above. */
export async function brokenInvariants(query: Query, facts: InvariantFacts): Promise<readonly SeedFinding[]> {
  const found: SeedFinding[] = [];
  for (const invariant of invariants) found.push(...(await invariant(query, facts)));
  return found;
}

/** Schemas of the server's own, and that of what was loaded. */
const foreignSchemas = "'pg_catalog', 'information_schema', 'pg_toast', 'preview_seed'";

/**
 * Columns of numbers that take their values from a sequence, each with the statement that compares the two. Of a text
 * such as `ORD-0007` nobody knows what the sequence has to do with it, so other columns are left out.
 */
const sequences = `
SELECT format('%I.%I', tn.nspname, t.relname) AS table, a.attname AS column,
       format('%I.%I', sn.nspname, s.relname) AS sequence, q.seqincrement > 0 AS rising,
       CASE WHEN number.type = 'numeric'::regtype THEN '::bigint' ELSE '' END AS cast,
       format('SELECT used::text, next::text, next %s used AS behind FROM '
              '(SELECT %s(%I)::numeric AS used FROM %I.%I) AS filled, '
              '(SELECT last_value::numeric + CASE WHEN is_called THEN %s ELSE 0 END AS next FROM %I.%I) AS counter',
              CASE WHEN q.seqincrement > 0 THEN '<=' ELSE '>=' END,
              CASE WHEN q.seqincrement > 0 THEN 'max' ELSE 'min' END, a.attname, tn.nspname, t.relname,
              q.seqincrement, sn.nspname, s.relname) AS compare
FROM pg_sequence q
JOIN pg_class s ON s.oid = q.seqrelid
JOIN pg_namespace sn ON sn.oid = s.relnamespace
JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid
 AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
JOIN pg_class t ON t.oid = d.refobjid
JOIN pg_namespace tn ON tn.oid = t.relnamespace
JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
JOIN pg_type y ON y.oid = a.atttypid
CROSS JOIN LATERAL (SELECT CASE y.typtype WHEN 'd' THEN y.typbasetype ELSE y.oid END AS type) AS number
WHERE number.type IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
  AND NOT q.seqcycle AND has_table_privilege(t.oid, 'SELECT') AND has_table_privilege(s.oid, 'SELECT')
ORDER BY 1, 2`;

/** Rows that were loaded with their ids leave the sequence where it was, and the service's first insert fails. */
async function sequencesAreAhead(query: Query): Promise<readonly SeedFinding[]> {
  const found: SeedFinding[] = [];
  for (const owned of await query(sequences)) {
    const [row] = await query(text(owned.compare));
    // Without rows nothing is used, and PostgreSQL's answer is neither yes nor no.
    if (row?.behind !== true) continue;
    const table = text(owned.table);
    const extreme = `${owned.rising === true ? "max" : "min"}("${text(owned.column).replaceAll('"', '""')}")`;
    found.push({
      rule: "seed/sequence-behind",
      severity: "error",
      message: `${table}.${text(owned.column)} goes up to ${text(row.used)}, and its sequence ${text(owned.sequence)} gives ${text(row.next)} next: the next insert fails.`,
      fix: `end the script with \`SELECT setval('${text(owned.sequence).replaceAll("'", "''")}', (SELECT ${extreme}${text(owned.cast)} FROM ${table}));\``,
    });
  }
  return found;
}

/** `conenforced` is there from PostgreSQL 18 on: what is not enforced is not validated on purpose. */
const unvalidated = `
SELECT c.conrelid::regclass::text AS table, quote_ident(c.conname) AS constraint
FROM pg_constraint c
JOIN pg_namespace n ON n.oid = c.connamespace
WHERE NOT c.convalidated AND c.conrelid <> 0 AND to_jsonb(c) ->> 'conenforced' IS DISTINCT FROM 'false'
  AND n.nspname NOT IN (${foreignSchemas})
ORDER BY 1, 2`;

async function constraintsAreValid(query: Query): Promise<readonly SeedFinding[]> {
  return (await query(unvalidated)).map((row) => ({
    rule: "seed/unvalidated-constraint",
    severity: "warning",
    message: `The constraint ${text(row.constraint)} of ${text(row.table)} was never checked against its rows (NOT VALID).`,
    fix: `end the script with \`ALTER TABLE ${text(row.table)} VALIDATE CONSTRAINT ${text(row.constraint)};\``,
  }));
}

/** Tables, views and sequences; what belongs to a column or to an extension follows its owner. */
const owners = `
SELECT format('%I.%I', n.nspname, c.relname) AS object, r.rolname AS owner,
       CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_roles r ON r.oid = c.relowner
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
  AND n.nspname NOT IN (${foreignSchemas}) AND n.nspname NOT LIKE 'pg\\_temp%'
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                    AND (d.deptype = 'e' OR c.relkind = 'S' AND d.deptype IN ('a', 'i')))
ORDER BY 1`;

async function objectsAreOwned(query: Query, { user }: InvariantFacts): Promise<readonly SeedFinding[]> {
  return (await query(owners))
    .filter((row) => text(row.owner) !== user)
    .map((row) => ({
      rule: "seed/foreign-owner",
      severity: "warning",
      message: `${text(row.object)} belongs to ${text(row.owner)} and not to ${user}, as which the service connects: its migrations could not change it.`,
      fix: `end the script with \`ALTER ${text(row.kind)} ${text(row.object)} OWNER TO ${user};\``,
    }));
}

const tables = `
SELECT format('%I.%I', n.nspname, c.relname) AS table,
       c.relname = 'django_migrations' AND has_table_privilege(c.oid, 'SELECT') AS django
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN (${foreignSchemas})
ORDER BY 1`;

/** Without its rows `migrate` begins with the first migration, and its tables are there already. */
async function migrationsAreRecorded(query: Query, { django }: InvariantFacts): Promise<readonly SeedFinding[]> {
  if (!django) return [];
  const all = await query(tables);
  if (all.length === 0) return [];
  const own = all.find((row) => row.django === true);
  const rows = own === undefined ? [] : await query(`SELECT 1 AS one FROM ${text(own.table)} LIMIT 1`);
  if (rows.length > 0) return [];
  return [
    {
      rule: "seed/django-migrations",
      severity: "error",
      message: `There ${all.length === 1 ? "is 1 table" : `are ${all.length} tables`}, and ${own === undefined ? "no table django_migrations" : `${text(own.table)} has no rows`}: \`manage.py migrate\` would make ${all.length === 1 ? "it" : "them"} again and fail.`,
      fix: "take the rows of django_migrations along with `pg_dump`",
    },
  ];
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
