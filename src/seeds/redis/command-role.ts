import type { RedisCommand } from "./command-reader.ts";

/** What a command means for a seed. */
export type CommandRole =
  | { readonly kind: "plain" | "begin" | "end" }
  /** Gives a key a time to end at. */
  | { readonly kind: "expiry" }
  /** `why` is a clause. */
  | { readonly kind: "forbidden"; readonly why: string };

const reasons = {
  server: "it is about the server that builds, and not about its data",
  network: "it connects to another server",
  connection: "it changes what the connection of the build answers",
  waits: "it waits for another client, and there is none",
  listeners: "nobody listens while a seed is built",
  unsaved: "a dump does not keep it; FUNCTION LOAD is kept",
} as const;

const forbidden: Readonly<Record<keyof typeof reasons, string>> = {
  server:
    "ACL BGREWRITEAOF BGSAVE CLUSTER CONFIG DEBUG FAILOVER LATENCY MODULE MONITOR SAVE SHUTDOWN SLOWLOG READONLY READWRITE ASKING LOLWUT",
  network: "MIGRATE REPLICAOF SLAVEOF PSYNC SYNC REPLCONF",
  connection: "AUTH CLIENT HELLO QUIT RESET",
  waits: "BLMOVE BLMPOP BLPOP BRPOP BRPOPLPUSH BZMPOP BZPOPMAX BZPOPMIN WAIT WAITAOF",
  listeners: "PSUBSCRIBE PUBLISH PUNSUBSCRIBE SPUBLISH SSUBSCRIBE SUBSCRIBE SUNSUBSCRIBE UNSUBSCRIBE",
  unsaved: "SCRIPT",
};

const why: ReadonlyMap<string, string> = new Map(
  (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((reason) =>
    forbidden[reason].split(" ").map((name) => [name, reasons[reason]] as const),
  ),
);

const expiring = new Set(
  "EXPIRE EXPIREAT PEXPIRE PEXPIREAT SETEX PSETEX HEXPIRE HPEXPIRE HEXPIREAT HPEXPIREAT HSETEX".split(" "),
);
const expiringOption = /^(?:EX|PX|EXAT|PXAT)$/i;

/**
 * What a command does. FLUSHALL is plain, as DROP TABLE is: it harms the data of the seed only, which is its author's. The
 * server refuses the same commands where they are hidden in a Lua script.
 */
export function roleOf({ name, args }: Pick<RedisCommand, "name" | "args">): CommandRole {
  const reason = why.get(name);
  if (reason !== undefined) return { kind: "forbidden", why: reason };
  switch (name) {
    case "XREAD":
    case "XREADGROUP":
      return args.slice(1, 7).some((word) => word.toUpperCase() === "BLOCK")
        ? { kind: "forbidden", why: `with BLOCK ${reasons.waits}` }
        : { kind: "plain" };
    case "MULTI":
      return { kind: "begin" };
    case "EXEC":
    case "DISCARD":
      return { kind: "end" };
    case "SET":
    case "GETEX":
      return args.slice(name === "SET" ? 3 : 2).some((word) => expiringOption.test(word))
        ? { kind: "expiry" }
        : { kind: "plain" };
    default:
      return { kind: expiring.has(name) ? "expiry" : "plain" };
  }
}
