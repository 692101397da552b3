import { folderOf } from "../config/repository-path.ts";
import { djangoHealthPath } from "./health-path.ts";
import { librariesOf } from "./libraries.ts";
import { type Sources, textsAt } from "./sources.ts";

/** What a service is made with, as far as `init` can say something about it. */
export interface Framework {
  readonly kind: "django" | "vue" | "generic";
  readonly type: "backend" | "frontend";
  /** Django: the command that migrates; undefined when the service has no migrations. */
  readonly migrate?: readonly string[];
  /** The path that answers when it is well, where the sources name one. */
  readonly health?: string;
  /** `local:` of preview.yaml. */
  readonly local?: { readonly setup: readonly (readonly string[])[]; readonly run: readonly string[] };
}

/** Django by manage.py and its library, Vue by package.json; everything else is only an image. */
export function detectFramework(sources: Sources): Framework {
  const manage = sources.paths.find((path) => /^([^/]+\/)?manage\.py$/.test(path));
  const libraries = librariesOf(sources);
  if (manage !== undefined && libraries.python.has("django")) {
    const migrations = sources.paths.some((path) => /(^|\/)migrations\/\d[^/]*\.py$/.test(path));
    const health = djangoHealthPath(sources);
    return {
      kind: "django",
      type: "backend",
      ...(migrations && { migrate: ["python", "manage.py", "migrate", "--noinput"] }),
      ...(health !== undefined && { health }),
      ...localDjango(sources, folderOf(manage), libraries.python),
    };
  }
  const packages = new Set([...libraries.node, ...libraries.nodeTools]);
  if (packages.has("vue")) return { kind: "vue", type: "frontend", ...localVite(sources, packages.has("vite")) };
  const pages = ["react-dom", "svelte", "@angular/core", "solid-js", "preact"].some((name) => packages.has(name));
  const server = ["express", "fastify", "koa", "@nestjs/core", "next", "hono"].some((name) => libraries.node.has(name));
  if (!pages || server) return { kind: "generic", type: "backend" };
  return { kind: "generic", type: "frontend", ...localVite(sources, packages.has("vite")) };
}

const port = "$" + "{PORT}";

/** Where a service lists its libraries, the likeliest first. */
const requirementFiles = ["", "/production", "/prod", "/base"].map((name) => `requirements${name}.txt`);

/** Only where everything lies at the top of the service, as the commands expect it. */
function localDjango(sources: Sources, folder: string, python: ReadonlySet<string>): Pick<Framework, "local"> {
  const requirements = requirementFiles.find((path) => sources.paths.includes(path));
  if (folder !== "" || requirements === undefined) return {};
  const [wsgi, asgi] = [entryPoint(sources, "wsgi"), entryPoint(sources, "asgi")];
  const run =
    python.has("gunicorn") && wsgi !== undefined
      ? [".venv/bin/gunicorn", "--bind", `127.0.0.1:${port}`, wsgi]
      : python.has("uvicorn") && asgi !== undefined
        ? [".venv/bin/uvicorn", "--host", "127.0.0.1", "--port", port, `${asgi}:application`]
        : [".venv/bin/python", "manage.py", "runserver", "--noreload", `127.0.0.1:${port}`];
  const setup = [
    ["python3", "-m", "venv", ".venv"],
    [".venv/bin/pip", "install", "-r", requirements],
  ];
  return { local: { setup, run } };
}

/** The module with the `application`: as the settings name it, else by its file. */
function entryPoint(sources: Sources, kind: "wsgi" | "asgi"): string | undefined {
  const named = new RegExp(`^${kind.toUpperCase()}_APPLICATION *= *["']([\\w.]+)\\.application["']`, "m");
  const file = new RegExp(`^(\\w+)/${kind}\\.py$`);
  return (
    textsAt(sources, /\.py$/).flatMap((text) => named.exec(text)?.[1] ?? [])[0] ??
    sources.paths.flatMap((path) => file.exec(path)?.[1] ?? []).map((name) => `${name}.${kind}`)[0]
  );
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
