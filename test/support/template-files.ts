import { filesBelow } from "./project-files.ts";

/** The files below `templates/<folder>` as the port `Templates` hands them out. */
export function templateFiles(folder: string): Readonly<Record<string, string>> {
  return filesBelow(`templates/${folder}`);
}
