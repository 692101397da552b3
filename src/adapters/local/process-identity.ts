import * as z from "zod";

/**
 * A process by what no other one has: its number is given to another after it has ended, so that the time of its start
 * decides. The command is for people; servers such as gunicorn write another one.
 */
export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  /** As the system tells it; on Linux with the boot, so that a restart of the machine ends them all. */
  startedAt: z.string(),
  command: z.string(),
});

export type ProcessIdentity = z.output<typeof processIdentitySchema>;

/** Two processes that were started by one command may have begun at the same moment. */
export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.startedAt === other.startedAt;
}
