import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../support/git.ts";
import { ending, shopApiWorld } from "../support/shop.ts";
import { temporaryFolder } from "../support/temporary.ts";

test("`-C` that names no folder is told by its name, before anything starts there", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { file: "x\n" });
  for (const path of [join(folder, "absent"), join(folder, "file"), join(folder, "file/below")])
    for (const command of [["up"], ["list"], ["config", "validate"]])
      expect(ending(await shopApiWorld().run("-C", path, ...command))).toBe(
        `[exit 2]\nerror: \`-C ${path}\` names no folder that can be read.`,
      );
  expect((await shopApiWorld().run("-C", folder, "list")).exitCode).toBe(0);
  expect((await shopApiWorld().run("-C", join(folder, "absent"), "up", "--help")).exitCode).toBe(0);
});

test("an argument that is none of its choices is told in the words of the help", async () => {
  expect(ending(await shopApiWorld().run("config", "schema", "foo"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: 'foo' is not a valid <file>. Allowed choices are preview, platform, service, seeds.
    hint: \`preview --help\` lists the commands; \`preview help <command>\` explains one."
  `);
});

test("no description is broken by hand, so that help fills the width that there is", async () => {
  const world = shopApiWorld();
  const names = (await world.run("--help")).stdout.matchAll(/^ {2}([a-z-]+)(?:\|[a-z-]+)? .*$/gm);
  for (const [, name = ""] of names) {
    const { stdout } = await world.run("help", name);
    const described = stdout.split("\n\n")[1] ?? "";
    for (const [index, line] of described.split("\n").entries()) {
      const next = described.split("\n")[index + 1]?.split(" ")[0];
      if (next !== undefined) expect(`${line} ${next}`.length, `${name}: ${line}`).toBeGreaterThan(100);
    }
  }
});
