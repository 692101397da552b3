import { folderOf } from "../config/repository-path.ts";
import { librariesOf } from "./libraries.ts";
import { type Sources, textsAt } from "./sources.ts";

/** What a service is made with, as far as `init` can say something about it. */
export interface Framework {
  readonly kind: "django" | "vue" | "generic";
  readonly type: "backend" | "frontend";
  /** Django: the command that migrates; undefined when the service has no migrations. */
  readonly migrate?: readonly string[];
  /** `local:` of preview.yaml. */
  readonly local?: { readonly setup: readonly (readonly string[])[]; readonly run: readonly string[] };
}

/** Django by manage.py and its library, Vue by package.json; everything else is only an image. */
export function detectFramework(sources: Sources): Framework {
  const manage = sources.paths.find((path) => /^([^/]+\/)?manage\.py$/.test(path));
  const libraries = librariesOf(sources);
  if (manage !== undefined && libraries.python.has("django")) {
    const migrations = sources.paths.some((path) => /(^|\/)migrations\/\d[^/]*\.py$/.test(path));
    return {
      kind: "django",
      type: "backend",
      ...(migrations && { migrate: ["python", "manage.py", "migrate", "--noinput"] }),
      ...localDjango(sources, folderOf(manage), libraries.python.has("gunicorn")),
    };
  }
  const packages = new Set([...libraries.node, ...libraries.nodeTools]);
  if (packages.has("vue")) return { kind: "vue", type: "frontend", ...localVite(sources, packages.has("vite")) };
  const pages = ["react-dom", "svelte", "@angular/core", "solid-js", "preact"].some((name) => packages.has(name));
  const server = ["express", "fastify", "koa", "@nestjs/core", "next", "hono"].some((name) => libraries.node.has(name));
  return { kind: "generic", type: pages && !server ? "frontend" : "backend" };
}

const port = "$" + "{PORT}";

/** Only where everything lies at the top of the service, as the commands expect it. */
function localDjango(sources: Sources, folder: string, gunicorn: boolean): Pick<Framework, "local"> {
  if (folder !== "" || !sources.paths.includes("requirements.txt")) return {};
  const wsgi =
    textsAt(sources, /\.py$/).flatMap(
      (text) => /^WSGI_APPLICATION *= *["']([\w.]+)\.application["']/m.exec(text)?.[1] ?? [],
    )[0] ??
    sources.paths.flatMap((path) => /^([\w]+)\/wsgi\.py$/.exec(path)?.[1] ?? []).map((name) => `${name}.wsgi`)[0];
  const run =
    gunicorn && wsgi !== undefined
      ? [".venv/bin/gunicorn", "--bind", `127.0.0.1:${port}`, wsgi]
      : [".venv/bin/python", "manage.py", "runserver", "--noreload", `127.0.0.1:${port}`];
  const setup = [
    ["python3", "-m", "venv", ".venv"],
    [".venv/bin/pip", "install", "-r", "requirements.txt"],
  ];
  return { local: { setup, run } };
}

/** The production build, served by Vite; other package managers than npm are left to the person. */
function localVite(sources: Sources, vite: boolean): Pick<Framework, "local"> {
  if (!vite || !sources.paths.includes("package-lock.json")) return {};
  const setup = [
    ["npm", "ci"],
    ["npm", "run", "build"],
  ];
  return {
    local: { setup, run: ["node_modules/.bin/vite", "preview", "--host", "127.0.0.1", "--port", port, "--strictPort"] },
  };
}
