import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bareRepository, git, gitEnvironment, writeFiles } from "../support/git.ts";
import type { Bar } from "./compare.ts";
import { publishFolder } from "./publish-folder.ts";

const golden = join(import.meta.dirname, "../golden/folder/shop-api");
const rendered = readdirSync(golden).map((name) => ({ name, text: readFileSync(join(golden, name), "utf8") }));

/** What `up` publishes for a service with three stores: ten files of 31 KB together. */
function folderOf(service: string, number: number): readonly { readonly name: string; readonly text: string }[] {
  return rendered.map(({ name, text }) => ({
    name,
    text: text.replaceAll("shop-api", service).replaceAll("pr-42", `pr-${number}`),
  }));
}

/** What a person would do for one change: clone, write, commit, push. */
const cloneAndPush = `
git clone --quiet --single-branch --branch previews "$1" "$4"
cd "$4"
mkdir -p "$(dirname "$2")"
cp -r "$3" "$2"
git add "$2"
git commit --quiet -m up
git push --quiet origin previews
`;

/** A careful script: no file that it does not need, and again from the newest commit until the push fits. */
const rebaseLoop = `
git clone --quiet --depth=1 --filter=blob:none --sparse --branch previews "$1" "$4"
cd "$4"
git sparse-checkout set --no-cone "/$2/"
mkdir -p "$(dirname "$2")"
cp -r "$3" "$2"
git add --sparse "$2"
git commit --quiet -m up
until git push --quiet origin previews 2>/dev/null; do
  git fetch --quiet origin previews
  git rebase --quiet FETCH_HEAD
done
`;

/** Publishing next to many previews, alone and with others, against what Git alone does. */
export async function publishBars(): Promise<{ readonly bars: readonly Bar[]; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "preview-bench-"));
  return {
    bars: [
      loneBar(ground(join(folder, "many"), 5000)),
      // Fewer, because a rebase takes the other side half a minute next to 5,000.
      raceBar(ground(join(folder, "some"), 500), await bundle(folder)),
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function loneBar({ url, side, clone }: Ground): Bar {
  const path = "previews/bench/pr-1";
  return {
    name: "one publish into 5000 previews",
    ours: "one folder opened, read and published through the adapter, in a warm process, file://",
    theirs: "git clone, commit, push of the same folder, file://",
    unit: "ms",
    most: 1 / 40,
    samples: 9,
    run: {
      ours: () => side([path], (source) => publishFolder(url, path, source)),
      theirs: () => side([path], (source) => clone(cloneAndPush, path, source)),
    },
  };
}

function raceBar({ url, side, clone }: Ground, script: string): Bar {
  const paths = Array.from({ length: 16 }, (_, index) => `previews/bench/pr-${index + 1}`);
  return {
    name: "16 publish at once",
    ours: "16 processes that each publish one folder through the adapter, next to 500 previews, file://",
    theirs: "16 shells: sparse blobless clone, commit; push, fetch, rebase until it fits, file://",
    unit: "ms",
    most: 0.8,
    samples: 9,
    run: {
      ours: () => side(paths, (source, path) => run(process.execPath, [script, url, path, source])),
      theirs: () => side(paths, (source, path) => clone(rebaseLoop, path, source)),
    },
  };
}

/** A platform repository to publish to, the same before each run. */
interface Ground {
  readonly url: string;
  /** Publishes at all paths at once, makes sure that nothing was lost, and answers the milliseconds. */
  side(paths: readonly string[], one: (source: string, path: string) => Promise<void>): Promise<number>;
  /** Runs a script with a URL, a path, the folder to publish there and a folder for its clone. */
  clone(script: string, path: string, source: string): Promise<void>;
}

function ground(folder: string, previews: number): Ground {
  const bare = makePlatform(join(folder, "platform.git"), previews);
  const url = `file://${bare}`;
  const clones = join(folder, "clones");
  const sources = join(folder, "sources");
  const start = git(bare, "rev-parse", "previews");
  let runs = 0;
  return {
    url,
    clone: (script, path, source) => run("sh", ["-e", "-c", script, "sh", url, path, source, join(clones, path)]),
    async side(paths, one) {
      runs += 1;
      git(bare, "update-ref", "refs/heads/previews", start);
      for (const [index, path] of paths.entries()) {
        const files = folderOf(`bench-${runs}`, index).map(({ name, text }) => [name, text]);
        writeFiles(join(sources, path), Object.fromEntries(files));
      }
      const begin = performance.now();
      await Promise.all(paths.map((path) => one(join(sources, path), path)));
      const time = performance.now() - begin;
      verify(bare, start, paths.length);
      rmSync(clones, { recursive: true, force: true });
      return time;
    },
  };
}

/** Every writer's commit is there, each folder is whole, and nobody else's was touched. */
function verify(bare: string, start: string, commits: number): void {
  const count = Number(git(bare, "rev-list", "--count", `${start}..previews`));
  const changed = git(bare, "diff", "--name-status", start, "previews").split("\n");
  const foreign = changed.filter((line) => !/^A\tpreviews\/bench\/pr-\d+\//.test(line));
  if (count !== commits || changed.length !== commits * rendered.length || foreign.length > 0)
    throw new Error(
      `an update was lost: ${count} of ${commits} commits, ${changed.length} files, ${foreign.join(", ")}`,
    );
}

function makePlatform(bare: string, previews: number): string {
  bareRepository(bare);
  const lines: string[] = [];
  const file = (path: string, text: string) =>
    lines.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text);
  for (const branch of ["main", "previews"]) {
    lines.push(`commit refs/heads/${branch}`, "committer ann <ann@acme.dev> 1795420800 +0000", "data 5", "start");
    if (branch === "main") file("platform.yaml", "kind: Platform\n");
    else
      for (let preview = 0; preview < previews; preview += 1)
        for (const { name, text } of folderOf(`service-${preview % 60}`, preview))
          file(`previews/service-${preview % 60}/pr-${preview}/${name}`, text);
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
