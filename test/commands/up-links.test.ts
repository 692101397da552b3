import { expect, test } from "vitest";
import { publish, record, remove } from "../support/records.ts";
import { published, push, refusals, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import type { World } from "../support/world.ts";

function linkedWorld(previewYaml = shopApiYaml): World {
  const world = shopApiWorld(previewYaml);
  publish(world, record("payments", 7));
  return world;
}

const up = ["up", "--no-wait"] as const;

function linksIn(world: World) {
  const { links } = JSON.parse(published(world, "preview.json"));
  return links.map((link: { to: string; because: string; wanted: string | null }) => [
    link.to,
    link.because,
    link.wanted,
  ]);
}

test("--link points a dependency at a preview, and later runs keep it", async () => {
  const world = linkedWorld();
  expect((await runTwice(world, ...up, "--link", "payments=pr-7")).stderr).toContain(
    "✔ links   payments → payments-pr-7 (--link)",
  );
  expect(linksIn(world)).toEqual([["payments-pr-7", "--link", "payments-pr-7"]]);
  expect(published(world, "links.env")).toMatchInlineSnapshot(`
    "PAYMENTS_URL=http://payments.preview-payments-pr-7.svc.cluster.local:8000
    PAYMENTS_API=http://payments.preview-payments-pr-7.svc.cluster.local:8000/v1
    "
  `);
  // Migrations must not depend on another preview.
  expect(published(world, "migrate.env")).toContain("PAYMENTS_URL=http://payments.staging.svc");
  await runTwice(world, ...up);
  expect(world.platform.commits).toHaveLength(1);
});

test("linking changes links.env and the record, and nothing else", async () => {
  const world = linkedWorld();
  await runTwice(world, ...up);
  expect((await runTwice(world, ...up, "--link", "payments=7")).stderr).toContain(
    "only links.env and the record changed",
  );
  expect((await runTwice(world, ...up, "--link", "payments=staging")).stderr).toContain(
    "only links.env and the record changed",
  );
  expect(linksIn(world)).toEqual([["staging", "--link", "staging"]]);
  await runTwice(world, ...up);
  expect(world.platform.commits).toHaveLength(3);
});

test("of several --link for one service the last one counts", async () => {
  const world = linkedWorld();
  await runTwice(world, ...up, "--link", "payments=staging", "--link", "payments=payments-pr-7");
  expect(linksIn(world)).toEqual([["payments-pr-7", "--link", "payments-pr-7"]]);
});

test("a kept wish falls back to the baseline while its target is not there, and comes back with it", async () => {
  const world = linkedWorld();
  await runTwice(world, ...up, "--link", "payments=pr-7");
  remove(world, "payments", 7);
  const fallen = await runTwice(world, ...up);
  expect(fallen.stderr.split("\n").filter((line) => /payments/.test(line))).toMatchInlineSnapshot(`
    [
      "⚠ payments-pr-7 is not there, so payments is staging; the wish is kept.",
      "✔ links   payments → staging (payments-pr-7 is not there; --link)",
    ]
  `);
  expect(linksIn(world)).toEqual([["staging", "--link", "payments-pr-7"]]);
  publish(world, record("payments", 7));
  expect((await runTwice(world, ...up)).stderr).toContain("► payments-pr-7 is there now, so payments leads to it.");
  expect(linksIn(world)).toEqual([["payments-pr-7", "--link", "payments-pr-7"]]);
});

test("a target whose record is broken counts as not there, and does not stop the run", async () => {
  const world = linkedWorld();
  await runTwice(world, ...up, "--link", "payments=pr-7");
  world.platform.previews["previews/payments/pr-7/preview.json"] = "{";
  expect((await runTwice(world, ...up)).exitCode).toBe(0);
  expect(linksIn(world)).toEqual([["staging", "--link", "payments-pr-7"]]);
});

test("a new commit keeps what was wanted", async () => {
  const world = linkedWorld();
  await runTwice(world, ...up, "--link", "payments=pr-7");
  push(world);
  await runTwice(world, ...up);
  expect(linksIn(world)).toEqual([["payments-pr-7", "--link", "payments-pr-7"]]);
});

test("a link that means nothing is refused before anything is written", async () => {
  const world = linkedWorld();
  publish(world, record("shop-web", 17));
  const links = [
    "paymets=pr-7",
    "shop-web=pr-17",
    "payments=pr-8",
    "payments=stagin",
    "payments=shop-web-pr-17",
    "payments",
    "payments=",
    "payments= pr-7",
    "--upload-pack=x",
  ];
  expect(
    await refusals(
      world,
      links.map((link) => [...up, `--link=${link}`]),
    ),
  ).toMatchInlineSnapshot(`
    "$ preview up --no-wait --link=paymets=pr-7
    [exit 3]
    error: There is no service "paymets".
    hint: did you mean "payments"?

    $ preview up --no-wait --link=shop-web=pr-17
    [exit 3]
    error: shop-api does not depend on "shop-web".
    hint: The dependencies of shop-api are: payments.

    $ preview up --no-wait --link=payments=pr-8
    [exit 3]
    error: There is no preview \`payments-pr-8\` to link payments to.
    hint: The previews of payments are: payments-pr-7.
    hint: \`payments=staging\` leads to its baseline.

    $ preview up --no-wait --link=payments=stagin
    [exit 3]
    error: There is no preview \`stagin\` to link payments to.
    hint: did you mean "staging"?

    $ preview up --no-wait --link=payments=shop-web-pr-17
    [exit 2]
    error: \`shop-web-pr-17\` is a preview of shop-web, so payments cannot be linked to it.

    $ preview up --no-wait --link=payments
    [exit 2]
    error: \`payments\` is not a link.
    hint: Write service=pr-42, or service=staging.

    $ preview up --no-wait --link=payments=
    [exit 2]
    error: \`payments=\` is not a link.
    hint: Write service=pr-42, or service=staging.

    $ preview up --no-wait --link=payments= pr-7
    [exit 2]
    error: \`payments= pr-7\` is not a link.
    hint: Write service=pr-42, or service=staging.

    $ preview up --no-wait --link=--upload-pack=x
    [exit 3]
    error: There is no service "--upload-pack".
    hint: The dependencies of shop-api are: payments."
  `);
  expect(world.platform.commits).toEqual([]);
});

const optional = shopApiYaml.replace(
  "  payments: {as: PAYMENTS_URL}",
  "  payments: {as: PAYMENTS_URL}\n  search: {as: SEARCH_URL, optional: true}",
);

test("an optional dependency without a target is empty, a required one is an error", async () => {
  const world = linkedWorld(optional);
  expect((await runTwice(world, ...up)).stderr).toContain("payments → staging · search → none");
  expect(published(world, "links.env")).toContain("SEARCH_URL=\n");
  const strict = linkedWorld(optional.replace(", optional: true", ""));
  expect((await strict.run(...up)).stderr.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "error: The dependency "search" is not in the platform's catalog.",
      "hint: Add \`baseline:\` to \`services/search.yaml\`, link it with \`--link search=pr-…\`, or make the dependency \`optional: true\`.",
      "",
    ]
  `);
  const near = linkedWorld(shopApiYaml.replace("payments: {as", "paymens: {as"));
  expect((await near.run(...up)).stderr.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "error: The dependency "paymens" is not in the platform's catalog.",
      "hint: did you mean "payments"?",
      "",
    ]
  `);
});

test("a baseline without the address that is needed is an error, and via: is a way out", async () => {
  const world = linkedWorld();
  const entry = world.platform.main["services/payments.yaml"] ?? "";
  world.platform.main["services/payments.yaml"] = entry.replace(/^ {2}internal: .*\n/m, "");
  expect((await world.run(...up)).stderr.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "error: staging of payments has no internal address, which PAYMENTS_URL needs.",
      "hint: Add it to \`services/payments.yaml\` of the platform repository, or set \`via:\` in preview.yaml.",
      "",
    ]
  `);
  const open = linkedWorld(shopApiYaml.replace("{as: PAYMENTS_URL}", "{as: PAYMENTS_URL, via: public}"));
  open.platform.main = world.platform.main;
  await runTwice(open, ...up);
  expect(published(open, "links.env")).toContain("PAYMENTS_URL=https://payments.staging.acme.dev\n");
});
