import { writeFile } from "node:fs/promises";
import { referencePages } from "./reference/pages.ts";

for (const [file, text] of Object.entries(await referencePages())) {
  await writeFile(new URL(`docs/${file}`, import.meta.url), text);
}
