import { measure, type Row, table } from "../compare.ts";
import { linkBars } from "./link.ts";
import { planRows } from "./plan.ts";
import { sweepRow } from "./sweep.ts";

/** All bars of gc and of what changes published previews, or those of one of the parts that the argument names. */
const parts = {
  plan: planRows,
  sweep: async () => [await sweepRow()],
  link: async () => {
    const { bars, close } = await linkBars();
    try {
      const rows: Row[] = [];
      for (const bar of bars) rows.push(await measure(bar));
      return rows;
    } finally {
      close();
    }
  },
} as const;
const wanted = process.argv[2] ?? "";
const measured: Row[] = [];
for (const [name, part] of Object.entries(parts).filter(([part]) => part.includes(wanted))) {
  process.stderr.write(`measuring ${name} …\n`);
  measured.push(...(await part()));
}
process.stdout.write(table(measured));
process.exitCode = measured.some(({ failed }) => failed) ? 1 : 0;
