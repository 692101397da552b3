import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, chownSync, constants, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  /** Folder of its socket. */
  readonly host: string;
  /** Standard output of `psql` or `pg_dump` on a database; throws with what it said. */
  run(program: "psql" | "pg_dump", database: string, ...parameters: readonly string[]): string;
  stop(): void;
}

/** The folder of PostgreSQL's programs, its clients included; undefined where they are not installed. */
export function postgresPrograms(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(":"), ...globSync("/usr/lib/postgresql/*/bin")];
  return folders.find((folder) =>
    ["initdb", "pg_ctl", "psql", "pg_dump"].every((name) => isProgram(join(folder, name))),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A server of its own on a socket, with the superuser `preview`. */
export function startPostgres(programs: string): PostgresServer {
  const host = mkdtempSync(join(tmpdir(), "preview-test-"));
  const account = serverAccount();
  if (account !== undefined) chownSync(host, account.uid, account.gid);
  const data = join(host, "data");
  const server = (program: string, ...parameters: readonly string[]) =>
    execFileSync(join(programs, program), parameters, { ...account, cwd: host, stdio: "pipe" });
  server("initdb", "--no-sync", "--encoding=UTF8", "--locale=C", "--username=preview", "--auth=trust", data);
  const options = `-k '${host}' -c listen_addresses='' -c fsync=off -c logging_collector=off`;
  server("pg_ctl", "--wait", "-D", data, "-o", options, "-l", join(host, "log"), "start");
  return {
    host,
    run(program, database, ...parameters) {
      const { status, stdout, stderr } = spawnSync(join(programs, program), [...parameters, database], {
        env: { PATH: process.env.PATH, PGHOST: host, PGUSER: "preview" },
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    stop() {
      server("pg_ctl", "--wait", "-D", data, "--mode=immediate", "stop");
      rmSync(host, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; then it runs as the account of the same name, or nobody. */
function serverAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: "-u" | "-g", name: string) => Number(spawnSync("id", [what, name], { encoding: "utf8" }).stdout);
  const name = id("-u", "postgres") > 0 ? "postgres" : "nobody";
  return { uid: id("-u", name), gid: id("-g", name) };
}
