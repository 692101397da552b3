import { type GcReport, gcNothing, gcTable, gcTroubles } from "../report/gc-report.ts";
import { printable } from "./printable.ts";
import { renderTable } from "./table.ts";

/** The table of what would be done or was done. */
export function gcTableText(report: GcReport): string {
  const { header, rows } = gcTable(report);
  return renderTable(
    header,
    rows.map((row) => row.map(printable)),
  );
}

/** The report for a person: the table and what went wrong, or that there was nothing to do. */
export function gcResultText(report: GcReport): string {
  const troubles = gcTroubles(report).map(printable);
  const isQuiet = gcTable(report).rows.length === 0;
  return [isQuiet ? gcNothing(report) : gcTableText(report), ...troubles].join("\n");
}
