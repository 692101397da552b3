import { fstatSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import manifest from "../package.json" with { type: "json" };
import { main } from "./main.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // `on`, not `once`: execa ends this process at a signal that nobody else listens to, and nothing would be tidied up.
  process.on(signal, () => interruption.abort());
}

process.exitCode = await main({
  args: process.argv.slice(2),
  environment: process.env,
  directory: process.cwd(),
  platform: process.platform,
  stdin: { isTerminal: () => isTerminal(0) },
  stdout: stream(1, () => process.stdout),
  stderr: stream(2, () => process.stderr),
  questions: () => process.stderr,
  now: Date.now,
  // By itself V8 lets young objects fill up to 128 MiB before it looks at any of them, and old ones four times of what it
  // has kept.
  saveMemory: () => {
    for (const flag of ["--semi-space-growth-factor=1", "--heap-growing-percent=100"]) setFlagsFromString(flag);
  },
  random: Math.random,
  signal: interruption.signal,
  home: join(import.meta.dirname, ".."),
  version: manifest.version,
  nodeVersion: process.versions.node,
});

/**
 * A standard stream as a file descriptor: opening Node's own stream costs milliseconds, so that is left to terminals,
 * whose width it knows, and to a reader that is slower than we are.
 */
function stream(descriptor: number, open: () => NodeJS.WriteStream) {
  let opened: NodeJS.WriteStream | undefined;
  let closed = false;
  // A reader that has seen enough, such as `head`, is no error, and the work goes on.
  const fail = (error: unknown) => {
    if (codeOf(error) !== "EPIPE") process.exit(1);
    closed = true;
  };
  const writeLater = (bytes: Uint8Array) => {
    if (opened === undefined) {
      opened = open();
      opened.on("error", fail);
    }
    opened.write(bytes);
  };
  return {
    isTerminal: () => isTerminal(descriptor),
    columns: () => (isTerminal(descriptor) ? open().columns : undefined),
    isClosed: () => closed,
    write: (text: string) => {
      let bytes: Uint8Array = Buffer.from(text);
      while (bytes.length > 0 && opened === undefined && !closed) {
        try {
          bytes = bytes.subarray(writeSync(descriptor, bytes));
        } catch (error) {
          if (codeOf(error) !== "EAGAIN") fail(error);
          break;
        }
      }
      if (bytes.length > 0 && !closed) writeLater(bytes);
    },
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** A pipe or a file is told from a terminal without the module for terminals, which brings sockets with it. */
function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule("node:tty").isatty(descriptor);
}
