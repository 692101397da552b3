import { expect, test } from "vitest";
import { linkTo } from "../support/linked-shop.ts";
import { publish, record, remove } from "../support/records.ts";
import { ending, runTwice, shopApiWorld } from "../support/shop.ts";

async function world() {
  const made = shopApiWorld();
  publish(made, record("payments", 7));
  await made.run("up", "--no-wait", "--link", "payments=pr-7");
  publish(made, record("shop-web", 17, { pinned: true, asleep: true, createdAt: "2026-11-01T00:00:00Z" }));
  publish(made, record("shop-api", 9, { expiresAt: "2026-11-23T07:00:00Z" }));
  made.now += 3 * 3_600_000;
  return made;
}

test("list shows every preview in a table", async () => {
  expect(await runTwice(await world(), "list")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "NAME            PR   PHASE    AGE      EXPIRES  LINKS                   URL
    payments-pr-7   #7   unknown  2d 3h    1d 21h   -                       https://pr-7-payments.preview.acme.dev
    shop-api-pr-9   #9   unknown  2d 3h    expired  -                       https://pr-9-shop-api.preview.acme.dev
    shop-api-pr-42  #42  unknown  3h       2d 21h   payments-pr-7 (--link)  https://pr-42-shop-api.preview.acme.dev
    shop-web-pr-17  #17  unknown  22d 11h  pinned   -                       https://pr-17-shop-web.preview.acme.dev
    ",
    }
  `);
});

test("list shows the source of each link that somebody asked for: also of a wish that waits, and of a baseline", async () => {
  const made = shopApiWorld();
  const links = [
    linkTo("payments", "payments-pr-7", { to: "staging", because: "description" }),
    linkTo("search", "staging"),
    linkTo("mail", "mail-pr-3", { to: "none", because: "Jira SHOP-7" }),
    linkTo("rates", "staging", { because: "default", wanted: null }),
    linkTo("files", "files-pr-4", { because: "--link" }),
  ];
  publish(made, record("shop-api", 9, { links }));
  const { stdout } = await made.run("list");
  expect(stdout.split("\n")[1]).toContain(
    "  payments-pr-7 waits (description), search=staging (link command), mail-pr-3 waits (Jira SHOP-7), files-pr-4 (--link)  ",
  );
  expect(stdout).not.toContain("rates");
});

test("a service that the catalog does not have is told, with what was meant", async () => {
  const made = await world();
  publish(made, record("shop-api", 11));
  const { exitCode, stdout, stderr } = await made.run("list", "--service", "shop-apj", "--json");
  expect([exitCode, JSON.parse(stdout).previews]).toEqual([0, []]);
  const rest: string[] = [];
  for (const command of ["status", "logs", "down"]) {
    const answer = await made.run(command, "shop-wb-pr-17");
    rest.push(`${command} [exit ${answer.exitCode}]\n${answer.stderr}`);
  }
  expect([stderr, ...rest].join("\n")).toMatchInlineSnapshot(`
    "⚠ There is no service "shop-apj" in the catalog of https://github.com/acme/preview-platform.git.
    ⚠   did you mean "shop-api"?

    status [exit 3]
    ► shop-wb-pr-17: pull request 17 of shop-wb (as given)
    error: There is no preview shop-wb-pr-17 in https://github.com/acme/preview-platform.git (absent: there is no record; the cluster was not asked).
    hint: There is no service "shop-wb" in the catalog of https://github.com/acme/preview-platform.git.
    hint: did you mean "shop-web"?

    logs [exit 3]
    ► shop-wb-pr-17: pull request 17 of shop-wb (as given)
    error: There is no preview shop-wb-pr-17 in https://github.com/acme/preview-platform.git.
    hint: There is no service "shop-wb" in the catalog of https://github.com/acme/preview-platform.git.
    hint: did you mean "shop-web"?

    down [exit 0]
    ► shop-wb-pr-17: pull request 17 of shop-wb (as given)
    ⚠ There is no service "shop-wb" in the catalog of https://github.com/acme/preview-platform.git.
    ⚠   did you mean "shop-web"?
    "
  `);
  expect((await made.run("down", "payments-pr-3")).stderr).not.toContain("There is no service");
});

test("list --service shows those of one service, and says when there are none", async () => {
  const made = await world();
  expect((await made.run("ls", "--service", "shop-web")).stdout.split("\n")).toHaveLength(3);
  expect(await made.run("list", "--service", "search")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "⚠ There is no service "search" in the catalog of https://github.com/acme/preview-platform.git.
    ",
      "stdout": "",
    }
  `);
  expect(await shopApiWorld().run("list", "--json")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► There are no previews.
    ",
      "stdout": "{
      "schemaVersion": 1,
      "kind": "PreviewList",
      "previews": []
    }
    ",
    }
  `);
});

test("a record that cannot be read does not hide the others", async () => {
  const made = await world();
  made.platform.previews["previews/shop-web/pr-17/preview.json"] = "[]";
  const { exitCode, stdout, stderr } = await made.run("list");
  expect(exitCode).toBe(0);
  expect(stdout.split("\n")).toHaveLength(5);
  expect(stderr).toContain("`previews/shop-web/pr-17/preview.json` on the branch `previews` is not a record");
});

test("list --service reads the records of that service alone", async () => {
  const made = await world();
  made.platform.previews["previews/shop-web/pr-17/preview.json"] = "[]";
  const { exitCode, stdout, stderr } = await made.run("list", "--service", "shop-api");
  expect([exitCode, stdout.split("\n").length, stderr]).toEqual([0, 4, ""]);
});

test("what is wrong with the platform is told before what is wrong with the argument", async () => {
  const made = await world();
  expect((await made.run("status", "nonsense")).stderr).toContain("names no preview");
  made.platform.missing.add("previews");
  expect((await made.run("status", "nonsense")).stderr).toContain("There is no branch `previews`");
});

test("status shows one preview", async () => {
  const made = await world();
  expect(await runTwice(made, "status")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ",
      "stdout": "shop-api-pr-42   unknown   pull request 42 of acme/shop-api at 3f9ac1d
      url       https://pr-42-shop-api.preview.acme.dev
      mongo     8
      postgres  17
      redis     8
      payments  → payments-pr-7 (--link)
      published; the cluster was not asked · expires in 2d 21h
    ",
    }
  `);
  remove(made, "payments", 7);
  await made.run("up", "--no-wait");
  expect((await made.run("status", "42")).stdout).toContain("payments  → staging (payments-pr-7 is not there; --link)");
});

test("a preview that is not there is told", async () => {
  const made = shopApiWorld();
  expect(ending(await made.run("status", "42"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no preview shop-api-pr-42 in https://github.com/acme/preview-platform.git (absent: there is no record; the cluster was not asked).
    hint: Create it with \`preview up shop-api-pr-42\` in its repository, or see \`preview list\`."
  `);
  expect(ending(await made.run("open", "payments-pr-1"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no preview payments-pr-1 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up payments-pr-1\` in its repository, or see \`preview list\`."
  `);
  made.platform.previews["previews/shop-api/pr-42/preview.json"] = "{}";
  expect((await made.run("status", "42")).exitCode).toBe(2);
});

test("open asks the browser only where a person sits, and always prints the URL", async () => {
  const made = await world();
  const url = "https://pr-42-shop-api.preview.acme.dev\n";
  expect((await made.run("open")).stdout).toBe(url);
  expect(made.opened).toEqual([]);
  made.terminal = true;
  expect((await made.run("open", "--print")).stdout).toBe(url);
  expect((await made.run("open", "--json")).stdout).toContain('"kind": "Preview"');
  expect(made.opened).toEqual([]);
  expect((await made.run("open", "--no-color")).stdout).toBe(url);
  expect(made.opened).toEqual([url.trim()]);
});

test("the platform is found by PREVIEW_PLATFORM, preview.yaml, or platform.yaml itself", async () => {
  const made = await world();
  made.environment.PREVIEW_PLATFORM = "acme/no-platform";
  expect((await made.run("list")).exitCode).toBe(8);
  made.environment.PREVIEW_PLATFORM = "";
  expect((await made.run("list")).exitCode).toBe(0);
  const { repository } = made;
  if (repository === undefined) throw new Error("there is a repository");
  made.repository = { ...repository, head: "platform", remote: "https://github.com/acme/preview-platform.git" };
  made.commits.set("platform", { "platform.yaml": made.platform.main["platform.yaml"] ?? "" });
  expect((await made.run("list")).exitCode).toBe(0);
  expect(ending(await made.run("status", "42"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: Pull request 42 of which service? There is no preview.yaml here.
    hint: Name the preview whole, for example \`shop-api-pr-42\`."
  `);
  expect((await made.run("status", "shop-api-pr-42")).exitCode).toBe(0);
  made.commits.set("platform", {});
  expect(ending(await made.run("list"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: It is not clear which platform is meant: there is no preview.yaml here or above, and no platform.yaml.
    hint: Run the command in a service's repository, or set PREVIEW_PLATFORM=owner/name."
  `);
});
