import { ExecaError, execa } from "execa";
import type { Environment, Executables } from "../ports.ts";
import { Problem } from "../problem.ts";

/** Variables that programs need to find themselves, their user and their way out; everything else stays with us. */
const inherited = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "TMPDIR",
  "TEMP",
  "SYSTEMROOT",
  "APPDATA",
  "LOCALAPPDATA",
  "USERPROFILE",
  "XDG_CONFIG_HOME",
  "XDG_CACHE_HOME",
  "XDG_DATA_HOME",
  "XDG_RUNTIME_DIR",
  "SSH_AUTH_SOCK",
  "SSH_AGENT_PID",
  "DBUS_SESSION_BUS_ADDRESS",
  "GH_HOST",
  "GH_CONFIG_DIR",
  "AWS_PROFILE",
  "AWS_REGION",
  "AWS_DEFAULT_REGION",
  "AWS_CONFIG_FILE",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_ROLE_ARN",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSH_COMMAND",
  "GIT_ASKPASS",
] as const;

/** A program that is ended gets this long to leave before it is killed. */
const killAfterSeconds = 5;

const maxOutputBytes = 512 * 1024 * 1024;

/** Programs by execa: an argument list, never a shell, a small environment, a time limit. */
export function executables(options: {
  readonly environment: Environment;
  readonly cwd: string;
  readonly signal: AbortSignal;
}): Executables {
  const base = Object.fromEntries(inherited.map((name) => [name, options.environment[name]]));
  return {
    async run(program, args, request = {}) {
      const timeoutSeconds = request.timeoutSeconds ?? 120;
      try {
        const result = await execa(program, args, {
          cwd: request.cwd ?? options.cwd,
          env: definedOnly({ ...base, LC_ALL: "C", ...request.env }),
          extendEnv: false,
          ...(request.input === undefined ? { stdin: "ignore" } : { input: request.input }),
          encoding: "buffer",
          stripFinalNewline: false,
          reject: false,
          maxBuffer: maxOutputBytes,
          timeout: timeoutSeconds * 1000,
          forceKillAfterDelay: killAfterSeconds * 1000,
          cancelSignal: options.signal,
          // Git's own children hang on when Git is ended, and keep its output open: waiting for that has no end.
          killDescendants: true,
        });
        if (result.exitCode === undefined) throw notRun(program, timeoutSeconds, result, options.signal);
        return { exitCode: result.exitCode, stdout: result.stdout, stderr: new TextDecoder().decode(result.stderr) };
      } catch (error) {
        if (error instanceof Problem) throw error;
        throw notRun(program, timeoutSeconds, error, options.signal);
      }
    },
  };
}

function definedOnly(variables: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function notRun(program: string, timeoutSeconds: number, error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted) return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  const details = error instanceof ExecaError || (typeof error === "object" && error !== null) ? error : {};
  if ("timedOut" in details && details.timedOut === true) {
    return new Problem("timeout", {
      code: "program-timed-out",
      message: `\`${program}\` did not finish within ${timeoutSeconds} seconds.`,
      hints: ["Run the command again, or check the network."],
    });
  }
  if ("code" in details && (details.code === "ENOENT" || details.code === "EACCES")) {
    return new Problem("usage", {
      code: "program-missing",
      message: `\`${program}\` is not installed, or not on the PATH.`,
      hints: [`Install \`${program}\` and run the command again.`],
    });
  }
  const signalName = "signal" in details && typeof details.signal === "string" ? ` (${details.signal})` : "";
  return new Problem("bug", { code: "program-failed", message: `\`${program}\` was ended by a signal${signalName}.` });
}
