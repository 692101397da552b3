import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Connection, type ConnectOptions, connect } from "../../src/adapters/kubernetes/connect.ts";
import { Problem } from "../../src/problem.ts";
import { type MadeApi, startKubernetesApi } from "./kubernetes-api.ts";
import { temporaryFolder } from "./temporary.ts";

export interface ApiWorld extends Connection {
  readonly api: MadeApi;
  /** Milliseconds of each wait before an attempt; they take no time. */
  readonly waits: readonly number[];
  readonly interruption: AbortController;
}

/** An API server and a connection to it, until the test ends. */
export async function apiWorld(
  options: Partial<ConnectOptions> & { readonly tls?: boolean; readonly user?: object } = {},
): Promise<ApiWorld> {
  const api = await startKubernetesApi({ tls: options.tls ?? false });
  const { waits, clock } = fakeClock();
  const interruption = new AbortController();
  const environment = { ...options.environment, KUBECONFIG: writeKubeconfig(api.kubeconfig(options.user)) };
  const { signal } = interruption;
  const connection = await connect({ context: undefined, clock, signal, ...options, environment });
  onTestFinished(async () => {
    await connection.close();
    await api.close();
  });
  return { ...connection, api, waits, interruption };
}

export function fakeClock() {
  const waits: number[] = [];
  let now = 0;
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { waits, clock: { milliseconds: () => now, sleep, random: () => 0.5 } };
}

/** Its path, until the test ends. */
export function writeKubeconfig(content: string): string {
  const path = join(temporaryFolder(), "kubeconfig");
  writeFileSync(path, content);
  return path;
}

/** `kind code: message`, for expectations. */
export async function problemOf(promise: Promise<unknown>): Promise<string> {
  const failure = await promise.then(
    (value) => new Error(`no Problem but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(failure instanceof Problem)) throw failure;
  return `${failure.kind} ${failure.code}: ${failure.message}`;
}
