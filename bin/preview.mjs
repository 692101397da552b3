#!/usr/bin/env node
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`error: preview needs Node.js 24.15 or newer; this is ${process.version}.`);
  console.error(
    "hint: install it from https://nodejs.org; in a clone of preview, `node_modules/.bin/node bin/preview.mjs` runs.",
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  await import("../dist/index.js");
}
