import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baseLayer, path, storeUser, writeProgram } from "./base-layer.ts";
import type { Built } from "./build.ts";
import { cachedLayer } from "./layers.ts";
import { registryHost } from "./place.ts";
import { pushImage } from "./registry.ts";

/** The images of stores as `stores` in platform.yaml names them. */
export const storeImages = {
  postgres: `${registryHost}/library/postgres:15`,
  redis: `${registryHost}/library/redis:7`,
  mongo: `${registryHost}/library/ferretdb:1`,
} as const;

/** What the canary runs, as `canary.image` in platform.yaml names it. */
export const canaryImage = `${registryHost}/e2e-test-images/agnhost:2.56`;

/** Pushes what keeps a pod's namespaces, and answers its reference. */
export async function pushSandbox(): Promise<string> {
  return pushImage({
    repository: "pause",
    tag: "1",
    layers: [await baseLayer()],
    command: ["/usr/bin/sleep", "infinity"],
  });
}

/** Pushes images that behave like the official ones where previews rely on it: user, ports, folders, variables. */
export async function pushStores(built: Built): Promise<void> {
  const base = await baseLayer();
  const entrypoint = readFileSync(join(import.meta.dirname, "images/postgres.sh"), "utf8");
  const postgres = await cachedLayer("postgres", entrypoint, (root) => {
    writeProgram(join(root, "usr/local/bin/docker-entrypoint.sh"), entrypoint);
    for (const folder of ["run/postgresql", "docker-entrypoint-initdb.d", "var/lib/postgresql/data"])
      mkdirSync(join(root, folder), { recursive: true });
    execFileSync("chown", [
      "-R",
      `${storeUser}:${storeUser}`,
      join(root, "run/postgresql"),
      join(root, "var/lib/postgresql"),
    ]);
  });
  const ferretdb = built.program("ferretdb");
  const mongo = await cachedLayer("ferretdb", ferretdb, (root) => {
    mkdirSync(join(root, "usr/local/bin"), { recursive: true });
    copyFileSync(ferretdb, join(root, "usr/local/bin/ferretdb"));
    mkdirSync(join(root, "data/db"), { recursive: true });
    execFileSync("chown", ["-R", `${storeUser}:${storeUser}`, join(root, "data")]);
  });
  await pushImage({
    repository: "library/postgres",
    tag: "15",
    layers: [base, postgres],
    entrypoint: ["docker-entrypoint.sh"],
    command: ["postgres"],
    environment: { PATH: path, PGDATA: "/var/lib/postgresql/data", LANG: "C.UTF-8" },
  });
  await pushImage({
    repository: "library/redis",
    tag: "7",
    layers: [base],
    command: ["redis-server", "--protected-mode", "no"],
    environment: { PATH: path },
    user: `${storeUser}:${storeUser}`,
    workingFolder: "/data",
  });
  await pushImage({
    repository: "library/ferretdb",
    tag: "1",
    layers: [base, mongo],
    command: ["ferretdb"],
    environment: { PATH: path },
    user: `${storeUser}:${storeUser}`,
    workingFolder: "/data/db",
  });
}

/** Pushes what stands for the image that the canary runs by default. */
export async function pushCanary(): Promise<void> {
  const program = readFileSync(join(import.meta.dirname, "images/agnhost.py"), "utf8");
  const agnhost = await cachedLayer("agnhost", program, (root) => writeProgram(join(root, "agnhost"), program));
  await pushImage({
    repository: "e2e-test-images/agnhost",
    tag: "2.56",
    layers: [await baseLayer(), agnhost],
    entrypoint: ["/agnhost"],
    command: [],
    environment: { PATH: path },
  });
}
