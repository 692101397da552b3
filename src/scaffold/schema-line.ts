/** Lets editors check a file of ours while it is written; `schema` is the name of a file under `schema/`. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/${schema}\n`;
}
