import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Templates } from "../ports.ts";
import { Problem } from "../problem.ts";

/** The templates that are shipped beside the program; `root` is the folder `templates/` itself. */
export function templates(root: string): Templates {
  return {
    async files(folder) {
      const base = join(root, folder);
      try {
        const entries = await readdir(base, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
        const files = await Promise.all(
          paths.sort().map(async (path) => [relative(base, path).split(sep).join("/"), await readFile(path, "utf8")]),
        );
        return Object.fromEntries(files);
      } catch (error) {
        throw new Problem("bug", {
          code: "templates-missing",
          message: `The templates of \`${folder}\` are not where the program expects them.`,
          hints: ["Install preview again."],
          cause: error,
        });
      }
    },
  };
}
