import { rm } from "node:fs/promises";
import { writeWhole } from "./adapters/local/files.ts";
import { homeAt } from "./adapters/local/home.ts";
import { ownIdentity } from "./adapters/local/processes.ts";
import { proxyServer } from "./adapters/local/proxy.ts";

/** The reverse proxy as a process: `node local-proxy.js <data folder> <port>`. */
const [root = "", port = ""] = process.argv.slice(2);
const home = homeAt(root);
const server = proxyServer(home);

server.once("error", (error) => {
  process.stderr.write(`The reverse proxy cannot listen on 127.0.0.1:${port}: ${error.message}\n`);
  process.exitCode = 1;
});
server.listen(Number(port), "127.0.0.1", async () => {
  await writeWhole(home.proxy, JSON.stringify({ ...(await ownIdentity()), port: Number(port) }));
});
process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await rm(home.proxy, { force: true });
});
