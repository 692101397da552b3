import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { debianPackages } from "./versions.ts";

const policy = "/usr/sbin/policy-rc.d";

/** Installs the packages that are missing, without starting their services. */
export function ensurePackages(say: (line: string) => void): void {
  const missing = debianPackages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const start = Date.now();
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...missing);
  } finally {
    if (ownPolicy) rmSync(policy, { force: true });
  }
  say(`installed ${missing.join(", ")} in ${Math.round((Date.now() - start) / 1000)} s`);
}

function isInstalled(name: string): boolean {
  try {
    return run("dpkg-query", ["-W", "-f", "${Status}", name]) === "install ok installed";
  } catch {
    return false;
  }
}

function apt(...args: readonly string[]): void {
  run("apt-get", args);
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
