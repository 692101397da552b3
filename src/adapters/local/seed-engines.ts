import type { SeedEngines } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";

/** What serves a database of each kind, as people know it. */
const servers = { postgres: "PostgreSQL", redis: "Redis", mongo: "MongoDB" } as const;

/**
 * Seeds as this machine's own servers build them, for this machine, whatever platforms their images are for elsewhere.
 * Throws Problem `store-program-missing` where there is no Redis or MongoDB for it, `seed-engine-missing` for PostgreSQL.
 */
export function localSeedEngines(engines: SeedEngines): SeedEngines {
  const platforms = [`linux/${process.arch === "arm64" ? "arm64" : "amd64"}`];
  return {
    async choose(database) {
      try {
        return await engines.choose({ ...database, platforms }, "local");
      } catch (error) {
        // A preview can do without a cache; without the data of its PostgreSQL it would be another one.
        if (!(error instanceof Problem) || error.code !== "seed-engine-missing" || database.engine === "postgres")
          throw error;
        const why = error.findings.map(({ message }) => message.replace(/^local: /, "")).join("; ");
        const server = servers[database.engine];
        throw new Problem("usage", {
          code: "store-program-missing",
          message: `The seed ${database.name} cannot be built on this machine: ${why}.`,
          hints: [`Install ${server} as \`base:\` in seeds.yaml has it, then run the command again.`],
          cause: error,
        });
      }
    },
  };
}
