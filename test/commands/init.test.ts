import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseServiceConfig } from "../../src/config/parse.ts";
import { Problem } from "../../src/problem.ts";
import { bareRepository, commitFiles, git } from "../support/git.ts";
import { checkout, type InitWorld, initWorld, type Outcome, textOf } from "../support/init-world.ts";

const platform = "acme/preview-platform";
const examples = ["payments", "shop-api", "shop-web"] as const;
const overlayFile = "deploy/overlays/preview/kustomization.yaml";

/** What a person reads of an outcome. */
function told({ events }: Outcome): string {
  const texts = events.map((event) => {
    if (event.kind === "proposal") return event.text;
    return "message" in event ? `${event.kind}: ${event.message}` : "";
  });
  return texts.filter((text) => text !== "").join("\n");
}

function why({ problem }: Outcome): string {
  if (problem === undefined) return "";
  const text = [problem.message, ...problem.findings.map(({ message }) => `- ${message}`), ...problem.hints].join("\n");
  return text.replace(/file:\/\/[^\s]*preview-test-\w+/g, "file://…");
}

function onMain(world: InitWorld, path: string): string {
  return git(world.platform, "show", `main:${path}`);
}

/** preview.yaml as `init` writes it, with the stores that start from the example's seeds: those come after it. */
function seeded(name: (typeof examples)[number], text: string): string {
  const seeds = { payments: { postgres: "main" }, "shop-api": { postgres: "main", redis: "carts" }, "shop-web": {} }[
    name
  ];
  return Object.entries(seeds).reduce(
    (all, [store, seed]) => all.replace(`  ${store}: {}`, `  ${store}: {seed: ${seed}}`),
    text,
  );
}

/** Runs commands as a person would who copies them from the terminal. */
function paste(folder: string, commands: readonly string[]): void {
  const identity = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a" };
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", ...identity };
  execFileSync("sh", ["-ec", commands.join("\n")], { cwd: folder, env, stdio: "pipe" });
}

describe("the examples", () => {
  test("become services with previews; a second run writes nothing, and what is edited is kept", async () => {
    const world = initWorld();
    for (const name of examples) {
      const folder = checkout(world, name);
      const first = await world.run(folder, "init", "-y", "--platform", platform, "--register", "push");
      expect(first.exitCode, why(first)).toBe(0);
      const files = git(folder, "status", "--porcelain", "--untracked-files=all")
        .split("\n")
        .map((line) => line.trim().slice(3));
      for (const path of files) {
        await expect(textOf(folder, path)).toMatchFileSnapshot(`../golden/init/${name}/${path}`);
        const kept = path === "preview.yaml" ? seeded(name, textOf(folder, path)) : textOf(folder, path);
        await expect(kept).toMatchFileSnapshot(`../../examples/${name}/${path}`);
      }
      for (const path of [`services/${name}.yaml`, `argocd/services/${name}.yaml`])
        await expect(`${onMain(world, path)}\n`).toMatchFileSnapshot(`../golden/init/${name}/platform/${path}`);
      expect(parseServiceConfig(textOf(folder, "preview.yaml"), "preview.yaml")).toMatchObject({ ok: true });

      const main = git(world.platform, "rev-parse", "main");
      const check = await world.run(folder, "init", "--check");
      expect(check.exitCode, why(check)).toBe(0);
      const second = await world.run(folder, "init", "-y");
      expect(second.exitCode, why(second)).toBe(0);
      expect(second.events.filter(({ kind }) => kind === "file-written" || kind === "published")).toEqual([]);
      expect(told(second)).toContain("notice: Nothing changed; nothing was written.");
      expect(git(world.platform, "rev-parse", "main")).toBe(main);

      const edited = `${textOf(folder, "preview.yaml")}# ours\n`;
      writeFileSync(join(folder, "preview.yaml"), edited);
      writeFileSync(join(folder, overlayFile), `${textOf(folder, overlayFile)}namePrefix: x-\n`);
      await world.run(folder, "init", "-y");
      expect(textOf(folder, "preview.yaml")).toBe(edited);
      expect(textOf(folder, overlayFile)).toContain("namePrefix");
    }
  });

  test("are registered by a pull request, once", async () => {
    const world = initWorld();
    const folder = checkout(world, "payments");
    const first = await world.run(folder, "--json", "init", "-y", "--platform", platform);
    expect(JSON.parse(first.output)).toMatchObject({
      schemaVersion: 1,
      kind: "Init",
      files: [
        { path: "preview.yaml", change: "new" },
        { path: overlayFile, change: "new" },
        { path: "seeds/README.md", change: "new" },
      ],
      registered: {
        service: "payments",
        how: "pull-request",
        branch: "preview/register-payments",
        url: "https://github.com/acme/preview-platform/pull/1",
        files: ["services/payments.yaml", "argocd/services/payments.yaml"],
      },
      next: [
        "git switch -c add-previews",
        "git add preview.yaml deploy/overlays/preview/kustomization.yaml seeds/README.md",
        "git commit -m 'Prepare previews'",
        "git push -u origin HEAD",
        "gh pr create --fill --label preview",
        "preview up",
      ],
    });
    expect(world.pullRequests.opened).toEqual(["acme/preview-platform preview/register-payments → main"]);
    const check = await world.run(folder, "init", "--check");
    expect([check.exitCode, why(check)]).toMatchInlineSnapshot(`
      [
        10,
        "Not everything is as \`preview init\` leaves it: 1 finding.
      - "payments" is not in the catalog of file://…/acme/preview-platform.git; \`preview init\` registers it
      Run \`preview init\` to see what it would change.",
      ]
    `);
    git(world.platform, "update-ref", "refs/heads/main", "refs/heads/preview/register-payments");
    expect((await world.run(folder, "init", "--check")).exitCode).toBe(0);
    const again = await world.run(folder, "--json", "init", "-y");
    expect(JSON.parse(again.output)).toMatchObject({ registered: { how: "unchanged" }, next: [] });
    expect(world.pullRequests.opened).toHaveLength(1);
  });

  test("from staging's overlay: what previews may not have is taken out", async () => {
    const world = initWorld();
    for (const name of examples) {
      const folder = checkout(world, name);
      const args = ["-y", "--platform", platform, "--register", "push", "--from", "deploy/overlays/staging"];
      const outcome = await world.run(folder, "init", ...args);
      expect(outcome.exitCode, why(outcome)).toBe(0);
      await expect(textOf(folder, overlayFile)).toMatchFileSnapshot(`../golden/init/${name}/from-staging.yaml`);
      const again = await world.run(folder, "init", "-y");
      expect(told(again)).toContain("Nothing changed");
    }
  });

  test("a platform by path, from a folder of a monorepo", async () => {
    const world = initWorld();
    const folder = checkout(world, "mono", {
      "apps/search/deploy/base/kustomization.yaml": "resources: [app.yaml]\n",
      "apps/search/deploy/base/app.yaml": app("search", 9000),
      "apps/other/deploy/base/kustomization.yaml": "resources: [app.yaml]\n",
      "apps/other/deploy/base/app.yaml": app("other", 9000),
    });
    const args = ["init", "-y", "--platform", world.platform, "--register", "push"];
    const outcome = await world.run(join(folder, "apps/search"), ...args);
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(onMain(world, "services/search.yaml")).toContain("repository: acme/mono\npath: apps/search\ntype: backend");
    expect(textOf(folder, `apps/search/${overlayFile}`)).toContain("- ../../base");
    const check = await world.run(folder, "--config", "apps/search/preview.yaml", "init", "--check");
    expect(check.exitCode, why(check)).toBe(0);
  });
});

function app(name: string, port: number, pod = "", more = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers: [{name: ${name}, image: "ghcr.io/acme/${name}", ports: [{containerPort: ${port}}]}]
${pod}---
apiVersion: v1
kind: Service
metadata: {name: ${name}}
spec: {selector: {app: ${name}}, ports: [{port: ${port}}]}
${more}`;
}

const simple = {
  "deploy/base/kustomization.yaml": "resources: [app.yaml]\n",
  "deploy/base/app.yaml": app("search", 9000),
};

describe("what stops it", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["no --yes", simple, ["--platform", platform]],
    ["no kustomization", { "README.md": "x\n" }, ["-y", "--platform", platform]],
    [
      "several bases",
      { ...simple, "k8s/base/kustomization.yaml": "resources: [a.yaml]\n", "k8s/base/a.yaml": app("a", 1) },
      ["-y", "--platform", platform],
    ],
    [
      "several Deployments",
      { ...simple, "deploy/base/app.yaml": `${app("one", 1)}---\n${app("two", 2)}` },
      ["-y", "--platform", platform],
    ],
    [
      "a remote base",
      { "deploy/base/kustomization.yaml": "resources: ['https://github.com/acme/base//deploy?ref=v1']\n" },
      ["-y", "--platform", platform],
    ],
    [
      "a pod that previews may not have",
      { ...simple, "deploy/base/app.yaml": app("search", 9000, "      hostNetwork: true\n") },
      ["-y", "--platform", platform],
    ],
    ["a preview.yaml with a mistake", { ...simple, "preview.yaml": "servce: x\n" }, ["-y", "--platform", platform]],
    ["a name that is none", simple, ["-y", "--platform", platform, "--service", "Search_1"]],
    ["a base outside", simple, ["-y", "--platform", platform, "--from", "../elsewhere"]],
    [
      "a base around the overlay",
      { "kustomization.yaml": "resources: [app.yaml]\n", "app.yaml": app("search", 9000) },
      ["-y", "--platform", platform],
    ],
  ])("%s", async (name, files, args) => {
    const world = initWorld();
    const folder = checkout(world, "search", files);
    const outcome = await world.run(folder, "init", ...args);
    const text = `[exit ${outcome.exitCode}] ${outcome.problem?.code}\n${why(outcome)}\n`;
    await expect(text).toMatchFileSnapshot(`../golden/init/problems/${name.replaceAll(" ", "-")}.txt`);
    expect(git(folder, "status", "--porcelain")).toBe("");
    expect(git(world.platform, "for-each-ref", "--format=%(refname:short)")).toBe("main\npreviews");
  });
});

describe("with a person", () => {
  test("asks for what it cannot know, shows what it will write, and asks once", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    world.answers = [platform, true, "http://search.staging:9000", "staging", true];
    const outcome = await world.run(folder, "init");
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(outcome.questions).toMatchInlineSnapshot(`
      [
        "Platform repository (owner/name, a Git URL or a path; \`local\` for this machine alone)",
        "Does search run somewhere for others to use, such as staging?",
        "Its address within the cluster (http://…)",
        "What is it called?",
        "Write 2 files · register search (pull-request)?",
      ]
    `);
    expect(told(outcome)).toContain("+service: search");
    expect(textOf(folder, "preview.yaml")).toContain("service: search");
    expect(git(world.platform, "show", "preview/register-search:services/search.yaml")).toContain(
      "internal: http://search.staging:9000",
    );
  });

  test("hears of the mistakes of preview.yaml before any question; `--force` writes a new one", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", { ...simple, "preview.yaml": "servce: x\n" });
    world.answers = [true];
    const outcome = await world.run(folder, "init");
    expect([outcome.problem?.code, outcome.questions]).toEqual(["config-invalid", []]);
    expect(outcome.problem?.findings.at(-1)?.location).toMatchObject({ file: "preview.yaml", line: 1 });
    expect(why(outcome)).toContain('unknown key "servce"; did you mean "service"?');
    const forced = await world.run(folder, "init", "-y", "--platform", platform, "--register", "none", "--force");
    expect(forced.exitCode, why(forced)).toBe(0);
    expect(textOf(folder, "preview.yaml")).toContain("service: search");
  });

  test("is asked about what will happen, and not about writing nothing", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    await world.run(folder, "init", "-y", "--platform", platform, "--register", "none");
    world.answers = [true];
    const outcome = await world.run(folder, "init", "--baseline-internal", "http://a");
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(outcome.questions).toEqual(["Register search (pull-request)?"]);
  });

  test("no is no", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    world.answers = [false, false];
    const outcome = await world.run(folder, "init", "--platform", platform);
    expect(outcome.exitCode).toBe(0);
    expect(told(outcome)).toContain("Nothing was written.");
    expect(git(folder, "status", "--porcelain")).toBe("");
    expect(world.pullRequests.opened).toEqual([]);
  });

  test("each changed file is asked about by itself", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", { ...simple, [overlayFile]: "resources: [../../base]\nnamespace: x\n" });
    world.answers = [false, true];
    const kept = await world.run(
      folder,
      "init",
      "--platform",
      platform,
      "--register",
      "none",
      "--baseline-internal",
      "http://a",
    );
    expect(kept.questions).toEqual([`\`${overlayFile}\` was changed. Overwrite it?`, "Write 1 file?"]);
    expect(textOf(folder, overlayFile)).toContain("namespace: x");
    expect(textOf(folder, "preview.yaml")).toContain("service: search");
  });
});

test("flags are answers", async () => {
  const world = initWorld();
  commitFiles(world.platform, "main", {
    "services/payments.yaml":
      "apiVersion: preview/v1\nkind: Service\nname: payments\nrepository: acme/payments\ntype: backend\nbaseline: {name: staging, internal: 'http://pay.staging:80'}\n",
  });
  const folder = checkout(world, "search", {
    "deploy/base/kustomization.yaml": "resources: [app.yaml]\n",
    "deploy/base/app.yaml": `${app("one", 1)}---\n${app("two", 2)}---\n${app("jobs", 3)}`,
  });
  const args = [
    "--service",
    "find",
    "--type",
    "frontend",
    "--workload",
    "two",
    "--health",
    "/up",
    "--image",
    "r.dev/find:${PR}",
  ];
  const more = [
    "--store",
    "redis",
    "--dependency",
    "payments=PAY",
    "--off",
    "jobs",
    "one",
    "--register",
    "push",
    "--owner",
    "team",
  ];
  const baseline = [
    "--baseline-name",
    "prod",
    "--baseline-internal",
    "http://two.prod:2",
    "--baseline-public",
    "https://find.acme.dev",
  ];
  const outcome = await world.run(folder, "init", "-y", "--platform", platform, ...args, ...more, ...baseline);
  expect(outcome.exitCode, why(outcome)).toBe(0);
  expect(textOf(folder, "preview.yaml")).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/preview.schema.json
    apiVersion: preview/v1
    service: find
    type: frontend
    platform: acme/preview-platform
    image: r.dev/find:\${PR} # as CI pushes it; also \${SHORT_SHA}, \${PR}
    workload: two # the Deployment that answers the URL
    port: 2
    health: /up

    # Databases of the preview's own. Each sets variables by its name, such as POSTGRES_URL and POSTGRES_HOST.
    stores:
      redis: {}

    # Deployments that must not run in a preview.
    off: [jobs, one]

    # Other services, and the variable that holds the address of each: staging's, or with \`--link\` a preview's.
    dependencies:
      payments: {as: PAY}
    "
  `);
  expect(onMain(world, "services/find.yaml")).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/service.schema.json
    apiVersion: preview/v1
    kind: Service
    name: find
    repository: acme/search
    type: frontend
    owner: team
    baseline:
      name: prod
      internal: http://two.prod:2
      public: https://find.acme.dev"
  `);
  const again = await world.run(folder, "init", "-y", "--port", "2");
  expect(told(again)).toContain("Nothing changed");
  const changed = await world.run(folder, "init", "-y", "--health", "/health");
  expect(changed.output).toContain("kept      preview.yaml");
  const forced = await world.run(folder, "init", "-y", "--health", "/health", "--force");
  expect(forced.output).not.toContain("kept ");
  expect(textOf(folder, "preview.yaml")).toContain("health: /health\n");
});

test("--dry-run shows everything and writes nothing", async () => {
  const world = initWorld();
  const folder = checkout(world, "search", simple);
  const outcome = await world.run(folder, "init", "-n", "--platform", platform);
  expect(outcome.exitCode, why(outcome)).toBe(0);
  expect(outcome.output).toMatchInlineSnapshot(`
    "new       preview.yaml
    new       deploy/overlays/preview/kustomization.yaml

    --- /dev/null
    +++ b/preview.yaml
    @@ -0,0 +1,7 @@
    +# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/preview.schema.json
    +apiVersion: preview/v1
    +service: search
    +type: backend
    +platform: acme/preview-platform
    +image: ghcr.io/acme/search:\${SHA} # as CI pushes it; also \${SHORT_SHA}, \${PR}
    +port: 9000
    --- /dev/null
    +++ b/deploy/overlays/preview/kustomization.yaml
    @@ -0,0 +1,6 @@
    +# Previews start from here: your own patches for them go into this file. What is specific to one pull request is not
    +# in it: images, addresses and variables come from \`preview up\`.
    +apiVersion: kustomize.config.k8s.io/v1beta1
    +kind: Kustomization
    +resources:
    +  - ../../base
    "
  `);
  expect(told(outcome)).toContain("would also register search (pull-request)");
  expect(git(folder, "status", "--porcelain")).toBe("");
  expect(git(world.platform, "for-each-ref", "--format=%(refname:short)")).toBe("main\npreviews");
});

describe("registration", () => {
  test("what cannot be reached or is refused is printed", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    const away = await world.run(folder, "init", "-y", "--platform", "acme/nowhere");
    expect(away.exitCode, why(away)).toBe(0);
    expect(told(away)).toContain("The platform cannot be read, so its catalog is not known");
    expect(away.output).toMatchInlineSnapshot(`
      "search is not registered yet. For the platform repository:

      # services/search.yaml
      # yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/service.schema.json
      apiVersion: preview/v1
      kind: Service
      name: search
      repository: acme/search
      path: "."
      type: backend
      secrets:
        allow: []

      There:
        git switch -c preview/register-search
        preview init --platform --yes
        git add services/search.yaml argocd/services/search.yaml
        git commit -m 'preview: register search'
        git push -u origin preview/register-search

      Next:
        git switch -c add-previews
        git add preview.yaml deploy/overlays/preview/kustomization.yaml
        git commit -m 'Prepare previews'
        git push -u origin HEAD
        gh pr create --fill --label preview
        preview up
      "
    `);
    rmSync(join(folder, "preview.yaml"));
    writeFileSync(join(world.platform, "hooks/pre-receive"), "#!/bin/sh\nexit 1\n");
    chmodSync(join(world.platform, "hooks/pre-receive"), 0o755);
    const refused = await world.run(folder, "init", "-y", "--platform", platform);
    expect(refused.exitCode).toBe(9);
    expect(refused.output).toContain("# argocd/services/search.yaml");
  });

  test("without GitHub the branch is there, and it is told", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    world.pullRequests.failure = new Problem("auth", {
      code: "github-unauthorised",
      message: "No token.",
      hints: ["Set GITHUB_TOKEN."],
    });
    const outcome = await world.run(folder, "init", "-y", "--platform", platform);
    expect(outcome.exitCode).toBe(9);
    expect(outcome.output).toContain("when a pull request of the branch `preview/register-search` is merged.");
    expect(git(world.platform, "show", "preview/register-search:services/search.yaml")).toContain("name: search");
  });

  test("what is not on GitHub gets no pull request there", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    const settings = git(world.platform, "show", "main:platform.yaml");
    const elsewhere = settings.replace(
      /^repository: .*$/m,
      "repository: https://gitlab.acme.dev/acme/preview-platform",
    );
    commitFiles(world.platform, "main", { "platform.yaml": elsewhere });
    const outcome = await world.run(folder, "init", "-y", "--platform", platform);
    expect([outcome.exitCode, world.pullRequests.opened]).toEqual([9, []]);
    expect(outcome.events.filter(({ kind }) => kind === "warning").at(-1)).toMatchInlineSnapshot(`
      {
        "hints": [
          "If gitlab.acme.dev is GitHub Enterprise, set GITHUB_API_URL to https://gitlab.acme.dev/api/v3",
        ],
        "kind": "warning",
        "message": "No pull request could be opened in https://gitlab.acme.dev/acme/preview-platform; open it for the branch \`preview/register-search\`: The platform repository is at gitlab.acme.dev and not on GitHub, so its pull requests cannot be found.",
      }
    `);
    expect(git(world.platform, "show", "preview/register-search:services/search.yaml")).toContain("name: search");

    const other = checkout(world, "find", simple);
    git(other, "remote", "set-url", "origin", "https://gitlab.acme.dev/acme/find.git");
    const refused = await world.run(other, "init", "-y", "--platform", `file://${world.platform}`);
    expect([refused.exitCode, refused.problem?.code, git(other, "status", "--porcelain")]).toEqual([
      2,
      "repository-not-on-github",
      "",
    ]);
  });

  test("print and none touch nothing", async () => {
    const world = initWorld();
    const folder = checkout(world, "search", simple);
    const printed = await world.run(folder, "init", "-y", "--platform", platform, "--register", "print");
    expect(printed.output).toContain("# argocd/services/search.yaml");
    const none = await world.run(folder, "--json", "init", "-y", "--register", "none");
    expect(JSON.parse(none.output)).toMatchObject({ registered: null });
    expect(git(world.platform, "for-each-ref", "--format=%(refname:short)")).toBe("main\npreviews");
  });

  test("the catalog's own words stay, and a name belongs to one repository", async () => {
    const world = initWorld();
    const entry =
      "# ours\napiVersion: preview/v1\nkind: Service\nname: search\nrepository: acme/search\ntype: backend\nowner: team\nsecrets: {allow: [preview/search/*]}\n";
    commitFiles(world.platform, "main", { "services/search.yaml": entry });
    const folder = checkout(world, "search", simple);
    const outcome = await world.run(folder, "init", "-y", "--platform", platform, "--register", "push");
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(`${onMain(world, "services/search.yaml")}\n`).toBe(entry);
    expect(onMain(world, "argocd/services/search.yaml")).toContain("name: preview-search");
    const other = checkout(world, "find", simple);
    const taken = await world.run(other, "init", "-y", "--platform", platform, "--service", "search");
    expect(why(taken)).toMatchInlineSnapshot(`
      "The catalog has a service "search" already; it is acme/search, and this is acme/find.
      Choose another name with \`--service\`."
    `);
  });
});

test.each([
  ["the default branch", [], "add-previews"],
  ["no branch", ["switch", "--quiet", "--detach"], "add-previews"],
  ["a branch of its own", ["switch", "--quiet", "-c", "previews-for-search"], "previews-for-search"],
])("what is next on %s brings the files to a branch for a pull request", async (_, before, branch) => {
  const world = initWorld();
  const bare = bareRepository(join(world.root, "acme/search.git"));
  const folder = checkout(world, "search", simple);
  if (before.length > 0) git(folder, ...before);
  const outcome = await world.run(folder, "--json", "init", "-y", "--platform", platform, "--register", "none");
  const { next }: { readonly next: readonly string[] } = JSON.parse(outcome.output);
  expect(next.slice(-2)).toEqual(["gh pr create --fill --label preview", "preview up"]);
  paste(folder, next.slice(0, -2));
  expect(git(bare, "for-each-ref", "--format=%(refname:short)")).toBe(branch);
  expect(git(bare, "show", "--format=%s", "--name-only", branch)).toBe(
    "Prepare previews\n\ndeploy/overlays/preview/kustomization.yaml\npreview.yaml",
  );
});

test("--check lists everything that is not as it shall be", async () => {
  const world = initWorld();
  const folder = checkout(world, "search", simple);
  const missing = await world.run(folder, "init", "--check");
  expect([missing.exitCode, missing.problem?.code, why(missing)]).toMatchInlineSnapshot(`
    [
      10,
      "drift",
      "Not everything is as \`preview init\` leaves it: 1 finding.
    - \`preview.yaml\` is missing
    Run \`preview init\` to see what it would change.",
    ]
  `);
  expect((await world.run(folder, "init", "-y", "--platform", platform, "--register", "push")).exitCode).toBe(0);
  commitFiles(world.platform, "main", { "argocd/services/search.yaml": "old\n" });
  writeFileSync(join(folder, overlayFile), "resources: [../../base]\nnamePrefix: x-\n");
  const drifted = await world.run(folder, "init", "--check");
  expect(why(drifted)).toMatchInlineSnapshot(`
    "Not everything is as \`preview init\` leaves it: 2 findings.
    - \`deploy/overlays/preview\` has no Deployment \`search\`; it has \`x-search\`
    - \`argocd/services/search.yaml\` on \`main\` of file://…/acme/preview-platform.git is not as this version of preview writes it; \`preview init\` brings it up to date
    Run \`preview init\` to see what it would change."
  `);
  const offline = await world.run(folder, "init", "--check", "--register", "none");
  expect(offline.problem?.findings).toHaveLength(1);
  writeFileSync(join(folder, "preview.yaml"), textOf(folder, "preview.yaml").replace("port:", "prot:"));
  expect(why(await world.run(folder, "init", "--check"))).toContain('unknown key "prot"; did you mean "port"?');
});

describe("--platform alone", () => {
  const flags = ["--domain", "preview.acme.dev", "--gateway", "infra/public", "--access-group", "developers"];

  function platformCheckout(world: InitWorld): { readonly bare: string; readonly folder: string } {
    const bare = bareRepository(join(world.root, "acme/previews.git"));
    return { bare, folder: checkout(world, "previews", { "NOTES.md": "x\n" }) };
  }

  test("writes the platform's files and starts the branch of the records", async () => {
    const world = initWorld();
    const { bare, folder } = platformCheckout(world);
    git(folder, "push", "--quiet", "origin", "main");
    const outcome = await world.run(folder, "init", "--platform", "-y", ...flags);
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(textOf(folder, "platform.yaml")).toContain("domain: preview.acme.dev");
    expect(git(bare, "show", "previews:README.md")).toContain("is the only writer");
    expect(outcome.output.slice(outcome.output.indexOf("Next:"))).toMatchInlineSnapshot(`
      "Next:
        git add .github/workflows/gc.yml README.md argocd components platform.yaml
        git commit -m 'Settings of the previews'
        git push

      Then once, in this order; README.md has the commands:
        1. Protect the branches
        2. Let Argo CD read this repository
        3. One DNS name and one certificate for all previews
        4. Hand over to Argo CD
        5. Give CI its token
        6. Give gc its keys
      "
    `);
    expect((await world.run(folder, "init", "--platform", "--check")).exitCode).toBe(0);
    const again = await world.run(folder, "init", "--platform", "-y");
    expect(told(again)).toContain("Nothing changed");

    writeFileSync(
      join(folder, "platform.yaml"),
      `${textOf(folder, "platform.yaml")}prices: {cpuHour: 1, memoryGiBHour: 1}\n`,
    );
    writeFileSync(join(folder, "argocd/fence.yaml"), "changed\n");
    rmSync(join(folder, "components/redis/service.yaml"));
    const check = await world.run(folder, "init", "--platform", "--check");
    expect([check.exitCode, why(check)]).toMatchInlineSnapshot(`
      [
        10,
        "Not everything is as \`preview init --platform\` leaves it: 2 findings.
      - \`argocd/fence.yaml\` is not as this version of preview writes it
      - \`components/redis/service.yaml\` is missing
      Run \`preview init --platform\` to see what it would change.",
      ]
    `);
    const third = await world.run(folder, "init", "--platform", "-y");
    expect(textOf(folder, "argocd/fence.yaml")).toBe("changed\n");
    expect(existsSync(join(folder, "components/redis/service.yaml"))).toBe(true);
    expect(third.output).toContain("kept      platform.yaml");
    await world.run(folder, "init", "--platform", "-y", "--force");
    expect(textOf(folder, "argocd/fence.yaml")).not.toBe("changed\n");
    expect(textOf(folder, "platform.yaml")).toContain("prices: {cpuHour: 1");
  });

  test("--check finds what is not there, and what cannot be read, and asks nobody", async () => {
    const world = initWorld();
    const { bare, folder } = platformCheckout(world);
    rmSync(bare, { recursive: true });
    const empty = await world.run(folder, "init", "--platform", "--check");
    expect([empty.exitCode, empty.questions, why(empty)]).toMatchInlineSnapshot(`
      [
        10,
        [],
        "Not everything is as \`preview init --platform\` leaves it: 1 finding.
      - \`platform.yaml\` is missing
      Run \`preview init --platform\` to see what it would change.",
      ]
    `);
    await world.run(folder, "init", "--platform", "-y", "--no-push", ...flags);
    expect((await world.run(folder, "init", "--platform", "--check")).exitCode).toBe(0);
    writeFileSync(join(folder, "platform.yaml"), textOf(folder, "platform.yaml").replace("domain:", "domian:"));
    const mistake = await world.run(folder, "init", "--platform", "--check");
    expect([mistake.exitCode, why(mistake)]).toMatchInlineSnapshot(`
      [
        10,
        "Not everything is as \`preview init --platform\` leaves it: 1 finding.
      - domian: unknown key "domian"; did you mean "domain"?
      Run \`preview init --platform\` to see what it would change.",
      ]
    `);
  });

  test("keeps the files of services up to date", async () => {
    const world = initWorld();
    const { folder } = platformCheckout(world);
    await world.run(folder, "init", "--platform", "-y", "--no-push", ...flags);
    const entry = "apiVersion: preview/v1\nkind: Service\nname: search\nrepository: acme/search\ntype: backend\n";
    git(folder, "add", "--all");
    writeFileSync(join(folder, "services.txt"), "");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(folder, "services"));
    writeFileSync(join(folder, "services/search.yaml"), entry);
    const check = await world.run(folder, "init", "--platform", "--check");
    expect(why(check)).toContain("`argocd/services/search.yaml` is missing");
    await world.run(folder, "init", "--platform", "-y", "--no-push");
    expect(textOf(folder, "argocd/services/search.yaml")).toContain("kind: ApplicationSet");
  });

  test("an empty repository gets its first branch from the person, and that is `main`", async () => {
    const world = initWorld();
    const { bare, folder } = platformCheckout(world);
    const nextOf = async (...more: readonly string[]) => {
      const outcome = await world.run(folder, "--json", "init", "--platform", "-y", ...more);
      expect(outcome.exitCode, why(outcome)).toBe(0);
      const { next }: { readonly next: readonly string[] } = JSON.parse(outcome.output);
      return next;
    };
    const next = await nextOf(...flags);
    expect(git(bare, "for-each-ref")).toBe("");
    const lastTwo = [
      "git push -u origin HEAD:main",
      expect.stringMatching(/^git push origin .*:refs\/heads\/previews$/),
    ];
    expect(next.slice(-2)).toEqual(lastTwo);
    expect(await nextOf()).toEqual(lastTwo);

    paste(folder, next.slice(0, -1));
    expect(git(bare, "for-each-ref", "--format=%(refname:short)")).toBe("main");
    expect(await nextOf()).toEqual([]);
    expect(git(bare, "show", "previews:README.md")).toContain("is the only writer");
  });

  test("the steps are told beside a README.md of the team's own, which stays as it is", async () => {
    const world = initWorld();
    const folder = checkout(world, "previews", { "README.md": "# Our previews\n" });
    const prepare = (...more: readonly string[]) => world.run(folder, "init", "--platform", "-y", "--no-push", ...more);
    const outcome = await prepare(...flags);
    expect(outcome.output).toContain(
      "Then once, in this order; PREVIEWS.md has the commands:\n  1. Protect the branches",
    );
    expect(outcome.output).toContain("git add .github/workflows/gc.yml PREVIEWS.md argocd");
    expect(textOf(folder, "PREVIEWS.md")).toContain("### Protect the branches\n");
    expect((await world.run(folder, "init", "--platform", "--check")).exitCode).toBe(0);
    expect(told(await prepare("--force"))).toContain("Nothing changed");
    expect(textOf(folder, "README.md")).toBe("# Our previews\n");

    rmSync(join(folder, "PREVIEWS.md"));
    rmSync(join(folder, "README.md"));
    await prepare();
    writeFileSync(join(folder, "README.md"), `${textOf(folder, "README.md")}\nOurs.\n`);
    expect((await prepare()).output).toContain("README.md has the commands");
    expect(existsSync(join(folder, "PREVIEWS.md"))).toBe(false);
  });

  test("the command that it prints starts the branch, too", async () => {
    const world = initWorld();
    const { bare, folder } = platformCheckout(world);
    const outcome = await world.run(folder, "--json", "init", "--platform", "-y", "--no-push", ...flags);
    const { next }: { readonly next: readonly string[] } = JSON.parse(outcome.output);
    expect(git(bare, "for-each-ref")).toBe("");
    paste(folder, next.slice(-1));
    expect(git(bare, "ls-tree", "previews")).toBe("");
  });

  test("-y takes what is proposed", async () => {
    const world = initWorld();
    const { folder } = platformCheckout(world);
    const args = ["--platform", "--no-push", "--domain", "a.dev", "--routing", "ingress"];
    const unasked = await world.run(folder, "init", ...args);
    expect(why(unasked)).toMatchInlineSnapshot(`
      "\`--ingress-class <class>\` is required when not running interactively.
      \`--yes\` takes \`nginx\`."
    `);
    const outcome = await world.run(folder, "init", "-y", ...args);
    expect(outcome.exitCode, why(outcome)).toBe(0);
    expect(textOf(folder, "platform.yaml")).toContain("class: nginx");
  });

  test.each([
    ["no domain", [], "--domain"],
    ["no routing", ["--domain", "a.dev"], "--routing"],
    ["no gateway", ["--domain", "a.dev", "--routing", "gateway"], "--gateway"],
  ])("%s", async (_, args, flag) => {
    const world = initWorld();
    const { folder } = platformCheckout(world);
    const outcome = await world.run(folder, "init", "--platform", "-y", ...args);
    expect([outcome.exitCode, outcome.problem?.message]).toEqual([2, expect.stringContaining(`\`${flag}`)]);
    expect(git(folder, "status", "--porcelain")).toBe("");
  });
});
