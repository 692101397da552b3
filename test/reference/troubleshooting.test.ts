import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Everything that the program may say, as the source writes it. */
const source = globSync("src/**/*.ts", { cwd: root })
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n")
  .replaceAll("\\`", "`");

const messages = readFileSync(join(root, "docs/troubleshooting.md"), "utf8")
  .split("\n")
  .flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? [])
  .flatMap((cell) => /^`(.+)`/.exec(cell)?.[1] ?? []);

/** What stands between the places where a name is put in. */
function wordsOf(message: string): readonly string[] {
  return message
    .split(/…|https:\/\/|\b\d+\b|\bacme\/\w+/)
    .map((part) => part.replace(/^[\s,:]+|[\s,:]+$/g, ""))
    .filter((part) => part.length >= 8);
}

test.each(messages.filter((message) => wordsOf(message).length > 0))("the program says: %s", (message) => {
  expect(wordsOf(message).filter((words) => !source.includes(words))).toEqual([]);
});
