import type { Migration } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { at, canonicalJson, isObject, type Json, type JsonObject, listAt, objectAt, textAt, withAt } from "./json.ts";
import { isMigrated } from "./ledger.ts";
import { type Manifest, podSpecOf } from "./manifest.ts";
import { inheritedEnv } from "./pod-environment.ts";
import type { PreviewRecord } from "./record.ts";
import { inWave, waves } from "./waves.ts";
import type { Workload } from "./workload.ts";

export interface MigrateQuestion {
  readonly migration: Migration;
  readonly components: readonly Manifest[];
  readonly workload: Workload;
  /** Names that preview.env and migrate.env define; an `env` entry of the container would win over them. */
  readonly defined: ReadonlySet<string>;
  /** `envFrom` of the service's containers, with migrate.env in place of links.env. */
  readonly sources: readonly JsonObject[];
  readonly placement: JsonObject;
  readonly pullSecrets: readonly JsonObject[];
  /** Everything else that the data depends on: digest, texts of the env files, attempt. */
  readonly dependsOn: Json;
  /** The data that it writes to. */
  readonly data: Pick<PreviewRecord, "data" | "seeds">;
  readonly sha256: (text: string) => string;
}

export interface MigrationJob {
  readonly job: Manifest;
  /** Hash of all that the name depends on, but the data: with it the Job can be named anew when data starts again. */
  readonly inputs: string;
}

/**
 * The Job that migrates: an ordinary one, named after everything it depends on. So it runs exactly when something
 * changed, and what runs is never edited in place (a Job's template cannot be).
 */
export function migrateJob(question: MigrateQuestion): MigrationJob {
  const job = question.components.find((manifest) => manifest.kind === "Job");
  const base = at(job, "spec", "template", "spec", "containers", 0);
  if (job === undefined || !isObject(base)) {
    throw new Problem("config", {
      code: "component-missing",
      message:
        "`migrate:` needs the component `components/migrate` with a Job, which the platform repository does not have.",
      hints: ["Run `preview init --platform` in the platform repository to add it."],
    });
  }
  const pod: JsonObject = { ...podSpecOf(job), ...podOf(question), ...containersOf(question, base) };
  const unnamed = inWave(withAt(job, ["spec", "template", "spec"], pod), waves.migrate);
  const inputs = question.sha256(canonicalJson([unnamed, question.dependsOn]));
  const name = migrateJobName(inputs, question.data, question.sha256);
  return { job: withAt(unnamed, ["metadata", "name"], name), inputs };
}

/**
 * The name of the Job for this data: which generation each database is, and the seed that it starts from. Why data
 * started again changes nothing.
 */
export function migrateJobName(
  inputs: string,
  { data, seeds }: Pick<PreviewRecord, "data" | "seeds">,
  sha256: (text: string) => string,
): string {
  const written = Object.entries(data).filter(([key, store]) => isMigrated(key, store));
  const dependsOn = written.map(([key, { generation }]) => {
    const seed = seeds.find(({ store, database }) => store === key && database !== null);
    return [key, generation, seed?.digest ?? null];
  });
  return `migrate-${sha256(canonicalJson([inputs, dependsOn])).slice(0, 8)}`;
}

function podOf({ workload, placement, pullSecrets }: MigrateQuestion): JsonObject {
  const source = podSpecOf(workload.deployment);
  const volumes = volumesOf(source);
  const imagePullSecrets = [...listAt(source, "imagePullSecrets"), ...pullSecrets];
  return {
    ...(source.serviceAccountName === undefined ? {} : { serviceAccountName: source.serviceAccountName }),
    ...(source.securityContext === undefined ? {} : { securityContext: source.securityContext }),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(imagePullSecrets.length === 0 ? {} : { imagePullSecrets }),
    ...placement,
  };
}

/** Claims stay with the workload: most can be mounted by one pod only. */
function volumesOf(pod: JsonObject): readonly Json[] {
  return listAt(pod, "volumes").filter((volume) => at(volume, "persistentVolumeClaim") === undefined);
}

/** The commands in order: all but the last as init containers. */
function containersOf(question: MigrateQuestion, base: JsonObject): JsonObject {
  const { workload, migration } = question;
  const own = workload.container.container;
  const names = new Set(volumesOf(podSpecOf(workload.deployment)).flatMap((volume) => textAt(volume, "name") ?? []));
  const mounts = listAt(own, "volumeMounts").filter((mount) => names.has(textAt(mount, "name") ?? ""));
  const { command: _, args: __, ...rest } = base;
  const container = {
    ...rest,
    ...(own.workingDir === undefined ? {} : { workingDir: own.workingDir }),
    ...(own.imagePullPolicy === undefined ? {} : { imagePullPolicy: own.imagePullPolicy }),
    ...(own.securityContext === undefined
      ? {}
      : { securityContext: { ...objectAt(base, "securityContext"), ...objectAt(own, "securityContext") } }),
    envFrom: question.sources,
    env: inheritedEnv(own, question.defined),
    ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
  };
  const commands = [...migration.run, ...migration.after];
  const steps = commands.map((command, index) => ({
    ...container,
    name: index === commands.length - 1 ? "migrate" : `migrate-${index + 1}`,
    command,
  }));
  return { ...(steps.length > 1 ? { initContainers: steps.slice(0, -1) } : {}), containers: steps.slice(-1) };
}
