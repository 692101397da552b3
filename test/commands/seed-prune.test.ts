import { expect, test } from "vitest";
import { publish, record } from "../support/records.ts";
import { type SeedWorld, seedWorld, shopScripts, steady } from "../support/seed-world.ts";
import { ending } from "../support/shop.ts";

const image = "ghcr.io/acme/shop-seed-main";
const previewYaml = `apiVersion: preview/v1
service: shop-api
type: backend
platform: acme/preview-platform
image: ghcr.io/acme/shop-api:\${SHA}
stores: {postgres: {seed: main}}
`;

/** Images of twelve numbers of scripts; main has twelve, a preview runs on four. */
async function world(): Promise<SeedWorld> {
  const made = seedWorld({ ...shopScripts, "preview.yaml": previewYaml });
  for (let version = 3; version <= 12; version++) {
    made.write({ [`seeds/postgres/V${String(version).padStart(3, "0")}__more.sql`]: `SELECT ${version};\n` });
    if (version % 2 === 0) await made.run("seed", "build", "--push");
  }
  made.release();
  const four = [...made.images.tags].find(([tag]) => tag.startsWith(`${image}:v004-`));
  const digest = four?.[1] ?? "";
  publish(made, record("shop-api", 7, { seeds: [{ store: "postgres", database: "main", image, tag: null, digest }] }));
  made.images.tags.set(`${image}:pr-7`, `sha256:${"7".repeat(64)}`);
  return made;
}

const tags = (made: SeedWorld) =>
  [...made.images.tags.keys()]
    .filter((tag) => tag.startsWith(image))
    .map((tag) => tag.replace(/.*:|-[0-9a-f]{12}$/g, ""));

test("prune shows what nobody needs, asks, and removes it", async () => {
  const made = await world();
  expect(steady(made, await made.run("seed", "prune", "--keep", "1", "-n"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main: would remove v008-cab2089c6564, v006-ac73e9959914; 4 are kept
    "
  `);
  expect(ending(await made.run("seed", "prune", "--keep", "1"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`--yes\` is required when not running interactively.
    hint: \`--dry-run\` shows what would be removed."
  `);
  made.answers = [false];
  expect(steady(made, await made.run("seed", "prune", "--keep", "1"))).toMatchInlineSnapshot(`
    "[exit 0]
    ---
      - ghcr.io/acme/shop-seed-main:v008-cab2089c6564
      - ghcr.io/acme/shop-seed-main:v006-ac73e9959914
    ► nothing was removed
    "
  `);
  expect(tags(made)).toEqual(["v004", "v006", "v008", "v010", "v012", "pr-7"]);
  made.answers = [true];
  expect((await made.run("seed", "prune", "--keep", "1")).exitCode).toBe(0);
  made.answers = undefined;
  expect(tags(made)).toEqual(["v004", "v010", "v012", "pr-7"]);
  expect(steady(made, await made.run("seed", "prune", "--keep", "1"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main: nothing to remove; 4 are kept
    "
  `);
});

test("a tag that shares its image with a needed one stays", async () => {
  const made = await world();
  const six = [...made.images.tags].find(([tag]) => tag.startsWith(`${image}:v006-`));
  made.images.tags.set(`${image}:pr-7`, six?.[1] ?? "");
  await made.run("seed", "prune", "--keep", "0", "-y");
  expect(tags(made)).toEqual(["v004", "v006", "v012", "pr-7"]);
});

test("where the registry removes nothing it says what to do instead", async () => {
  const made = await world();
  made.images.keepsAll = true;
  expect(steady(made, await made.run("seed", "prune", "--keep", "1", "-y"))).toMatchInlineSnapshot(`
    "[exit 9]
    ghcr.io/acme/shop-seed-main: its registry takes no removals; 2 could go, 4 are needed
    ---
    ⚠ The registry of ghcr.io/acme/shop-seed-main takes no removals.
    ⚠   GitHub removes them by their number: \`gh api --paginate /orgs/acme/packages/container/shop-seed-main/versions --jq '.[] | [.id, .name]'\`, then \`gh api --method DELETE /orgs/acme/packages/container/shop-seed-main/versions/<id>\` (for a user's package \`/user\` in place of \`/orgs/acme\`).
    "
  `);
});

test("nothing is removed while it is not clear what is needed", async () => {
  const made = await world();
  made.platform.previews["previews/shop-api/pr-9/preview.json"] = "{";
  expect(ending(await made.run("seed", "prune", "-y"))).toMatchInlineSnapshot(`
    "[exit 5]
    ⚠ \`previews/shop-api/pr-9/preview.json\` on the branch \`previews\` is not a record: : Invalid input: expected object, received undefined
    ⚠   Publish the preview again with \`preview up\`, or remove it with \`preview down\`.
    error: Nothing is removed, because it is not clear what is needed: the record of shop-api-pr-9 cannot be read.
    hint: Repair it first."
  `);
  delete made.platform.previews["previews/shop-api/pr-9/preview.json"];
  made.git("update-ref", "-d", "refs/remotes/origin/main");
  expect(ending(await made.run("seed", "prune", "-y"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: Nothing is removed, because it is not clear what is needed: \`origin/main\` is not in this clone.
    hint: Run \`git fetch origin\`."
  `);
  expect(tags(made)).toHaveLength(6);
});
