import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLines, kill } from "../support/processes.ts";
import { type RegistryServer, startRegistry } from "../support/registry.ts";
import { hasPostgres } from "../support/seed-engines.ts";
import { type SeedWorld, seedWorld } from "../support/seed-world.ts";
import { temporaryFolder } from "../support/temporary.ts";

const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";
const program = join(import.meta.dirname, "../../bin/preview.mjs");

interface Answer {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly world: SeedWorld;
  /** Where the program keeps its folders. */
  readonly temporary: string;
}

describe.skipIf(!hasPostgres)("a seed build that is stopped (skipped without PostgreSQL 15)", () => {
  let registry: RegistryServer;

  beforeAll(async () => {
    registry = await startRegistry();
    registry.pushImage({ repository: "library/postgres", tag: "15", platforms: [platform] });
  });
  afterAll(() => registry.close());

  function place(name: string): Place {
    const world = seedWorld({
      "seeds/seeds.yaml": `apiVersion: preview/v1
kind: Seeds
databases:
  - {name: main, engine: postgres, base: "${registry.host}/library/postgres:15", image: "${registry.host}/acme/${name}", scripts: postgres, platforms: [${platform}]}
`,
      "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id int PRIMARY KEY, name text);\n",
    });
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const temporary = join(folder, "tmp");
    mkdirSync(temporary, { mode: 0o755 });
    return { world, temporary };
  }

  /** Runs the built program; `stop` is called with its id at the request with this number, which is not answered. */
  async function build(
    { world, temporary }: Place,
    at?: { readonly request: number; readonly carriedOut: boolean; readonly stop: (pid: number) => void },
  ): Promise<Answer> {
    const environment = { ...world.environment, HOME: world.root, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: "1" };
    const child = spawn(process.execPath, [program, "seed", "build", "--push", "--engine", "local"], {
      cwd: world.root,
      env: environment,
    });
    const written = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        written[name] += text;
      });
    }
    let seen = 0;
    registry.fail({
      kind: at?.carriedOut === true ? "hang" : "ignore",
      times: at === undefined ? 0 : 1,
      on: () => {
        seen += 1;
        if (seen !== at?.request) return false;
        setImmediate(() => at.stop(child.pid ?? -1));
        return true;
      },
    });
    const [exitCode] = await once(child, "close");
    return { exitCode, ...written };
  }

  /** Servers end with the program that started them, within a moment. */
  async function expectNoServer(temporary: string): Promise<void> {
    const ours = () => commandLines().filter((line) => line.includes(temporary));
    for (let tries = 0; tries < 50 && ours().length > 0; tries += 1) await setTimeout(100);
    expect(ours()).toEqual([]);
  }

  test.each([true, false])(
    "killed at any request (carried out: %s), the next run does what is left",
    async (carriedOut) => {
      const killed = place(`killed-${carriedOut}`);
      const stop = (pid: number) => kill(pid, "SIGKILL");
      let answer: Answer = { exitCode: null, stdout: "", stderr: "" };
      let request = 0;
      while (answer.exitCode !== 0) {
        request += 1;
        answer = await build(killed, { request, carriedOut, stop });
        await expectNoServer(killed.temporary);
        // 8: on a busy machine the registry may be given up; the next run goes on there as well.
        expect([null, 0, 8]).toContain(answer.exitCode);
      }
      expect(request).toBeGreaterThan(8);
      expect((await build(killed)).stdout).toBe(answer.stdout);
      expect(answer.stdout).toMatch(/@sha256:[0-9a-f]{64}\n$/);
    },
  );

  test("interrupted at any request, it leaves nothing on the machine", async () => {
    const interrupted = place("interrupted");
    const stop = (pid: number) => kill(pid, "SIGINT");
    let answer: Answer = { exitCode: null, stdout: "", stderr: "" };
    for (let request = 1; answer.exitCode !== 0; request += 1) {
      answer = await build(interrupted, { request, carriedOut: false, stop });
      expect([130, 0, 8]).toContain(answer.exitCode);
      expect(readdirSync(interrupted.temporary)).toEqual([]);
      await expectNoServer(interrupted.temporary);
    }
  });
});
