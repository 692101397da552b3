/** Who may connect while a seed is built, as a text of pg_hba.conf. */

/** The administrator, until its connections are made. */
export function administratorOnly(administrator: string): string {
  return lines("all", administrator);
}

/**
 * The owner, to the one database. A script could otherwise come back as the administrator, with dblink, and run
 * programs of the machine that builds.
 */
export function ownerOnly(database: string, owner: string): string {
  return lines(quoted(database), owner);
}

function lines(database: string, user: string): string {
  return [`local ${database} ${quoted(user)} trust`, `host ${database} ${quoted(user)} 127.0.0.1/32 trust`, ""].join(
    "\n",
  );
}

/** In quotes even `all` is but a name. */
function quoted(name: string): string {
  return `"${name}"`;
}
