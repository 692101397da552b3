import type { Mistake, Path } from "../config/mistake.ts";
import type { Rule } from "../config/rules.ts";
import type { WrittenSeeds } from "./seeds-config.ts";

type Written = WrittenSeeds["databases"][number];

/** The rules of seeds.yaml that look at more than one field. */
export const seedsRules: readonly Rule<WrittenSeeds>[] = [
  ({ databases }) => differ(databases, "name", ({ name }) => name),
  ({ databases }) => differ(databases, "image", ({ image }) => image),
  foldersAreApart,
  forEach(nameIsNoWordOfTheLock),
  forEach(baseHasAVersion),
  forEach(namesAreFree),
  forEach(onlyPostgresIsSetUp),
  forEach(settingsStayInside),
  forEach(platformsDiffer),
];

/** A rule of one database as a rule of the file. */
function forEach(rule: (database: Written) => readonly Mistake[]): Rule<WrittenSeeds> {
  return ({ databases }) =>
    databases.flatMap((database, index) =>
      rule(database).map((mistake) => ({ ...mistake, path: ["databases", index, ...mistake.path] })),
    );
}

function differ(databases: readonly Written[], key: "name" | "image", of: (database: Written) => string) {
  return databases.flatMap((database, index): Mistake[] => {
    const first = databases.findIndex((other) => of(other) === of(database));
    return first === index ? [] : [{ path: ["databases", index, key], text: `is already that of databases[${first}]` }];
  });
}

/** A script in the folder of another database would be a stray file there. */
function foldersAreApart({ databases }: WrittenSeeds): readonly Mistake[] {
  const folders = databases.map(({ name, scripts }) => scripts ?? name);
  return folders.flatMap((folder, index): Mistake[] => {
    const path: Path = ["databases", index, "scripts"];
    if (folder.split("/").some((part) => part === "" || part === ".")) {
      return [{ path, text: "must be a folder below seeds/, written without . and empty parts" }];
    }
    const around = folders.findIndex((other) => folder.startsWith(`${other}/`));
    return around === -1 ? [] : [{ path, text: `must not lie in the folder of databases[${around}]` }];
  });
}

/** `base main …` is a line of seeds.lock. */
function nameIsNoWordOfTheLock({ name }: Written): readonly Mistake[] {
  return when(name === "base", ["name"], 'must not be "base", a word of seeds.lock');
}

function baseHasAVersion({ base }: Written): readonly Mistake[] {
  const last = base.slice(base.lastIndexOf("/") + 1);
  return when(!/[:@]/.test(last), ["base"], "must name a version, such as postgres:17-bookworm");
}

/** What the server has before there is anything of ours. */
const takenDatabases: Readonly<Record<Written["engine"], readonly string[]>> = {
  postgres: ["template0", "template1"],
  redis: [],
  mongo: ["admin", "config", "local"],
};

function namesAreFree({ engine, database, user }: Written): readonly Mistake[] {
  return [
    ...when(takenDatabases[engine].includes(database), ["database"], "is a database of the server's own"),
    ...when(
      engine === "postgres" && user.startsWith("pg_"),
      ["user"],
      "must not start with pg_, as PostgreSQL's own do",
    ),
  ];
}

function onlyPostgresIsSetUp({ engine, extensions, settings, locale }: Written): readonly Mistake[] {
  if (engine === "postgres") return [];
  return [
    ...when(extensions.length > 0, ["extensions"], "are only for postgres"),
    ...when(Object.keys(settings).length > 0, ["settings"], "are only for postgres"),
    ...when(locale !== "C.UTF-8", ["locale"], "is only for postgres"),
  ];
}

/** The build and the image decide where the data lies and who may connect; the rest would run or load what it names. */
const ownSettings =
  /^(include.*|listen_addresses|port|jit_provider|logging_collector|log_(destination|filename)|(dynamic_library|extension_control)_path|.*_(files?|director(y|ies)|command|library)|pl(perl|tcl).*\..*)$/;

function settingsStayInside({ settings }: Written): readonly Mistake[] {
  return Object.entries(settings).flatMap(([name, value]): readonly Mistake[] => {
    const path: Path = ["settings", name];
    if (!/^[A-Za-z_][\w.]{0,100}$/.test(name)) return [{ path, at: "key", text: "is not the name of a setting" }];
    if (ownSettings.test(name.toLowerCase())) return [{ path, at: "key", text: "is not for seeds.yaml to set" }];
    const text = String(value);
    if (/\p{Cc}/u.test(text)) return [{ path, text: "must be one line without control characters" }];
    const names = /_preload_libraries$/i.test(name) && !/^[\w ,-]*$/.test(text);
    return when(names, path, "must name libraries of the base image, without a path");
  });
}

function platformsDiffer({ platforms }: Written): readonly Mistake[] {
  return when(new Set(platforms).size < platforms.length, ["platforms"], "must not name one twice");
}

function when(wrong: boolean, path: Path, text: string): readonly Mistake[] {
  return wrong ? [{ path, text }] : [];
}
