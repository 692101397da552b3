import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problem } from "../../../src/problem.ts";
import { apiWorld, problemOf } from "../../support/kubernetes-api-connection.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const secret = "eyJhbGciOi";

/** A credential plugin that counts its runs and hands out what it is told to. */
function pluginFile(lines: readonly string[]): string {
  const path = join(temporaryFolder(), "plugin");
  writeFileSync(path, `#!/bin/sh\n${lines.join("\n")}\n`);
  chmodSync(path, 0o755);
  return path;
}

function withPlugin(command: string, more: object = {}) {
  const exec = { apiVersion: "client.authentication.k8s.io/v1", command, ...more };
  return apiWorld({ user: { exec }, environment: { PATH: process.env.PATH } });
}

test("a credential plugin is asked once, in the environment that it is promised", async () => {
  const log = join(temporaryFolder(), "log");
  const { api, cluster } = await withPlugin(
    pluginFile([
      `echo "$0 $* $REGION" >> ${log}`,
      `echo "$KUBERNETES_EXEC_INFO" >> ${log}`,
      `echo '{"kind":"ExecCredential","status":{"token":"from-plugin","expirationTimestamp":"2999-01-01T00:00:00Z"}}'`,
    ]),
    { args: ["get-token", "--cluster=shop"], env: [{ name: "REGION", value: "eu" }], provideClusterInfo: true },
  );
  await Promise.all([cluster.version(), cluster.version(), cluster.version()]);
  await cluster.version();
  expect(new Set(api.calls.map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer from-plugin"]));
  const [call, info = "", ...rest] = readFileSync(log, "utf8").trim().split("\n");
  expect(call).toMatch(/plugin get-token --cluster=shop eu$/);
  expect(JSON.parse(info)).toEqual({
    kind: "ExecCredential",
    apiVersion: "client.authentication.k8s.io/v1",
    spec: { interactive: false, cluster: { server: api.url } },
  });
  expect(rest).toEqual([]);
});

test("a plugin's token that the cluster refuses is asked for again, once", async () => {
  const count = join(temporaryFolder(), "count");
  const { api, cluster } = await withPlugin(
    pluginFile([`echo run >> ${count}`, `echo "{\\"status\\":{\\"token\\":\\"t$(wc -l < ${count} | tr -d ' ')\\"}}"`]),
  );
  api.tokens.add("t2");
  expect(await cluster.version()).toBe("v1.34.4");
  api.tokens.clear();
  api.tokens.add("never");
  expect(await problemOf(cluster.version())).toContain("does not accept our credentials");
  expect(api.calls.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer t1",
    "Bearer t2",
    "Bearer t2",
    "Bearer t3",
  ]);
});

test.for([
  ["is missing", "/nonexistent/plugin", {}, "is not installed", ["Install it with `brew`."]],
  ["fails", ["echo 'no session' >&2", "exit 1"], {}, "failed: no session", ["Install it with `brew`."]],
  ["says nothing", [":"], {}, "failed", ["Install it with `brew`."]],
  ["says what it must not", [`echo '{"token":"${secret}'`], {}, "failed", ["Install it with `brew`."]],
  ["answers without a status", ["echo '{}'"], {}, "failed", ["Install it with `brew`."]],
] as const)("a credential plugin that %s", async ([, plugin, more, why, hints]) => {
  const command = typeof plugin === "string" ? plugin : pluginFile(plugin);
  const { cluster } = await withPlugin(command, { installHint: "Install it with `brew`.", ...more });
  const problem = await cluster.version().catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw problem;
  expect([problem.kind, problem.code]).toEqual(["auth", "cluster-unauthorised"]);
  expect(problem.message).toBe(`The credential plugin \`${command}\` of the kubeconfig ${why}.`);
  expect(problem.hints).toEqual(hints.map((hint) => hint.replace(/\.$/, "")));
  expect(JSON.stringify([problem.message, problem.cause ?? ""])).not.toContain(secret);
});
