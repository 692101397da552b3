import type { Sandbox } from "../../ports/sandbox.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";

/** A text file of the sandbox, by its name there. */
export interface SandboxFile {
  readonly name: string;
  readonly text: string;
  readonly how: "write" | "append";
}

const write = `umask 077
while [ $# -gt 0 ]; do
  if [ "$1" = append ]; then printf %s "$3" >>"$2"; else printf %s "$3" >"$2"; fi || exit
  shift 3
done`;

/**
 * Writes files from within the sandbox: the programs of a base image may put a link where we expect a file, and what
 * this process wrote there as root could be any file of the machine. Throws Problem `seed-engine-failed`.
 */
export async function writeFiles(sandbox: Sandbox, files: readonly SandboxFile[]): Promise<void> {
  const args = files.flatMap(({ name, text, how }) => [how, sandbox.inside(name), text]);
  await shell(sandbox, write, args);
}

/**
 * Folders whose content belongs to a running server, which makes it anew: what pg_basebackup leaves out
 * (https://www.postgresql.org/docs/current/protocol-replication.html#PROTOCOL-REPLICATION-BASE-BACKUP), and statistics
 * of the build.
 */
const emptied = "pg_dynshmem pg_notify pg_serial pg_snapshots pg_stat pg_stat_tmp pg_subtrans";

/** Files of the same kind. */
const dropped =
  "postmaster.pid postmaster.opts current_logfiles *.tmp core* global/pg_internal.init* base/*/pg_internal.init* base/pgsql_tmp*";

const tidy = `cd "$1" && for folder in ${emptied}; do rm -rf "$folder"/*; done && rm -rf ${dropped}`;

/** Removes what must not be packed from the data of a server that has stopped. Throws Problem `seed-engine-failed`. */
export async function tidyData(sandbox: Sandbox, name: string): Promise<void> {
  await shell(sandbox, tidy, [sandbox.inside(name)]);
}

async function shell(sandbox: Sandbox, script: string, args: readonly string[]): Promise<void> {
  const { exitCode, lastWords } = await sandbox.run("sh", ["-c", script, "sh", ...args]);
  if (exitCode !== 0) throw engineFailed("The files of the build cannot be written", lastWords);
}
