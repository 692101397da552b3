import { createServer } from "node:http";

/** A list of products, as an API answers it: made from rows at each call. */
const [port = ""] = process.argv.slice(2);
const rows = Array.from({ length: 50 }, (_, id) => ({ id, name: `Product ${id}`, price: id * 100, stock: id % 7 }));

createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ products: rows.map((row) => ({ ...row, available: row.stock > 0 })) }));
}).listen(Number(port), "127.0.0.1");
