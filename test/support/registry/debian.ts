import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface DebianRegistry {
  readonly host: string;
  readonly url: string;
  close(): Promise<void>;
}

/** The only account of a registry with htpasswd. The hash is `htpasswd -nbB` of the two. */
export const htpasswdUser = {
  name: "preview",
  password: "s3cr3t:with-colon",
  hash: "$2y$05$ZW8HRWHaSvw5jkC44BKC9OuiBJeq5FPrRWHy96Kcde4/GaAmMvKmu",
};

/** Whether Debian's package `docker-registry` is installed. */
export function hasDebianRegistry(): boolean {
  try {
    execFileSync("docker-registry", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The registry of the distribution project as Debian packages it, on a free loopback port. */
export async function startDebianRegistry(auth: "none" | "basic"): Promise<DebianRegistry> {
  const folder = await mkdtemp(join(tmpdir(), "preview-registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  const htpasswd = join(folder, "htpasswd");
  await writeFile(htpasswd, `${htpasswdUser.name}:${htpasswdUser.hash}\n`);
  const config = {
    version: "0.1",
    log: { level: "error", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, "data") }, delete: { enabled: true } },
    http: { addr: host, secret: "only for tests" },
    ...(auth === "basic" ? { auth: { htpasswd: { realm: "acme", path: htpasswd } } } : {}),
  };
  // JSON is YAML.
  await writeFile(join(folder, "config.yml"), JSON.stringify(config));
  const program = spawn("docker-registry", ["serve", join(folder, "config.yml")], { stdio: "ignore" });
  const close = async () => {
    await stop(program);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(`http://${host}/v2/`, program);
  } catch (error) {
    await close();
    throw error;
  }
  return { host, url: `http://${host}`, close };
}

async function untilReady(url: string, program: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (program.exitCode !== null) throw new Error(`docker-registry ended with exit code ${program.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response !== undefined) return;
    await setTimeout(100);
  }
  throw new Error("docker-registry does not answer");
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
