import { configurationSchemas, jsonSchemas } from "../src/config/json-schema.ts";
import { seedsSchemas } from "../src/seeds/seeds-config.ts";
import { keysOf } from "./keys.ts";
import type { Schema } from "./schema.ts";

/** docs/configuration.md: every key of the files that people write, as their schemas describe them. */
export function configurationPage(): string {
  const files = Object.values(jsonSchemas({ ...configurationSchemas, ...seedsSchemas })) as readonly Schema[];
  return [
    "# Configuration\n",
    "`npm run docs` writes this page from the schemas in `schema/`, which editors understand too. `preview config validate` checks a file, and `preview config schema` prints its schema.\n",
    "`<name>` stands for a key of your own, and `[]` for each entry of a list. Keys without a default that are not required may be left out.\n",
    ...files.map(fileSection),
  ].join("\n");
}

function fileSection(schema: Schema): string {
  const rows = keysOf(schema).map(({ key, type, fallback, required, meaning }) => {
    const otherwise = fallback === undefined ? (required ? "required" : "") : `\`${fallback}\``;
    return `| \`${key}\` | ${cell(type)} | ${cell(otherwise)} | ${cell(meaning)} |`;
  });
  return [
    `## ${schema.title}\n`,
    `${schema.description}\n`,
    "| key | value | default | meaning |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
