import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { ClientOptions } from "../../../src/adapters/registry/client.ts";
import { images } from "../../../src/adapters/registry/images.ts";
import { registry } from "../../../src/adapters/registry/registry.ts";
import type { Images } from "../../../src/ports/images.ts";
import type { Executables, Registry } from "../../../src/ports.ts";
import { Problem } from "../../../src/problem.ts";
import { testLayers } from "../archive.ts";

/** A folder with Docker's configuration in it, for `DOCKER_CONFIG`. */
export async function dockerConfigFolder(config: unknown): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "preview-docker-"));
  await writeFile(join(path, "config.json"), typeof config === "string" ? config : JSON.stringify(config));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Programs that are not there. */
export const noExecutables: Executables = {
  run: async (program) => {
    throw new Problem("usage", { code: "program-missing", message: `\`${program}\` is not installed.` });
  },
};

const clientOptions: ClientOptions = {
  environment: {},
  executables: async () => noExecutables,
  signal: new AbortController().signal,
  timeoutSeconds: 5,
  sleep: async () => undefined,
};

/** The adapter as tests use it: without credentials, and without waiting between attempts. */
export function testRegistry(options: Partial<ClientOptions> = {}): Registry {
  return registry({ ...clientOptions, ...options });
}

/** As `testRegistry`, with folders for layers that are gone when the test ends. */
export function testImages(options: Partial<ClientOptions> = {}): Images {
  return images({
    ...clientOptions,
    ...options,
    layers: testLayers(),
  });
}

/** The Problem that something ends with. */
export async function problemOf(action: Promise<unknown>): Promise<Problem> {
  const outcome = await action.catch((error: unknown) => error);
  if (outcome instanceof Problem) return outcome;
  throw new Error(`this is no Problem: ${inspect(outcome)}`);
}

/** What a person sees of a Problem, in one text. */
export function told({ kind, code, message, hints }: Problem): string {
  return [`${kind} ${code}: ${message}`, ...hints.map((hint) => `hint: ${hint}`)].join("\n");
}

/** Everything that a Problem carries, its causes and stacks too. */
export function allOf(problem: Problem): string {
  return inspect(problem, { depth: 20, showHidden: true });
}
