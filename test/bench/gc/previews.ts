import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordFile } from "../../../src/preview/folder.ts";
import { type PreviewName, previewName } from "../../../src/preview/name.ts";
import { type PreviewRecord, recordText } from "../../../src/preview/record.ts";
import { gitEnvironment } from "../../support/git.ts";
import { serviceNames } from "../../support/real-world.ts";

const golden = join(import.meta.dirname, "../../golden/folder/shop-api");
const rendered = readdirSync(golden).map((name) => ({ name, text: readFileSync(join(golden, name), "utf8") }));

/** A preview on the branch of the records. */
export interface GivenPreview {
  readonly name: PreviewName;
  /** What its record says besides its name. */
  readonly record: Partial<PreviewRecord>;
  /** All ten files of its folder, or its record alone. */
  readonly whole: boolean;
}

/** The names of as many previews, of the example's services in turn. */
export function previewNames(count: number): readonly PreviewName[] {
  return Array.from({ length: count }, (_, index) =>
    previewName(serviceNames[index % serviceNames.length] ?? "", Math.floor(index / serviceNames.length) + 1),
  );
}

/** Puts previews on the branch of a bare platform repository, beside what is there. Answers the commit. */
export function importPreviews(bare: string, previews: readonly GivenPreview[]): string {
  const branch = "refs/heads/previews";
  const lines = [`commit ${branch}`, "mark :1", "committer ann <ann@acme.dev> 1795420800 +0000", "data 8", "previews"];
  lines.push(`from ${branch}^0`);
  for (const preview of previews)
    for (const [file, text] of Object.entries(filesOf(preview)))
      lines.push(`M 100644 inline ${preview.name.folder}/${file}`, `data ${Buffer.byteLength(text)}`, text);
  lines.push("get-mark :1");
  const input = `${lines.join("\n")}\n`;
  return execFileSync("git", ["-C", bare, "fast-import", "--quiet"], {
    encoding: "utf8",
    input,
    env: gitEnvironment,
  }).trim();
}

function filesOf({ name, record, whole }: GivenPreview): Readonly<Record<string, string>> {
  const { service, pullRequest: number } = name;
  const files = Object.fromEntries(
    rendered
      .filter((file) => whole || file.name === recordFile)
      .map((file) => [file.name, file.text.replaceAll("shop-api", service).replaceAll("pr-42", `pr-${number}`)]),
  );
  const read: PreviewRecord = JSON.parse(files[recordFile] ?? "");
  const pullRequest = { ...read.pullRequest, number };
  return { ...files, [recordFile]: recordText({ ...read, pullRequest, ...record }) };
}
