import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { shopApiWorld } from "../support/shop.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** What `preview complete` offers for the words of a command line, the last of which is being written. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  // The library prints by itself.
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    expect(await shopApiWorld().run("complete", "--", ...words)).toMatchObject({ exitCode: 0, stderr: "" });
    const lines = print.mock.calls.map(([line]) => String(line));
    expect(lines.at(-1)).toMatch(/^:\d+$/);
    return lines.slice(0, -1).map((line) => line.replace(/\t.*/, ""));
  } finally {
    print.mockRestore();
  }
}

const globalOptions = ["--json", "--timeout", "--directory", "--config", "--no-wait", "--dry-run", "--yes", "--quiet"];

describe("what is offered", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["comp"], ["completion"]],
    [["--json", "comp"], ["completion"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [
      ["config", "schema", "p"],
      ["preview", "platform"],
    ],
    [
      ["init", "--type", ""],
      ["backend", "frontend"],
    ],
    [["init", "--type=b"], ["backend"]],
    [["-C", "somewhere", "up", "--li"], ["--link"]],
    [["up", "--li"], ["--link"]],
    [["up", "--timeout", "5m", "--li"], ["--link"]],
    [["up", "--timeout", ""], []],
    [["config", "validate", "--js"], ["--json"]],
    [["help", "st"], ["status"]],
    [["he"], ["help"]],
  ])("preview %j", async (words, candidates) => expect(await offered(...words)).toEqual(candidates));

  test.each([[], ["up"], ["config"], ["config", "schema"], ["completion"], ["help"]])(
    "global options after %j %j",
    async (...command) => {
      expect(await offered(...command.filter((word) => word !== undefined), "--")).toEqual(
        expect.arrayContaining(globalOptions),
      );
      expect(await offered(...command.filter((word) => word !== undefined), "-")).toEqual(
        expect.arrayContaining(["-C", "-n", "-q", "-v", "-y"]),
      );
    },
  );
});

const noBash = spawnSync("bash", ["--version"]).error !== undefined;

describe.skipIf(noBash)("the script in a real bash, without any package", () => {
  /** Completes a line in a bash that sourced the script twice; `candidates` is what the program offers. */
  async function complete(line: string, candidates: readonly string[], before = "") {
    const folder = temporaryFolder();
    const { stdout } = await shopApiWorld().run("completion", "bash");
    writeFileSync(join(folder, "script"), stdout);
    const offer = candidates.map((candidate) => `${candidate}\tsome words`).join("\n");
    writeFileSync(join(folder, "offer"), `${offer === "" ? "" : `${offer}\n`}:4\n`);
    const program = `#!/bin/sh\nprintf '%s\\n' "$@" >"${folder}/asked"\ncat "${folder}/offer"\necho noise >&2\n`;
    writeFileSync(join(folder, "preview"), program);
    chmodSync(join(folder, "preview"), 0o755);
    const run = `set -u; . "$1/script"; . "$1/script"; ${before}
      COMP_LINE=$2; COMP_POINT=\${#2}; _preview_completions
      printf '%s\\n' "\${COMPREPLY[@]+"\${COMPREPLY[@]}"}"`;
    const bash = spawnSync("bash", ["--noprofile", "--norc", "-c", run, "bash", folder, line], {
      encoding: "utf8",
      cwd: folder,
      env: { PATH: `${folder}:${process.env.PATH}` },
    });
    expect([bash.status, bash.stderr]).toEqual([0, ""]);
    const asked = readFileSync(join(folder, "asked"), "utf8").slice(0, -1).split("\n");
    return { asked: asked.slice(2), reply: bash.stdout.split("\n").filter((word) => word !== "") };
  }

  test.each<[string, readonly string[]]>([
    ["preview ", [""]],
    ["preview up --ti", ["up", "--ti"]],
    ["preview up ", ["up", ""]],
    ["preview   init  --type=b", ["init", "--type=b"]],
    [
      "preview up $(touch pwned) `touch pwned` ; touch pwned",
      ["up", "$(touch", "pwned)", "`touch", "pwned`", ";", "touch", "pwned"],
    ],
    ["preview up * \\ '", ["up", "*", "\\", "'"]],
  ])("%s: the words reach the program as they are", async (line, asked) => {
    expect((await complete(line, [])).asked).toEqual(asked);
  });

  test("candidates are taken without their descriptions, and nothing else is", async () => {
    expect((await complete("preview ", ["status", "up"])).reply).toEqual(["status", "up"]);
    expect((await complete("preview x", [])).reply).toEqual([]);
    expect((await complete("preview init --type=", ["backend", "frontend"])).reply).toEqual(["backend", "frontend"]);
    const asLetter = "COMP_WORDBREAKS=${COMP_WORDBREAKS//=}";
    expect((await complete("preview init --type=b", ["backend"], asLetter)).reply).toEqual(["--type=backend"]);
    expect((await complete("preview up", ["up"], "IFS=u; shopt -s nullglob")).reply).toEqual(["up"]);
  });
});

test("the other shells' scripts are the library's", async () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  for (const shell of ["zsh", "fish"]) expect((await shopApiWorld().run("completion", shell)).exitCode).toBe(0);
  expect(print.mock.calls.map(([text]) => String(text).split("\n")[0])).toEqual([
    "#compdef preview",
    "# fish completion for preview -*- shell-script -*-",
  ]);
  print.mockRestore();
});

test("another shell", async () => {
  const { exitCode, stderr } = await shopApiWorld().run("completion", "powershell");
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Allowed choices are bash, zsh, fish.")]);
});
