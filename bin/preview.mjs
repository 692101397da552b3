#!/usr/bin/env node
import module from "node:module";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`error: preview needs Node.js 24.15 or newer; this is ${process.version}.`);
  console.error("hint: install it from https://nodejs.org, or run `npx -p node@24 -p preview-cli preview`.");
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  await import("../dist/index.js");
}
