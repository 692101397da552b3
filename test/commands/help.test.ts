import { expect, test } from "vitest";
import { shopApiWorld } from "../support/shop.ts";

const help = async (...args: readonly string[]) => (await shopApiWorld().run(...args)).stdout;

/** The lines under `Commands:`, each a name and what it is for. */
async function listed(...command: readonly string[]): Promise<readonly (readonly string[])[]> {
  const [, list = ""] = /^Commands:\n((?: .*\n)+)/m.exec(await help(...command, "--help")) ?? [];
  return list
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
}

test("each command is listed with what it is for, and explains itself", async () => {
  for (const parent of [[], ["config"], ["seed"]])
    for (const [name = "", ...summary] of await listed(...parent)) {
      expect([name, summary]).toEqual([name, [expect.stringMatching(/^[a-z].*[^.]$/)]]);
      if (parent.length > 0 && name === "help") continue;
      const text = await help("help", ...parent, name);
      expect(text).toMatch(new RegExp(`^Usage: preview ${[...parent, name].join(" ")}\\b`));
      // After the usage comes a sentence, then what is described in turn.
      expect(text).toMatch(/^Usage: .*\n\n[A-Z].*\n/);
      expect(await help(...parent, name, "--help")).toBe(text);
    }
});

test("help of a command within a command", async () => {
  expect(await help("help", "config", "schema")).toMatchInlineSnapshot(`
    "Usage: preview config schema [options] [file]

    Print the JSON Schema of a configuration file.

    Arguments:
      file        which file (choices: "preview", "platform", "service", "seeds", default: "preview")

    Options:
      -h, --help  show help

    \`preview --help\` lists the options that every command takes.
    "
  `);
  expect(await help("config", "help", "schema")).toBe(await help("help", "config", "schema"));
  expect(await help("help", "ls")).toBe(await help("list", "--help"));
  expect(await help("help")).toBe(await help("--help"));
});

test("options of a command stand together", async () => {
  const text = await help("help", "init");
  expect(text.indexOf("--help")).toBeLessThan(text.indexOf("For a service:"));
});

test.each([[["help", "stauts"]], [["help", "config", "shema"]]])("%j is no command", async (args) => {
  expect(await shopApiWorld().run(...args)).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `error: unknown command '${args.at(-1)}'.\nhint: \`preview --help\` lists the commands; \`preview help <command>\` explains one.\n`,
  });
});
