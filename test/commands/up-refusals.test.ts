import { expect, test } from "vitest";
import type { PullRequest } from "../../src/ports/github.ts";
import { Problem } from "../../src/problem.ts";
import { changePullRequest, digest, edit, ending, firstSha, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import type { World } from "../support/world.ts";

const image = `ghcr.io/acme/shop-api:${firstSha}`;

async function answers(cases: Readonly<Record<string, (world: World) => void>>): Promise<string> {
  const all: string[] = [];
  for (const [name, change] of Object.entries(cases)) {
    const world = shopApiWorld();
    change(world);
    all.push(`${name}\n${ending(await world.run("up", "--no-wait", "42"))}`);
    expect([world.platform.commits, world.writes]).toEqual([[], []]);
  }
  return all.join("\n\n");
}

test("a pull request that gets no preview is refused", async () => {
  const of = (change: Partial<PullRequest>) => (world: World) => changePullRequest(world, change);
  const cases = {
    closed: of({ state: "closed" }),
    merged: of({ state: "merged" }),
    "from a fork": of({ fork: true }),
    "not there": (world: World) => world.pullRequests.clear(),
    "of another repository than the catalog's": (world: World) => {
      const entry = world.platform.main["services/shop-api.yaml"] ?? "";
      world.platform.main["services/shop-api.yaml"] = entry.replace("acme/shop-api", "acme/other");
    },
    "its commit is not there": (world: World) => world.commits.clear(),
  };
  expect(await answers(cases)).toMatchInlineSnapshot(`
    "closed
    [exit 5]
    error: Pull request 42 of acme/shop-api is closed, so it gets no preview.
    hint: Reopen it, or push to an open one.

    merged
    [exit 5]
    error: Pull request 42 of acme/shop-api is merged, so it gets no preview.
    hint: Reopen it, or push to an open one.

    from a fork
    [exit 4]
    error: Pull request 42 comes from a fork, and forks get no preview: its code is not reviewed yet.
    hint: Push the commits to a branch of this repository to preview them.

    not there
    [exit 3]
    error: acme/shop-api has no pull request 42, or it cannot be seen with this token.
    hint: Check the number, and that GITHUB_TOKEN may read this repository.

    of another repository than the catalog's
    [exit 4]
    error: The catalog says that shop-api is acme/other, not acme/shop-api.
    hint: Correct \`repository:\` in \`services/shop-api.yaml\` of the platform repository, or \`service:\` in preview.yaml.

    its commit is not there
    [exit 3]
    error: Commit 3f9ac1d0000000000000000000000000000000aa is missing."
  `);
});

test("the catalog may write the repository in another case", async () => {
  const world = shopApiWorld();
  const entry = world.platform.main["services/shop-api.yaml"] ?? "";
  world.platform.main["services/shop-api.yaml"] = entry.replace("acme/shop-api", "Acme/Shop-API");
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
});

test("configuration that is wrong is told with its place", async () => {
  const yaml = (change: (text: string) => string) => (world: World) =>
    edit(world, { "preview.yaml": change(shopApiYaml) });
  const platform = (change: (text: string) => string) => (world: World) => {
    world.platform.main["platform.yaml"] = change(world.platform.main["platform.yaml"] ?? "");
  };
  const cases = {
    "no preview.yaml": (world: World) => edit(world, { "preview.yaml": null }),
    "a service that the catalog does not know": yaml((text) => text.replace("service: shop-api", "service: shop-apy")),
    "a variable that is not there": yaml((text) => text.replace("${POSTGRES_URL}", "${POSTGRESS_URL}")),
    "several mistakes": yaml((text) => text.replace("health:", "helth:").replace("stores:", "stors:")),
    "a platform that is not there": yaml((text) => text.replace("acme/preview-platform", "acme/no-platform")),
    "a seed": yaml((text) => text.replace("postgres: {}", "postgres: {seed: main}")),
    "a store without a component": (world: World) => {
      const files = Object.entries(world.platform.main).filter(([path]) => !path.startsWith("components/mongo/"));
      world.platform.main = Object.fromEntries(files);
    },
    "no component to migrate with": (world: World) => {
      const files = Object.entries(world.platform.main).filter(([path]) => !path.startsWith("components/migrate/"));
      world.platform.main = Object.fromEntries(files);
    },
    "secrets that are not allowed": yaml((text) => text.replace("preview/shop-api/stripe", "preview/payments/stripe")),
    "no secret store": platform((text) => text.replace(/^secrets: .*\n/m, "")),
    "platform.yaml that is broken": platform((text) => text.replace("domain:", "domian:").replace("quota:", "qota:")),
    "no platform.yaml": (world: World) => {
      delete world.platform.main["platform.yaml"];
    },
    "a broken entry of the catalog": (world: World) => {
      world.platform.main["services/payments.yaml"] = "kind: Service\nname: payment\n";
    },
  };
  expect(await answers(cases)).toMatchInlineSnapshot(`
    "no preview.yaml
    [exit 3]
    error: There is no \`preview.yaml\` in commit 3f9ac1d or in the work tree.
    hint: Run \`preview init\`, commit what it writes, and push.

    a service that the catalog does not know
    [exit 3]
    error: There is no service "shop-apy" in the catalog of https://github.com/acme/preview-platform.git.
    hint: did you mean "shop-api"?

    a variable that is not there
    [exit 2]
    preview.yaml:19:17   env.DATABASE_URL: unknown variable \${POSTGRESS_URL}; did you mean \${POSTGRES_URL}?
    error: \`preview.yaml\` has 1 error.

    several mistakes
    [exit 2]
    preview.yaml:7:1   helth: unknown key "helth"; did you mean "health"?
    preview.yaml:8:1   stors: unknown key "stors"; did you mean "stores"?
    error: \`preview.yaml\` has 2 errors.

    a platform that is not there
    [exit 8]
    error: \`https://github.com/acme/no-platform.git\` cannot be read: there is no such repository

    a seed
    [exit 2]
    preview.yaml:9:20   stores.postgres.seed: there is no \`seeds/seeds.yaml\` in commit 3f9ac1d
    error: \`preview.yaml\` has 1 error.

    a store without a component
    [exit 2]
    error: The store \`mongo\` needs the component \`components/mongo\`, which the platform repository does not have, or which has no StatefulSet with the label \`preview.internal/store: mongo\`.
    hint: Run \`preview init --platform\` in the platform repository to add it.

    no component to migrate with
    [exit 2]
    error: \`migrate:\` needs the component \`components/migrate\` with a Job, which the platform repository does not have.
    hint: Run \`preview init --platform\` in the platform repository to add it.

    secrets that are not allowed
    [exit 4]
    the catalog does not allow the key "preview/payments/stripe"
    error: The previews of shop-api may not have all the secrets that they ask for.
    hint: Ask the platform team to allow keys under \`secrets.allow\` in \`services/shop-api.yaml\`.

    no secret store
    [exit 2]
    error: preview.yaml names secrets, but platform.yaml has no \`secrets:\`.
    hint: Set \`secrets:\` in platform.yaml to the ClusterSecretStore that previews may read.

    platform.yaml that is broken
    [exit 2]
    platform.yaml:3:1   domian: unknown key "domian"; did you mean "domain"?
    platform.yaml:6:10   limits.qota: unknown key "qota"; did you mean "quota"?
    error: \`platform.yaml\` has 2 errors.

    no platform.yaml
    [exit 3]
    error: \`https://github.com/acme/preview-platform.git\` has no platform.yaml on its branch \`main\`.
    hint: Run \`preview init --platform\` in a checkout of it, and push.

    a broken entry of the catalog
    [exit 2]
    services/payments.yaml:1:1   apiVersion: is missing; it is always "preview/v1"
    services/payments.yaml:1:1   repository: is missing
    services/payments.yaml:1:1   type: is missing; one of "backend", "frontend"
    error: \`services/payments.yaml\` has 3 errors."
  `);
});

test("an image that cannot be run is refused, and one that is missing is not yet there", async () => {
  const yaml = (written: string) => (world: World) =>
    edit(world, { "preview.yaml": shopApiYaml.replace(/^image: .*$/m, `image: ${written}`) });
  const cases = {
    missing: (world: World) => world.images.delete(image),
    "for another architecture": (world: World) =>
      world.images.set(image, { digest: digest("a"), platforms: ["linux/arm64/v8", "linux/s390x"] }),
    "for nothing": (world: World) => world.images.set(image, { digest: digest("a"), platforms: [] }),
    "in capitals": yaml("ghcr.io/Acme/shop-api:${SHA}"),
    "with a tag of two": yaml("'ghcr.io/acme/shop-api:a:${SHA}'"),
    "with a shell's words": yaml("'ghcr.io/acme/$(id):${SHA}'"),
    "of the platform's store": (world: World) => {
      world.platform.main["platform.yaml"] += "stores: {redis: 'Redis:8'}\n";
    },
  };
  expect(await answers(cases)).toMatchInlineSnapshot(`
    "missing
    [exit 8]
    error: the image of this commit is not in the registry yet: ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa
    hint: wait for it with \`preview up --wait-image 10m\`, or check the build of 3f9ac1d

    for another architecture
    [exit 2]
    error: ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not built for linux/amd64; it has linux/arm64/v8, linux/s390x.
    hint: Build it with \`docker buildx build --platform linux/amd64\`, or change \`platforms:\` in platform.yaml.

    for nothing
    [exit 2]
    error: ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not built for linux/amd64; it has no platform.
    hint: Build it with \`docker buildx build --platform linux/amd64\`, or change \`platforms:\` in platform.yaml.

    in capitals
    [exit 2]
    error: \`ghcr.io/Acme/shop-api:3f9ac1d0000000000000000000000000000000aa\` is not an image reference.
    hint: Check \`image:\` in preview.yaml.

    with a tag of two
    [exit 2]
    error: \`ghcr.io/acme/shop-api:a:3f9ac1d0000000000000000000000000000000aa\` is not an image reference.
    hint: Check \`image:\` in preview.yaml.

    with a shell's words
    [exit 2]
    error: \`ghcr.io/acme/$(id):3f9ac1d0000000000000000000000000000000aa\` is not an image reference.
    hint: Check \`image:\` in preview.yaml.

    of the platform's store
    [exit 2]
    error: \`Redis:8\` is not an image reference.
    hint: Check \`stores:\` in platform.yaml and in preview.yaml."
  `);
});

test("GitHub that does not answer stops the run", async () => {
  const problems = {
    "401": new Problem("auth", { code: "github-unauthorised", message: "GitHub does not know the token." }),
    "the rate limit": new Problem("not-yet", { code: "github-rate-limited", message: "Too many requests." }),
    "a timeout": new Problem("timeout", { code: "github-timed-out", message: "GitHub did not answer." }),
  };
  const cases = Object.entries(problems).map(([name, problem]): [string, (world: World) => void] => [
    name,
    (world) => {
      world.gitHubFails = () => problem;
    },
  ]);
  expect(await answers(Object.fromEntries(cases))).toMatchInlineSnapshot(`
    "401
    [exit 4]
    error: GitHub does not know the token.

    the rate limit
    [exit 8]
    error: Too many requests.

    a timeout
    [exit 7]
    error: GitHub did not answer."
  `);
});
