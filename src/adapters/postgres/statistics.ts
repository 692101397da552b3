import { availableParallelism } from "node:os";
import type { Connection } from "./connection.ts";

/** More at once gain nothing: the largest table is one piece of work. */
const mostConnections = 8;

/** With the catalogs, the largest first; naming a partitioned table means its partitions too. */
const tables = `
SELECT format('%I.%I', n.nspname, c.relname) AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'm', 'p') AND NOT c.relispartition AND NOT c.relisshared AND n.nspname !~ '^pg_(toast|temp)'
  AND has_schema_privilege(n.oid, 'USAGE')
ORDER BY pg_table_size(c.oid) DESC, 1`;

/**
 * Freezes rows and collects the planner's statistics, as VACUUM (FREEZE, ANALYZE) does, but with every processor. The
 * freezing is done by one, in an order that is always the same: its transactions stay in the files.
 */
export async function prepareTables(connect: () => Promise<Connection>): Promise<void> {
  const first = await connect();
  // Workers that clean the indexes of a table beside each other write to the log in an order that is chance.
  await first.query("SET max_parallel_maintenance_workers = 0");
  await first.query("VACUUM (FREEZE)");
  const names = (await first.query(tables)).map(({ name }) => String(name));
  const analyse = async (connection: Connection) => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) await connection.query(`ANALYZE ${name}`);
    await connection.close();
  };
  const others = Array.from({ length: Math.min(availableParallelism(), mostConnections) - 1 }, connect);
  await Promise.all([analyse(first), ...others.map(async (other) => analyse(await other))]);
}
