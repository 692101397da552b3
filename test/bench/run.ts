import { measure, type Row, table } from "./compare.ts";
import { publishBars } from "./publish.ts";
import { renderingBars } from "./rendering.ts";
import { startupBars } from "./startup.ts";

/** All bars, or those whose name has the argument in it. Exit code 1 when one is missed. */
const wanted = process.argv[2] ?? "";
const measured: Row[] = [];
for (const open of [startupBars, renderingBars, publishBars]) {
  const { bars, close } = await open();
  try {
    for (const bar of bars.filter(({ name }) => name.includes(wanted))) {
      process.stderr.write(`measuring ${bar.name} …\n`);
      measured.push(await measure(bar));
    }
  } finally {
    await close();
  }
}
process.stdout.write(table(measured));
process.exitCode = measured.some(({ failed }) => failed) ? 1 : 0;
