import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePlatformConfig, parseServiceConfig } from "../../src/config/parse.ts";
import { git } from "../support/git.ts";
import { checkout, type InitWorld, initWorld, type Outcome, textOf } from "../support/init-world.ts";

const django = {
  "manage.py": "import os\n",
  "requirements.txt": "Django==5.2\npsycopg[binary]==3.2\n",
  "shop/wsgi.py": "application = 1\n",
  "shop/urls.py": 'urlpatterns = [path("admin/", site), path("health/", health)]\n',
  "shop/settings.py": 'import os\nDATABASE_URL = os.environ["DATABASE_URL"]\n',
  "shop/migrations/0001_initial.py": "",
};

/** The branches of the machine's own platform, and what `main` holds. */
function platformOf(world: InitWorld) {
  const folder = join(world.root, "data/preview/platform.git");
  return {
    branches: () => git(folder, "for-each-ref", "--format=%(refname:short)").split("\n"),
    main: () => git(folder, "rev-parse", "main"),
    files: () => git(folder, "ls-tree", "-r", "--name-only", "main").split("\n"),
    text: (path: string) => git(folder, "show", `main:${path}`),
  };
}

function told({ events }: Outcome): string {
  return events.flatMap((event) => ("message" in event ? [`${event.kind}: ${event.message}`] : [])).join("\n");
}

function whyOf({ problem }: Outcome): string {
  return [problem?.message, ...(problem?.findings ?? []).map(({ message }) => message)].join("\n");
}

/** A checkout that was cloned from nowhere. */
function ownCheckout(world: InitWorld, name: string, files: Readonly<Record<string, string>>): string {
  const folder = checkout(world, name, files);
  git(folder, "remote", "remove", "origin");
  return folder;
}

describe("without a platform", () => {
  test("a service starts on this machine: preview.yaml, its platform, its registration, and nothing for a cluster", async () => {
    const world = initWorld();
    const folder = ownCheckout(world, "Shop API", django);
    const outcome = await world.run(folder, "init", "-y");
    expect(outcome.exitCode, whyOf(outcome)).toBe(0);
    expect(told(outcome)).toContain("notice: No platform was named, so previews run on this machine");
    expect(git(folder, "status", "--porcelain", "--untracked-files=all").split("\n")).toEqual([
      "?? preview.yaml",
      "?? seeds/README.md",
    ]);
    expect(textOf(folder, "preview.yaml")).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/preview.schema.json
      apiVersion: preview/v1
      service: shop-api
      type: backend
      platform: local
      image: local/shop-api:\${SHA} # on this machine the commit itself; \`init --platform owner/name\` puts the registry's
      health: /health/

      # Databases of the preview's own. Each sets variables by its name, such as POSTGRES_URL and POSTGRES_HOST.
      stores:
        postgres: {}
      migrate: [python, manage.py, migrate, --noinput]

      # Variables that the service reads, and what a preview sets them to.
      env:
        DATABASE_URL: \${POSTGRES_URL}

      # How the service starts on one machine, without a cluster: for \`platform: local\`.
      local:
        setup: [[python3, -m, venv, .venv], [.venv/bin/pip, install, -r, requirements.txt]]
        run: [.venv/bin/python, manage.py, runserver, --noreload, "127.0.0.1:\${PORT}"]
      "
    `);
    const platform = platformOf(world);
    expect(platform.branches()).toEqual(["main", "previews"]);
    expect(platform.files()).toEqual(["platform.yaml", "services/shop-api.yaml"]);
    expect(platform.text("services/shop-api.yaml")).toContain("repository: local/shop-api\n");
    expect(parsePlatformConfig(platform.text("platform.yaml"), "platform.yaml")).toMatchObject({
      ok: true,
      parsed: { value: { domain: "localhost", lifecycle: "record", routing: { kind: "local" } } },
    });
    expect(outcome.output).toMatchInlineSnapshot(`
      "shop-api is registered on \`main\` of the platform.

      Next:
        git add preview.yaml seeds/README.md
        git commit -m 'Prepare previews'
        preview up --branch
      "
    `);
    expect(world.pullRequests.opened).toEqual([]);
  });

  test("a second run changes nothing, and --check agrees, also on a machine that has no platform yet", async () => {
    const world = initWorld();
    const folder = ownCheckout(world, "shop-api", django);
    await world.run(folder, "init", "-y");
    const main = platformOf(world).main();
    const second = await world.run(folder, "init", "-y");
    expect(second.exitCode, whyOf(second)).toBe(0);
    expect(told(second)).toContain("notice: Nothing changed; nothing was written.");
    expect(platformOf(world).main()).toBe(main);
    expect((await world.run(folder, "init", "--check")).exitCode).toBe(0);

    const other = initWorld();
    const again = ownCheckout(other, "shop-api", { ...django, "preview.yaml": textOf(folder, "preview.yaml") });
    expect((await other.run(again, "init", "--check")).exitCode).toBe(0);
    expect(existsSync(join(other.root, "data"))).toBe(false);
  });

  test("the examples start by what their own base says", async () => {
    const world = initWorld();
    for (const name of ["payments", "shop-api", "shop-web"] as const) {
      const folder = checkout(world, name);
      const outcome = await world.run(folder, "init", "-y");
      expect(outcome.exitCode, whyOf(outcome)).toBe(0);
      await expect(textOf(folder, "preview.yaml")).toMatchFileSnapshot(`../golden/init/local/${name}.yaml`);
      expect(git(folder, "status", "--porcelain")).not.toContain("deploy");
    }
    const services = platformOf(world)
      .files()
      .filter((path) => path.startsWith("services/"));
    expect(services).toEqual(["services/payments.yaml", "services/shop-api.yaml", "services/shop-web.yaml"]);
    // Of an address within a cluster this machine knows nothing.
    expect(platformOf(world).text("services/payments.yaml")).not.toContain("baseline");
  });

  test("two checkouts may be the same service", async () => {
    const world = initWorld();
    for (const name of ["shop-api", "shop-api-again"]) {
      const folder = ownCheckout(world, name, django);
      const outcome = await world.run(folder, "init", "-y", "--service", "shop-api");
      expect(outcome.exitCode, whyOf(outcome)).toBe(0);
      expect(platformOf(world).text("services/shop-api.yaml")).toContain(`repository: local/${name}\n`);
    }
  });

  test("a person is asked once for a platform, and may have none", async () => {
    const world = initWorld();
    world.answers = ["local", true];
    const outcome = await world.run(ownCheckout(world, "shop-api", django), "init");
    expect(outcome.exitCode, whyOf(outcome)).toBe(0);
    expect(outcome.questions).toEqual([
      "Platform repository (owner/name, a Git URL or a path; `local` for this machine alone)",
      "Write 2 files · register shop-api (push)?",
    ]);
  });

  test("what is neither Django nor Vue has to say itself how it starts", async () => {
    const world = initWorld();
    const folder = ownCheckout(world, "search", { "main.go": "package main\n" });
    const outcome = await world.run(folder, "init", "-y");
    expect(outcome.exitCode, whyOf(outcome)).toBe(0);
    expect(told(outcome)).toContain("warning: It was not found how search starts; write `local:");
    const check = await world.run(folder, "init", "--check");
    expect([check.exitCode, whyOf(check)]).toEqual([10, expect.stringContaining("does not say how search starts")]);
  });
});

describe("init --platform later", () => {
  test("adds what a cluster needs, and keeps what was written", async () => {
    const world = initWorld();
    const folder = checkout(world, "payments");
    const base = git(folder, "rev-parse", "HEAD:deploy");
    git(folder, "rm", "-r", "--quiet", "deploy");
    await world.run(folder, "init", "-y");
    expect(textOf(folder, "preview.yaml")).toMatch(/^image: local\/payments:\$\{SHA\} #/m);
    const edited = textOf(folder, "preview.yaml").replace("# Databases", "# Ours: databases");
    writeFileSync(join(folder, "preview.yaml"), edited);
    git(folder, "read-tree", "--prefix=deploy/", base);
    git(folder, "checkout-index", "--all");
    git(folder, "rm", "-r", "--quiet", "--cached", "--ignore-unmatch", "deploy/overlays/preview");

    const moved = await world.run(folder, "init", "-y", "--platform", "acme/preview-platform", "--register", "push");
    expect(moved.exitCode, whyOf(moved)).toBe(0);
    const text = textOf(folder, "preview.yaml");
    const [before, after] = [edited, text].map((one) => parseServiceConfig(one, "preview.yaml"));
    expect(text).toContain("# Ours: databases");
    if (before?.ok !== true || after?.ok !== true) throw new Error("preview.yaml is not valid");
    expect(after.parsed.value).toMatchObject({
      ...before.parsed.value,
      platform: "acme/preview-platform",
      image: expect.stringMatching(/^ghcr\.io\/acme\/payments:/),
      port: 8000,
    });
    expect(readFileSync(join(folder, "deploy/overlays/preview/kustomization.yaml"), "utf8")).toContain("../../base");
    expect(git(world.platform, "show", "main:services/payments.yaml")).toContain("repository: acme/payments");
    expect((await world.run(folder, "init", "--check")).exitCode).toBe(0);
  });
});
