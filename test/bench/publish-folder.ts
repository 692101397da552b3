import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { executables } from "../../src/adapters/executables.ts";
import { platformRepositories } from "../../src/adapters/git/platform.ts";
import type { PlatformSnapshot } from "../../src/ports.ts";

/**
 * Opens a platform repository, reads where everything lies, and with `read` what else is wanted, and publishes a folder as
 * it lies at `source`: the adapter's part of `up`.
 */
export async function publishFolder(
  url: string,
  path: string,
  source: string,
  read: (snapshot: PlatformSnapshot) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "preview-bench-"));
  const signal = new AbortController().signal;
  const programs = executables({ environment: process.env, cwd: temporary, signal });
  const repositories = platformRepositories({
    executables: async () => programs,
    temporaryFolder: async () => temporary,
    token: () => undefined,
    directory: temporary,
    clock: {
      milliseconds: () => performance.now(),
      sleep: async (milliseconds) => void (await setTimeout(milliseconds)),
      random: Math.random,
    },
  });
  const platform = await repositories.open(url);
  const snapshot = await platform.snapshot();
  const { folders } = snapshot;
  await read(snapshot);
  const expected = folders.find((folder) => folder.path === path)?.tree ?? null;
  const files = Object.fromEntries(readdirSync(source).map((name) => [name, readFileSync(join(source, name), "utf8")]));
  await platform.publish({ changes: [{ path, expected, files }], message: "up", stillWanted: async () => undefined });
  rmSync(temporary, { recursive: true, force: true });
}
