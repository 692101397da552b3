import { limited, type Row } from "../compare.ts";
import { ground, type Run } from "./ground.ts";

const share = { closed: 40, idle: 60, expired: 20 } as const;
const count = 10_000;
const runs = 5;

/** What it costs to see what has to be done about ten thousand previews. */
export async function planRows(): Promise<readonly Row[]> {
  const place = await ground(count, share, { allWhole: false });
  try {
    const measured: Run[] = [];
    // The first one also fills the cache of compiled code.
    for (let run = 0; run <= runs; run += 1) {
      const answer = await place.gc("-n", "--max-delete", "1000");
      verify(answer);
      if (run > 0) measured.push(answer);
    }
    const values = (of: (run: Run) => number) => measured.map(of);
    const seconds = values((run) => run.seconds).map((value) => value.toFixed(1));
    const what = `preview gc -n over ${count} previews, ${share.closed} of them closed`;
    return [
      limited({
        name: `plan of a gc of ${count}, s CPU`,
        values: values((run) => run.cpuSeconds),
        // To get the same pull requests from the REST API, by fetch and JSON.parse and nothing else, takes 0.9 s.
        most: 2,
        notes: [`${what}: processor time of the process itself`, `${seconds.join(", ")} s from its start to its end`],
      }),
      limited({
        name: `plan of a gc of ${count}, MiB`,
        values: values((run) => run.memory),
        // Those pages alone take a program to 190 MiB.
        most: 200,
        notes: ["the same: the most resident memory of the process itself"],
      }),
      limited({
        name: `plan of a gc of ${count}, requests`,
        values: values((run) => run.requests),
        most: 110 + share.closed,
        notes: ["the same: requests to GitHub, of which one for each that is not in the list"],
      }),
    ];
  } finally {
    await place.close();
  }
}

/** Everything was decided, and as it should be. */
function verify({ report: { totals } }: Run): void {
  const { previews, removed, asleep, undecided, failed } = totals;
  const right =
    previews === count &&
    removed === share.closed + share.expired &&
    asleep === share.idle &&
    undecided === 0 &&
    failed === 0;
  if (!right) throw new Error(`gc decided otherwise: ${JSON.stringify(totals)}`);
}
