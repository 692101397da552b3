import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { limited, type Row } from "../compare.ts";
import type { Ground } from "./ground.ts";

const gibibyte = 1024 ** 3;
const words = "tea bowl oak linen brass wool glass walnut cotton cork steel stoneware".split(" ");

/** A row of some 600 characters. */
const note = (row: number) =>
  Array.from({ length: 90 }, (_, index) => words[(row * 7 + index * index) % words.length]).join(" ");

/** The same data in the two ways in which scripts have it. */
const kinds = {
  "INSERT a row": {
    start: "",
    row: (row: number) => `INSERT INTO large VALUES (${row}, 'customer${row}@example.com', '${note(row)}');\n`,
    end: "",
  },
  COPY: {
    start: "COPY large FROM stdin;\n",
    row: (row: number) => `${row}\tcustomer${row}@example.com\t${note(row)}\n`,
    end: "\\.\n",
  },
} as const;

/** The most memory that a build of a large script takes: of the program, not of PostgreSQL. */
export async function memoryRow(ground: Ground, kind: keyof typeof kinds): Promise<Row> {
  const clone = ground.clone({});
  const script = join(clone.folder, "seeds/postgres/V001__large.sql");
  mkdirSync(dirname(script), { recursive: true });
  await pipeline(content(kind), createWriteStream(script));
  const { memory, milliseconds } = await clone.seed("build", "--engine", "local");
  rmSync(clone.folder, { recursive: true, force: true });
  return limited({
    name: `1 GiB of ${kind}, MiB`,
    values: [memory.peak - memory.start],
    most: 200,
    notes: [
      "the most resident memory of preview seed build, above what its process has at its start",
      `${memory.peak.toFixed(0)} above ${memory.start.toFixed(0)} MiB, in ${(milliseconds / 1000).toFixed(0)} s`,
    ],
  });
}

function* content(kind: keyof typeof kinds): Generator<string> {
  const { start, row, end } = kinds[kind];
  yield `CREATE TABLE large (id int, email text, note text);\n${start}`;
  // The same thousand rows over and over: what they say does not matter.
  const block = Array.from({ length: 1000 }, (_, index) => row(index)).join("");
  for (let bytes = 0; bytes < gibibyte; bytes += block.length) yield block;
  yield end;
}
