import { spawn } from "node:child_process";
import { isatty } from "node:tty";
import { ExecAuth } from "@kubernetes/client-node/dist/exec_auth.js";
import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { interrupted, oneLine } from "./failure.ts";
import type { Plugin } from "./target.ts";

/** A person may have to sign in, in a browser. */
const timeoutSeconds = 120;

export interface PluginAnswer {
  readonly token?: string;
  readonly cert?: string;
  readonly key?: string;
}

/**
 * Asks a credential plugin as https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 * has it; an answer is kept until it expires. Throws Problem `cluster-unauthorised`, `interrupted`.
 */
export function credentialPlugin(
  plugin: Plugin,
  options: { readonly environment: Environment; readonly signal: AbortSignal },
): () => Promise<PluginAnswer> {
  const { signal, environment } = options;
  const auth = new ExecAuth();
  // As in kubectl: what is piped to us, such as a script for `db`, is not the plugin's to read.
  const interactive = plugin.interactiveMode !== "Never" && isatty(0);
  // The library's own call has no time limit and keeps what a plugin says from the person: a code to sign in with.
  Reflect.set(auth, "execFn", (command: string, args: readonly string[], { env }: { env: NodeJS.ProcessEnv }) => {
    const child = spawn(command, args, {
      env,
      stdio: [interactive ? "inherit" : "ignore", "pipe", "pipe"],
      timeout: timeoutSeconds * 1000,
      signal,
      windowsHide: true,
    });
    if (process.stderr.isTTY) child.stderr.pipe(process.stderr, { end: false });
    return child;
  });
  const execInfo = {
    kind: "ExecCredential",
    apiVersion: plugin.apiVersion ?? "client.authentication.k8s.io/v1",
    spec: {
      interactive,
      ...(plugin.provideClusterInfo ? { cluster: plugin.cluster } : {}),
    },
  };
  const variables = { ...environment, KUBERNETES_EXEC_INFO: JSON.stringify(execInfo) };
  const env = [...Object.entries(variables).map(([name, value]) => ({ name, value })), ...plugin.env];
  const user = { name: "plugin", exec: { ...plugin, env } };
  let asking: Promise<PluginAnswer> | undefined;

  // Requests that start together share one run of the program.
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  async function ask(): Promise<PluginAnswer> {
    const filled: { headers?: Record<string, string>; cert?: string; key?: string } = {};
    try {
      await auth.applyAuthentication(user, filled);
    } catch (error) {
      if (signal.aborted) throw interrupted();
      throw failed(plugin, error);
    }
    const token = filled.headers?.Authorization?.replace(/^Bearer /, "");
    return {
      ...(token === undefined ? {} : { token }),
      ...(filled.cert === undefined ? {} : { cert: filled.cert }),
      ...(filled.key === undefined ? {} : { key: filled.key }),
    };
  }
}

function failed(plugin: Plugin, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // A mistake of ExecAuth itself, or of the JSON that it reads, may quote the answer, and with it the token.
  const said = error instanceof Error && error.constructor === Error ? oneLine(error.message) : "";
  const why = code === "ENOENT" ? "is not installed" : `failed${said === "" ? "" : `: ${said}`}`;
  return new Problem("auth", {
    code: "cluster-unauthorised",
    message: `The credential plugin \`${oneLine(plugin.command)}\` of the kubeconfig ${why}.`,
    hints: [
      plugin.installHint === undefined
        ? "Sign in again, so that `kubectl auth whoami` answers."
        : oneLine(plugin.installHint),
    ],
  });
}
