import { rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { namesIn } from "./checkouts.ts";
import { readJson, writeWhole } from "./files.ts";
import { type LocalHome, previewFolder } from "./home.ts";
import { processIdentitySchema } from "./process-identity.ts";

const cause = z.object({
  code: z.string(),
  workload: z.string().nullable(),
  message: z.string(),
  hints: z.array(z.string()),
  log: z.object({ pod: z.string(), container: z.string() }).nullable(),
});

const step = z.object({
  /** `waiting` until its turn; `starting` until it answers; `done` where nothing has to run. */
  phase: z.enum(["waiting", "starting", "running", "done", "failed", "left-out"]),
  /** What it does, or why it does not run, as a clause. */
  what: z.string(),
  process: processIdentitySchema.nullable(),
  since: z.string(),
});

/** One thing of a preview that runs, or ran. */
export type LocalStep = z.output<typeof step>;

export const localStateSchema = z.object({
  name: z.string(),
  namespace: z.string(),
  service: z.string(),
  createdAt: z.string(),
  /** Of the record that the worker took up last. */
  spec: z.string(),
  /** Commit of the branch `previews`. */
  revision: z.string(),
  asleep: z.boolean(),
  phase: z.enum(["running", "succeeded", "failed"]),
  cause: cause.nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** The record is gone, and so will be everything else. */
  deletingSince: z.string().nullable(),
  workload: z.object({
    name: z.string(),
    container: z.string(),
    image: z.string(),
    /** What it was started from; other words mean that it is started anew. */
    key: z.string(),
    step,
  }),
  stores: z.record(z.string(), z.object({ image: z.string(), step })),
  migration: z.object({ job: z.string(), step }).nullable(),
});

/** What the worker of a preview last knew. */
export type LocalState = z.output<typeof localStateSchema>;

const stateFile = "state.json";
/** Who is at work on a preview. */
export const workerFile = "worker.json";

export function logFile(home: LocalHome, preview: string, of: string): string {
  return join(previewFolder(home, preview), "logs", `${of}.log`);
}

export function readState(home: LocalHome, preview: string): Promise<LocalState | undefined> {
  return readJson(join(previewFolder(home, preview), stateFile), localStateSchema);
}

/** Throws Problem `storage-failed`. */
export async function writeState(home: LocalHome, state: LocalState): Promise<void> {
  await writeWhole(join(previewFolder(home, state.name), stateFile), `${JSON.stringify(state)}\n`);
}

/** Everything of a preview; its processes have ended. What tells others of it goes last: without it there is no preview. */
export async function removePreview(home: LocalHome, preview: string): Promise<void> {
  const folder = previewFolder(home, preview);
  for (const name of await namesIn(folder)) {
    if (name !== stateFile && name !== workerFile)
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
