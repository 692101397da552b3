import { Problem } from "../../problem.ts";
import { containerSandbox } from "./container.ts";
import { type Engine, imageUsers, type SeedEnginesOptions } from "./engine.ts";
import { programFolders } from "./programs.ts";

/** A container of the base image: the engine of Macs, and where neither root nor user namespaces are to be had. */
export function containerEngine(program: "docker" | "podman", options: SeedEnginesOptions): Engine {
  const { environment, temporaryFolder, signal } = options;
  return {
    name: program,
    async reasonAgainst() {
      const executables = await options.executables();
      try {
        const { exitCode, stderr } = await executables.run(program, ["version"], { timeoutSeconds: 30 });
        return exitCode === 0 ? undefined : `\`${program} version\` says: ${stderr.trim().slice(0, 200)}`;
      } catch (error) {
        if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
        return error.code === "program-missing" ? "it is not on the PATH" : error.message;
      }
    },
    async open({ base, platform, database }) {
      const [user = ""] = imageUsers[database.engine];
      const executables = await options.executables();
      const folders = programFolders(environment.PATH);
      const rest = { environment, folders, image: base, platform, user, temporaryFolder, signal };
      return containerSandbox({ program, executables, ...rest });
    },
  };
}
