import { nameOfFolder } from "../../../src/preview/name.ts";
import { git } from "../../support/git.ts";
import { limited, type Row } from "../compare.ts";
import { type Ground, ground, type Run } from "./ground.ts";

const share = { closed: 20, idle: 30, expired: 10 } as const;
const count = 200;
const runs = 3;

/** A gc from its start until all that it decided is published. */
export async function sweepRow(): Promise<Row> {
  const place = await ground(count, share, { allWhole: true });
  try {
    const measured: Run[] = [];
    for (let run = 0; run < runs; run += 1) {
      const answer = await place.gc("--max-delete", "1000");
      verify(place, answer);
      measured.push(answer);
    }
    return limited({
      name: `a gc of ${count}, s`,
      values: measured.map(({ seconds }) => seconds),
      most: 30,
      notes: [
        `preview gc of ${count} previews from its start to its end, everything on loopback, without a cluster`,
        `${share.closed + share.expired} removed and ${share.idle} put to sleep in one commit`,
      ],
    });
  } finally {
    await place.close();
  }
}

/** One commit took away what had to go, put to sleep what was idle, and touched nothing else. */
function verify({ platform, start, previews }: Ground, { report: { commit } }: Run): void {
  const commits = git(platform, "rev-list", `${start}..previews`);
  if (commit === null || commits !== commit) throw new Error(`not the one commit ${commit}: ${commits}`);
  const changed = Map.groupBy(
    git(platform, "diff", "--no-renames", "--name-status", start, "previews").split("\n"),
    (line) => /^\w\t(previews\/[^/]+\/[^/]+)\//.exec(line)?.[1] ?? "",
  );
  const wrong = previews.filter(({ name: { folder }, kind }) => {
    const lines = changed.get(folder) ?? [];
    if (kind === "wanted") return lines.length > 0;
    if (kind === "idle") return !isAsleep(platform, folder);
    return lines.length === 0 || lines.some((line) => !line.startsWith("D\t")) || isThere(platform, folder);
  });
  const foreign = [...changed.keys()].filter((folder) => nameOfFolder(folder) === undefined);
  if (wrong.length > 0 || foreign.length > 0)
    throw new Error(`not as decided: ${[...wrong.map(({ name }) => name.name), ...foreign].join(", ")}`);
}

function isThere(platform: string, folder: string): boolean {
  return git(platform, "ls-tree", "previews", folder) !== "";
}

function isAsleep(platform: string, folder: string): boolean {
  const record = JSON.parse(git(platform, "show", `previews:${folder}/preview.json`));
  return record.asleep === true && /^idle /.test(record.asleepBecause);
}
