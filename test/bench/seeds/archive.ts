import { createHash } from "node:crypto";

/** Orders of the last years, for the example's tables: a script of a team that has had its seeds for a while. */
export function archive(orders: number, how: "copy" | "inserts"): string {
  const statements = how === "copy" ? copied : inserted;
  const heads: string[][] = [];
  const lines: string[][] = [];
  for (let order = 0; order < orders; order += 1) {
    const id = uuid(order);
    heads.push([id, `customer${order % 900}@example.com`, "paid", `archive-${order}`, "2025-01-05T08:19:00+00:00"]);
    for (const line of [0, 1]) {
      const number = 1_000_000 + 2 * order + line;
      lines.push([`${number}`, `${1000 + (number % 5000)}`, `${1 + (order % 3)}`, id, `${1 + (number % 200)}`]);
    }
  }
  return [
    ...statements("shop_order (id, email, status, charge_id, created_at)", heads),
    ...statements("shop_orderline (id, price, quantity, order_id, product_id)", lines),
    "",
  ].join("\n");
}

/** Random, and the same every time. */
function uuid(number: number): string {
  const hex = createHash("sha256").update(`${number}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function copied(table: string, rows: readonly (readonly string[])[]): readonly string[] {
  return [`COPY public.${table} FROM stdin;`, ...rows.map((row) => row.join("\t")), "\\."];
}

/** As `pg_dump --inserts` writes them. */
function inserted(table: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((row) => `INSERT INTO public.${table} VALUES (${row.map((value) => `'${value}'`).join(", ")});`);
}
