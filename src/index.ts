import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { main } from "./main.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => interruption.abort());
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
  random: Math.random,
  signal: interruption.signal,
  home: join(import.meta.dirname, ".."),
  version: manifest.version,
});

/** A standard stream that is opened when it is first written to: opening one costs milliseconds. */
function stream(descriptor: number, open: () => NodeJS.WriteStream) {
  let opened: NodeJS.WriteStream | undefined;
  return {
    isTerminal: () => isTerminal(descriptor),
    columns: () => (isTerminal(descriptor) ? open().columns : undefined),
    write: (text: string) => {
      if (opened === undefined) {
        opened = open();
        // A reader that has seen enough, such as `head`, is no error.
        opened.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
      }
      opened.write(text);
    },
  };
}

function isTerminal(descriptor: number): boolean {
  return process.getBuiltinModule("node:tty").isatty(descriptor);
}
