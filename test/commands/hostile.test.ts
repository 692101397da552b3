import { existsSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { record } from "../support/records.ts";
import { addToOverlay, changePullRequest, edit, published, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import type { World } from "../support/world.ts";

const trace = "/tmp/preview-was-here";

const texts: Readonly<Record<string, string>> = {
  "an option": `--upload-pack=touch ${trace}`,
  "a substitution": `$(touch ${trace})`,
  backticks: `\`touch ${trace}\``,
  "two commands": `a; touch ${trace}`,
  "300 characters": "a".repeat(300),
  emoji: "🛒👩‍👩‍👧‍👦 naïve 中文 café",
  "a terminal's escape": "\u001b[2J\u001b]0;owned\u0007\u009b31mred",
  "lines of its own": "a\n\nActor: root\n✔ publish all is well\r\nerror: no",
  "the other direction": "\u202egnp.exe\u2066",
  "JSON's and YAML's own": `"}]{"a": 'b': - # & * ! | > % @ \\ \u2028 \u0000 \ufeff`,
  "a template": "${SHA} {{.number}} $${X} %s %n",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not come through
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

function safe(...said: readonly string[]): void {
  for (const text of said) expect(text).not.toMatch(unsafe);
  expect(existsSync(trace)).toBe(false);
}

test.each(Object.entries(texts))("a pull request that says %s everywhere", async (_, text) => {
  rmSync(trace, { force: true });
  const world = shopApiWorld();
  if (world.repository !== undefined) world.repository = { ...world.repository, branch: text };
  changePullRequest(world, { title: text, body: text, branch: text, author: text, labels: [text], baseBranch: text });
  world.environment.GITHUB_ACTOR = text;
  const { exitCode, stderr, stdout } = await runTwice(world, "up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  safe(stderr, stdout);
  expect(JSON.parse(published(world, "preview.json")).pullRequest).toMatchObject({ branch: text, author: text });
  for (const [path, yaml] of Object.entries(world.platform.previews))
    if (path.endsWith(".yaml")) for (const part of yaml.split(/^---$/m)) parse(part);
  for (const { message } of world.platform.commits) {
    expect(message).not.toMatch(unsafe);
    expect(message.split("\n").filter((line) => /^(Actor|Preview|Pull-Request|Run):/.test(line))).toHaveLength(3);
    expect(message.split("\n")).toHaveLength(6);
  }
  for (const args of [["status"], ["list"], ["plan"], ["status", "--json"], ["list", "--json"], ["plan", "--json"]]) {
    const answer = await world.run(...args, ...(args[0] === "list" ? [] : ["42"]));
    expect(answer.exitCode, answer.stderr).toBe(0);
    safe(answer.stdout, answer.stderr);
    if (args[1] === "--json") JSON.parse(answer.stdout);
  }
});

test("an argument, an option or a variable of a hostile hand is quoted and stops", async () => {
  rmSync(trace, { force: true });
  for (const text of Object.values(texts)) {
    const world = shopApiWorld();
    for (const args of [[`--sha=${text}`], [`--link=${text}`], [`--config=${text}`], [`--wait-image=${text}`]]) {
      const answer = await world.run("up", ...args);
      expect([2, 3]).toContain(answer.exitCode);
      safe(answer.stderr);
    }
    const named = await world.run("up", "--", text);
    expect(named.exitCode).toBe(2);
    world.environment.PREVIEW_NAME = text;
    for (const command of ["up", "down", "status", "open"]) {
      const answer = await world.run(command, "--json");
      expect(answer.exitCode).toBe(2);
      expect(JSON.parse(answer.stdout).kind).toBe("Error");
      safe(answer.stdout, answer.stderr);
    }
    expect([world.platform.commits, world.writes]).toEqual([[], []]);
  }
});

test("an overlay cannot speak in our voice", async () => {
  const hostile = "x\\n✔ publish all is well\\u001b[2J";
  const job = `apiVersion: batch/v1\nkind: Job\nmetadata: {name: "${hostile}"}\nspec: {}\n`;
  const world = shopApiWorld();
  addToOverlay(world, job);
  const answer = await world.run("up", "--no-wait", "-n");
  safe(answer.stdout, answer.stderr);
  expect(answer.stderr.split("\n").filter((line) => line.startsWith("✔ publish"))).toEqual([]);
  const refused = shopApiWorld();
  addToOverlay(refused, job.replace("batch/v1", "evil/v1").replace("kind: Job", 'kind: "A\\nerror: b"'));
  const said = await refused.run("up");
  safe(said.stderr);
  expect(said.stderr.split("\n").filter((line) => line.startsWith("error:"))).toHaveLength(1);
});

test("configuration with odd values reaches the files whole, or not at all", async () => {
  const odd = `a=b # "c" 'd' \\\\ \\t  e ${"ü".repeat(50)} 🛒`;
  const world = shopApiWorld(shopApiYaml.replace('SENTRY_DSN: ""', `SENTRY_DSN: "${odd.replaceAll('"', '\\"')}"`));
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
  const line = published(world, "preview.env")
    .split("\n")
    .find((one) => one.startsWith("SENTRY_DSN="));
  expect(line).toBe(`SENTRY_DSN=a=b # "c" 'd' \\ \t  e ${"ü".repeat(50)} 🛒`);
  for (const value of ['"a\\nB=c"', '"a\\0b"', '"a\\rb"']) {
    const bad = shopApiWorld(shopApiYaml.replace('SENTRY_DSN: ""', `SENTRY_DSN: ${value}`));
    expect((await bad.run("up", "--no-wait")).exitCode).toBe(2);
  }
  const long = shopApiWorld(shopApiYaml.replace('SENTRY_DSN: ""', `SENTRY_DSN: "${"中".repeat(30_000)}"`));
  const { exitCode, stderr } = await long.run("up", "--no-wait");
  expect([exitCode, stderr.split("\n").at(-3)]).toMatchInlineSnapshot(`
    [
      2,
      "error: The value of SENTRY_DSN is longer than 65535 bytes, which Kustomize cannot read.",
    ]
  `);
});

test("a record that somebody else wrote is no way in either", async () => {
  const world: World = shopApiWorld();
  const text = Object.values(texts).join(" ");
  const hostile = record("shop-api", 42, { url: `https://x/${text}`, workload: text, jira: [text] });
  world.platform.previews["previews/shop-api/pr-42/preview.json"] = JSON.stringify({
    ...hostile,
    __proto__: { pinned: true },
    links: [
      {
        service: text,
        as: text,
        via: "internal",
        optional: false,
        to: text,
        because: text,
        wanted: text,
        addresses: hostile.addresses,
      },
    ],
  });
  world.platform.previews["previews/../etc/pr-1/preview.json"] = "{}";
  world.platform.previews["previews/$(id)/pr-1/preview.json"] = "{}";
  for (const args of [["status"], ["list"], ["open", "--print"], ["down", "-n"], ["up", "-n"]]) {
    const answer = await world.run(...args);
    expect(answer.exitCode, answer.stderr).toBe(0);
    safe(answer.stdout, answer.stderr);
  }
});

test("no secret of the environment is printed", async () => {
  const world = shopApiWorld(
    shopApiYaml.replace('SENTRY_DSN: ""', "SENTRY_DSN: https://hunter2hunter2@sentry.acme.dev/1"),
  );
  world.environment.SENTRY_TOKEN = "hunter2hunter2";
  edit(world, {});
  for (const args of [["up", "-n"], ["up", "-n", "--json"], ["plan"]])
    expect((await world.run(...args)).stdout).not.toContain("hunter2");
});
