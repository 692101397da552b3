import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { baseLayer, path, writeProgram } from "./base-layer.ts";
import { cachedLayer, type Layer } from "./layers.ts";
import { pushImage } from "./registry.ts";

/** A commit of a repository like those below `examples/`. */
export interface ExampleCommit {
  readonly service: "payments" | "shop-api" | "shop-web";
  readonly commit: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Pushes the image of a commit as its Dockerfile would build it, tagged with the commit. Answers its reference. */
export async function pushExample(example: ExampleCommit): Promise<string> {
  return example.service === "shop-web" ? pushFrontend(example) : pushDjango(example);
}

/** Another commit with the same requirements adds one small layer. */
async function pushDjango({ service, commit, files }: ExampleCommit): Promise<string> {
  const packages = await pythonPackages(files["requirements.txt"] ?? "");
  const source = await cachedLayer("source", JSON.stringify(files), (root) => writeTree(join(root, "srv"), files));
  return pushImage({
    repository: `acme/${service}`,
    tag: commit,
    layers: [await baseLayer(), packages, source],
    command: ["gunicorn", service === "payments" ? "payments.wsgi" : "shop.wsgi"],
    environment: {
      PATH: `/srv/.venv/bin:${path}`,
      PYTHONUNBUFFERED: "1",
      PYTHONDONTWRITEBYTECODE: "1",
      COMMIT_SHA: commit,
    },
    user: "10001:10001",
    workingFolder: "/srv",
  });
}

async function pushFrontend({ service, commit, files }: ExampleCommit): Promise<string> {
  const pages = await cachedLayer("pages", JSON.stringify([commit, files]), (root) => {
    const source = mkdtempSync(join(tmpdir(), "preview-pages-"));
    try {
      writeTree(source, files);
      const environment = { ...process.env, COMMIT_SHA: commit };
      for (const args of [["ci"], ["run", "build"]])
        execFileSync("nice", ["-n", "19", "npm", ...args], { cwd: source, env: environment, stdio: "ignore" });
      mkdirSync(join(root, "usr/share/nginx"), { recursive: true });
      execFileSync("cp", ["-r", join(source, "dist"), join(root, "usr/share/nginx/html")]);
      writeTree(join(root, "etc/nginx"), { "nginx.conf": files["nginx.conf"] ?? "" });
    } finally {
      rmSync(source, { recursive: true, force: true });
    }
  });
  return pushImage({
    repository: `acme/${service}`,
    tag: commit,
    layers: [await baseLayer(), pages],
    command: ["nginx", "-g", "daemon off;"],
    environment: { PATH: path, COMMIT_SHA: commit },
    user: "101:101",
  });
}

/** By redis-py where Python is older than 3.11.3, as Debian's is; Docker's is not. */
const needed = "async-timeout==5.0.1";

/** The folder `/srv/.venv` for Debian's Python, whatever Python this machine has. */
function pythonPackages(requirements: string): Promise<Layer> {
  return cachedLayer("python", requirements + needed, (root) => {
    const venv = join(root, "srv/.venv");
    mkdirSync(join(venv, "bin"), { recursive: true });
    const list = join(root, "requirements.txt");
    writeFileSync(list, `${requirements}\n${needed}\n`);
    const target = join(venv, "lib/python3.11/site-packages");
    const forDebian = [
      "--python-version=3.11",
      "--only-binary=:all:",
      "--implementation=cp",
      "--platform=manylinux2014_x86_64",
      "--platform=manylinux_2_28_x86_64",
    ];
    execFileSync(
      "nice",
      [
        "-n",
        "19",
        "python3",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--root-user-action=ignore",
        "--no-deps",
        ...forDebian,
        `--target=${target}`,
        "-r",
        list,
      ],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    rmSync(list);
    writeFileSync(join(venv, "pyvenv.cfg"), "home = /usr/bin\nversion = 3.11.2\n");
    symlinkSync("/usr/bin/python3", join(venv, "bin/python"));
    const start = "#!/srv/.venv/bin/python\nfrom gunicorn.app.wsgiapp import run\nrun()\n";
    writeProgram(join(venv, "bin/gunicorn"), start);
  });
}

function writeTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A further migration of payments that runs a line of Python. */
export function migration(python: string): string {
  return `from django.db import migrations


def run(apps, schema_editor):
    ${python}


class Migration(migrations.Migration):
    dependencies = [("payments", "0002_charge_status")]
    operations = [migrations.RunPython(run)]
`;
}
