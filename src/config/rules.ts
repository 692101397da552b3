import { checkTemplate, variablesIn } from "./interpolation.ts";
import { type Mistake, type Path, quote } from "./mistake.ts";
import { type ServiceConfig, storeKind, storeKinds } from "./service-config.ts";
import { didYouMean } from "./suggest.ts";
import { imageVariables, knownVariables, storeVariables } from "./variables.ts";

/** Looks at a whole configuration for what a schema cannot see. */
export type Rule<T> = (config: T) => readonly Mistake[];

/** The rules of preview.yaml. */
export const serviceRules: readonly Rule<ServiceConfig>[] = [
  environmentKnowsItsVariables,
  imageNamesACommit,
  storesHaveAKind,
  storesHaveOneSource,
  onlyPostgresRunsOnALayer,
  variablesHaveOneSource,
  previewNamesAreReserved,
  nothingDependsOnItself,
  onlyFrontendsServeAddresses,
  proxiesLeadToDependencies,
  workloadIsOn,
  commandsHaveAProgram,
];

function environmentKnowsItsVariables(config: ServiceConfig): readonly Mistake[] {
  const known = knownVariables(config);
  return Object.entries(config.env).flatMap(([name, template]) =>
    checkTemplate(template, known).map(({ text }) => ({ path: ["env", name], text })),
  );
}

function imageNamesACommit({ image }: ServiceConfig): readonly Mistake[] {
  const mistakes = checkTemplate(image, imageVariables).map(({ text }) => ({ path: ["image"], text }));
  if (mistakes.length > 0 || /@sha256:[0-9a-f]{64}$/.test(image) || variablesIn(image).length > 0) return mistakes;
  return [{ path: ["image"], text: "must contain ${SHA}, ${SHORT_SHA} or ${PR}, or end with a digest" }];
}

function storesHaveAKind({ stores }: ServiceConfig): readonly Mistake[] {
  return Object.entries(stores).flatMap(([key, store]): Mistake[] => {
    if (store.kind !== undefined || storeKinds.some((kind) => kind === key)) return [];
    const text = `needs a \`kind:\`, one of ${storeKinds.join(", ")}${didYouMean(key, storeKinds)}`;
    return [{ path: ["stores", key], at: "key", text }];
  });
}

function storesHaveOneSource({ stores }: ServiceConfig): readonly Mistake[] {
  return Object.entries(stores).flatMap(([key, { seed, image }]) =>
    seed === undefined || image === undefined
      ? []
      : [{ path: ["stores", key, "image"], text: "a store has a `seed` or an `image`, not both" }],
  );
}

/** `overlay` is PGDATA inside the image's layer; the other kinds have nothing like it. */
function onlyPostgresRunsOnALayer({ stores }: ServiceConfig): readonly Mistake[] {
  return Object.entries(stores).flatMap(([key, store]) =>
    store.storage !== "overlay" || storeKind(key, store) === "postgres"
      ? []
      : [{ path: ["stores", key, "storage"], text: "`overlay` is only for postgres; write copy or volume" }],
  );
}

interface Claim {
  readonly name: string;
  readonly owner: string;
  readonly path: Path;
  readonly at: "key" | "value";
}

/** Each variable of a preview is set in one place: by the preview, a store, a dependency or `env:`. */
function variablesHaveOneSource(config: ServiceConfig): readonly Mistake[] {
  const owners = new Map<string, string>();
  return claimsOf(config).flatMap(({ name, owner, path, at }) => {
    const other = owners.get(name);
    owners.set(name, other ?? owner);
    return other === undefined ? [] : [{ path, at, text: `${name} is already set by ${other}` }];
  });
}

/** More of them may come, and must not change what a service reads. */
function previewNamesAreReserved(config: ServiceConfig): readonly Mistake[] {
  const reserved = claimsOf(config).filter(({ name }) => name.startsWith("PREVIEW_"));
  const byPlace = new Map(reserved.map(({ path, at }) => [JSON.stringify(path), { path, at }]));
  const text = "variables that start with PREVIEW_ are the preview's own";
  return [...byPlace.values()].map(({ path, at }) => ({ path, at, text }));
}

function claimsOf({ stores, dependencies, env }: ServiceConfig): readonly Claim[] {
  return [
    ...Object.keys(stores).flatMap((key) =>
      Object.values(storeVariables(key)).map(
        (name): Claim => ({ name, owner: `stores.${key}`, path: ["stores", key], at: "key" }),
      ),
    ),
    ...Object.entries(dependencies).map(
      ([key, { as }]): Claim => ({
        name: as,
        owner: `dependencies.${key}`,
        path: ["dependencies", key, "as"],
        at: "value",
      }),
    ),
    ...Object.keys(env).map((name): Claim => ({ name, owner: `env.${name}`, path: ["env", name], at: "key" })),
  ];
}

function nothingDependsOnItself({ service, dependencies }: ServiceConfig): readonly Mistake[] {
  if (!Object.hasOwn(dependencies, service)) return [];
  return [{ path: ["dependencies", service], at: "key", text: "a service cannot depend on itself" }];
}

function onlyFrontendsServeAddresses({ type, proxy, runtimeConfig }: ServiceConfig): readonly Mistake[] {
  if (type === "frontend") return [];
  const text = "is only for services of `type: frontend`";
  return [
    ...(Object.keys(proxy).length > 0 ? [{ path: ["proxy"], at: "key" as const, text }] : []),
    ...(runtimeConfig === undefined ? [] : [{ path: ["runtimeConfig"], at: "key" as const, text }]),
  ];
}

function proxiesLeadToDependencies({ proxy, dependencies }: ServiceConfig): readonly Mistake[] {
  const known = Object.keys(dependencies);
  return Object.entries(proxy).flatMap(([path, target]) =>
    known.includes(target)
      ? []
      : [{ path: ["proxy", path], text: `${quote(target)} is not among the dependencies${didYouMean(target, known)}` }],
  );
}

function workloadIsOn({ service, workload = service, off }: ServiceConfig): readonly Mistake[] {
  const index = off.indexOf(workload);
  if (index < 0) return [];
  return [{ path: ["off", index], text: `${quote(workload)} is the workload that answers the URL; it must run` }];
}

function commandsHaveAProgram({ migrate, local }: ServiceConfig): readonly Mistake[] {
  const written: readonly [Path, Commands | undefined][] =
    migrate === undefined || Array.isArray(migrate)
      ? [[["migrate"], migrate]]
      : [
          [["migrate", "run"], migrate.run],
          [["migrate", "after"], migrate.after],
        ];
  const all: typeof written = [...written, [["local", "setup"], local?.setup], [["local", "run"], local?.run]];
  return all
    .filter(([, commands]) => commands !== undefined && programsOf(commands).some((program) => program.trim() === ""))
    .map(([path]) => ({ path, text: "a command starts with the name of a program" }));
}

type Commands = readonly string[] | readonly (readonly string[])[];

/** The first word of each command; a list of words is one command. */
function programsOf(commands: Commands): readonly string[] {
  const programs = commands.map((part) => (typeof part === "string" ? part : (part[0] ?? "")));
  return typeof commands[0] === "string" ? programs.slice(0, 1) : programs;
}
