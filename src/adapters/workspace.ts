import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Executables, Lazy, Workspace } from "../ports.ts";
import { Problem } from "../problem.ts";

/** Files of the folder that the command was started in, or that `-C` names. */
export function workspace(root: string, executables: Lazy<Executables>): Workspace {
  return {
    root,
    async read(path) {
      try {
        return await readFile(join(root, path), "utf8");
      } catch (error) {
        if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
        throw fileProblem("read", path, error);
      }
    },
    async write(path, text) {
      const target = join(root, path);
      const beside = `${target}.${process.pid}.tmp`;
      try {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(beside, text);
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => undefined);
        throw fileProblem("write", path, error);
      }
    },
    async move(from, to) {
      try {
        // Unlike a rename, a second name is refused where there is a file.
        await link(join(root, from), join(root, to));
        await rm(join(root, from));
      } catch (error) {
        throw fileProblem("write", to, error);
      }
    },
    async remove(path) {
      try {
        await rm(join(root, path), { force: true });
      } catch (error) {
        throw fileProblem("write", path, error);
      }
    },
    async list(folder) {
      const git = await executables();
      const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", folder];
      const { exitCode, stdout } = await git.run("git", ["-C", root, ...args]);
      if (exitCode !== 0) return [];
      return new TextDecoder().decode(stdout).split("\0").filter(Boolean).sort();
    },
  };
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function fileProblem(verb: "read" | "write", path: string, error: unknown): Problem {
  return new Problem("usage", {
    code: verb === "read" ? "unreadable" : "unwritable",
    message: `\`${path}\` cannot be ${verb === "read" ? "read" : "written"} (${String(errorCode(error) ?? "unknown reason")}).`,
    hints: ["Check the path, its owner and the space left on the disk."],
    cause: error,
  });
}
