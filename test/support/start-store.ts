import { appendFileSync } from "node:fs";
import { hasData, startData, startStore } from "../../src/adapters/local/stores.ts";
import { localMachine, storeOf } from "./local-machine.ts";

/**
 * Starts a store in a process of its own, which a test may kill or start as another user:
 * `node start-store.ts <folder> <port> <image as JSON> <hold>`. Prints the identity when it is noted, and `ready`; with
 * `hold` it stays for ever where it notes it.
 */
const [folder = "", port = "", image = "", hold] = process.argv.slice(2);
const say = (line: string) => appendFileSync(1, `${line}\n`);
const request = await storeOf(await localMachine(folder), { port: Number(port), image: JSON.parse(image) });
if (!(await hasData(request))) await startData(request);
await startStore(request, async (identity) => {
  say(JSON.stringify(identity));
  if (hold !== undefined) await new Promise((resolve) => setTimeout(resolve, 600_000));
});
say("ready");
