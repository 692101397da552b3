import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Credentials, dockerCredentials } from "../../../src/adapters/registry/docker-credentials.ts";
import type { ExecutionOptions } from "../../../src/ports.ts";
import { Problem } from "../../../src/problem.ts";
import { allOf, dockerConfigFolder, noExecutables, problemOf, told } from "../../support/registry/subject.ts";

const secret = "hunter2:and:more";
const auth = Buffer.from(`preview:${secret}`).toString("base64");
const account: Credentials = { kind: "password", username: "preview", password: secret };

interface Call {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: ExecutionOptions | undefined;
}

type HelperOutcome = { readonly exitCode?: number; readonly stdout?: string; readonly stderr?: string } | Problem;

/** Looks up the credentials of a registry with this configuration, and with helpers that all do the same. */
async function lookUp(registry: string, config: unknown, outcome?: HelperOutcome) {
  const folder = await dockerConfigFolder(config);
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const calls: Call[] = [];
  const environment = { DOCKER_CONFIG: folder.path, AWS_PROFILE: "acme" };
  const executables = async () => ({
    async run(program: string, args: readonly string[], options?: ExecutionOptions) {
      calls.push({ program, args, options });
      if (outcome === undefined) return noExecutables.run(program, args);
      if (outcome instanceof Problem) throw outcome;
      const { exitCode = 0, stdout = "", stderr = "" } = outcome;
      return { exitCode, stdout: new TextEncoder().encode(stdout), stderr };
    },
  });
  return { calls, environment, found: dockerCredentials(registry, { environment, executables }) };
}

describe("in the file", () => {
  test.each<[string, string, unknown, Credentials | undefined]>([
    ["an account", "ghcr.io", { auths: { "ghcr.io": { auth } } }, account],
    [
      "an account in plain text",
      "ghcr.io",
      { auths: { "ghcr.io": { username: "preview", password: secret } } },
      account,
    ],
    ["a key with a scheme", "ghcr.io", { auths: { "https://ghcr.io": { auth } } }, account],
    ["a key with a path", "ghcr.io", { auths: { "https://ghcr.io/v2/": { auth } } }, account],
    ["a port", "localhost:5000", { auths: { "localhost:5000": { auth } } }, account],
    ["the old name of Docker Hub", "docker.io", { auths: { "https://index.docker.io/v1/": { auth } } }, account],
    ["Docker Hub as people write it", "docker.io", { auths: { "docker.io": { auth } } }, account],
    [
      "the exact key before another",
      "ghcr.io",
      { auths: { "https://ghcr.io/acme": { auth: "eDp5" }, "ghcr.io": { auth } } },
      account,
    ],
    [
      "an identity token",
      "acme.azurecr.io",
      { auths: { "acme.azurecr.io": { auth: "eDo=", identitytoken: "abc" } } },
      { kind: "identity-token", token: "abc" },
    ],
    ["another host", "ghcr.io", { auths: { "ghcr.io.acme.dev": { auth }, "acme.ghcr.io": { auth } } }, undefined],
    ["another port", "localhost:5000", { auths: { "localhost:5001": { auth }, localhost: { auth } } }, undefined],
    ["Docker Hub for another host", "ghcr.io", { auths: { "https://index.docker.io/v1/": { auth } } }, undefined],
    ["an empty entry", "ghcr.io", { auths: { "ghcr.io": {} } }, undefined],
    ["nothing", "ghcr.io", {}, undefined],
    ["things that we do not know", "ghcr.io", { HttpHeaders: { a: "b" }, auths: { "ghcr.io": { auth } } }, account],
  ])("%s", async (_, registry, config, expected) => {
    const { found, calls } = await lookUp(registry, config);
    expect(await found).toEqual(expected);
    expect(calls).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["no home", {}],
    ["no such folder", { DOCKER_CONFIG: "/nowhere/at/all" }],
    ["no such folder at home", { HOME: "/nowhere" }],
    ["a file in place of the folder", { DOCKER_CONFIG: import.meta.filename }],
  ])("%s is no error", async (_, environment) => {
    expect(await dockerCredentials("ghcr.io", { environment, executables: async () => noExecutables })).toBeUndefined();
  });

  test("the home folder is where it lies by default", async () => {
    const home = await dockerConfigFolder("");
    onTestFinished(() => home[Symbol.asyncDispose]());
    const { mkdir, writeFile } = await import("node:fs/promises");
    await mkdir(join(home.path, ".docker"));
    await writeFile(join(home.path, ".docker", "config.json"), JSON.stringify({ auths: { "ghcr.io": { auth } } }));
    const environment = { HOME: home.path, DOCKER_CONFIG: "" };
    const found = await dockerCredentials("ghcr.io", { environment, executables: async () => noExecutables });
    expect(found).toEqual(account);
  });

  test.each<[string, unknown, string]>([
    ["no JSON", `{"auths": {"ghcr.io": {"auth": "${auth}"`, "it is not the JSON that Docker writes"],
    ["a list", [], "it is not the JSON that Docker writes"],
    ["accounts that are a list", { auths: [auth] }, "it is not the JSON that Docker writes"],
    ["a number", { auths: { "ghcr.io": { auth: 1 } } }, "it is not the JSON that Docker writes"],
    [
      "an account without a colon",
      { auths: { "ghcr.io": { auth: Buffer.from(secret.replaceAll(":", "")).toString("base64") } } },
      "its `auth` of `ghcr.io` is not a name and a password in base64",
    ],
    ["a path as a helper", { credsStore: "../../evil" }, "the name of its credential helper is not a program's"],
    [
      "an option as a helper",
      { credHelpers: { "ghcr.io": "x --y" } },
      "the name of its credential helper is not a program's",
    ],
  ])("%s is a Problem that tells no secret", async (_, config, reason) => {
    const { found, environment, calls } = await lookUp("ghcr.io", config);
    const problem = await problemOf(found);
    expect(told(problem)).toBe(
      `config docker-config-invalid: Docker's configuration \`${join(environment.DOCKER_CONFIG, "config.json")}\` cannot be used: ${reason}.`,
    );
    expect(allOf(problem)).not.toMatch(/hunter2|cHJldmlldz/);
    expect(calls).toEqual([]);
  });
});

describe("with a helper", () => {
  const answer = { stdout: JSON.stringify({ ServerURL: "x", Username: "preview", Secret: secret }) };

  test.each<[string, string, unknown, string, string]>([
    [
      "of the host",
      "ghcr.io",
      { credHelpers: { "ghcr.io": "gh" }, credsStore: "x" },
      "docker-credential-gh",
      "ghcr.io",
    ],
    [
      "of all hosts",
      "ghcr.io",
      { credHelpers: { a: "b" }, credsStore: "osxkeychain" },
      "docker-credential-osxkeychain",
      "ghcr.io",
    ],
    [
      "of Docker Hub",
      "docker.io",
      { credsStore: "desktop.exe" },
      "docker-credential-desktop.exe",
      "https://index.docker.io/v1/",
    ],
    [
      "of ECR",
      "1.dkr.ecr.eu-west-1.amazonaws.com",
      { credHelpers: { "1.dkr.ecr.eu-west-1.amazonaws.com": "ecr-login" } },
      "docker-credential-ecr-login",
      "1.dkr.ecr.eu-west-1.amazonaws.com",
    ],
  ])("%s", async (_, registry, config, program, input) => {
    const { found, calls, environment } = await lookUp(registry, config, answer);
    expect(await found).toEqual(account);
    expect(calls).toEqual([{ program, args: ["get"], options: { input, env: environment, timeoutSeconds: 30 } }]);
  });

  test("an identity token has a name of its own", async () => {
    const stdout = JSON.stringify({ Username: "<token>", Secret: "abc" });
    const { found } = await lookUp("ghcr.io", { credsStore: "x" }, { stdout });
    expect(await found).toEqual({ kind: "identity-token", token: "abc" });
  });

  test.each<[string, HelperOutcome]>([
    ["says so on stdout", { exitCode: 1, stdout: "credentials not found in native keychain\n" }],
    ["says so on stderr", { exitCode: 1, stderr: "credentials not found" }],
    ["answers with nothing", { stdout: '{"ServerURL":"","Username":"","Secret":""}' }],
  ])("a helper that knows nothing and %s leaves the file, then nobody", async (_, outcome) => {
    const store = { credsStore: "x" };
    expect(await (await lookUp("ghcr.io", store, outcome)).found).toBeUndefined();
    const both = { ...store, auths: { "ghcr.io": { auth } } };
    expect(await (await lookUp("ghcr.io", both, outcome)).found).toEqual(account);
  });

  test.each<[string, HelperOutcome | undefined, string]>([
    ["is missing", undefined, "it is not on the PATH"],
    ["fails", { exitCode: 3, stdout: secret, stderr: secret }, "it ended with exit code 3"],
    ["prints nonsense", { stdout: `${secret} is the password` }, "its answer is not what Docker expects"],
    ["prints nothing", {}, "its answer is not what Docker expects"],
    ["leaves out the secret", { stdout: '{"Username":"preview"}' }, "its answer is not what Docker expects"],
    [
      "takes too long",
      new Problem("timeout", { code: "program-timed-out", message: "slow" }),
      "it could not be run to its end",
    ],
  ])("a helper that %s is named", async (_, outcome, reason) => {
    const { found } = await lookUp("docker.io", { credsStore: "pass" }, outcome);
    const problem = await problemOf(found);
    expect(told(problem)).toBe(
      `auth credential-helper-failed: The credential helper \`docker-credential-pass\` of Docker's configuration gives no credentials: ${reason}.\n` +
        "hint: Run `echo https://index.docker.io/v1/ | docker-credential-pass get` to see why.",
    );
    expect(allOf(problem)).not.toContain(secret);
  });

  test("an interruption stays one", async () => {
    const interrupted = new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
    const { found } = await lookUp("ghcr.io", { credsStore: "x" }, interrupted);
    expect(await problemOf(found)).toBe(interrupted);
  });
});
