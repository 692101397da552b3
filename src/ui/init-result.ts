import type { ChalkInstance } from "chalk";
import { changesText, differencesOf, type FileChange, toWrite } from "../scaffold/file-changes.ts";
import { fileDifferencesText } from "./file-differences.ts";
import type { Result } from "./result.ts";

/** What became of the entry in the platform's catalog. */
export interface Registered {
  readonly service: string;
  /** `print`: a person has to put the files there. */
  readonly how: "unchanged" | "pull-request" | "push" | "print";
  readonly branch: string | null;
  readonly commit: string | null;
  /** Of the pull request; null when none could be opened. */
  readonly url: string | null;
  /** Paths in the platform repository. */
  readonly files: readonly string[];
  /** Only for `print`: the files' texts by path, and the commands that bring them there from a checkout of the platform. */
  readonly texts: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
}

export interface InitOutcome {
  readonly changes: readonly FileChange[];
  readonly registered: Registered | null;
  /** Commands, in order. */
  readonly next: readonly string[];
  /** What is done once by hand, in order. */
  readonly steps: readonly string[];
  /** The file that has the commands of the steps. */
  readonly stepsFile: string;
  readonly exitCode: number;
}

/** The result of `init`, in either mode. */
export function initResult(outcome: InitOutcome): Result {
  const { changes, registered, next, exitCode } = outcome;
  const files = changes.map(({ path, change }) => ({ path, change }));
  return { kind: "Init", data: { files, registered, next }, text: () => initText(outcome), exitCode };
}

/** What would be written, with the difference to what is there: what `--dry-run` shows. */
export function proposalText(changes: readonly FileChange[], style: ChalkInstance): string {
  const differences = differencesOf(changes);
  if (differences.length === 0) return changesText(changes);
  return `${changesText(changes)}\n\n${fileDifferencesText(differences, style)}`;
}

function initText({ changes, registered, next, steps, stepsFile }: InitOutcome): string {
  const written = new Set(toWrite(changes));
  return [
    // What was written has been told while it was.
    changesText(changes.filter((change) => !written.has(change))),
    registered === null ? "" : registeredText(registered),
    next.length === 0 ? "" : `Next:\n${indented(next)}`,
    steps.length === 0
      ? ""
      : `Then once, in this order; ${stepsFile} has the commands:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

function registeredText({ service, how, url, branch, texts, commands }: Registered): string {
  if (how === "unchanged") return `${service} is registered.`;
  if (how === "push") return `${service} is registered on \`main\` of the platform.`;
  if (how === "pull-request" && url !== null) return `${service} is registered when this is merged: ${url}`;
  if (branch !== null) return `${service} is registered when a pull request of the branch \`${branch}\` is merged.`;
  const files = Object.entries(texts).map(([path, text]) => `# ${path}\n${text.trimEnd()}\n\n`);
  return `${service} is not registered yet. For the platform repository:\n\n${files.join("")}There:\n${indented(commands)}`;
}
