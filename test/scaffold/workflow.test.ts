import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { templateFiles } from "../support/template-files.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { platforms } from "./platforms.ts";

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const manifest: { readonly name: string; readonly engines: { readonly node: string } } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
);

function workflow(platform: keyof typeof platforms): string {
  const files = platformFiles(platforms[platform], templateFiles("platform"), "1.2.3");
  return files[".github/workflows/gc.yml"] ?? "";
}

const steps: readonly Step[] = parse(workflow("gateway")).jobs.gc.steps;

function step(name: string): Step {
  const found = steps.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no step "${name}"`);
  return found;
}

describe("the scheduled gc", () => {
  test("runs off the full hour, one at a time, and is never cancelled", () => {
    const { on, concurrency, jobs } = parse(workflow("gateway"));
    expect(Object.keys(on)).toEqual(["schedule", "workflow_dispatch"]);
    expect(on.schedule).toHaveLength(1);
    expect(on.schedule[0].cron).toMatch(/^[1-9]\d?(,\d\d?){3} \* \* \* \*$/);
    expect(concurrency).toEqual({ group: "preview-gc", "cancel-in-progress": false });
    // A token of an App is good for an hour.
    expect(jobs.gc["timeout-minutes"]).toBeLessThan(60);
  });

  test("ends by itself, with its report, well before the job is stopped", () => {
    const { jobs } = parse(workflow("gateway"));
    const minutes = Number(/--timeout (\d+)m/.exec(step("Run preview gc").run ?? "")?.[1]);
    expect(minutes).toBeLessThanOrEqual(jobs.gc["timeout-minutes"] / 2);
  });

  test("gives the workflow's own token no rights, and each App's token one", () => {
    const { permissions, jobs } = parse(workflow("gateway"));
    expect([permissions, jobs.gc.permissions]).toEqual([{}, undefined]);
    const granted = steps.map(({ with: given = {} }) =>
      Object.entries(given).filter(([name]) => name.startsWith("permission-")),
    );
    expect(granted.flat()).toEqual([
      ["permission-contents", "write"],
      ["permission-pull-requests", "read"],
    ]);
  });

  test("installs the version that wrote it, on a Node.js that runs it", () => {
    const install = step("Install preview");
    expect(install.env).toEqual({ PREVIEW_VERSION: "1.2.3" });
    expect(install.run).toContain(`"${manifest.name}@$PREVIEW_VERSION"`);
    expect(step("Install Node.js").with?.["node-version"]).toBe(`${manifest.engines.node} <25`);
  });

  test("pins every action by its commit, and names the version", () => {
    const lines = workflow("gateway").match(/^.*uses:.*$/gm) ?? [];
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has no expression in a script", () => {
    for (const { name, run } of steps) expect(run ?? "", name).not.toContain("${{");
  });

  test("notes no deployment on github.com; GitHub Enterprise may not know the key", () => {
    expect(parse(workflow("gateway")).jobs.gc.environment).toEqual({ name: "preview-gc", deployment: false });
    expect(parse(workflow("ingress")).jobs.gc.environment).toEqual({ name: "preview-gc" });
  });
});

interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly folder: string;
}

/** Runs a step's script as GitHub does, with a `preview` that tells its arguments and ends with this exit code. */
function runStep(name: string, environment: Readonly<Record<string, string>>, exitCode = 0): Ran {
  const folder = temporaryFolder();
  const programs = join(folder, "bin");
  mkdirSync(programs);
  writeFileSync(join(programs, "preview"), `#!/bin/sh\nprintf '<%s>' "$@"\necho\nexit ${exitCode}\n`);
  chmodSync(join(programs, "preview"), 0o755);
  const script = join(folder, "script.sh");
  writeFileSync(script, step(name).run ?? "");
  const { status, stdout } = spawnSync("bash", ["-e", script], {
    encoding: "utf8",
    env: {
      PATH: `${programs}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_ENV: join(folder, "env"),
      ...environment,
    },
  });
  return { exitCode: status, stdout, folder };
}

describe("the script that runs gc", () => {
  const scheduled = { DRY_RUN: "", MAX_DELETE: "" };

  test.each([
    ["on schedule", scheduled, "<gc><--timeout><10m>\n"],
    ["by hand", { DRY_RUN: "false", MAX_DELETE: "" }, "<gc><--timeout><10m>\n"],
    ["by hand, to look", { DRY_RUN: "true", MAX_DELETE: "" }, "<gc><--timeout><10m><--dry-run>\n"],
    ["by hand, with more", { DRY_RUN: "false", MAX_DELETE: "40" }, "<gc><--timeout><10m><--max-delete=40>\n"],
    [
      "with hostile words",
      { DRY_RUN: "$(false)", MAX_DELETE: "1 --yes; $(exit 3)" },
      "<gc><--timeout><10m><--max-delete=1 --yes; $(exit 3)>\n",
    ],
  ])("%s", (_, environment, stdout) => {
    expect(runStep("Run preview gc", environment)).toMatchObject({ exitCode: 0, stdout });
  });

  test("fails and says where the reason is when something stayed", () => {
    const { exitCode, stdout } = runStep("Run preview gc", scheduled, 9);
    expect([exitCode, stdout]).toMatchInlineSnapshot(`
      [
        9,
        "<gc><--timeout><10m>
      ::error title=gc::Something stayed or could not be decided; the summary of this run says what and why.
      ",
      ]
    `);
  });

  test.each([1, 4, 7, 8])("fails with exit code %i as it is", (code) => {
    expect(runStep("Run preview gc", scheduled, code)).toMatchObject({
      exitCode: code,
      stdout: "<gc><--timeout><10m>\n",
    });
  });
});

describe("the script that signs in to the cluster", () => {
  const name = "Sign in to the cluster, where a kubeconfig is given";

  test("does nothing without a kubeconfig", () => {
    const { exitCode, folder } = runStep(name, { KUBECONFIG_TEXT: "" });
    expect([exitCode, existsSync(join(folder, "env")), existsSync(join(folder, "kubeconfig"))]).toEqual([
      0,
      false,
      false,
    ]);
  });

  test("keeps one where nobody else reads it, and names it to the next steps", () => {
    const { exitCode, stdout, folder } = runStep(name, { KUBECONFIG_TEXT: "token: %s\\n\nlast: 1" });
    const path = join(folder, "kubeconfig");
    expect([exitCode, stdout]).toEqual([0, ""]);
    expect(readFileSync(path, "utf8")).toBe("token: %s\\n\nlast: 1\n");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "env"), "utf8")).toBe(`KUBECONFIG=${path}\n`);
  });
});
