/** Issue keys of these projects that a text mentions, each once, in order: `SHOP-7-cart` holds `SHOP-7`. */
export function jiraKeys(text: string, projects: readonly string[]): readonly string[] {
  const keys = text.match(/(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]+-[1-9]\d{0,8}(?!\d)/g) ?? [];
  return [...new Set(keys)].filter((key) => projects.includes(key.slice(0, key.lastIndexOf("-"))));
}
