import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bareRepository, git } from "../support/git.ts";
import type { Bar } from "./compare.ts";
import { publishFolder } from "./publish-folder.ts";

const previewCount = 5000;
const writers = 16;

const gitEnvironment = {
  PATH: process.env.PATH,
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "ann",
  GIT_AUTHOR_EMAIL: "ann@acme.dev",
  GIT_COMMITTER_NAME: "ann",
  GIT_COMMITTER_EMAIL: "ann@acme.dev",
};

/** What a person would do for one change: clone, write, commit, push. */
const cloneAndPush = `
git clone --quiet --single-branch --branch previews "$1" "$4"
cd "$4"
mkdir -p "$2"
for file in app.yaml kustomization.yaml preview.json; do printf %s "$3" > "$2/$file"; done
git add "$2"
git commit --quiet -m up
git push --quiet origin previews
`;

/** A careful script: no file that it does not need, and again from the newest commit until the push fits. */
const rebaseLoop = `
git clone --quiet --depth=1 --filter=blob:none --sparse --branch previews "$1" "$4"
cd "$4"
git sparse-checkout set --no-cone "/$2/"
mkdir -p "$2"
for file in app.yaml kustomization.yaml preview.json; do printf %s "$3" > "$2/$file"; done
git add --sparse "$2"
git commit --quiet -m up
until git push --quiet origin previews 2>/dev/null; do
  git fetch --quiet origin previews
  git rebase --quiet FETCH_HEAD
done
`;

/** Publishing next to 5,000 previews, alone and with others, against what Git alone does. */
export async function publishBars(): Promise<{ readonly bars: readonly Bar[]; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "preview-bench-"));
  const bare = makePlatform(join(folder, "platform.git"));
  const url = `file://${bare}`;
  const start = git(bare, "rev-parse", "previews");
  const script = await bundle(folder);
  let runs = 0;
  const reset = () => {
    runs += 1;
    git(bare, "update-ref", "refs/heads/previews", start);
  };
  const publishOnce = (path: string) => run(process.execPath, [script, url, path, `text ${runs}\n`]);
  const shell = async (text: string, path: string) => {
    const clone = join(folder, `clone-${runs}-${path.replaceAll("/", "-")}`);
    await run("sh", ["-e", "-c", text, "sh", url, path, `text ${runs}\n`, clone]);
    return clone;
  };
  const remove = (clones: readonly string[]) => {
    for (const clone of clones) rmSync(clone, { recursive: true, force: true });
  };
  const all = (one: (path: string) => Promise<unknown>) =>
    Promise.all(Array.from({ length: writers }, (_, index) => one(`previews/bench/pr-${index + 1}`)));
  return {
    bars: [
      {
        name: `one publish into ${previewCount} previews`,
        ours: "one folder opened, read and published through the adapter, in a warm process, file://",
        theirs: "git clone, commit, push of the same folder, file://",
        unit: "ms",
        // The same Git commands without us take 0.03 of it: what a clone costs depends on the disk it is written to.
        most: 1 / 20,
        samples: 9,
        run: {
          ours: async () => {
            reset();
            return timed(
              () => publishFolder(url, "previews/bench/pr-1", `text ${runs}\n`),
              () => verify(bare, start, 1),
            );
          },
          theirs: async () => {
            reset();
            const clones: string[] = [];
            const time = await timed(
              async () => void clones.push(await shell(cloneAndPush, "previews/bench/pr-1")),
              () => verify(bare, start, 1),
            );
            remove(clones);
            return time;
          },
        },
      },
      {
        name: `${writers} publish at once`,
        ours: `${writers} processes that each publish one folder through the adapter`,
        theirs: `${writers} shells: sparse blobless clone, commit, fetch, rebase, push until it fits`,
        unit: "ms",
        most: 0.8,
        samples: 9,
        run: {
          ours: async () => {
            reset();
            return timed(
              () => all(publishOnce),
              () => verify(bare, start, writers),
            );
          },
          theirs: async () => {
            reset();
            const clones: string[] = [];
            const time = await timed(
              () => all(async (path) => clones.push(await shell(rebaseLoop, path))),
              () => verify(bare, start, writers),
            );
            remove(clones);
            return time;
          },
        },
      },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function timed(work: () => Promise<unknown>, check: () => void): Promise<number> {
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  check();
  return time;
}

/** Every writer's commit is there, each folder is whole, and nobody else's was touched. */
function verify(bare: string, start: string, commits: number): void {
  const count = Number(git(bare, "rev-list", "--count", `${start}..previews`));
  const changed = git(bare, "diff", "--name-status", start, "previews").split("\n");
  const foreign = changed.filter((line) => !/^A\tpreviews\/bench\/pr-\d+\//.test(line));
  if (count !== commits || changed.length !== commits * 3 || foreign.length > 0)
    throw new Error(
      `an update was lost: ${count} of ${commits} commits, ${changed.length} files, ${foreign.join(", ")}`,
    );
}

function makePlatform(bare: string): string {
  bareRepository(bare);
  const lines: string[] = [];
  const file = (path: string, text: string) => lines.push(`M 100644 inline ${path}`, `data ${text.length}`, text);
  for (const branch of ["main", "previews"]) {
    lines.push(`commit refs/heads/${branch}`, "committer ann <ann@acme.dev> 1795420800 +0000", "data 5", "start");
    if (branch === "main") file("platform.yaml", "kind: Platform\n");
    else
      for (let preview = 0; preview < previewCount; preview += 1)
        for (const name of ["app.yaml", "kustomization.yaml", "preview.json"])
          file(
            `previews/service-${preview % 60}/pr-${preview}/${name}`,
            `${name} of ${preview}\n${"line of text\n".repeat(40)}`,
          );
  }
  execFileSync("git", ["-C", bare, "fast-import", "--quiet"], { input: `${lines.join("\n")}\n`, env: gitEnvironment });
  return bare;
}

/** The adapter as it is shipped: in one file, without types. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, "publish-once.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "publish-once.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
  });
  return outfile;
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { env: gitEnvironment, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
}
