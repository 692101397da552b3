import type { Executables } from "../../ports.ts";
import { recordFile } from "../../preview/folder.ts";
import { at, listAt, textAt } from "../../preview/json.ts";
import { containersOf, type Manifest, nameOf, parseManifests } from "../../preview/manifest.ts";
import type { PreviewName } from "../../preview/name.ts";
import { type PreviewRecord, parseRecord } from "../../preview/record.ts";
import { Problem } from "../../problem.ts";
import type { LocalHome } from "./home.ts";

/** What a preview's folder asks of this machine. */
export interface Wanted {
  readonly record: PreviewRecord;
  /** Commit of the branch `previews` that it was read at. */
  readonly revision: string;
  /** Name of the container that runs the service. */
  readonly container: string;
  /** Folder of preview.yaml below the top of the service's repository; `.` at the top. */
  readonly folder: string;
  readonly setup: readonly (readonly string[])[];
  readonly run: readonly string[];
  readonly migrations: readonly (readonly string[])[];
  readonly variables: {
    /** preview.env and links.env. */
    readonly service: Readonly<Record<string, string>>;
    /** preview.env and migrate.env. */
    readonly migrate: Readonly<Record<string, string>>;
  };
}

/** Reads a preview's folder on the branch of the records; undefined when there is none. */
export async function readWanted(
  executables: Executables,
  home: LocalHome,
  name: PreviewName,
): Promise<Wanted | undefined> {
  const git = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await executables.run("git", ["--git-dir", home.platform, ...args]);
    return { exitCode, text: new TextDecoder().decode(stdout), stderr };
  };
  const head = await git("rev-parse", "--verify", "--quiet", "refs/heads/previews");
  if (head.exitCode !== 0) return undefined;
  const revision = head.text.trim();
  const listed = await git("ls-tree", "--name-only", `${revision}:${name.folder}`);
  if (listed.exitCode !== 0) return undefined;
  const files: Record<string, string> = {};
  for (const file of listed.text.split("\n").filter((line) => line !== "")) {
    const shown = await git("cat-file", "blob", `${revision}:${name.folder}/${file}`);
    if (shown.exitCode !== 0) throw unreadable(name, shown.stderr);
    files[file] = shown.text;
  }
  return wantedOf(files, revision, name);
}

function wantedOf(files: Readonly<Record<string, string>>, revision: string, name: PreviewName): Wanted {
  const record = parseRecord(files[recordFile] ?? "", recordFile);
  const manifests = ["app.yaml", "stores.yaml"].flatMap((file) => parseManifests(files[file] ?? "", `\`${file}\``));
  const deployment = manifests.find((one) => one.kind === "Deployment" && nameOf(one) === record.workload);
  const main = deployment && containersOf(deployment).find(({ list }) => list === "containers")?.container;
  if (deployment === undefined || main === undefined) throw unreadable(name, "it has no workload");
  const job = manifests.find((one) => one.kind === "Job" && nameOf(one) === record.migrate?.job);
  const [own, links, baselines] = ["preview.env", "links.env", "migrate.env"].map((file) => variables(files[file]));
  return {
    record,
    revision,
    container: textAt(main, "name") ?? "app",
    folder: textAt(main, "workingDir") ?? ".",
    setup: commandsOf(deployment, ["initContainers"]),
    run: words(main),
    migrations: job === undefined ? [] : commandsOf(job, ["initContainers", "containers"]),
    variables: { service: { ...own, ...links }, migrate: { ...own, ...baselines } },
  };
}

function commandsOf(manifest: Manifest, lists: readonly string[]): readonly (readonly string[])[] {
  const pod = at(manifest, "spec", "template", "spec");
  return lists.flatMap((list) => listAt(pod, list).map(words));
}

function words(container: Parameters<typeof listAt>[0]): readonly string[] {
  return listAt(container, "command").filter((word) => typeof word === "string");
}

/** Lines of an env file as `envFile` writes them. */
function variables(text = ""): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split("\n").flatMap((line): [string, string][] => {
      const sign = line.indexOf("=");
      return sign < 1 ? [] : [[line.slice(0, sign), line.slice(sign + 1)]];
    }),
  );
}

function unreadable({ name }: PreviewName, why: string): Problem {
  return new Problem("conflict", {
    code: "folder-unreadable",
    message: `The folder of ${name} in the local platform repository cannot be read: ${why.trim()}`,
    hints: ["Publish the preview again with `preview up`, or remove it with `preview down`."],
  });
}
