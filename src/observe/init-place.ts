import { folderOf, pathIn } from "../config/repository-path.ts";
import type { CommitTree, Ports, Repository } from "../ports.ts";
import { Problem } from "../problem.ts";
import { type Sources, sourcesOf, worthReading } from "../scaffold/sources.ts";
import { configFile } from "./service.ts";
import { readTexts, workTree } from "./work-tree.ts";

/** Where `init` works. */
export interface InitPlace {
  readonly repository: Repository;
  readonly tree: CommitTree;
  /** Folder of the service from the top of the repository; empty at the top. */
  readonly folder: string;
  /** preview.yaml from the top of the repository. */
  readonly configPath: string;
}

/** The repository around the command, as it stands on disk. Throws Problem `not-a-repository`, `config-outside`. */
export async function initPlace(ports: Ports, configOption: string | undefined): Promise<InitPlace> {
  const repository = await (await ports.git()).repository();
  if (repository === undefined) {
    throw new Problem("usage", {
      code: "not-a-repository",
      message: "This is not a Git repository.",
      hints: ["Run the command in a clone of the service's repository, or name it with `-C`."],
    });
  }
  const configPath = pathIn(repository.folder, configOption ?? configFile);
  if (configPath === undefined) {
    throw new Problem("usage", {
      code: "config-outside",
      message: `\`--config ${configOption}\` lies outside the repository.`,
      hints: ["Name a path below the folder that the command runs in."],
    });
  }
  const tree = await workTree(await ports.workspace(), repository);
  return { repository, tree, folder: folderOf(configPath), configPath };
}

/** What the service's own files say. */
export async function readSources({ tree, folder }: InitPlace): Promise<Sources> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const paths = [...(await tree.paths()).keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  const texts = await readTexts(
    tree,
    worthReading(paths).map((path) => prefix + path),
  );
  return sourcesOf(paths, new Map([...texts].map(([path, text]) => [path.slice(prefix.length), text])));
}
