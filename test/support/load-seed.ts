import { appendFileSync } from "node:fs";
import type { SeedEngine } from "../../src/ports/seeds.ts";
import { imageOf } from "./postgres-image.ts";
import { enginesIn, seedDatabase, seedScript } from "./seed-engines.ts";

/**
 * Loads a script in a process of its own, which a test may kill or start as another user:
 * `node load-seed.ts <engine> <folder> <root> <script>`. Prints one line a step, and the data directory in the end.
 */
const [engine = "", folder = "", root = "", content = ""] = process.argv.slice(2);
const database = seedDatabase();
const over = new AbortController();
process.on("SIGTERM", () => over.abort());
const engines = enginesIn({ folder, images: root === "" ? undefined : imageOf(root), signal: over.signal });
const say = (line: string) => appendFileSync(1, `${line}\n`);
try {
  const chosen = await engines.choose(database, engine as SeedEngine["name"]);
  const { folder: data } = await chosen.load({
    ...{ database, platform: database.platforms[0] ?? "", base: database.base, parent: undefined },
    scripts: [seedScript("V001__a.sql", content)],
    progress: ({ kind }) => say(kind),
  });
  say(data);
} catch (error) {
  say(String(error));
}
