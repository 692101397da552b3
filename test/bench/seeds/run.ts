import { measure, type Row, table } from "../compare.ts";
import { buildingBars } from "./building.ts";
import { ground } from "./ground.ts";
import { memoryRow } from "./memory.ts";
import { requestsRow } from "./requests.ts";
import { startingBars } from "./starting.ts";

/**
 * All bars of seeds, or those of one of the parts that the argument names. Needs Debian's postgresql-15 and
 * docker-registry. Exit code 1 when one is missed.
 */
const place = await ground();
const bars = async (open: typeof startingBars) => {
  const rows: Row[] = [];
  for (const bar of await open(place)) rows.push(await measure({ ...bar, judge: "median" }));
  return rows;
};
const parts = {
  starting: () => bars(startingBars),
  building: () => bars(async () => buildingBars(place)),
  requests: async () => [await requestsRow(place)],
  memory: async () => [await memoryRow(place, "INSERT a row"), await memoryRow(place, "COPY")],
} as const;
const wanted = process.argv[2] ?? "";
const measured: Row[] = [];
try {
  for (const [name, part] of Object.entries(parts).filter(([part]) => part.includes(wanted))) {
    process.stderr.write(`measuring ${name} …\n`);
    measured.push(...(await part()));
  }
} finally {
  await place.close();
}
process.stdout.write(table(measured));
process.exitCode = measured.some(({ failed }) => failed) ? 1 : 0;
