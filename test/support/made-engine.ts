import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeedEngines, SeedQuery, SeedRequest } from "../../src/ports/seeds.ts";
import { Problem } from "../../src/problem.ts";

/** An engine that keeps each script as a file of the data directory. */
export interface MadeEngine {
  readonly port: SeedEngines;
  /** `load main from V002 of postgres: V003`. */
  readonly loads: string[];
  /** Called before a script is loaded. */
  fails: ((path: string) => Problem | undefined) | undefined;
  /** What the loaded database answers to checks. */
  answers: SeedQuery;
  /** Data that nobody has removed. */
  readonly left: Set<string>;
}

export function madeEngine(): MadeEngine {
  const made: MadeEngine = {
    ...{ loads: [], fails: undefined, answers: async () => [], left: new Set() },
    port: {
      async choose(database, wanted) {
        if (wanted === undefined || wanted === "local")
          return { name: "local", load: (request) => load(made, request) };
        throw new Problem("usage", {
          code: "seed-engine-missing",
          message: `The engine ${wanted} cannot build ${database.name}.`,
        });
      },
    },
  };
  return made;
}

async function load(made: MadeEngine, request: SeedRequest) {
  const { database, parent, scripts, progress, check } = request;
  const versions = scripts.map(({ version }) => version).join(", ");
  made.loads.push(`${database.name} ${parent === undefined ? "from nothing" : "on its parent"}: ${versions}`);
  const folder = mkdtempSync(join(tmpdir(), "preview-made-data-"));
  made.left.add(folder);
  const remove = async () => {
    rmSync(folder, { recursive: true });
    made.left.delete(folder);
  };
  try {
    if (parent !== undefined) cpSync(parent, folder, { recursive: true, preserveTimestamps: true });
    for (const path of ["base/5", "global", "pg_notify"]) mkdirSync(join(folder, path), { recursive: true });
    // Another one in every build, as PostgreSQL's is.
    writeFileSync(join(folder, "global/pg_control"), `build ${made.loads.length}`);
    for (const { path, version, open } of scripts) {
      const problem = made.fails?.(path);
      if (problem !== undefined) throw problem;
      progress({ kind: "preparing", what: `a made ${database.engine}` });
      let text = "";
      for await (const piece of open()) text += new TextDecoder().decode(piece);
      progress({ kind: "loading", path, bytes: text.length });
      writeFileSync(join(folder, "base/5", version), text);
      progress({ kind: "loaded", path, milliseconds: 812 });
    }
    await check?.(made.answers);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, serverVersion: "17.4", remove };
}
