import type { Catalog } from "./address.ts";
import { serviceAt, serviceLike } from "./address.ts";
import type { FrontendFacts } from "./frontend-facts.ts";

/** A dependency as `--dependency service=VARIABLE` names it. */
export interface AskedDependency {
  readonly service: string;
  readonly variable?: string;
}

export interface DependencyQuestion {
  readonly self: string;
  readonly ownServices: readonly string[];
  readonly catalog: Catalog | undefined;
  /** Values of the service's variables; later ones win. */
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly frontend: FrontendFacts;
  /** Named by the person; only these then. */
  readonly asked: readonly AskedDependency[] | undefined;
  /** Variables that have an owner already: those of the stores. */
  readonly taken: readonly string[];
}

export interface FoundDependencies {
  readonly dependencies: Readonly<Record<string, { readonly as: string }>>;
  /** Variables of the service that are made of an address. */
  readonly env: Readonly<Record<string, string>>;
  readonly proxy: Readonly<Record<string, string>>;
  readonly runtimeConfig: boolean;
  /** What could not be decided, for the person. */
  readonly open: readonly string[];
}

interface Use {
  readonly service: string;
  readonly variable: string | undefined;
  readonly suffix: string;
}

/** Which other services a service reads the addresses of, and by which variables. */
export function findDependencies(question: DependencyQuestion): FoundDependencies {
  const open: string[] = [];
  const proxy: [string, string][] = [];
  const uses: Use[] = [];
  for (const [variable, value] of question.values) {
    const found = serviceAt(value ?? "", question);
    if (found === undefined) continue;
    const named = question.asked?.some(({ service }) => service === found.service) === true;
    if (found.known || question.catalog === undefined || named)
      uses.push({ service: found.service, variable, suffix: found.suffix });
    else
      open.push(
        `${variable} leads to "${found.service}", which the catalog does not have; add it with \`--dependency ${found.service}\` when it is registered.`,
      );
  }
  for (const { path, variable, url } of question.frontend.proxies) {
    const service = proxied(question, { path, variable, url });
    if (service === undefined) {
      open.push(
        `It is not clear which service takes ${path}; name it with \`--dependency service${variable === undefined ? "" : `=${variable}`}\`.`,
      );
      continue;
    }
    proxy.push([path, service]);
    uses.push({ service, variable, suffix: "" });
  }
  if (proxy.length > 0 && question.frontend.includesPreview === false) open.push(noInclude);
  const config = configUses(question);
  const wanted = [...uses, ...config].filter(({ service }) => isAsked(question, service));
  const named = nameVariables(question, wanted);
  return {
    ...named,
    proxy: Object.fromEntries(proxy.filter(([, service]) => Object.hasOwn(named.dependencies, service))),
    runtimeConfig: config.length > 0 && config.length === Object.keys(question.frontend.configAddresses ?? {}).length,
    open,
  };
}

const noInclude =
  "nginx does not include what previews forward; add `include /etc/nginx/conf.d/preview/*.conf;` to its server block, in place of its own locations for the same paths.";

function isAsked({ asked }: DependencyQuestion, service: string): boolean {
  return asked === undefined || asked.some((entry) => entry.service === service);
}

function proxied(
  question: DependencyQuestion,
  {
    path,
    variable,
    url,
  }: { readonly path: string; readonly variable: string | undefined; readonly url: string | undefined },
): string | undefined {
  const led = serviceAt(url ?? "", question);
  if (led?.known) return led.service;
  const byVariable = question.asked?.find((entry) => entry.variable !== undefined && entry.variable === variable);
  if (byVariable !== undefined) return byVariable.service;
  if (question.asked?.length === 1) return question.asked[0]?.service;
  if (question.catalog === undefined) return led?.service;
  return serviceLike(`${variable ?? ""} ${path}`, question.self, question.catalog);
}

function configUses(question: DependencyQuestion): readonly Use[] {
  return Object.entries(question.frontend.configAddresses ?? {}).flatMap(([variable, url]) => {
    const service =
      serviceAt(url, question)?.service ??
      (question.catalog === undefined ? undefined : serviceLike(variable, question.self, question.catalog));
    return service === undefined ? [] : [{ service, variable, suffix: "" }];
  });
}

/**
 * A variable that holds exactly the address of a service is the dependency's own; one that adds to it gets the
 * dependency's variable with that after it.
 */
function nameVariables(
  { asked, taken }: DependencyQuestion,
  uses: readonly Use[],
): Pick<FoundDependencies, "dependencies" | "env"> {
  const services = [
    ...new Set([...(asked ?? []).map(({ service }) => service), ...uses.map(({ service }) => service)]),
  ];
  const owned = new Set(taken);
  const dependencies: [string, { readonly as: string }][] = [];
  const env: [string, string][] = [];
  for (const service of services) {
    const own = uses.filter((use) => use.service === service);
    const plain = own.find(({ suffix, variable }) => suffix === "" && variable !== undefined && !owned.has(variable));
    const read = own.flatMap(({ variable }) => variable ?? []);
    const as =
      asked?.find((entry) => entry.service === service)?.variable ??
      plain?.variable ??
      freeName(service, [...owned, ...read]);
    owned.add(as);
    dependencies.push([service, { as }]);
    for (const { variable, suffix } of own) {
      if (variable === undefined || owned.has(variable)) continue;
      owned.add(variable);
      env.push([variable, `\${${as}}${suffix.replaceAll("${", "$${")}`]);
    }
  }
  return { dependencies: Object.fromEntries(dependencies), env: Object.fromEntries(env) };
}

function freeName(service: string, taken: readonly string[]): string {
  const stem = service
    .toUpperCase()
    .replaceAll("-", "_")
    .replace(/^(?=\d)/, "_");
  return (
    ["URL", "ADDRESS", "BASE_URL"].map((end) => `${stem}_${end}`).find((name) => !taken.includes(name)) ??
    `${stem}_PREVIEW_URL`
  );
}

/** Reads `payments` or `payments=PAYMENTS_URL`; undefined for anything else. */
export function parseDependency(text: string): AskedDependency | undefined {
  const match = /^([a-z0-9][a-z0-9-]*)(?:=([A-Za-z_]\w*))?$/.exec(text);
  if (match === null) return undefined;
  const [, service = "", variable] = match;
  return { service, ...(variable !== undefined && { variable }) };
}
