import type { StoreKind } from "../config/service-config.ts";
import { type StoreVariables, storeVariables } from "../config/variables.ts";
import { storeOfUrl } from "./detect-stores.ts";

/** A variable that the service reads, and the template that previews set it to. */
export interface Meaning {
  readonly name: string;
  readonly template: string;
  /** Where it stands among the others: the preview's own, each store, what is switched off. */
  readonly group: number;
}

type Part = keyof StoreVariables;

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^(URL|URI|DSN)$/, "URL"],
  [/^(HOST|HOSTNAME|ADDRESS)$/, "HOST"],
  [/^PORT$/, "PORT"],
  [/^(USER|USERNAME)$/, "USER"],
  [/^(PASSWORD|PASS)$/, "PASSWORD"],
  [/^(NAME|DATABASE|DB|DBNAME|DB_NAME)$/, "DATABASE"],
];

const stores: readonly (readonly [StoreKind, RegExp])[] = [
  ["mongo", /^(?:[A-Z0-9]+_)*?MONGO(?:DB)?(?:_DB)?_([A-Z_]+)$/],
  ["redis", /^(?:[A-Z0-9]+_)*?(?:REDIS|CACHE|BROKER|CELERY_BROKER|RESULT_BACKEND|CELERY_RESULT)_([A-Z_]+)$/],
  ["postgres", /^(?:[A-Z0-9]+_)*?(?:POSTGRES(?:QL)?|PG|DATABASE|DB|SQL|SQLALCHEMY_DATABASE)_([A-Z_]+)$/],
  ["postgres", /^PG(HOST|PORT|USER|PASSWORD|DATABASE)$/],
];

/** What a variable is for, by its name and by the value that it has in staging; undefined when previews need not set it. */
export function meaningOf(
  name: string,
  value: string | undefined,
  declared: readonly StoreKind[],
): Meaning | undefined {
  if (name.startsWith("PREVIEW_") || name.startsWith("TEST_")) return undefined;
  if (/(^|_)ALLOWED_HOSTS$/.test(name)) return { name, template: reference("PREVIEW_HOSTS"), group: 0 };
  if (/(^|_)(CSRF_TRUSTED_ORIGINS|CORS_(ALLOWED_)?ORIGINS?(_WHITELIST)?)$/.test(name))
    return { name, template: reference("PREVIEW_ORIGINS"), group: 1 };
  if (/(^|_)SENTRY_DSN$/.test(name)) return { name, template: "", group: 9 };
  const place = storeAndPart(name, value);
  if (place === undefined || !declared.includes(place.store)) return undefined;
  const own = storeVariables(place.store);
  // A store sets its own variables by itself.
  if (Object.values(own).includes(name)) return undefined;
  return { name, template: reference(own[place.part]), group: 2 + declared.indexOf(place.store) };
}

function storeAndPart(
  name: string,
  value: string | undefined,
): { readonly store: StoreKind; readonly part: Part } | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(value ?? "");
  const led = storeOfUrl(value ?? "");
  // A URL of something else, such as amqp:// or mysql://, is not ours to replace.
  if (scheme && led === undefined) return undefined;
  if (led !== undefined) return { store: led, part: "URL" };
  if (/^CELERY_RESULT_BACKEND$/.test(name)) return { store: "redis", part: "URL" };
  for (const [store, pattern] of stores) {
    const rest = pattern.exec(name)?.[1];
    const part = rest === undefined ? undefined : parts.find(([form]) => form.test(rest))?.[1];
    if (part !== undefined) return { store, part };
  }
  return undefined;
}

function reference(name: string): string {
  return `\${${name}}`;
}
