import type { Owner } from "./isolation.ts";

/** The first of these users that a passwd file has, with an id that is not root's. */
export function userIn(passwd: string, names: readonly string[]): Owner | undefined {
  for (const name of names) {
    for (const line of passwd.split("\n")) {
      const [user, , uid = "", gid = ""] = line.split(":");
      if (user === name && /^[1-9]\d{0,9}$/.test(uid) && /^\d{1,10}$/.test(gid)) {
        return { uid: Number(uid), gid: Number(gid) };
      }
    }
  }
  return undefined;
}
