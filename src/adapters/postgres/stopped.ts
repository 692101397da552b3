import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { engineFailed } from "../../seeds/engine-failed.ts";

/** Where pg_control says in which state the server is, and what says that it was shut down (src/include/catalog/pg_control.h). */
const state = { offset: 16, shutDown: 1 } as const;

/** As `pg_controldata` does it, which not every package of PostgreSQL has. Throws Problem `seed-engine-failed`. */
export async function requireShutDown(folder: string): Promise<void> {
  // Whatever the base image has put there, opening it neither leads elsewhere nor waits.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  await using file = await open(join(folder, "global/pg_control"), flags);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, state.offset);
  if (bytesRead === 4 && buffer.readInt32LE() === state.shutDown) return;
  throw engineFailed("PostgreSQL did not shut down cleanly, and its data cannot be used", "");
}
