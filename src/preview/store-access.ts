import type { StoreKind } from "../config/service-config.ts";
import { oneOf } from "../config/suggest.ts";
import { storeVariables } from "../config/variables.ts";
import { Problem } from "../problem.ts";
import type { PreviewRecord } from "./record.ts";

/** How a store of a preview is reached, as its record and preview.env have it. */
export interface StoreAccess {
  readonly key: string;
  readonly kind: StoreKind;
  readonly port: number;
  readonly database: string;
  /** With the store's name inside its own namespace as host. */
  readonly url: string;
}

/** Keys of a preview's stores, in the record's order. */
export function storeKeys(record: Pick<PreviewRecord, "seeds">): readonly string[] {
  return record.seeds.map(({ store }) => store);
}

/**
 * The store that a person means: the named one, else the only one, else `postgres`. Throws Problem `store-unknown`,
 * `store-unclear`.
 */
export function chooseStore(record: Pick<PreviewRecord, "name" | "seeds">, named: string | undefined): string {
  const keys = storeKeys(record);
  const [only] = keys;
  const key = named ?? (keys.includes("postgres") ? "postgres" : only);
  if (key === undefined) throw noStores(record);
  requireStore(record, key);
  if (named !== undefined || keys.length === 1 || key === "postgres") return key;
  throw new Problem("usage", {
    code: "store-unclear",
    message: `${record.name} has ${keys.length} stores: ${keys.map((one) => `\`${one}\``).join(", ")}.`,
    hints: [`Name one: \`preview db ${record.name} ${key}\`.`],
  });
}

/** The named stores, or all of them. Throws Problem `store-unknown`. */
export function chooseStores(
  record: Pick<PreviewRecord, "name" | "seeds">,
  named: readonly string[] | undefined,
): readonly string[] {
  const keys = storeKeys(record);
  if (keys.length === 0) throw noStores(record);
  for (const key of named ?? []) requireStore(record, key);
  return named === undefined ? keys : keys.filter((key) => named.includes(key));
}

function requireStore(record: Pick<PreviewRecord, "name" | "seeds">, key: string): void {
  const keys = storeKeys(record);
  if (keys.includes(key)) return;
  throw new Problem("not-found", {
    code: "store-unknown",
    message: `${record.name} has no store \`${key}\`.`,
    hints: [oneOf(key, keys)],
  });
}

function noStores({ name }: Pick<PreviewRecord, "name">): Problem {
  return new Problem("not-found", {
    code: "store-unknown",
    message: `${name} has no stores.`,
    hints: ["`stores:` in preview.yaml gives a preview databases of its own."],
  });
}

/** How a store is reached. Throws Problem `store-unreadable` where record and preview.env do not tell. */
export function storeAccess(
  record: Pick<PreviewRecord, "name" | "data">,
  key: string,
  previewEnv: string,
): StoreAccess {
  const names = storeVariables(key);
  const values = new Map(
    previewEnv.split("\n").flatMap((line): [string, string][] => {
      const sign = line.indexOf("=");
      return sign < 0 ? [] : [[line.slice(0, sign), line.slice(sign + 1)]];
    }),
  );
  const kind = record.data[key]?.kind;
  const port = Number(values.get(names.PORT));
  if (kind === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem("config", {
      code: "store-unreadable",
      message: `Its record and preview.env do not say how the store \`${key}\` of ${record.name} is reached.`,
      hints: ["Publish the preview again with `preview up`."],
    });
  }
  return { key, kind, port, database: values.get(names.DATABASE) ?? "", url: values.get(names.URL) ?? "" };
}

/** The store's URL for a port of this machine that leads to it. */
export function localUrl({ url }: Pick<StoreAccess, "url">, localPort: number): string {
  return url.replace(/^([a-z]+:\/\/(?:[^@/]*@)?)[^@/]*/, (_, start) => `${start}127.0.0.1:${localPort}`);
}

/** The image's own variables, because a seed may have been built with others; the password is no argument. */
const psql = [
  'export PGUSER="${POSTGRES_USER:-postgres}" PGPASSWORD="${POSTGRES_PASSWORD:-}"',
  'export PGDATABASE="${POSTGRES_DB:-$PGUSER}"',
  'exec psql "$@"',
].join("; ");

/** The command of the store's own client inside its pod, with a person's arguments at its end. */
export function clientCommand({ kind, database }: StoreAccess, args: readonly string[]): readonly string[] {
  switch (kind) {
    case "postgres":
      return ["sh", "-c", psql, "psql", ...args];
    case "redis":
      return ["redis-cli", ...(database === "" || database === "0" ? [] : ["-n", database]), ...args];
    case "mongo":
      return ["mongosh", ...(database === "" ? [] : [database]), ...args];
  }
}
