import { expect, test } from "vitest";
import { composeWorld } from "../src/compose.ts";
import { temporaryFolder } from "./support/temporary.ts";

const silent = { isTerminal: () => false, columns: () => undefined, write: () => undefined };

function world() {
  return composeWorld(
    {
      args: [],
      environment: { PATH: process.env.PATH },
      directory: temporaryFolder(),
      platform: process.platform,
      stdin: { isTerminal: () => false },
      stdout: silent,
      stderr: silent,
      questions: () => process.stderr,
      now: Date.now,
      random: Math.random,
      signal: new AbortController().signal,
      home: "",
      version: "0.0.0",
      nodeVersion: "24.15.0",
    },
    () => ({}),
  );
}

test("what a command no longer waits for ends with it", async () => {
  const { ports, sleep, close } = world();
  const program = (await ports.executables()).run("sleep", ["600"]);
  const waits = [program, sleep(600)].map((wait) => expect(wait).rejects.toMatchObject({ code: "interrupted" }));
  await close();
  await Promise.all(waits);
});
