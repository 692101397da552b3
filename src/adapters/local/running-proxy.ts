import * as z from "zod";
import { readJson } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { processIdentitySchema } from "./process-identity.ts";
import { isRunning } from "./processes.ts";

const proxyIdentitySchema = processIdentitySchema.extend({ port: z.int() });

/** The reverse proxy of this machine; undefined when it does not run. */
export async function runningProxy(home: LocalHome): Promise<z.output<typeof proxyIdentitySchema> | undefined> {
  const identity = await readJson(home.proxy, proxyIdentitySchema);
  return identity !== undefined && (await isRunning(identity)) ? identity : undefined;
}
