import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/main.ts";
import { recordFile } from "../../../src/preview/folder.ts";
import { previewName } from "../../../src/preview/name.ts";
import type { OutputStream } from "../../../src/process.ts";
import { bareRepository, commitFiles, git, gitEnvironment, writeFiles } from "../../support/git.ts";
import { madeClusterPorts } from "../../support/made-cluster.ts";
import { madeGitHub } from "../../support/made-github.ts";
import { platformFiles } from "../../support/shop-files.ts";
import type { Bar } from "../compare.ts";
import { publishFolder } from "../publish-folder.ts";
import { pullRequest } from "../rendering.ts";
import { importPreviews, previewNames } from "./previews.ts";

const caller = previewName("shop-api", 42);
const target = previewName("payments", 7);

/** What `preview link` does, against the push of what comes out of it. */
export async function linkBars(): Promise<{ readonly bars: readonly Bar[]; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "preview-bench-"));
  const bare = bareRepository(join(folder, "platform.git"));
  commitFiles(bare, "main", platformFiles());
  commitFiles(bare, "previews", { "README.md": "records\n" });
  const names = previewNames(500);
  const before = importPreviews(
    bare,
    names.map((name) => ({ name, record: {}, whole: true })),
  );
  const tree = () => git(bare, "rev-parse", "previews^{tree}");
  const unlinked = tree();
  const url = `file://${bare}`;
  const ours = () => link(url, folder);
  await ours();
  const linked = tree();
  const source = checkOut(bare, join(folder, "source"));
  const timed = async (work: () => Promise<void>) => {
    git(bare, "update-ref", "refs/heads/previews", before);
    const begin = performance.now();
    await work();
    const time = performance.now() - begin;
    if (tree() !== linked || linked === unlinked) throw new Error("the branch does not hold what was to be published");
    return time;
  };
  const bar = {
    ours: `preview link payments=pr-7 --no-wait, in a warm process, next to ${names.length} previews, file://`,
    unit: "ms",
    samples: 25,
  } as const;
  const against = (read?: Parameters<typeof publishFolder>[3]) => ({
    ours: () => timed(ours),
    theirs: () => timed(() => publishFolder(url, caller.folder, source, read)),
  });
  return {
    bars: [
      {
        ...{ ...bar, name: "preview link, against its requests" },
        theirs: "the adapter alone: repository opened, the same files read, the same files pushed",
        most: 1.1,
        run: against((snapshot) =>
          Promise.all([
            snapshot.readMain(["platform.yaml", "services", "components"]),
            snapshot.readPreviews([`${target.folder}/${recordFile}`]),
            snapshot.readFolder(caller.folder),
          ]),
        ),
      },
      {
        ...{ ...bar, name: "preview link, against one publish" },
        theirs: "the adapter alone: repository opened, the same files pushed, none read",
        // Without a bar: to read the record that changes takes a request, which alone is a fifth of all that the other
        // side does.
        most: undefined,
        run: against(),
      },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const absent = async (): Promise<never> => {
  throw new Error("a link asks for nothing else");
};

const github = madeGitHub({
  pullRequests: new Map([["acme/payments#7", { ...pullRequest, repository: "acme/payments", number: 7 }]]),
  writes: [],
  gitHubFails: undefined,
});

/** The command as a person types it, in an empty folder; GitHub is in memory, and there is no cluster. */
async function link(url: string, directory: string): Promise<void> {
  let said = "";
  const write = (text: string) => {
    said += text;
  };
  const stream: OutputStream = { isTerminal: () => false, columns: () => undefined, write };
  const exitCode = await main(
    {
      args: ["link", caller.name, "payments=pr-7", "--no-wait"],
      environment: { ...gitEnvironment, TMPDIR: directory, PREVIEW_PLATFORM: url },
      directory,
      platform: process.platform,
      stdin: stream,
      stdout: stream,
      stderr: stream,
      questions: () => process.stderr,
      // The same time each time, so that the bytes are the same.
      now: () => Date.parse("2026-11-24T08:00:00Z"),
      random: Math.random,
      signal: new AbortController().signal,
      home: join(import.meta.dirname, "../../.."),
      version: "0.0.0-bench",
      nodeVersion: process.versions.node,
    },
    {
      ...madeClusterPorts(undefined, []),
      github: async () => github,
      // What is around the command is no part of what is measured.
      git: async () => ({
        ...{ version: absent, changedPaths: absent, commit: absent, local: absent, mergeBase: absent },
        repository: async () => undefined,
      }),
    },
  );
  if (exitCode !== 0) throw new Error(`link ended with ${exitCode}: ${said}`);
}

/** The files of the preview's folder as the branch has them, in a folder on disk. */
function checkOut(bare: string, folder: string): string {
  const names = git(bare, "ls-tree", "--name-only", `previews:${caller.folder}`).split("\n");
  const text = (name: string) => `${git(bare, "show", `previews:${caller.folder}/${name}`)}\n`;
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, text(name)])));
  return folder;
}
