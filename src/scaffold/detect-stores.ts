import { lastPart } from "../config/repository-path.ts";
import type { StoreKind } from "../config/service-config.ts";
import { imageName } from "../preview/image-reference.ts";
import { librariesOf } from "./libraries.ts";
import { type Sources, textsAt } from "./sources.ts";

interface Signs {
  readonly python: readonly string[];
  readonly node: readonly string[];
  readonly image: RegExp;
  readonly scheme: RegExp;
  readonly variable: RegExp;
}

const signs: Readonly<Record<StoreKind, Signs>> = {
  postgres: {
    python: ["psycopg", "psycopg2", "psycopg2-binary", "psycopg-binary", "asyncpg", "pg8000"],
    node: ["pg", "postgres", "pg-promise"],
    image: /^(postgres(ql)?|postgis|timescaledb|pgvector)(-|$)/,
    scheme: /^(postgres(ql)?|postgis)(\+\w+)?:\/\//,
    variable: /^(\w+_)?(POSTGRES|POSTGRESQL|PG)(_?(HOST|URL|URI|DSN|DATABASE))$/,
  },
  redis: {
    python: ["redis", "django-redis", "aioredis", "channels-redis", "rq", "django-rq"],
    node: ["redis", "ioredis", "bullmq", "bull"],
    image: /^(redis|valkey|keydb)(-|$)/,
    scheme: /^(rediss?|valkeys?):\/\//,
    variable: /^(\w+_)?REDIS_(HOST|URL|URI|DSN|ADDR)$/,
  },
  mongo: {
    python: ["pymongo", "motor", "mongoengine", "beanie"],
    node: ["mongodb", "mongoose"],
    image: /^mongo(db)?(-|$)/,
    scheme: /^mongodb(\+srv)?:\/\//,
    variable: /^(\w+_)?MONGO(DB)?_(HOST|URL|URI|DSN|DATABASE)$/,
  },
};

const kinds: readonly StoreKind[] = ["postgres", "redis", "mongo"];

/** What speaks for stores besides the service's files. */
export interface StoreEvidence {
  readonly sources: Sources;
  /** Variables of the service with their values where they are known. */
  readonly variables: ReadonlyMap<string, string | undefined>;
}

export interface FoundStore {
  readonly kind: StoreKind;
  /** Why, for the person: `psycopg`, `compose`, `REDIS_URL`. */
  readonly because: string;
}

/** The stores that a service uses, by its libraries, its compose file, and the variables that it reads. */
export function detectStores({ sources, variables }: StoreEvidence): readonly FoundStore[] {
  const { python, node } = librariesOf(sources);
  const images = textsAt(sources, /compose[^/]*\.ya?ml$/).flatMap((text) =>
    [...text.matchAll(/^[ \t]*image:[ \t]*["']?([^\s"'#]+)/gm)].flatMap(([, image]) => image ?? []),
  );
  return kinds.flatMap((kind) => {
    const { python: eggs, node: packages, scheme, variable } = signs[kind];
    const because =
      eggs.find((name) => python.has(name)) ??
      packages.find((name) => node.has(name)) ??
      images.find((image) => storeOfImage(image) === kind) ??
      [...variables].find(([name, value]) =>
        value === undefined || value === "" ? variable.test(name) : scheme.test(value),
      )?.[0];
    return because === undefined ? [] : [{ kind, because }];
  });
}

/** The kind of store that an image runs: `docker.io/library/redis:8` → `redis`. */
export function storeOfImage(image: string): StoreKind | undefined {
  const name = lastPart(imageName(image));
  return kinds.find((kind) => signs[kind].image.test(name));
}

/** The kind of store that a value leads to; undefined when it is no URL of one. */
export function storeOfUrl(value: string): StoreKind | undefined {
  return kinds.find((kind) => signs[kind].scheme.test(value));
}
