import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/**
 * `import { join } from "node:path"` makes Node read every property of the module, and some of them load a dozen more
 * files or open a stream. Each importer gets the names that it uses, and nothing else is touched: half of the time of
 * `--help`. A dynamic import stays as it is.
 */
const builtinsByName: Plugin = {
  name: "builtins-by-name",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, importer, kind }) => {
      if (!isBuiltin(path)) return undefined;
      if (kind === "dynamic-import") return { path, external: true };
      const builtin = path.replace("node:", "");
      const names = kind === "import-statement" ? namesImported(builtin, importer) : undefined;
      // Named after the importer, so that it lies in the importer's own file.
      return { path: `${builtin} for ${importer}`, namespace: "builtin", pluginData: { builtin, names } };
    });
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ pluginData: { builtin, names } }) => {
      const object = builtin === "process" ? "process" : `process.getBuiltinModule("node:${builtin}")`;
      if (names === undefined) return { contents: `module.exports = ${object};` };
      const exports = names.map((name: string) => `export const ${name} = builtin.${name};`);
      return { contents: [`const builtin = ${object};`, "export default builtin;", ...exports].join("\n") };
    });
  },
};

/** Names that a file imports from one of Node's modules; undefined when it takes the module whole. */
function namesImported(builtin: string, importer: string): readonly string[] | undefined {
  const text = readFileSync(importer, "utf8");
  const clauses = [
    ...text.matchAll(/(?:^|[;\n}])\s*(?:import|export)\s*([^"';]*?)\s*from\s*["'](?:node:)?([^"']+)["']/g),
  ]
    .filter(([, , from]) => from === builtin)
    .map(([, clause = ""]) => clause);
  if (clauses.some((clause) => clause.includes("*"))) return undefined;
  const names = clauses.flatMap((clause) => /\{([^}]*)\}/.exec(clause)?.[1]?.split(",") ?? []);
  return names
    .map((name) => name.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => /^\w+$/.test(name) && name !== "default");
}

/**
 * What the program needs at every start lies in one file: each lazy part also names `src/main.ts`, so all parts share
 * the same set of modules, and esbuild makes one chunk of a set. Each command names `up` too, because most commands need
 * most of what it needs. Opening ten files costs more than reading one: `up` takes a seventh less processor time for it,
 * and no other command more than 3 ms.
 */
const fewFiles: Plugin = {
  name: "few-files",
  setup({ onResolve, onLoad, resolve: resolveWith }) {
    onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind !== "dynamic-import" || isBuiltin(path) || pluginData === "resolving") return undefined;
      const found = await resolveWith(path, { kind, resolveDir, importer, pluginData: "resolving" });
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, namespace: "lazy" };
    });
    onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => {
      const from = JSON.stringify(path);
      // `export *` leaves out a default export; our own modules have none.
      const byDefault = path.includes("node_modules") ? `export { default } from ${from};` : "";
      const shared = path.startsWith(resolve("src/commands")) ? ["src/main.ts", "src/commands/up.ts"] : ["src/main.ts"];
      const named = shared.map((file) => `import ${JSON.stringify(resolve(file))};\n`).join("");
      return { contents: `${named}export * from ${from};\n${byDefault}`, resolveDir: dirname(path) };
    });
  },
};

/** Parts of our dependencies that this program never uses and would pay for at each start. */
const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onResolve, onLoad }) {
    // commander: for commands that are programs of their own. We have none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("/commander/") ? { path: "child_process", namespace: "empty" } : undefined,
    );
    // httpxy: servers of HTTP/2, which the reverse proxy is none of, and TLS, which it seldom needs: 9 MB of memory.
    onResolve({ filter: /^node:http(2|s)$/ }, ({ path, importer }) =>
      importer.includes("/httpxy/") ? { path, namespace: path === "node:https" ? "late" : "empty" } : undefined,
    );
    onLoad({ filter: /^node:https$/, namespace: "late" }, () => ({
      contents: `export const request = (...args) => process.getBuiltinModule("node:https").request(...args);
        export default { request, Agent: class {} };`,
    }));
    // chalk: whether a stream has colours. src/ui/style.ts decides that.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: "supports-color", namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default {};" }));
  },
};

// One entry and lazy chunks: a command parses only what it touches. Names stay whole, for stacks that people send.
const shared = {
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  metafile: true,
  write: false,
  logLevel: "warning",
} as const satisfies BuildOptions;
const program = await build({
  ...shared,
  entryPoints: ["src/index.ts"],
  plugins: [withoutUnused, builtinsByName, fewFiles],
});
// Processes of their own, which share nothing with the program: a chunk of both would be one more file for each.
const processes = await build({
  ...shared,
  entryPoints: ["src/local-proxy.ts", "src/local-worker.ts"],
  plugins: [withoutUnused, builtinsByName],
});
// Only now: a build that fails leaves the last one as it was.
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
for (const { path, contents } of [...program.outputFiles, ...processes.outputFiles]) writeFileSync(path, contents);
writeFileSync("dist/meta.json", JSON.stringify(program.metafile));
