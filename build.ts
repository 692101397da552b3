import { rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { build, type Plugin } from "esbuild";

/**
 * `import fs from "node:fs"` makes Node read every property of the module, and some of them load a dozen more files or
 * open a stream (`process.stdin`). Taken as an object, a module loads what is used: half of the time of `--help`.
 */
const builtinsAsObjects: Plugin = {
  name: "builtins-as-objects",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace("node:", ""), namespace: "builtin" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: path === "process" ? "module.exports = process;" : `module.exports = process.getBuiltinModule("node:${path}");`,
    }));
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
    // chalk: whether a stream has colours. src/ui/style.ts decides that.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: "supports-color", namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default {};" }));
  },
};

rmSync("dist", { recursive: true, force: true });
// One entry and lazy chunks: a command parses only what it touches. Names stay whole, for stacks that people send.
const result = await build({
  entryPoints: ["src/index.ts"],
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
  logLevel: "warning",
  plugins: [withoutUnused, builtinsAsObjects],
});
writeFileSync("dist/meta.json", JSON.stringify(result.metafile));
