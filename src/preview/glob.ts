/** A glob as a pattern for whole paths: `**` crosses folders, `*` and `?` stay within one, `[0-9]` is a class. */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[.+^${}()|[\]\\/]/g, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "**") return ".*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    return token.startsWith("[") && token.length > 1
      ? token.replace(/^\[!/, "[^").replace(/\\/g, "\\\\")
      : `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}
