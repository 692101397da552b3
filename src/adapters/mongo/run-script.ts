import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedScript } from "../../ports/seeds.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import { scriptProblem } from "../../seeds/text/script-problem.ts";
import { scriptReader } from "../../seeds/text/script-reader.ts";

/** UTF-16 units of an argument: Linux takes 128 KiB in one, and each may be three bytes. */
const largestPiece = 32 * 1024;

const append = 'umask 077; printf %s "$1" >>"$2"';

/**
 * Runs a script with the image's own mongosh, in the sandbox as the server does: such a script may read files and start
 * programs. Throws Problem `seed-script-failed` with what mongosh says.
 */
export async function runScript(
  sandbox: Sandbox,
  { socket, database }: { readonly socket: string; readonly database: string },
  script: SeedScript,
  arrived: (bytes: number) => void,
): Promise<void> {
  const name = script.path.slice(script.path.lastIndexOf("/") + 1).replace(/\.(gz|zst)$/, "");
  const file = sandbox.inside(name);
  const reader = scriptReader(script.path);
  for await (const bytes of script.open()) {
    await write(sandbox, file, reader.push(bytes));
    arrived(bytes.length);
  }
  await write(sandbox, file, reader.end());
  const wrong = reader.findings.find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw await scriptProblem(script, wrong);
  const url = `mongodb://${encodeURIComponent(sandbox.inside(socket))}/${database}`;
  const { exitCode, lastWords } = await sandbox.run("mongosh", ["--quiet", "--norc", url, "--file", file]);
  if (exitCode === 127) throw engineFailed("The base image has no `mongosh`, which runs scripts that end in .js", "");
  if (exitCode === 0) return;
  const [, line = "1", column = "1"] =
    new RegExp(`${name.replaceAll(".", "\\.")}:(\\d+)(?::(\\d+))?`).exec(lastWords) ?? [];
  throw await scriptProblem(script, {
    rule: "seed/script-failed",
    severity: "error",
    message: lastWords.trim().slice(-2000) || `mongosh ended with exit code ${exitCode}.`,
    location: { file: script.path, line: Number(line), column: Number(column) },
  });
}

async function write(sandbox: Sandbox, file: string, text: string): Promise<void> {
  for (let from = 0; from < text.length; from += largestPiece) {
    const piece = text.slice(from, from + largestPiece);
    const { exitCode, lastWords } = await sandbox.run("sh", ["-c", append, "sh", piece, file]);
    if (exitCode !== 0) throw engineFailed("The script cannot be written into the sandbox", lastWords);
  }
}
