import type { StoreKind } from "../config/service-config.ts";
import { schemaLine } from "./schema-line.ts";

/** What a first database of seeds.yaml has to say; the rest has defaults. */
export interface SeedsDraft {
  readonly name: string;
  readonly engine: StoreKind;
  readonly base: string;
  readonly image: string;
  /** Folder of the scripts below seeds/. */
  readonly scripts: string;
}

/** The images that a platform starts stores from when nothing else is said; Debian's, because of their locales. */
export const defaultBases: Readonly<Record<StoreKind, string>> = {
  postgres: "docker.io/library/postgres:17-bookworm",
  redis: "docker.io/library/redis:8-bookworm",
  mongo: "docker.io/library/mongo:8",
};

/** seeds/seeds.yaml with one database, and a word on what may stand there too. */
export function seedsYaml({ name, engine, base, image, scripts }: SeedsDraft): string {
  const own = engine === "postgres" ? postgresNotes : [];
  return [
    `${schemaLine("seeds.schema.json").trimEnd()}`,
    "apiVersion: preview/v1",
    "kind: Seeds",
    "databases:",
    `  - name: ${name} # what preview.yaml calls it: \`seed: ${name}\``,
    `    engine: ${engine}`,
    `    base: ${base} # its digest is kept in seeds.lock`,
    `    image: ${image}`,
    ...(scripts === name ? [] : [`    scripts: ${scripts}`]),
    ...own.map((line) => `    ${line}`),
    "",
  ].join("\n");
}

const postgresNotes = [
  "# database, user, password: preview unless said otherwise; thrown away with the preview, never real ones",
  "# extensions: [pgcrypto]",
  '# settings: {shared_buffers: "128MB"}',
];

const comments: Readonly<Record<StoreKind, string>> = { postgres: "--", redis: "#", mongo: "//" };

const how: Readonly<Record<StoreKind, string>> = {
  postgres: "Runs once, in one transaction, as the owner of the database; psql commands are not available.",
  redis: "One command a line, as redis-cli takes it.",
  mongo: "Runs once, with `db` as the database.",
};

/** What a new script starts with. */
export function scriptHeader(engine: StoreKind, text: string): string {
  const lines = [text, how[engine], "Once it is merged it is never changed: write another one."];
  return `${lines.map((line) => `${comments[engine]} ${line}`).join("\n")}\n\n`;
}

/** `Demo users!` → `demo_users`: what a script's name says after its version. */
export function scriptLabel(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60)
    .replace(/_+$/, "");
}
