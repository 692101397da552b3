import { posix } from "node:path";
import { expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { config } from "../../src/commands/config.ts";
import type { Ports } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import { renderResult } from "../../src/ui/result.ts";
import { styleFor } from "../../src/ui/style.ts";

const preview = `apiVersion: preview/v1
service: shop-web
type: frontend
platform: acme/preview-platform
image: ghcr.io/acme/shop-web:\${SHA}
`;
const platform = `apiVersion: preview/v1
kind: Platform
domain: preview.acme.dev
repository: git@github.com:acme/preview-platform.git
routing: {kind: gateway, parent: infra/public}
`;
const seeds = `apiVersion: preview/v1
kind: Seeds
databases:
- {name: main, engine: postgres, base: "postgres:17", image: ghcr.io/acme/shop-seed}
`;
const entry = "apiVersion: preview/v1\nkind: Service\nname: payments\nrepository: acme/payments\ntype: backend\n";

interface World {
  /** By path from the top of the repository. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the command runs, from the top. */
  readonly folder?: string;
  readonly options?: Partial<ReturnType<App["options"]>>;
}

/** Runs one command line against files in memory; answers with exit code and output as a person sees them. */
async function run(args: readonly string[], { files, folder = "", options = {} }: World): Promise<string> {
  const at = (path: string): string => posix.join(folder, path);
  const absent = (): Promise<never> => Promise.reject(new Error("this command needs no such port"));
  const ports: Ports = {
    ...{ executables: absent, platform: absent, kustomize: absent, github: absent, registry: absent },
    ...{ images: absent, seedEngines: absent, scriptBytes: absent, dataFolders: absent },
    ...{
      prompts: absent,
      templates: absent,
      browser: absent,
      summary: absent,
      cluster: absent,
      argocd: absent,
      web: absent,
    },
    git: async () => ({
      version: absent,
      repository: async () => ({
        root: "/repo",
        folder,
        remote: undefined,
        branch: "main",
        head: undefined,
        defaultBranch: "main",
      }),
      changedPaths: absent,
      ...{ commit: absent, local: absent, mergeBase: absent },
    }),
    workspace: async () => ({
      root: posix.join("/repo", folder),
      read: async (path) => files[at(path)],
      write: absent,
      list: async (path) =>
        Object.keys(files)
          .filter((file) => file.startsWith(at(path)))
          .map((file) => posix.relative(folder, file)),
      ...{ move: absent, remove: absent },
    }),
  };
  let output = "";
  let exitCode = 0;
  const all = {
    directory: undefined,
    config: undefined,
    quiet: false,
    verbose: false,
    yes: false,
    dryRun: false,
    wait: true,
    timeoutSeconds: 60,
    json: false,
    ...options,
  };
  const app: App = {
    ports,
    environment: {},
    versions: { preview: "0.0.0", node: "24.15.0" },
    options: () => all,
    emit: () => undefined,
    show: (result) => {
      output += renderResult(result, all.json);
      exitCode = result.exitCode ?? 0;
    },
    print: (text) => {
      output += text;
    },
    style: () => styleFor({ isTerminal: false, colorOff: true, environment: {} }),
    now: () => "2026-11-23T09:12:00Z",
    random: () => 0,
    sleep: async () => undefined,
    sha256: () => "",
    interactive: () => false,
    end: (code) => {
      exitCode = code;
    },
    saveMemory: () => undefined,
    unheard: () => false,
    terminal: () => false,
    afterDashes: undefined,
  };
  try {
    await config(app).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `[exit ${error.exitCode}] ${error.code}: ${[error.message, ...error.hints].join(" ")}`;
  }
  return `[exit ${exitCode}]\n${output}`;
}

test("validate finds preview.yaml here and above", async () => {
  const files = { "apps/web/preview.yaml": preview, "preview.yaml": "service: 1\n" };
  expect(await run(["validate"], { files, folder: "apps/web" })).toBe("[exit 0]\npreview.yaml is valid.\n");
  expect(await run(["validate"], { files, folder: "apps/web/src/a" })).toBe("[exit 0]\n../../preview.yaml is valid.\n");
  expect(await run(["validate"], { files: {}, folder: "a" })).toMatchInlineSnapshot(
    `"[exit 2] config-missing: There is no \`preview.yaml\` or \`platform.yaml\` here or in a folder above. Run \`preview init\` to write one, or name a file."`,
  );
});

test("validate checks a whole platform repository", async () => {
  const files = {
    "platform.yaml": `${platform}lifecicle: record\n`,
    "services/payments.yaml": entry,
    "services/search.yaml": entry,
    "services/README.md": "#",
    "services/old/a.yaml": "a",
  };
  expect(await run(["validate"], { files })).toMatchInlineSnapshot(`
    "[exit 2]
    platform.yaml:6:1   lifecicle: unknown key "lifecicle"; did you mean "lifecycle"?
    services/payments.yaml is valid.
    services/search.yaml:3:7   name: must be "search", as the file is named
    "
  `);
  expect(await run(["validate"], { files, folder: "services" })).toMatchInlineSnapshot(`
    "[exit 2]
    ../platform.yaml:6:1   lifecicle: unknown key "lifecicle"; did you mean "lifecycle"?
    ../services/payments.yaml is valid.
    ../services/search.yaml:3:7   name: must be "search", as the file is named
    "
  `);
});

test("validate checks the seeds beside preview.yaml", async () => {
  const files = {
    "apps/web/preview.yaml": preview,
    "apps/web/seeds/seeds.yaml": seeds.replace("postgres:17", "postgres"),
  };
  expect(await run(["validate"], { files, folder: "apps/web" })).toMatchInlineSnapshot(`
    "[exit 2]
    preview.yaml is valid.
    seeds/seeds.yaml:4:40   databases[0].base: must name a version, such as postgres:17-bookworm
    "
  `);
  expect(await run(["validate"], { files, folder: "apps/web/seeds" })).toMatchInlineSnapshot(`
    "[exit 2]
    ../preview.yaml is valid.
    ../seeds/seeds.yaml:4:40   databases[0].base: must name a version, such as postgres:17-bookworm
    "
  `);
  const other = { "seeds/seeds.yml": seeds, "other.yaml": seeds, "seeds/services/seeds.yaml": seeds };
  expect(await run(["validate", ...Object.keys(other)], { files: other })).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/seeds.yml is valid.
    other.yaml is valid.
    seeds/services/seeds.yaml is valid.
    "
  `);
});

test("validate takes files by name, and tells what they are", async () => {
  const files = {
    "a.yaml": preview,
    "b.yaml": platform,
    "c/payments.yaml": entry,
    "other.yaml": preview.replace("SHA", "SHAA"),
  };
  expect(await run(["validate", "a.yaml", "b.yaml", "c/payments.yaml"], { files })).toMatchInlineSnapshot(`
    "[exit 0]
    a.yaml is valid.
    b.yaml is valid.
    c/payments.yaml is valid.
    "
  `);
  expect(await run(["validate"], { files, options: { config: "other.yaml" } })).toMatchInlineSnapshot(`
    "[exit 2]
    other.yaml:5:8   image: unknown variable \${SHAA}; did you mean \${SHA}?
    "
  `);
  expect(await run(["validate", "d.yaml"], { files })).toMatchInlineSnapshot(
    `"[exit 2] file-missing: There is no file \`d.yaml\`."`,
  );
});

test("validate for machines", async () => {
  const files = { "preview.yaml": `${preview}prot: 1\n` };
  expect(await run(["validate"], { files, options: { json: true } })).toMatchInlineSnapshot(`
    "[exit 2]
    {
      "schemaVersion": 1,
      "kind": "Findings",
      "files": [
        "preview.yaml"
      ],
      "findings": [
        {
          "message": "prot: unknown key \\"prot\\"; did you mean \\"port\\"?",
          "location": {
            "file": "preview.yaml",
            "line": 6,
            "column": 1
          }
        }
      ]
    }
    "
  `);
});

test("view shows defaults", async () => {
  const files = { "preview.yaml": `# comment\n${preview}` };
  expect(await run(["view"], { files })).toMatchInlineSnapshot(`
    "[exit 0]
    apiVersion: preview/v1
    service: shop-web
    type: frontend
    platform: acme/preview-platform
    image: ghcr.io/acme/shop-web:\${SHA}
    overlay: deploy/overlays/preview
    health: /
    stores: {}
    "off": []
    dependencies: {}
    env: {}
    secrets: []
    proxy: {}
    "
  `);
  expect(await run(["view", "seeds.yaml"], { files: { "seeds.yaml": seeds } })).toMatchInlineSnapshot(`
    "[exit 0]
    apiVersion: preview/v1
    kind: Seeds
    databases:
      - name: main
        engine: postgres
        base: postgres:17
        image: ghcr.io/acme/shop-seed
        database: preview
        user: preview
        password: preview
        locale: C.UTF-8
        extensions: []
        platforms:
          - linux/amd64
        settings: {}
        compression: gzip
        scripts: main
    allow: []
    "
  `);
  expect(await run(["view"], { files, options: { json: true } })).toContain('"kind": "Config"');
  expect(await run(["view"], { files: { "preview.yaml": "" } })).toMatchInlineSnapshot(
    `"[exit 2] config-invalid: \`preview.yaml\` has 1 error."`,
  );
});

test.each([
  [[], "preview.yaml"],
  [["preview"], "preview.yaml"],
  [["platform"], "platform.yaml"],
  [["service"], "services/<service>.yaml"],
  [["seeds"], "seeds/seeds.yaml"],
])("schema %j", async (args, title) => {
  const [exit, ...text] = (await run(["schema", ...args], { files: {} })).split("\n");
  expect(exit).toBe("[exit 0]");
  expect(JSON.parse(text.join("\n"))).toMatchObject({ title, type: "object" });
});
